import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { exports } from '../public-names.mjs';
import { root, run } from './project.mjs';

/** What Node makes of the package, without a page. */
export function nodeTests(installed) {
  it('can be imported by Node, and its schema reads messages there', async () => {
    const { project } = installed();
    const printed = await run(process.execPath, ['--no-warnings', 'in-node.js'], { cwd: project });
    const found = JSON.parse(printed);
    assert.deepEqual(found.widgets.sort(), exports['.'].toSorted());
    assert.deepEqual(found.defined, []);
    assert.deepEqual(found.prerender, exports['./prerender']);
    assert.equal(found.version, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
    assert.match(found.embed, /\/dist\/esm\/embed\.js$/);
    assert.equal(found.accepted, true);
    assert.deepEqual(
      found.problems.map(({ pointer }) => pointer),
      ['#/email'],
    );
  });
}
