import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import type { Language } from '../../src/locales/language.js';
import { addLanguages, languageFor } from '../../src/locales/languages.js';

/** A language that stands for one that a page adds. */
const other: Language = { ...en, direction: 'rtl' };

const fallback = { tag: 'en', language: en };

describe('The language of a tag', () => {
  it('is English, of whatever region', () => {
    for (const tag of ['en', 'EN', 'en-US', 'en-gb']) expect(languageFor(tag)).to.deep.equal(fallback);
  });

  it('is English where another is asked for that is not there', () => {
    for (const tag of ['', 'tlh', 'ar-EG', 'constructor', '__proto__']) {
      expect(languageFor(tag)).to.deep.equal(fallback);
    }
  });

  it('is one that was added, by its tag in any letters', () => {
    addLanguages({ qaa: other });
    for (const tag of ['qaa', 'QAA', 'qaa-Latn-US']) {
      expect(languageFor(tag).tag).to.equal('qaa');
      expect(languageFor(tag).language === other).to.be.true;
    }
    expect(languageFor('qa')).to.deep.equal(fallback);
  });

  it('is that of the whole tag before that of its first part', () => {
    addLanguages({ 'qab-MX': other, qab: en });
    expect(languageFor('qab-mx')).to.deep.equal({ tag: 'qab-MX', language: other });
    expect(languageFor('qab-AR')).to.deep.equal({ tag: 'qab', language: en });
  });
});
