import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as languages from '../../dist/esm/locales/all.js';
import { countsOf, levelOf, levelsOf, MEASURES, tooHardIn } from '../tools/reading-level.mjs';

const { en, es } = languages;

/** What clinics often write, in both languages. */
const hard = {
  en: 'Minimally invasive lumbar decompression constitutes an innovative interventional alternative for individuals suffering from neurogenic claudication secondary to degenerative hypertrophy of the ligamentum flavum.',
  es: 'La descompresión lumbar mínimamente invasiva constituye una alternativa intervencionista innovadora para individuos que padecen claudicación neurogénica secundaria a la hipertrofia degenerativa del ligamento amarillo.',
};

describe('How hard the content is to read', () => {
  for (const [tag, { content }] of Object.entries(languages)) {
    it(`is within the bounds, as a whole and part by part (${tag})`, () => {
      assert.deepEqual(tooHardIn(content, tag), []);
    });

    it(`is measured over everything that is said (${tag})`, () => {
      const { whole, sections } = levelsOf(content, tag);
      const names = sections.map(({ name }) => name);
      const expected =
        'opening summary overview figure comparison candidates procedure questions risks evidence';
      assert.deepEqual(names, [...expected.split(' '), 'notes']);
      const sum = sections.reduce((words, section) => words + section.words, 0);
      assert.equal(sum, whole.words);
    });

    it(`is found too hard where a clinic writes as clinics do (${tag})`, () => {
      const { risks } = content;
      const written = {
        ...content,
        risks: { ...risks, intro: hard[tag], closing: `${hard[tag]} ${hard[tag]}` },
      };
      assert.ok(tooHardIn(written, tag).includes('risks'));
    });
  }

  it('finds one hard benefit, risk, question, step or finding in English', () => {
    const one = (items) => [{ term: 'Hard', text: hard.en }, ...items.slice(1)];
    const { content } = en;
    const { summary, questions, risks, evidence } = content;
    const written = {
      ...content,
      summary: { ...summary, items: one(summary.items) },
      questions: { ...questions, items: [hard.en, ...questions.items.slice(1)] },
      risks: { ...risks, benefits: { ...risks.benefits, items: one(risks.benefits.items) } },
      evidence: { ...evidence, limits: { ...evidence.limits, items: [hard.en] } },
    };
    const found = tooHardIn(written, 'en');
    for (const name of ['summary, item 1', 'questions, item 1', 'risks, benefit 1', 'evidence, limit 1'])
      assert.ok(found.includes(name), name);
  });
});

describe('The measures', () => {
  it('count sentences, words and syllables', () => {
    const counts = countsOf('What is it?\nIt works, in 9 of 75 people [1]. Good', (word) => (word ? 2 : 0));
    assert.deepEqual(counts, { sentence: 3, word: 11, syllable: 22 });
  });

  it('give English the grade that the formula has', () => {
    // The formula's own example: 1 sentence, 13 words, 26 syllables.
    const { level } = levelOf(
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
      'en',
    );
    assert.ok(Math.abs(level - 13.08) < 0.01, String(level));
  });

  it('give Spanish the perspicuity that the formula has', () => {
    // 1 sentence, 5 words, 10 syllables.
    const { level } = levelOf('La columna tiene muchos huesos.', 'es');
    assert.ok(Math.abs(level - (206.835 - 62.3 * (10 / 5) - 5)) < 0.01, String(level));
  });

  it('know every language that there is', () => {
    assert.deepEqual(Object.keys(MEASURES).sort(), Object.keys(languages).sort());
    assert.ok(en && es);
  });
});
