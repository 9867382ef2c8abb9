import { expect } from '@open-wc/testing';
import { passagesOf, textOf } from '../tools/passages.mjs';
import { languages, messagesOf, type Tag } from './languages.js';

/** What must not be said, and the one sentence that may say it, where there is one. */
type Rule = readonly [what: string, pattern: RegExp, except?: RegExp];

const never: Record<Tag, readonly Rule[]> = {
  en: [
    [
      'approval: the devices are cleared',
      /FDA|approved/i,
      /Medicare pays for MILD only within approved studies/,
    ],
    [
      'coverage without its limit',
      /Medicare|covered by|coverage/i,
      /pays for MILD only within approved studies/,
    ],
    ['rare or safe, without a number', /\b(rare|rarely|safe|safely|safer|safest|safety)\b/i],
    ['a guarantee', /guarantee/i],
    ['painless', /painless|pain-free|without pain|no pain\b/i],
    ['odds as "1 in X"', /\b(1|one) (in|of|out of) (\d|a |ten|twenty|every)/i],
    ['a bare percentage', /%|per ?cent/i],
    ['please', /\bplease\b/i],
    ['that a person is wrong', /\b(valid|invalid|required|forbidden|illegal|oops|sorry)\b/i],
  ],
  es: [
    [
      'approval: the devices are cleared',
      /FDA|aprobad/i,
      /Medicare paga MILD solo dentro de estudios aprobados/,
    ],
    [
      'coverage without its limit',
      /Medicare|cubiert[oa]|cobertura/i,
      /paga MILD solo dentro de estudios aprobados/,
    ],
    [
      'rare or safe, without a number',
      /\brar[oa]s?\b|raramente|rara vez|\bsegur[oa]s?\b|seguridad|sin riesgo/i,
    ],
    ['a guarantee', /garant/i],
    ['painless', /indolor|sin dolor|no duele/i],
    ['odds as "1 in X"', /\b(1|un|uno|una) (de|en) cada/i],
    ['a bare percentage', /%|por ciento|porcentaje/i],
    ['please', /por favor/i],
    [
      'that a person is wrong',
      /válid|obligatori|requerid|prohibid|ilegal|lo sentimos|lamentamos|error\b(?!:)/i,
    ],
    [
      '"tú" where it is "usted"',
      /(?<!\p{L})(tú|tus?|te|ti|contigo|puedes|tienes|debes|eres|estás)(?!\p{L})/iu,
    ],
    [
      'English in place of Spanish',
      /laminectomia\b|severo|severa|medicación|descompresion\b|procedure|pain\b|chequeo|aplicación/i,
    ],
  ],
};

/** What only a clinic's claims may say, the trademark aside. */
const onlyClaims: Record<Tag, RegExp> = {
  en: /Vertos|\bwe (use|have)\b|\bour\b|specialized|significant results/i,
  es: /Vertos|\b(usamos|hemos|nuestr[oa]s?)\b|especializad|resultados importantes/i,
};

/** How many words a sentence may have: Spanish takes a fourth more for the same. */
const longest: Record<Tag, number> = { en: 20, es: 25 };

const sentencesOf = (text: string) => text.split(/(?<=[.?!:])\s+/);

/** What says the same in two places, in the same six words. */
function repeatedRuns(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const text of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}’,-]+/gu) ?? [];
    for (let at = 0; at + 6 <= words.length; at++) {
      const run = words.slice(at, at + 6).join(' ');
      if (seen.has(run)) repeated.push(run);
      seen.add(run);
    }
  }
  return repeated;
}

for (const [tag, { content, messages }] of languages) {
  const passages = passagesOf(content);
  const everything = passages.map(textOf);
  const items = passages.filter(({ term }) => term);
  const all = [...everything, ...messagesOf(messages)];

  describe(`Wording (${tag})`, () => {
    for (const [what, pattern, except] of never[tag]) {
      it(`never says: ${what}`, () => {
        for (const text of all) if (!except?.test(text)) expect(text).not.to.match(pattern);
      });

      if (except) {
        it(`says otherwise once: ${except.source}`, () => {
          expect(all.filter((text) => except.test(text))).to.have.length(1);
        });
      }
    }

    it('speaks for the clinic in its claims alone', () => {
      for (const { section, claim, text } of passages) {
        if (!claim && section !== 'notes') expect(text).not.to.match(onlyClaims[tag]);
      }
    });

    it('does not say in the summary what the button says', () => {
      for (const { text } of content.summary.items) expect(text).not.to.contain(content.opening.action);
    });

    // The groups of a study are told alike, to be compared.
    it('repeats no sentence', () => {
      const told = passages.filter(({ kind }) => kind !== 'group').map(textOf);
      const sentences = told.flatMap(sentencesOf).map((sentence) => sentence.toLowerCase());
      expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).to.deep.equal([]);
    });

    it('repeats no run of six words', () => {
      expect(repeatedRuns(everything)).to.deep.equal([]);
    });

    it(`keeps sentences to ${longest[tag]} words`, () => {
      const sentences = everything.flatMap(sentencesOf);
      const long = sentences.filter((sentence) => sentence.split(/\s+/).length > longest[tag]);
      expect(long).to.deep.equal([]);
    });
  });

  describe(`Typography (${tag})`, () => {
    it('starts each text as a sentence and ends it as one, or with a colon where a list follows', () => {
      passages.forEach(({ kind, section, text }, at) => {
        if (kind !== 'text' && kind !== 'item') return;
        const leadsIn = kind === 'text' && ['item', 'group'].includes(passages[at + 1]?.kind ?? '');
        // A trademark is written as its owner writes it.
        const start = text.startsWith('mild®') ? 'mild' : '[¿¡]?\\p{Lu}';
        const end = section === 'questions' ? '\\?' : leadsIn ? '[.:]' : '[.?]';
        expect(text).to.match(new RegExp(`^${start}.*(${end})$`, 'u'));
      });
    });

    it('sets headings, terms, labels and the button in sentence case, without a full stop', () => {
      const names = [
        ...passages.filter(({ kind }) => kind === 'heading' || kind === 'label').map(({ text }) => text),
        ...items.map(({ term }) => term ?? ''),
      ];
      for (const label of names) {
        expect(label).to.match(/^[¿¡]?\p{Lu}.*[^.:]$/u);
        for (const word of label
          .replace(/: (MOTION|MiDAS ENCORE|Cleveland Clinic)$/, '')
          .split(' ')
          .slice(1))
          if (!/^MILD\??$/.test(word)) expect(word, label).to.equal(word.toLowerCase());
      }
    });

    it('uses typographic quotes and dashes, and single spaces', () => {
      for (const text of all) expect(text).not.to.match(/['"]| -|- |--|\.\.\.|\s\s|^\s|\s$/);
    });
  });
}
