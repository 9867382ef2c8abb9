import { expect } from '@open-wc/testing';
import {
  checkFields,
  countCharacters,
  fieldNames,
  limits,
  noValues,
  submissionKeys,
  type FieldProblems,
  type FieldValues,
} from '../../src/contact/fields.js';

const newPatient: FieldValues = {
  name: 'Ada Example',
  patient: 'new',
  email: 'ada@example.com',
  phone: '+1 555 010 0123',
  message: '',
  consent: false,
};

const existing: FieldValues = {
  name: 'Bo Example',
  patient: 'existing',
  email: 'bo@example.com',
  phone: '',
  message: 'Call me.',
  consent: false,
};

const problemsOf = (values: object, consentRequired = false): FieldProblems =>
  checkFields(values, consentRequired).problems ?? {};

/** What is wrong with one value, the rest being right. */
const problemOf = (values: Partial<FieldValues>, field: keyof FieldValues): string | undefined => {
  const { [field]: problem, ...others } = problemsOf({ ...newPatient, ...values });
  expect(others).to.deep.equal({});
  return problem;
};

/** What is sent of one value, the rest being right. */
const sent = <Field extends keyof FieldValues>(field: Field, value: FieldValues[Field]) =>
  checkFields({ ...newPatient, [field]: value }, false).fields?.[field];

