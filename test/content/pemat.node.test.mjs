// The Patient Education Materials Assessment Tool of the US Agency for Healthcare Research and Quality, for what is read
// (PEMAT-P), item by item with its number. What follows the colon is how the content meets it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as languages from '../../dist/esm/locales/all.js';
import { findings } from '../../dist/esm/content/evidence.js';
import { passagesOf, textOf } from '../tools/passages.mjs';
import { countsOf, MEASURES, tooHardIn } from '../tools/reading-level.mjs';

/** What has to be known of a language. */
const patterns = {
  en: {
    boasts: /\b(best|leading|revolutionary|innovative|cutting-edge|state-of-the-art|world-class)\b|!/i,
    passive:
      /\b(is|are|was|were|been|being|be)\s+(\w+ly\s+)?(\w+ed|done|shown|known|made|given|taken|found)\b/i,
    frequency: /\d in every 1,000/,
    addressed: /\byou\b/i,
    picture: /1,000 dots.*one person/i,
    paragraph: 60,
  },
  es: {
    boasts: /\b(líder|revolucionari|innovador|de vanguardia|de primera)|[¡!]/i,
    passive: /\b(es|son|fue|fueron|ser|sido|será|serán)\s+(\w+mente\s+)?\p{L}+(ad|id)[oa]s?\b/iu,
    frequency: /\d de cada 1,000/,
    addressed: /\busted\b|\b(le|su|sus)\b/i,
    picture: /1,000 puntos.*una persona/i,
    paragraph: 75,
  },
};

const sentencesOf = (text) => text.split(/(?<=[.?!:])\s+/);

