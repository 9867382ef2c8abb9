import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import byFile from '@size-limit/file';
import sizeLimit from 'size-limit';
import { COUNTS, run } from './run.mjs';
import { canPrerender } from './snippet.mjs';
import { tablesOf } from './tables.mjs';

const SCRIPT = '/mild-widgets.min.js';
const OURS = ['script', 'script, height reserved', ...(canPrerender ? ['prerendered'] : [])];
const PAGES = ['native', 'Shoelace', ...OURS];

describe('npm run bench', () => {
  /** @type {Awaited<ReturnType<typeof run>>} */
  let results;
  before(async () => {
    results = await run({ rounds: 1 });
  });
  const loadOf = (page) => results.loads[page][0];

  it('sees the form come to life on every page', () => {
    assert.deepEqual(Object.keys(results.loads).sort(), [...PAGES].sort());
    for (const page of PAGES) {
      const { usable, live, mainThread, heap } = loadOf(page);
      assert.ok(usable > 0 && live >= usable, page);
      assert.ok(mainThread > 0 && heap > 0, page);
    }
  });

  it('compares forms with the same labels', () => {
    // Ours has words more for who can't see that an answer is needed.
    const seen = (page) => loadOf(page).labels.map((label) => label.replace('(answer needed)', '').trim());
    for (const page of PAGES) assert.deepEqual(seen(page), seen('native'), page);
  });

  it('weighs the script as npm run size does', async () => {
    const script = fileURLToPath(new URL(`../../dist${SCRIPT}`, import.meta.url));
    const [{ size }] = await sizeLimit(byFile, [script]);
    for (const page of OURS) {
      const { bytes } = loadOf(page).requested.find(({ path }) => path === SCRIPT);
      assert.equal(bytes, size, page);
    }
  });

  it('counts each page and what it loads once, and nothing else', () => {
    assert.equal(loadOf('native').requests, 1);
    assert.deepEqual(
      loadOf('Shoelace').requested.map(({ path }) => path),
      ['/Shoelace.html', '/shoelace.css', '/shoelace.js'],
    );
    for (const page of OURS) {
      const { requests, requested } = loadOf(page);
      assert.equal(requests, 2, page);
      assert.ok(requested.some(({ path }) => path === SCRIPT));
    }
  });

  it('sees what moves', () => {
    assert.equal(loadOf('native').layoutShift, 0);
    assert.ok(loadOf('script').layoutShift >= 0); // none where the script is faster than the first frame
    assert.ok(loadOf('script, height reserved').layoutShift <= 0.05);
    if (canPrerender) assert.equal(loadOf('prerendered').layoutShift, 0);
  });

  it('sees what a person does', () => {
    for (const page of PAGES) {
      for (const costs of Object.values(results.uses[page][0])) {
        assert.ok(costs.length > 0);
        for (const { time, script } of costs) assert.ok(time > 0 && script >= 0, page);
      }
    }
  });

  it('counts what each element costs', () => {
    assert.deepEqual(Object.keys(results.elements).sort(), ['mild-contact', 'mild-info', 'mild-risks']);
    for (const counts of Object.values(results.elements)) {
      for (const count of COUNTS) assert.ok(counts[count][0].time > 0 && counts[count][0].script > 0);
    }
  });

  it('writes tables with all of it', () => {
    const tables = tablesOf(results);
    for (const page of PAGES) assert.ok(tables.includes(` ${page} `), page);
    assert.equal(tables.split('\n\n').length, 4);
    assert.doesNotMatch(tables, /NaN|undefined|Infinity/);
  });
});
