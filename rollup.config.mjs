import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier as minifyTemplates } from '@literals/rollup-plugin-html-css-minifier';
import { createHash } from 'node:crypto';

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
  plugins: [
    nodeResolve(),
    minifyTemplates(),
    terser({
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true },
      mangle: { properties: { regex: /^_[a-z]/, reserved: ['_zod'] } },
      // Escapes, because a page's encoding need not be UTF-8.
      format: { comments: /^!/, ascii_only: true },
    }),
    integrity(),
  ],
};
