import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/**
 * Serves the named packages as one file each. zod/mini comes with a module for every language it knows, some eighty
 * requests for each test file. Not for packages that share a dependency with others: it would load twice.
 */
export function bundled(...specifiers) {
  const bundles = new Map();
  return {
    name: 'bundled',

    resolveImport({ source }) {
      return specifiers.includes(source) ? `/__bundled__/${source}.js` : undefined;
    },

    async serve({ path }) {
      const specifier = specifiers.find((name) => path === `/__bundled__/${name}.js`);
      if (!specifier) return undefined;
      if (!bundles.has(specifier)) bundles.set(specifier, bundle(specifier));
      return { body: await bundles.get(specifier), type: 'js' };
    },
  };
}

async function bundle(input) {
  const build = await rollup({ input, plugins: [nodeResolve({ browser: true })], logLevel: 'silent' });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}
