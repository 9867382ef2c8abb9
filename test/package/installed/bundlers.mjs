import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import * as vite from 'vite';

/** What a bundler's chunks consist of: the modules that anything is left of. */
const modulesOf = (chunks) =>
  chunks.flatMap(({ modules = {} }) =>
    Object.entries(modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => id),
  );

/**
 * Bundles a module of a project into its folder `out`, and answers with the modules that are in the bundle and what
 * the bundler had to warn of.
 *
 * @type {Record<string, (project: string, entry: string, out: string) => Promise<{ modules: string[], warnings: string[] }>>}
 */
export const BUNDLERS = {
  async Rollup(project, entry, out) {
    const warnings = [];
    const bundle = await rollup({
      input: join(project, entry),
      plugins: [nodeResolve()],
      // zod's own business: comments that Rollup doesn't know, and circular imports.
      onwarn: ({ message, id, ids }) => /[\\/]zod[\\/]/.test(`${id} ${ids}`) || warnings.push(message),
    });
    const { output } = await bundle.write({ dir: join(project, out) });
    await bundle.close();
    return { modules: modulesOf(output), warnings };
  },

  async esbuild(project, entry, out) {
    const { metafile, warnings } = await esbuild.build({
      absWorkingDir: project,
      entryPoints: [entry],
      outdir: out,
      bundle: true,
      format: 'esm',
      metafile: true,
      logLevel: 'silent',
    });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    const modules = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
    return { modules, warnings: warnings.map(({ text }) => text) };
  },

  async Vite(project, entry, out) {
    const warnings = [];
    const warn = (message) => warnings.push(message);
    const { output } = await vite.build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      customLogger: { ...vite.createLogger('silent'), warn, warnOnce: warn, error: warn },
      build: { outDir: out, emptyOutDir: false, rollupOptions: { input: join(project, entry) } },
    });
    return { modules: modulesOf(output), warnings };
  },
};

/** Vite takes the page itself, and finds the module from there. */
export async function bundlePage(name, project) {
  const out = `on-page-${name}`;
  if (name === 'Vite') return { out, ...(await BUNDLERS.Vite(project, 'index.html', out)) };
  const result = await BUNDLERS[name](project, 'main.js', out);
  cpSync(join(project, 'index.html'), join(project, out, 'index.html'));
  return { out, ...result };
}
