// Prints how hard the built content is to read, section by section. Fails when some of it is too hard.
import * as languages from '../../dist/esm/locales/all.js';
import { levelsOf, MEASURES, tooHardIn } from './reading-level.mjs';

/** What the clinic's page, which the content is made from, was as a whole. */
const BEFORE = { en: 13.7 };

function print(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  for (const [name, ...numbers] of rows) {
    const aligned = numbers.map((text, at) => text.padStart(widths[at + 1]));
    console.log([name.padEnd(widths[0]), ...aligned].join('  '));
  }
}

const rounded = (level) => level.toFixed(1);

function report(tag, { content }) {
  const { name, bounds } = MEASURES[tag];
  const { whole, sections, passages } = levelsOf(content, tag);
  const row = (part, before = '') => [
    part.name,
    String(part.sentences),
    String(part.words),
    before,
    rounded(part.level),
  ];
  console.log(`\n${tag}: ${name}`);
  print([
    ['', 'sentences', 'words', 'before', 'after'],
    ...sections.map((section) => row(section)),
    row(whole, BEFORE[tag] ? rounded(BEFORE[tag]) : ''),
  ]);
  if (bounds.passage !== undefined) {
    const hardest = [...passages].sort((a, b) => b.level - a.level).slice(0, 5);
    console.log(`Hardest: ${hardest.map((part) => `${part.name} (${rounded(part.level)})`).join('; ')}.`);
  }
  const tooHard = tooHardIn(content, tag);
  if (tooHard.length > 0) console.error(`Too hard: ${tooHard.join('; ')}.`);
  return tooHard.length === 0;
}

const results = Object.entries(languages).map(([tag, language]) => report(tag, language));
process.exitCode = results.every(Boolean) ? 0 : 1;
