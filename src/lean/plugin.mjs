import { fileURLToPath } from 'node:url';

/** What stands for a library in the bundled script: the modules of this folder, by what ours import. */
export const standIns = { lit: 'lit', '@lit/context': 'context' };

/** What of lit-html's templates nothing stands for, and no type tells. */
const leftOut = {
  'a property': /\s\.[\w-]+=["']?\$\{/,
  'a value in a comment': /<!--(?:(?!-->)[^])*\$\{/,
  'a value in raw text': /<(script|style|textarea|title)\b[^<>]*>[^<]*\$\{/,
  'an angle bracket in an attribute': /<[a-z][^<>`]*=(?:"[^"<>`]*[<>]|'[^'<>`]*[<>])/,
};

/** For Rollup: puts the modules of this folder in the place of their libraries. `src/lean/tsconfig.json` checks that they do. */
export const lean = () => ({
  name: 'lean',

  resolveId(id, importer) {
    if (standIns[id])
      return fileURLToPath(new URL(`../../dist/esm/lean/${standIns[id]}.js`, import.meta.url));
    if (/^(?:@?lit|zod)\b/.test(id) && importer?.includes('/dist/esm/'))
      this.error(`${importer} imports ${id}, which nothing stands for in src/lean.`);
    return null;
  },

  transform(code, id) {
    for (const [what, pattern] of id.includes('/dist/esm/') ? Object.entries(leftOut) : []) {
      const [used] = pattern.exec(code) ?? [];
      if (used) this.error(`${id} has ${what}, which nothing stands for in src/lean: ${used}`);
    }
    return null;
  },
});
