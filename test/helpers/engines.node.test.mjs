import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEngines } from './engines.mjs';
import { summaryLine } from './reporter.mjs';

test('an engine is where its variable says, or missing', (context) => {
  const before = process.env.CHROME_PATH;
  context.after(() => {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  });
  process.env.CHROME_PATH = process.execPath;
  assert.deepEqual(findEngines(['chromium']), { chromium: process.execPath });
  process.env.CHROME_PATH = '/not/here';
  assert.deepEqual(findEngines(['chromium']), { chromium: undefined });
});

test('skipped tests are only mentioned when there are some', () => {
  assert.equal(summaryLine('WebKit', { passed: 2, failed: 0, skipped: 0 }), 'WebKit: 2 passed, 0 failed');
  assert.equal(
    summaryLine('WebKit', { passed: 2, failed: 1, skipped: 3 }),
    'WebKit: 2 passed, 1 failed, 3 skipped',
  );
});
