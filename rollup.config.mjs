import { literalsHtmlCssMinifier as minifyTemplates } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { submissionJsonSchema } from './dist/esm/contact/json-schema.js';
import { contentJsonSchema } from './dist/esm/content/json-schema.js';
import { isSecondCopy } from './dist/esm/second-copy.js';
import { version } from './dist/esm/version.js';

const hashes = {};

/** Writes dist/integrity.json: the value of `integrity` for each script tag, by file. */
const integrity = () => ({
  name: 'integrity',
  generateBundle(_, bundle) {
    for (const { type, fileName, code } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      hashes[fileName] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    }
    const source = `${JSON.stringify(hashes, null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
  },
});

/** Writes JSON Schemas: for editors of a clinic's own words, and for servers that check what a form sends. */
const jsonSchemas = () => ({
  name: 'json-schemas',
  generateBundle() {
    for (const [fileName, schema] of Object.entries({
      'content.schema.json': contentJsonSchema(),
      'submission.schema.json': submissionJsonSchema(),
    }))
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(schema, null, 2)}\n` });
  },
});

/** One classic script for a script tag. */
const script = (input, file) => ({
  input: `dist/esm/${input}.js`,
  output: {
    file: `dist/${file}`,
    format: 'iife',
    sourcemap: true,
    // The hint lets V8 compile all of it while it arrives: https://v8.dev/blog/explicit-compile-hints
    banner: '//# allFunctionsCalledOnLoad\n/*! mild-widgets, MIT licence */',
    // Before the libraries run: Lit would ask for its Trusted Types policy again, which a strict page reports. That policy
    // may also be one that the page doesn't allow.
    intro: `
      if ((${isSecondCopy})('${version}')) return;
      try { run() } catch (error) {
        console.error(\`mild-widgets can't run on this page, and what stands inside the elements stays in view. \${error}\`);
      }
      function run() {`,
    outro: '}',
  },
  plugins: [
    nodeResolve(),
    minifyTemplates({ failOnError: true }),
    // Escapes, because a page's encoding need not be UTF-8.
    terser({ ecma: 2022, format: { comments: /^(!|# allFunctionsCalledOnLoad$)/, ascii_only: true } }),
    integrity(),
    jsonSchemas(),
  ],
});

export default [script('embed', 'mild-widgets.min.js'), script('embed.intl', 'mild-widgets.intl.min.js')];
