import { literalsHtmlCssMinifier as minifyTemplates } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';

/**
 * Names, ours and the libraries', that no page, endpoint or computed access refers to: they get short ones, as
 * everything private does that begins with an underscore.
 */
const internal =
  `_[a-z]\\w* settings renderBlocks renderClaim renderItem renderAction renderNotes renderSection
  opening invitation disclaimer trademark charactersLeft charactersOver words problems failure failures usable goToField
  removeTopic onSubmit onInput guard onKey fieldErrors formError httpStatus errorPrefix problemHeading noRelationship
  tryAgain notSent perhapsSent backOnline reachOnline reachUnknown askingAbout topicAdded topicRemoved objectedTo urgent
  promise another isOnline retryAfter accepts locate found sending slow hints kept intro texts needs submission errorLine optional
  subscriptions unsubscribe disposer provided onContextRequest consumerHost updateObservers addCallback clearCallbacks
  attachListeners dispatchRequest isUpdatePending hasUpdated renderOptions renderBefore traits onattach deferred constr`.split(
    /\s+/,
  );

/** What the libraries do for other pages than ours: by file, the pattern and what stands for it. */
const edits = [
  // A page that we are a guest on gets no globals but MildWidgets: neither Lit's version lists …
  ['lit-html/lit-html.js', /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, '0'],
  ['lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\([^)]*\)/, '0'],
  ['reactive-element/reactive-element.js', /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\([^)]*\)/, '0'],
  // … nor what standard decorators share, which we don't use …
  [
    'reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    'reactive-element/reactive-element.js',
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$)/,
    '',
  ],
  // … nor what polyfills of old browsers hook into …
  ['lit-html/lit-html.js', /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, ';'],
  [
    'lit-element/lit-element.js',
    /const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    '',
  ],
  // … nor a policy for Trusted Types before there is a template: a second copy of the script has none, and the name is taken …
  [
    'lit-html/lit-html.js',
    /(\w)=(\w)\?(\2\.createPolicy\("lit-html",\{createHTML:(\w)=>\4\}\)):void 0/,
    '$1=$2?{createHTML:$4=>($1.policy??=$3).createHTML($4)}:void 0',
  ],
  // … nor zod's configuration, which the page's own zod would share with ours.
  ['zod/v4/core/core.js', /\(_a = globalThis\)\.__zod_globalConfig \?\? .*;/, 'const ourConfig = {};'],
  ['zod/v4/core/core.js', /globalThis\.__zod_globalConfig\?\.postProcessor/, 'undefined'],
  ['zod/v4/core/core.js', /globalThis\.__zod_globalConfig/, 'ourConfig'],
  // Methods that the page gave to all objects are nobody's keys.
  ['zod/v4/core/core.js', /for \(const k in proto\)/, 'for (const k of Object.keys(proto))'],
  ['zod/v4/core/util.js', /for \(const key in (table|computes)\)/g, 'for (const key of Object.keys($1))'],
  ['zod/v4/core/schemas.js', /for \(const key in (shape|input)\)/g, 'for (const key of Object.keys($1))'],
  // Providers that come later than what they provide for: <mild-clinic> is defined first.
  ['context-provider.js', /class e extends Event\{.*?\}(?=class)/, ''],
  ['context-provider.js', /,this\.onProviderRequest=.*?stopPropagation\(\)\}(?=,this\.host)/, ''],
  ['context-provider.js', /,this\.host\.addEventListener\("context-provider",[\w.]+\)/, ''],
  ['context-provider.js', /hostConnected\(\)\{.*?\}(?=\}export)/, ''],
  ['context-provider.js', /,e as ContextProviderEvent/, ''],
  // Parsers that nobody here calls.
  [
    'zod/v4/mini/schemas.js',
    /parse\(data, params\) \{[\s\S]*?(?=check\(\.\.\.checks\))/,
    'safeParse(data) { return parse.safeParse(this, data); },',
  ],
  // The interface for tools that take any library's schemas.
  ['zod/v4/core/schemas.js', /get "~standard"\(\) \{[\s\S]*?\},\n\}\);/, '});'],
  // Of zod's errors, only the issues are read here, and no stack.
  ['zod/v4/core/core.js', /(?<=\? )newError\(Definition\)/, 'new Definition()'],
  [
    'zod/v4/core/errors.js',
    /const initializer = [\s\S]*?\n\};/,
    'const initializer = (inst, def) => { inst.issues = def; };',
  ],
  // Every browser that can parse ES2022 has constructable style sheets.
  ['reactive-element/css-tag.js', /\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
];

/** Makes the edits, and fails where a library no longer has what they are about. */
const asGuest = () => ({
  name: 'as-guest',
  transform(code, id) {
    let edited = code;
    for (const [, pattern, replacement] of edits.filter(([file]) => id.endsWith(`/${file}`))) {
      if (!pattern.test(edited)) this.error(`${id} has no ${pattern}: see what became of it.`);
      edited = edited.replace(pattern, replacement);
    }
    return edited === code ? null : { code: edited, map: null };
  },
});

/** Writes dist/integrity.json: what `integrity` on a script tag must say, by file. */
const integrity = () => ({
  name: 'integrity',
  generateBundle(_, bundle) {
    const scripts = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const hashes = scripts.map(({ fileName, code }) => [
      fileName,
      `sha384-${createHash('sha384').update(code).digest('base64')}`,
    ]);
    const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
  },
});

export default {
  input: 'dist/esm/embed.js',
  output: {
    file: 'dist/mild-widgets.js',
    format: 'iife',
    sourcemap: true,
    banner: '/*! mild-widgets, MIT licence */',
  },
  onwarn(warning, warn) {
    // zod's own business: circular imports, and comments that Rollup doesn't know.
    const text = `${warning.id} ${warning.ids}`;
    if (!text.includes('node_modules/zod')) warn(warning);
  },
  plugins: [
    nodeResolve(),
    asGuest(),
    minifyTemplates(),
    terser({
      ecma: 2022,
      compress: { passes: 6, unsafe_arrows: true, keep_fargs: false, inline: 1 },
      mangle: { properties: { regex: new RegExp(`^(${internal.join('|')})$`), reserved: ['_zod'] } },
      // Escapes, because a page's encoding need not be UTF-8.
      format: { comments: /^!/, ascii_only: true, quote_style: 2 },
    }),
    integrity(),
  ],
};
