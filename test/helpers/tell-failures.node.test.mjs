import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestRunner } from '@web/test-runner';
import shared from '../../web-test-runner.config.mjs';
import { findEngines } from './engines.mjs';
import { LAUNCHERS } from './launchers.mjs';

test('a failure about anything that a page has is told', async () => {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...shared,
      files: ['test/fixtures/failing.ts'],
      browsers: [LAUNCHERS.chromium(findEngines(['chromium']).chromium)],
      reporters: [],
      testsFinishTimeout: 30_000,
    },
  });
  const [session] = await new Promise((resolve) => {
    runner.on('finished', () => {
      resolve([...runner.sessions.all()]);
      void runner.stop();
    });
  });
  assert.deepEqual(session.errors, []);
  const told = session.testResults.tests.map(({ name, passed, error }) => [name, passed, error.actual]);
  assert.deepEqual(told, [
    ['an element', false, '<b>bold</b>'],
    ['an address', false, 'https://clinic.example/'],
    ['a list of functions', false, '() => 1'],
    ['plain values', false, '{\n  "a": 1\n}'],
    ['text that is thrown', false, undefined],
  ]);
  assert.match(session.testResults.tests.at(-1).error.message, /broken/);
});
