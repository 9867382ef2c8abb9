// Blocks for a shell: what they call is there. Running them is what the tests of the package and of the demo do.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { manifest, read, root } from './readme.mjs';

/** The commands of a block, without what is said about them. */
const commandsOf = (code) =>
  code
    .replace(/\s+#.*$/gm, '')
    .split(/\n|&&/)
    .map((command) => command.trim())
    .filter(Boolean);

function assertThere(command) {
  const [npm, verb, name] = command.split(/\s+/);
  assert.equal(npm, 'npm', command);
  if (verb === 'ci') assert.ok(existsSync(new URL('package-lock.json', root)), command);
  else if (verb === 'install') assert.equal(name, manifest.name);
  else assert.ok(manifest.scripts[verb === 'run' ? name : verb], command);
}

const areThere = (expected) => (code) => {
  const commands = commandsOf(code);
  commands.forEach(assertThere);
  assert.deepEqual(commands, expected);
};

export const commands = {
  [`${manifest.name}: sh`]: (code) => {
    areThere(['npm ci', 'npm start', 'npm ci', 'npm test'])(code);
    const [, port] = /http:\/\/localhost:(\d+)\//.exec(code);
    assert.match(read('demo/server.mjs'), new RegExp(`\\bport = ${port}\\b`));
  },
  'In a build: sh': areThere([`npm install ${manifest.name}`]),
};
