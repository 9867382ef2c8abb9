import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const visit = fileURLToPath(new URL('../helpers/loopback-visit.mjs', import.meta.url));

/** Runs something in a network of its own, which has the loopback interface alone. */
const inLoopbackOnly = (command, ...args) =>
  spawnSync(
    'unshare',
    [
      '--net',
      ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
      'sh',
      '-c',
      'ip link set lo up && exec "$@"',
      'sh',
      command,
      ...args,
    ],
    { encoding: 'utf8', timeout: 60_000 },
  );

const isPossible = inLoopbackOnly('true').status === 0;
const skip = isPossible ? false : 'needs network namespaces: Linux, with unshare and ip';

it(
  'A message is sent in a network of loopback alone, where Chromium believes to be offline',
  { skip },
  () => {
    const { stdout, stderr, status } = inLoopbackOnly(process.execPath, visit);
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), {
      online: false,
      heading: 'Thank you. We have your message',
      arrived: 1,
    });
  },
);
