import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { languages, messagesOf } from '../content/languages.js';

describe('What the interface says with numbers and dates', () => {
  it('has one and many in English', () => {
    const { promise, next, charactersLeft, charactersOver } = en.messages;
    expect(next.new(1)).to.match(/within an hour/);
    expect(promise(24)).to.match(/within 24 hours/);
    expect(charactersLeft(1)).to.equal('You have 1 character left');
    expect(charactersLeft(0)).to.equal('You have 0 characters left');
    expect(charactersOver(1234)).to.equal('You have 1,234 characters too many');
  });

  it('has one and many in Spanish', () => {
    const { promise, next, charactersLeft, charactersOver } = es.messages;
    expect(next.new(1)).to.match(/en menos de una hora /);
    expect(promise(24)).to.match(/en menos de 24 horas /);
    expect(charactersLeft(1)).to.equal('Le queda 1 carácter');
    expect(charactersLeft(0)).to.equal('Le quedan 0 caracteres');
    expect(charactersOver(1234)).to.equal('Tiene 1,234 caracteres de más');
  });

  it('names the day of a review as it stands, wherever the reader is', () => {
    expect(en.messages.lastReviewed('2026-03-01')).to.equal('Last reviewed on March 1, 2026.');
    expect(es.messages.lastReviewed('2026-03-01')).to.equal('Última revisión: 1 de marzo de 2026.');
    expect(en.messages.reviewedBy('Jo Doe, MD')).to.equal('Reviewed by Jo Doe, MD.');
  });
});

describe('Where no phone is known', () => {
  const call = { en: /\bcall\b/i, es: /\bllám|\bllame\b|\bllamar/i };

  for (const [tag, { messages }] of languages) {
    it(`nobody is told to call (${tag})`, () => {
      // The leads stand before a phone number only, and 911 is for everybody.
      const leads = [messages.call, messages.callToMakeSure, messages.reach, messages.urgent];
      for (const text of messagesOf(messages)) {
        if (!leads.includes(text)) expect(text).not.to.match(call[tag]);
      }
    });
  }
});

describe('In an emergency', () => {
  for (const [tag, { messages }] of languages) {
    it(`the first thing said is to call 911 (${tag})`, () =>
      expect(messages.urgent).to.match(/^[^.]*\b911\./));
  }
});

describe('Spanish', () => {
  const english = new Set(messagesOf(en.messages));

  it('leaves nothing in English', () => {
    expect(messagesOf(es.messages).filter((text) => english.has(text))).to.deep.equal(['Error:']);
  });

  it('opens each question and exclamation as it closes it', () => {
    for (const text of [...messagesOf(es.messages), JSON.stringify(es.content)]) {
      expect(text.split('¿').length).to.equal(text.split('?').length);
      expect(text.split('¡').length).to.equal(text.split('!').length);
    }
  });

  it('has the same examples and limits as English', () => {
    const numbers = (text: string) => (text.match(/\d[\d,]*/g) ?? []).join(' ');
    const problems = Object.keys(en.messages.problems) as (keyof typeof en.messages.problems)[];
    for (const code of problems) {
      expect(numbers(es.messages.problems[code])).to.equal(numbers(en.messages.problems[code]));
    }
  });
});
