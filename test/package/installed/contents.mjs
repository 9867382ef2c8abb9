import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { files } from '../public-names.mjs';
import { root, run } from './project.mjs';

const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** What the package consists of. */
const EXPECTED = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json)$/,
  /^dist\/mild-widgets(?:\.intl)?\.min\.js(?:\.map)?$/,
  /^dist\/(?:integrity|content\.schema|submission\.schema|web-types|vscode\.(?:html|css)-custom-data)\.json$/,
  /^dist\/esm\/(?:[\w-]+\/)*[\w.-]+\.(?:js|js\.map|d\.ts)$/,
];

/** What the tarball consists of, and what others' tools say of it. */
export function contentTests(installed) {
  it('is what is needed, and nothing else', () => {
    const { packed } = installed();
    const others = packed.filter((path) => !EXPECTED.some((pattern) => pattern.test(path)));
    assert.deepEqual(others, []);
    for (const pattern of EXPECTED)
      assert.ok(
        packed.some((path) => pattern.test(path)),
        String(pattern),
      );
    for (const path of [...files.scripts, ...files.forTools]) assert.ok(packed.includes(path), path);
  });

  it('has every source that its source maps refer to in them', () => {
    const { packed, project } = installed();
    const maps = packed.filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 2);
    for (const path of maps) {
      const text = readFileSync(join(project, 'node_modules/mild-widgets', path), 'utf8');
      const { sources, sourcesContent = [] } = JSON.parse(text);
      assert.equal(
        sourcesContent.filter((content) => typeof content === 'string').length,
        sources.length,
        path,
      );
    }
  });

  it('is as publint wants it', async () => {
    const { buffer } = new Uint8Array(readFileSync(installed().tarball));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that say what is there, whoever resolves it as ES modules', async () => {
    // There is no CommonJS build: Node 20.19 and later also take ES modules with require().
    await run(process.execPath, [
      attw,
      installed().tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--no-color',
    ]);
  });
}
