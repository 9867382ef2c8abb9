import { literalsHtmlCssMinifier as minifyTemplates } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { lean } from './src/lean/plugin.mjs';

/**
 * Names, ours and lit-html's, that no page, endpoint or computed access refers to: they get short ones, as
 * everything private does that begins with an underscore.
 */
const internal =
  `_[a-z]\\w* settings renderBlocks renderClaim renderItem renderAction renderNotes renderSection
  awaited disclaimer trademark charactersLeft charactersOver words problems failure failures usable goToField
  removeTopic onSubmit onInput guard onKey fieldErrors formError httpStatus errorPrefix problemHeading noRelationship
  tryAgain notSent perhapsSent backOnline reachOnline reachUnknown askingAbout topicAdded topicRemoved objectedTo urgent
  promise another isOnline retryAfter accepts locate found sending slow hints kept texts needs submission errorLine optional
  setValue _\\$[AE][A-Za-z] _\\$litPart\\$ attribute noAccessor requestUpdate renderRoot willUpdate firstUpdated updated render
  update createRenderRoot renderOptions renderBefore hasUpdated
  hostConnected hostDisconnected addController safeParse checks parts ctor strings styles issues expected reach emailOrPhone
  patientNew patientExisting goTo renew base`.split(/\s+/);

/** The properties with short names. */
export const mangled = new RegExp(`^(${internal.join('|')})$`);

/** Puts the texts at the front of the script, side by side: there they compress best. They depend on nothing. */
const textsFirst = () => ({
  name: 'texts-first',
  transform(code, id) {
    if (!/\/dist\/esm\/embed(\.intl)?\.js$/.test(id)) return null;
    const texts = [
      'locales/en',
      'styles/tokens',
      'styles/prose',
      'styles/form',
      'styles/figure',
      'content/spine',
    ];
    return { code: `${texts.map((text) => `import './${text}.js';`).join('')}${code}`, map: null };
  },
});

const hashes = {};

/** Writes dist/integrity.json: what `integrity` on a script tag must say, by file; the last script to be built has all. */
const integrity = () => ({
  name: 'integrity',
  generateBundle(_, bundle) {
    for (const { type, fileName, code } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      hashes[fileName] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    }
    this.emitFile({
      type: 'asset',
      fileName: 'integrity.json',
      source: `${JSON.stringify(hashes, null, 2)}\n`,
    });
  },
});

/** Writes dist/content.schema.json: for editors of a clinic's own words. */
const contentSchema = () => ({
  name: 'content-schema',
  async generateBundle() {
    const { contentJsonSchema } = await import('./dist/esm/content/json-schema.js');
    const source = `${JSON.stringify(contentJsonSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'content.schema.json', source });
  },
});

/** One classic script for a script tag. */
const script = (input, file) => ({
  input: `dist/esm/${input}.js`,
  output: {
    file: `dist/${file}.js`,
    format: 'iife',
    sourcemap: true,
    // The hint lets V8 compile all of it while it arrives: https://v8.dev/blog/explicit-compile-hints
    banner: '//# allFunctionsCalledOnLoad\n/*! mild-widgets, MIT licence */',
  },
  onwarn(warning, warn) {
    // zod's own business: circular imports, and comments that Rollup doesn't know.
    const text = `${warning.id} ${warning.ids}`;
    if (!text.includes('node_modules/zod')) warn(warning);
  },
  plugins: [
    lean(),
    nodeResolve(),
    textsFirst(),
    minifyTemplates({ options: { minifyOptions: { removeAttributeQuotes: true } }, failOnError: true }),
    terser({
      ecma: 2022,
      compress: { passes: 6, unsafe_arrows: true, keep_fargs: false, inline: 1 },
      mangle: { properties: { regex: mangled, reserved: ['_wpcf7_unit_tag'] } },
      // Escapes, because a page's encoding need not be UTF-8.
      format: { comments: /^(!|# allFunctionsCalledOnLoad$)/, ascii_only: true, quote_style: 2 },
    }),
    integrity(),
    contentSchema(),
  ],
});

export default [script('embed', 'mild-widgets'), script('embed.intl', 'mild-widgets.intl')];