describe('checkFields', () => {
  it('takes a new patient with email and phone', () => {
    expect(checkFields(newPatient, false)).to.deep.equal({ fields: newPatient });
  });

  it('takes an existing patient with a message and either email or phone', () => {
    expect(checkFields(existing, false)).to.deep.equal({ fields: existing });
    const byPhone = { ...existing, email: '', phone: '555 010 0123' };
    expect(checkFields(byPhone, false)).to.deep.equal({ fields: byPhone });
  });

  it('finds all mistakes of an empty form at once', () => {
    expect(problemsOf(noValues, true)).to.deep.equal({
      name: 'nameMissing',
      patient: 'patientMissing',
      consent: 'consentMissing',
    });
  });

  it('finds what a new patient lacks', () => {
    expect(problemsOf({ ...noValues, patient: 'new' })).to.deep.equal({
      name: 'nameMissing',
      email: 'emailMissing',
      phone: 'phoneMissing',
    });
  });

  it('finds what an existing patient lacks', () => {
    expect(problemsOf({ ...noValues, patient: 'existing' })).to.deep.equal({
      name: 'nameMissing',
      email: 'emailOrPhoneMissing',
      message: 'messageMissing',
    });
  });

  it('doesn’t ask an existing patient for an email address beside a mistaken phone number', () => {
    expect(problemsOf({ ...existing, email: '', phone: '12' })).to.deep.equal({ phone: 'phoneFormat' });
  });

  it('takes blank text for none', () => {
    const blank = { ...newPatient, name: ' \t', email: ' ', phone: '\n', message: ' ' };
    expect(problemsOf(blank)).to.deep.equal({
      name: 'nameMissing',
      email: 'emailMissing',
      phone: 'phoneMissing',
    });
    expect(problemsOf({ ...existing, message: ' \n ' })).to.deep.equal({ message: 'messageMissing' });
  });

  it('leaves out what isn’t a field', () => {
    const { fields } = checkFields({ ...newPatient, id: 'x', extra: 'y' }, false);
    expect(fields).to.have.all.keys(fieldNames);
  });

  it('counts what isn’t given as empty', () => {
    expect(problemsOf({})).to.deep.equal({ name: 'nameMissing', patient: 'patientMissing' });
    const { name, patient, email, phone } = newPatient;
    const withoutConsent = { name, patient, email, phone };
    expect(checkFields(withoutConsent, false)).to.deep.equal({ fields: newPatient });
    expect(problemsOf(withoutConsent, true)).to.deep.equal({ consent: 'consentMissing' });
  });

  for (const odd of [7, null, true, {}, [], ['Ada'], { toString: null }]) {
    it(`takes no ${JSON.stringify(odd)} for a value`, () => {
      const values = { name: odd, patient: odd, email: odd, phone: odd, message: odd, consent: odd };
      expect(problemsOf(values, true)).to.deep.equal({
        name: 'nameMissing',
        patient: 'patientMissing',
        email: 'emailFormat',
        phone: 'phoneFormat',
        message: 'messageMissing',
        ...(odd !== true && { consent: 'consentMissing' }),
      });
    });
  }

  describe('name', () => {
    it('is trimmed', () => expect(sent('name', '  Ada\u00a0\n')).to.equal('Ada'));
    it('may be one character', () => expect(problemOf({ name: 'Ł' }, 'name')).to.equal(undefined));
    it('may have 100 characters', () => {
      expect(problemOf({ name: 'x'.repeat(100) }, 'name')).to.equal(undefined);
      expect(problemOf({ name: '𠮷'.repeat(100) }, 'name')).to.equal(undefined);
      expect(problemOf({ name: ` ${'x'.repeat(100)} ` }, 'name')).to.equal(undefined);
    });
    it('may not have 101', () => {
      expect(problemOf({ name: 'x'.repeat(101) }, 'name')).to.equal('nameLong');
      expect(problemOf({ name: '𠮷'.repeat(101) }, 'name')).to.equal('nameLong');
    });
    for (const name of [
      'O’Brien',
      'Nguyễn Thị Minh',
      '山田',
      'ألف',
      'X Æ A-12',
      '<b>',
      'Mary-Jane (née Doe), Dr.',
    ]) {
      it(`may be ${name}`, () => expect(sent('name', name)).to.equal(name));
    }
  });

  describe('patient', () => {
    it('may be new or existing', () => {
      expect(sent('patient', 'new')).to.equal('new');
      expect(checkFields(existing, false).fields?.patient).to.equal('existing');
    });
    for (const patient of ['', 'New', 'other', 'toString']) {
      it(`may not be "${patient}"`, () => {
        expect(problemsOf({ ...newPatient, patient })).to.deep.equal({ patient: 'patientMissing' });
      });
    }
  });

  describe('email', () => {
    const right = [
      'a@b',
      'ada@example.com',
      'ada+tag@mail.example.co.uk',
      'a.b.c@example.com',
      '.ada.@example.com',
      "!#$%&'*+/=?^_`{|}~-@example.com",
      '1@2',
      `${'x'.repeat(200)}@example.com`,
      `a@${'x'.repeat(63)}.com`,
      'a@xn--bcher-kva.example',
    ];
    const wrong = [
      'ada',
      'ada@',
      '@example.com',
      'ada@@example.com',
      'a b@example.com',
      'ada@exa mple.com',
      'ada@example..com',
      'ada@.com',
      'ada@-example.com',
      'ada@example-.com',
      'ada@example.com.',
      'ada@exam_ple.com',
      'ada@bücher.example',
      'jörg@example.com',
      '"ada"@example.com',
      'ada@[127.0.0.1]',
      'Ada <ada@example.com>',
      'ada@example.com, bo@example.com',
      `a@${'x'.repeat(64)}.com`,
      'ada@example.com\nbcc: x@example.com',
    ];
    const byBrowser = (text: string) => {
      const input = document.createElement('input');
      input.type = 'email';
      input.value = text;
      return input.value === text && input.validity.valid;
    };

    for (const email of right) {
      it(`may be ${email.slice(0, 40)}`, () => {
        expect(problemOf({ email }, 'email')).to.equal(undefined);
        expect(byBrowser(email), 'to the browser').to.equal(true);
      });
    }
    for (const email of wrong) {
      it(`may not be ${JSON.stringify(email.slice(0, 40))}`, () => {
        expect(problemOf({ email }, 'email')).to.equal('emailFormat');
      });
    }
    it('is trimmed', () => expect(sent('email', ' ada@example.com\n')).to.equal('ada@example.com'));
    it('may have 254 characters, not more', () => {
      const of = (length: number) => `${'x'.repeat(length - 12)}@example.com`;
      expect(problemOf({ email: of(254) }, 'email')).to.equal(undefined);
      expect(problemOf({ email: of(255) }, 'email')).to.equal('emailLong');
    });
  });

  describe('phone', () => {
    const right = [
      '5550100',
      '+1 555 010 0123',
      '(555) 010-0123',
      '555.010.0123',
      '555/010 0123',
      '+49 (0)30 / 901820',
      '٠١٢٣٤٥٦٧٨٩',
      '５５５０１００',
      '1234567890123456',
      '555 010 0123 x4',
      '555 010 0123 x',
      '555 010 0123 x12345678',
      '555 010 0123, extension 12',
      '555 010 0123 anexo 4',
      '[555] – 010 — 0123 :)',
      '+15550100199,,12345',
      '555-010-0199 (cell)',
      'tel:+1-555-010-0199',
      '555 010 0199 or 555 010 0198',
      'call 555 010 0199 after 5',
      `${'call me: '.repeat(10)}5550100199`,
    ];
    const wrong = ['555010', 'call me', '555-CALL-NOW', '+', '----------', '½½½½½½½'];
    for (const phone of right) {
      it(`may be ${phone}, and stays as typed`, () => expect(sent('phone', phone)).to.equal(phone));
    }
    for (const phone of wrong) {
      it(`may not be ${phone}`, () => expect(problemOf({ phone }, 'phone')).to.equal('phoneFormat'));
    }
    it('is trimmed', () => expect(sent('phone', ' 555 0100\t')).to.equal('555 0100'));
    it('may have 100 characters', () => {
      expect(problemOf({ phone: `5550100${'x'.repeat(93)}` }, 'phone')).to.equal(undefined);
      expect(problemOf({ phone: `5550100${'x'.repeat(94)}` }, 'phone')).to.equal('phoneLong');
    });
    it('is judged quickly, however long', () => {
      const before = performance.now();
      for (const part of ['1', '-', '1-', '1 x', 'ext', '(((1']) {
        expect(problemOf({ phone: `${part.repeat(30_000)}!a` }, 'phone')).to.match(/^phone(Format|Long)$/);
      }
      expect(performance.now() - before).to.be.lessThan(2000);
    });
  });

  describe('what is invisible', () => {
    const characters = [0xad, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2069, 0xfeff].map((code) =>
      String.fromCodePoint(code),
    );
    for (const invisible of characters) {
      const name = `U+${invisible.codePointAt(0)!.toString(16).toUpperCase()}`;
      it(`is dropped from an email address and a phone number: ${name}`, () => {
        const email = `${invisible}ada@exa${invisible}mple.com ${invisible}`;
        const phone = ` ${invisible}+1 555${invisible} 010 0123${invisible}`;
        expect(sent('email', email)).to.equal('ada@example.com');
        expect(sent('phone', phone)).to.equal('+1 555 010 0123');
      });
    }
    it('counts as nothing by itself', () => {
      const nothing = '\u200b\ufeff \u2060';
      expect(problemsOf({ ...newPatient, email: nothing, phone: nothing })).to.deep.equal({
        email: 'emailMissing',
        phone: 'phoneMissing',
      });
    });
    it('stays in a name and a message, where it may join letters', () => {
      const text = 'می\u200cخواهم';
      expect(sent('name', text)).to.equal(text);
      expect(sent('message', text)).to.equal(text);
    });
  });

  describe('message', () => {
    it('may be left out by a new patient', () => expect(sent('message', '')).to.equal(''));
    it('is trimmed, and keeps its lines', () =>
      expect(sent('message', '\n a\r\n\n b \n')).to.equal('a\r\n\n b'));
    it('may have 2,000 characters, emoji and line breaks being one each', () => {
      for (const character of ['x', '🙂', 'ß', '\u0301']) {
        expect(problemOf({ message: character.repeat(2000) }, 'message')).to.equal(undefined);
        expect(problemOf({ message: character.repeat(2001) }, 'message')).to.equal('messageLong');
      }
      expect(problemOf({ message: `a${'\n'.repeat(1998)}b` }, 'message')).to.equal(undefined);
    });
    it('may be anything', () => {
      const text = '\u0000<script>\u202e\ud800=cmd|x';
      expect(sent('message', text)).to.equal(text);
    });
  });

  describe('consent', () => {
    it('must be ticked where it is required', () => {
      expect(problemsOf(newPatient, true)).to.deep.equal({ consent: 'consentMissing' });
      expect(checkFields({ ...newPatient, consent: true }, true).fields?.consent).to.equal(true);
    });
    it('may be ticked where it isn’t', () => expect(sent('consent', true)).to.equal(true));
    for (const consent of ['true', 'on', 1, null]) {
      it(`may not be ${JSON.stringify(consent)}`, () => {
        expect(problemsOf({ ...newPatient, consent })).to.deep.equal({ consent: 'consentMissing' });
      });
    }
  });
});

describe('countCharacters', () => {
  const counts: readonly (readonly [text: string, count: number])[] = [
    ['', 0],
    ['abc', 3],
    ['🙂', 1],
    ['\ud800', 1],
    ['e\u0301', 2],
    ['👩‍⚕️', 4],
    ['\r\n', 2],
  ];
  for (const [text, count] of counts) {
    it(`counts ${JSON.stringify(text)} as ${count}`, () => expect(countCharacters(text)).to.equal(count));
  }
});

describe('The names', () => {
  it('of the fields are all among those sent', () => {
    expect(submissionKeys).to.include.members([...fieldNames]);
  });

  it('of the limits stand for what the rules say', () => {
    expect(limits).to.deep.equal({ name: 100, email: 254, phone: 100, message: 2000 });
  });
});
