// The transcripts that the README shows: each line is a key and what is heard after it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { emptyForm, filledForm } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, section] = /\n## Accessibility\n([^]*?)\n## /.exec(readme);
const transcripts = [...section.matchAll(/```text\n([^]*?)```/g)].map(([, lines]) =>
  lines.trim().split('\n'),
);

const pages = [emptyForm(), emptyForm(), filledForm()];
const keys = { Enter: 'Return', Space: 'space' };

it('The README has a transcript of each of these pages', () => {
  assert.equal(transcripts.length, pages.length);
});

transcripts.forEach((lines, at) => {
  visit(`Transcript ${at + 1} of the README`, { body: pages[at] }, async (reader, { answer }) => {
    answer(204); // if it is sent
    for (const line of lines) {
      const [, key, times = '1', heard] = /^\[(\w+)(?: ×(\d+))?\] (.+)$/.exec(line);
      for (let time = 1; time < Number(times); time++) await reader.press(keys[key] ?? key);
      await reader.press(keys[key] ?? key, ...heard.replace(/\.$/, '').split('. '));
    }
  });
});
