import { literalsHtmlCssMinifier as minifyTemplates } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { lean } from './src/lean/plugin.mjs';

/**
 * Names, ours and Lit's, that no page, endpoint or computed access refers to: they get short ones, as
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
  hostConnected hostDisconnected addController styles expected reach emailOrPhone
  patientNew patientExisting goTo renew base isOptional isNullable expectedName unknown others count
  messages direction limits privacy sent url request address problem own initialValue studies typed
  spoken language tag shape level lines describedBy mistakes path names pattern code check citation next call wait field`.split(
    /\s+/,
  );

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

/**
 * Writes every `const` as `let`, and every function of the top as an arrow function, since text that is more alike
 * compresses better. To a minified script they are the same: TypeScript sees to it that none of those functions has
 * a `this`, and the modules stand in their order. Lines keep their places, so that the source map still fits.
 */
const alike = () => ({
  name: 'alike',
  renderChunk(code) {
    const edits = [];
    const visit = (node) => {
      if (node.type === 'VariableDeclaration' && node.kind === 'const')
        edits.push([node.start, node.start + 5, 'let  ']);
      if (node.type === 'CallExpression' && node.callee.type === 'FunctionExpression')
        node.callee.body.body.filter(({ type }) => type === 'FunctionDeclaration').forEach(toArrow);
      for (const part of Object.values(node).flat()) if (part?.type) visit(part);
    };
    const toArrow = ({ async, start, id, body, end }) => {
      edits.push([start, id.start, 'let '.padEnd(id.start - start - (async ? 6 : 1))]);
      edits.push([id.end, id.end, async ? '=async' : '=']);
      edits.push([body.start, body.start, '=>'], [end, end, ';']);
    };
    visit(this.parse(code));
    edits.sort(([a], [b]) => b - a);
    return {
      code: edits.reduce((rest, [start, end, text]) => rest.slice(0, start) + text + rest.slice(end), code),
      map: null,
    };
  },
});

/** Letters for short names: about as frequent as in a minified script, and in the order that was found to compress best. */
const letters = [...'etisnraochdblmuTgpvfAwCSyIxMLDEPVkWBNUHFGRqOzZj_K$YJXQ'];

/** Gives the properties that are used most the shortest names, where terser goes by what comes first. */
const shortestNames = (nameCache) => ({
  name: 'shortest-names',
  renderChunk(code) {
    const counts = new Map();
    const visit = (node) => {
      const { name } = (!node.computed && (node.property ?? node.key)) || {};
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const part of Object.values(node).flat()) if (part?.type) visit(part);
    };
    visit(this.parse(code));
    const names = [...counts.keys()]
      .filter((name) => mangled.test(name))
      .sort((a, b) => counts.get(b) - counts.get(a));
    const pairs = letters.flatMap((last) => letters.map((first) => first + last));
    const free = [...letters, ...pairs].filter((name) => !counts.has(name));
    nameCache.props = { props: Object.fromEntries(names.map((name, at) => [`$${name}`, free[at]])) };
    return null;
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
const script = (input, file, nameCache = {}) => ({
  input: `dist/esm/${input}.js`,
  output: {
    file: `dist/${file}.js`,
    format: 'iife',
    sourcemap: true,
    // The hint lets V8 compile all of it while it arrives: https://v8.dev/blog/explicit-compile-hints
    banner: '//# allFunctionsCalledOnLoad\n/*! mild-widgets, MIT licence */',
  },
  plugins: [
    lean(),
    nodeResolve(),
    textsFirst(),
    minifyTemplates({ options: { minifyOptions: { removeAttributeQuotes: true } }, failOnError: true }),
    alike(),
    shortestNames(nameCache),
    terser({
      nameCache,
      ecma: 2022,
      compress: { passes: 6, keep_fargs: false },
      // Some of these names the DOM has too: nothing here means those.
      mangle: { properties: { regex: mangled, builtins: true, reserved: ['_wpcf7_unit_tag'] } },
      // Escapes, because a page's encoding need not be UTF-8.
      format: { comments: /^(!|# allFunctionsCalledOnLoad$)/, ascii_only: true, quote_style: 2 },
    }),
    integrity(),
    contentSchema(),
  ],
});

export default [script('embed', 'mild-widgets.min'), script('embed.intl', 'mild-widgets.intl.min')];
