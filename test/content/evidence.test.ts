import { expect } from '@open-wc/testing';
import { findings, references } from '../../src/content/evidence.js';
import { languages, type Tag } from './languages.js';

/** The numbers of a text as people write them, those in brackets aside. */
const numbersIn = (text: string) =>
  (text.replace(/\[\d\]/g, '').match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));

/** How a finding says over how many years it was made. */
const years: Record<Tag, RegExp> = { en: /^Within (two|five) years\b/, es: /^En (los )?(dos|cinco) años\b/ };

describe('The numbers of the studies', () => {
  for (const [tag, { content }] of languages) {
    const { studies, limits } = content.evidence;

    it(`are those of the pictures, finding by finding (${tag})`, () => {
      expect(studies.map((study) => study.findings.length)).to.deep.equal(
        findings.map(({ length }) => length),
      );
      studies.forEach((study, at) => {
        study.findings.forEach((text, finding) => {
          const { count, of } = findings[at]![finding]!;
          expect(numbersIn(text), text).to.include.members([count, of]);
          expect(text, text).to.contain(`${count}`);
        });
      });
    });

    it(`come with their time and the number of their reference (${tag})`, () => {
      for (const [at, study] of studies.entries()) {
        for (const text of study.findings) {
          expect(text).to.match(new RegExp(`\\[${at + 2}\\]\\.$`)); // MOTION has two
          expect(text).to.match(years[tag]);
        }
      }
    });

    it(`stand side by side for both groups where they are known, out of equally many people (${tag})`, () => {
      const [motion, ...others] = studies;
      expect(motion!.groups!.map(({ text }) => numbersIn(text))).to.deep.equal([
        [0, 69],
        [0, 69],
      ]);
      for (const { groups } of others) expect(groups).to.equal(undefined);
    });

    it(`are said not to be comparable where they are not (${tag})`, () => {
      const unknown = {
        en: /fair comparison impossible|is not known/,
        es: /[Yy]a no era posible|No se sabe/,
      }[tag];
      for (const { closing } of studies) expect(closing).to.match(unknown);
    });

    it(`have their limits beside them (${tag})`, () => expect(limits.items).to.have.length(5));

    it(`refer to all references, and to no others (${tag})`, () => {
      const named = JSON.stringify(content.evidence).match(/\[\d\]/g) ?? [];
      expect([...new Set(named)].sort()).to.deep.equal(references.map((_, at) => `[${at + 1}]`));
    });
  }

  it('are out of one and the same number of people', () => {
    for (const { count, of } of findings.flat()) {
      expect(of).to.equal(1000);
      expect(count).to.be.within(0, of);
    }
  });
});

describe('The references', () => {
  it('lead to where anybody can look them up', () => {
    for (const { url } of references) expect(new URL(url).protocol).to.equal('https:');
  });

  it('are those of the studies and of the coverage', () => {
    const [motion, motionLater, encore, cleveland, medicare] = references;
    expect(motion!.citation).to.match(/^Deer TR .*Pain Medicine 2022/);
    expect(motion!.url).to.equal('https://doi.org/10.1093/pm/pnac028');
    expect(motionLater!.citation).to.match(/^Deer TR .*Pain Practice 2023.*37661347/);
    expect(motionLater!.url).to.equal('https://doi.org/10.1111/papr.13293');
    expect(encore!.citation).to.match(
      /^Staats PS .*Regional Anesthesia and Pain Medicine 2018;43\(7\):789–794/,
    );
    expect(encore!.url).to.equal('https://doi.org/10.1097/AAP.0000000000000868');
    expect(cleveland!.citation).to.match(/^Pain Practice 2021.*33942964/);
    expect(cleveland!.url).to.equal('https://pubmed.ncbi.nlm.nih.gov/33942964/');
    expect(medicare!.citation).to.match(/NCD 150\.13/);
  });
});