for (const [tag, { content }] of Object.entries(languages)) {
  const { opening, summary, sections, figure, questions, risks, evidence } = content;
  const { boasts, passive, frequency, addressed, picture, paragraph } = patterns[tag];
  const passages = passagesOf(content);
  const texts = passages.map(textOf);
  const headings = passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const wordsIn = (text) => countsOf(text, MEASURES[tag].syllables).word;

  describe(`PEMAT, understandability (${tag})`, () => {
    it('1. the purpose is evident: the first words name the procedure and say what it does', () => {
      const [first, second] = passages.filter(({ claim }) => !claim);
      assert.equal(first.kind, 'heading');
      assert.match(first.text, /MILD/);
      assert.deepEqual(second, { section: 'summary', name: 'item 1', kind: 'item', ...summary.items[0] });
    });

    it('2. nothing distracts from it: no boasting, and what a clinic says of itself is hidden at first', () => {
      for (const text of texts) assert.doesNotMatch(text, boasts);
      assert.equal(passages.filter(({ claim }) => claim).length, 3);
    });

    it('3. the language is everyday language: every part is within its bounds', () => {
      assert.deepEqual(tooHardIn(content, tag), []);
    });

    it('4. medical terms are few and defined: each where it first stands, and no abbreviations', () => {
      // The definitions themselves: terms.test.ts.
      const short = texts.flatMap((text) => text.match(/\b\p{Lu}{2,}\b/gu) ?? []);
      assert.deepEqual([...new Set(short)].sort(), [
        'ENCORE',
        'MILD',
        'MOTION',
        ...(tag === 'en' ? ['US'] : []),
      ]);
    });

    it('5. the voice is active: at most one sentence in ten is passive', () => {
      const sentences = texts.flatMap(sentencesOf);
      const found = sentences.filter((sentence) => passive.test(sentence));
      assert.ok(found.length <= sentences.length / 10, `${found.length} of ${sentences.length}`);
    });

    it('6. numbers are clear: whole people out of 1,000, no percentages and no fractions', () => {
      for (const text of texts) assert.doesNotMatch(text, /%|\d\.\d|\d\/\d|[½¼¾]/);
      for (const { of } of findings.flat()) assert.equal(of, 1000);
    });

    it('7. nobody has to calculate: each finding gives its number out of 1,000', () => {
      for (const text of evidence.studies.flatMap((study) => study.findings)) assert.match(text, frequency);
    });

    it('8. it comes in small pieces: short paragraphs, and lists of at most eight', () => {
      for (const text of texts) assert.ok(wordsIn(text) <= paragraph, `${wordsIn(text)}: ${text}`);
      const titled = [summary, questions, risks.benefits, risks.risks, evidence.limits];
      const inSections = Object.values(sections).flatMap(({ body }) => body.filter(({ list }) => list));
      const lists = [...titled.map(({ items }) => items), ...inSections.map(({ list }) => list)];
      assert.equal(lists.length, 7);
      for (const items of lists) assert.ok(items.length <= 8);
    });

    it('9. headings tell what stands below: each section has its own, most of them its question', () => {
      assert.equal(new Set(headings).size, headings.length);
      const asked = [...Object.values(sections), risks].map(({ heading }) => heading);
      for (const heading of asked) assert.match(heading, /\?$/);
    });

    it('10. the order is logical: what, instead of what, for whom, how, then what to ask and to weigh', () => {
      const order = [...new Set(passages.map(({ section }) => section))].filter((name) => name in sections);
      assert.deepEqual(order, ['overview', 'comparison', 'candidates', 'procedure']);
      assert.equal(sections.procedure.body.find(({ list }) => list).ordered, true);
    });

    it('11. there is a summary: four things in little more than a hundred words, before all else', () => {
      assert.equal(summary.items.length, 4);
      assert.ok(summary.items.map((item) => wordsIn(textOf(item))).reduce((a, b) => a + b) <= 115);
    });

    it('12. cues lead to the key points: every entry that explains begins with its point in bold', () => {
      const explained = passages.filter(
        ({ kind, section }) => kind === 'item' && !['questions', 'evidence'].includes(section),
      );
      assert.equal(explained.length, 4 + 3 + 6 + 7 + 5 + 5);
      for (const { term } of explained) assert.ok(term && wordsIn(term) <= 7, term);
    });

    it('15. pictures stand where they help: of the narrow canal, and of every number', () => {
      assert.equal(figure.panels.length, 3);
      assert.deepEqual(
        evidence.studies.map((study) => study.findings.length),
        findings.map(({ length }) => length),
      );
    });

    it('16. pictures support the words: they show what the overview tells', () => {
      const told = JSON.stringify(sections.overview).toLowerCase();
      for (const label of Object.values(figure.labels)) assert.ok(told.includes(label.toLowerCase()), label);
    });

    it('17. pictures have titles and captions: short ones', () => {
      assert.ok(figure.heading);
      for (const { term, text } of figure.panels) assert.ok(term && wordsIn(text) <= 16, text);
    });

    it('18. pictures are uncluttered: four labels of one word', () => {
      const labels = Object.values(figure.labels);
      assert.equal(labels.length, 4);
      for (const label of labels) assert.equal(wordsIn(label), 1);
    });

    // 19 is about tables: there are none. 13 and 14 are about sound and film.
  });

  describe(`PEMAT, actionability (${tag})`, () => {
    it('20. it names what a reader can do: meet with the clinic', () => {
      assert.ok(opening.action);
      assert.match(summary.items[3].text, /\?.*\.$/);
    });

    it('21. it speaks to the reader: in what to do, and in what will be done', () => {
      assert.match(summary.items[3].text, addressed);
      for (const name of ['overview', 'candidates', 'procedure'])
        assert.match(JSON.stringify(sections[name]), addressed);
    });

    it('22. actions come in steps: what comes next, then what to ask there', () => {
      assert.ok(questions.items.length >= 6 && questions.items.length <= 8);
    });

    it('23. there is something to take along: the questions, each one to be asked as it stands', () => {
      for (const question of questions.items) assert.match(question, /\?$/);
    });

    it('24, 25. charts are explained before the first of them', () => {
      const first = evidence.studies.find((study) => study.findings.length > 0);
      assert.match(first.pictures, picture);
    });

    // 26 asks for pictures of what to do: to call or to write needs none.
  });
}
