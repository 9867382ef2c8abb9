// The tree of the source.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { root } from './readme.mjs';

/** Files and folders that a description speaks of. */
const NAMES = /(?<![\w./-])[\w.-]+(?:\.(?:ts|mjs)\b|\/)/g;

/**
 * The paths in a tree, those that are spoken of included: of a folder's description they are in it, of a file's beside it.
 *
 * @param {string} code
 */
function pathsIn(code) {
  const folders = [];
  return code
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [, indent, name, description = ''] = /^( *)(\S+)(?: +(.*))?$/.exec(line);
      const depth = indent.length / 2;
      assert.ok(Number.isInteger(depth) && depth <= folders.length, line);
      folders.length = depth;
      const parent = folders.join('');
      if (name.endsWith('/')) folders.push(name);
      const spokenOf = description.match(NAMES) ?? [];
      return [`${parent}${name}`, ...spokenOf.map((file) => `${folders.join('')}${file}`)];
    });
}

export const trees = {
  'How it is built: text': (code) => {
    const paths = pathsIn(code);
    for (const path of paths) assert.ok(existsSync(new URL(path, root)), `${path} is there`);
    const sources = readdirSync(new URL('src/', root), { withFileTypes: true }).map(
      (entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`,
    );
    assert.deepEqual(
      sources.filter((path) => !paths.includes(path)),
      [],
      'everything of src/ is in it',
    );
  },
};
