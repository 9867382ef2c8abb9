import { expect } from '@open-wc/testing';
import { infoSections, type Block, type Content, type Item } from '../../src/content/content.js';
import * as all from '../../src/locales/all.js';
import type { Language } from '../../src/locales/language.js';
import { passagesOf, textOf } from '../tools/passages.mjs';
import { en, type Facts } from './facts/en.js';
import { es } from './facts/es.js';

/** What must be said, language by language. */
const facts: Record<keyof typeof all, Facts> = { en, es };

const itemText = (item: Item | string) => (typeof item === 'string' ? item : `${item.term}: ${item.text}`);

/** A section's paragraphs, in one text: what it says outside its list and its claims. */
const paragraphs = (body: readonly Block[]) => body.filter((block) => typeof block === 'string').join('\n');

const listsIn = (body: readonly Block[]) =>
  body.filter((block) => typeof block === 'object').filter((block) => 'list' in block);

/** The text in which a part's facts have to stand. */
function proseOf({ content, messages }: Language) {
  const { opening, sections, risks, evidence } = content;
  const study = (at: number) => {
    const { heading, text, groups = [], findings, closing: end } = evidence.studies[at]!;
    return [heading, ...text, ...groups.map(itemText), ...findings, end].join('\n');
  };
  return {
    action: opening.action,
    overview: paragraphs(sections.overview.body),
    comparison: paragraphs(sections.comparison.body),
    candidates: paragraphs(sections.candidates.body),
    procedure: paragraphs(sections.procedure.body),
    intro: risks.intro,
    closing: risks.closing,
    motion: `${evidence.intro}\n${study(0)}`,
    encore: study(1),
    cleveland: study(2),
    contact: [messages.heading, messages.intro, messages.promise(24)].join('\n'),
    notes: `${content.disclaimer}\n${content.trademark}`,
  } satisfies Partial<Record<keyof Facts, string>>;
}

/** The entries that have to say a part's facts, one each, in the facts' order. */
function listsOf({ summary, sections, risks, evidence }: Content) {
  return {
    summary: summary.items,
    criteria: listsIn(sections.candidates.body)[0]!.list,
    steps: listsIn(sections.procedure.body)[0]!.list,
    benefits: risks.benefits.items,
    risks: risks.risks.items,
    limits: evidence.limits.items,
  } satisfies Partial<Record<keyof Facts, readonly (Item | string)[]>>;
}

for (const tag of Object.keys(facts) as (keyof typeof all)[]) {
  const language: Language = all[tag];
  const { content } = language;

  describe(`What a patient is told (${tag})`, () => {
    for (const [part, text] of Object.entries(proseOf(language))) {
      describe(part, () => {
        for (const [fact, patterns] of Object.entries(facts[tag][part as keyof Facts])) {
          it(fact, () => {
            for (const pattern of patterns) expect(text).to.match(pattern);
          });
        }
      });
    }

    for (const [part, items] of Object.entries(listsOf(content))) {
      describe(part, () => {
        const expected = Object.entries(facts[tag][part as keyof Facts]);

        it(`are ${expected.length}`, () => expect(items).to.have.length(expected.length));

        expected.forEach(([fact, patterns], at) => {
          it(`${at + 1}. ${fact}`, () => {
            for (const pattern of patterns) expect(itemText(items[at] ?? '')).to.match(pattern);
          });
        });
      });
    }

    it('is checked part by part, with none left out', () => {
      const checked = [...Object.keys(proseOf(language)), ...Object.keys(listsOf(content)), 'claims'];
      expect(checked.sort()).to.deep.equal(Object.keys(facts[tag]).sort());
    });

    it('has each fact in one place only', () => {
      const passages = passagesOf(content).map(textOf);
      for (const patterns of Object.values(facts[tag]).flatMap((part) => Object.values(part))) {
        // Of a fact's parts, the longest tells it from others.
        const [telling] = [...patterns].sort((a, b) => b.source.length - a.source.length);
        expect(passages.filter((text) => telling!.test(text)).length, telling!.source).to.be.at.most(1);
      }
    });

    it('numbers the steps, and nothing else', () => {
      const ordered = infoSections.filter((name) =>
        listsIn(content.sections[name].body).some((b) => b.ordered),
      );
      expect(ordered).to.deep.equal(['procedure']);
    });

    it('names every entry of the lists that explain', () => {
      const { summary, criteria, steps, benefits, risks } = listsOf(content);
      for (const item of [...summary, ...criteria, ...steps, ...benefits, ...risks]) {
        const { step, ...words } = item as Item;
        expect(words).to.have.all.keys('term', 'text');
        expect(step).to.be.oneOf([undefined, 'preparation', 'followup']);
      }
    });
  });

  describe(`What only the clinic can say (${tag})`, () => {
    const passages = passagesOf(content);
    const claims = passages.filter(({ claim }) => claim).map(({ text }) => text);
    const others = passages.filter(({ claim }) => !claim).map(textOf);

    for (const [fact, patterns] of Object.entries(facts[tag].claims)) {
      it(`${fact}: in a claim, and nowhere else`, () => {
        for (const pattern of patterns) {
          expect(claims.join('\n')).to.match(pattern);
          for (const text of others) expect(text).not.to.match(pattern);
        }
      });
    }

    it('stands in the opening and in two statements of the overview', () => {
      expect(passages.filter(({ claim }) => claim).map(({ section }) => section)).to.deep.equal([
        'opening',
        'overview',
        'overview',
      ]);
    });
  });
}
