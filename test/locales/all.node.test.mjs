import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as all from '../../dist/esm/locales/all.js';

/** What is about languages, and not one. */
const others = ['all.ts', 'language.ts', 'languages.ts', 'interface.ts', 'plural.ts'];

describe('The list of all languages', () => {
  it('has every language that has a file, by its tag, and no other', () => {
    const files = readdirSync(new URL('../../src/locales/', import.meta.url));
    const tags = files.filter((file) => !others.includes(file)).map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(Object.keys(all).sort(), tags.sort());
  });
});
