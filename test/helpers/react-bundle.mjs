import { build } from 'esbuild';

const FILE = '/__react__.js';

/** What a page needs that React has rendered on a server, and goes on with in the browser. */
const contents = `
  export { createElement } from 'react';
  export { hydrateRoot } from 'react-dom/client';
  export { renderToString } from 'react-dom/server.browser';`;

/** Serves React at `/__react__.js` as the global `React`, in the build for development: the other one tells of no mismatch. */
export function reactBundle(rootDir) {
  let bundle;
  return {
    name: 'react-bundle',
    async serve({ path }) {
      if (path !== FILE) return undefined;
      bundle ??= build({
        stdin: { contents, resolveDir: rootDir },
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'React',
        define: { 'process.env.NODE_ENV': '"development"' },
      });
      const { outputFiles } = await bundle;
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}
