import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { edits, release } from './lit-html.mjs';

/** What stands for a library in the bundled script: the modules of this folder, by what ours import. */
export const standIns = { lit: 'lit', '@lit/context': 'context', 'zod/mini': 'zod' };

/** What these may import of the libraries. */
const kept = ['lit/html.js', 'zod/v4/core'];

/** What is cut from lit-html and no type tells: bindings of properties and in comments. */
const leftOut = [/\s\.[\w-]+=["']?\$\{/, /<!--(?:(?!-->)[^])*\$\{/];

/** Cuts from lit-html what our elements don't need; fails where it is no longer what the edits are about. */
export function cut(code) {
  let rest = code;
  for (const [pattern, replacement] of edits) {
    if (!pattern.test(rest)) throw new Error(`lit-html has no ${pattern}: see what became of it.`);
    rest = rest.replace(pattern, replacement);
  }
  return rest;
}

/** For Rollup: puts the modules of this folder in the place of their libraries. `src/lean/tsconfig.json` checks that they do. */
export const lean = () => ({
  name: 'lean',

  buildStart() {
    const manifest = new URL('../../node_modules/lit-html/package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest));
    if (version !== release)
      this.error(`lit-html is ${version}: see whether what is cut from ${release} fits.`);
  },

  resolveId(id, importer) {
    if (standIns[id])
      return fileURLToPath(new URL(`../../dist/esm/lean/${standIns[id]}.js`, import.meta.url));
    if (/^(?:@?lit|zod)\b/.test(id) && importer?.includes('/dist/esm/') && !kept.includes(id))
      this.error(`${importer} imports ${id}, which nothing stands for in src/lean.`);
    return null;
  },

  transform(code, id) {
    for (const pattern of id.includes('/dist/esm/') ? leftOut : []) {
      const [used] = pattern.exec(code) ?? [];
      if (used) this.error(`${id} uses ${used}, which is cut from lit-html: see src/lean/lit-html.mjs.`);
    }
    return id.endsWith('/lit-html/lit-html.js') ? { code: cut(code), map: null } : null;
  },
});
