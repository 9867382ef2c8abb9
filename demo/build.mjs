// @ts-check
/**
 * Makes `site/`: the embed builder as static files, which any folder of any web server can serve. It doesn't include the
 * endpoint and the inbox of `npm start`. Needs `dist/` and the compiled `demo/`.
 */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { buildPlugin } from './wordpress/build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SITE = join(ROOT, 'site');

/** The files that are copied: from, to. */
const FILES = {
  'demo/index.html': 'index.html',
  'demo/builder.css': 'builder.css',
  'demo/inbox.css': 'inbox.css',
  'demo/theme.css': 'theme.css',
  'demo/favicon.svg': 'favicon.svg',
  'demo/inbox.mjs': 'inbox.mjs',
  'demo/preview': 'preview',
  'node_modules/bootstrap/dist/css/bootstrap.min.css': 'preview/bootstrap.css',
  'test/fixtures/hosts/block-theme.css': 'preview/block-theme.css',
};

await rm(SITE, { recursive: true, force: true });
await mkdir(join(SITE, 'dist'), { recursive: true });
for (const [from, to] of Object.entries(FILES)) {
  await cp(join(ROOT, from), join(SITE, to), { recursive: true });
}
for (const file of await readdir(join(ROOT, 'dist'))) {
  if (/\.js(on)?$/.test(file)) await cp(join(ROOT, 'dist', file), join(SITE, 'dist', file));
}

// In this file, the server of `npm start` says that it has an endpoint and an inbox.
await writeFile(join(SITE, 'server.json'), '{}\n');

const bundle = await rollup({
  input: join(ROOT, '.cache/demo/demo/builder/index.js'),
  onwarn(warning, warn) {
    // A warning about zod's own code, as in the build of the scripts.
    if (!`${warning.id} ${warning.ids}`.includes('node_modules/zod')) warn(warning);
  },
  plugins: [
    // The package's own list covers the files in dist.
    nodeResolve({ ignoreSideEffectsForRoot: true }),
    terser({
      // Escapes, so that the file is the same in any encoding.
      format: { ascii_only: true },
    }),
  ],
});
await bundle.write({ file: join(SITE, 'builder.js'), format: 'es' });
await bundle.close();

await buildPlugin(join(SITE, 'mild-widgets-wordpress.zip'));
