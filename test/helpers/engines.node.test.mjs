import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEngines } from './engines.mjs';

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
