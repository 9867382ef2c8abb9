import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from './file-patterns.mjs';

const PATH = 'test/contact/submission.test.ts';

test('a file is found by any part of its path', () => {
  for (const pattern of ['contact', 'contact/', 'submission.test', './test/contact/submission.test.ts']) {
    assert.ok(matches(PATH, pattern), pattern);
  }
  assert.ok(!matches(PATH, 'contacts'));
});

test('a file is found by a glob', () => {
  assert.ok(matches(PATH, 'test/**/*.test.ts'));
  assert.ok(matches(PATH, 'test/*/sub*'));
  assert.ok(!matches(PATH, 'test/*.test.ts'), 'a star stays within a folder');
  assert.ok(!matches(PATH, 'submission?test'), 'other characters stand for themselves');
});
