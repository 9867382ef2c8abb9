import { expect } from '@open-wc/testing';
import { en } from '../src/locales/en.js';
import { es } from '../src/locales/es.js';
import { endpointFor } from '../src/contact/endpoints/index.js';
import {
  parseSubmission,
  sentNames,
  type ParsedSubmission,
  type ParseOptions,
  type Submission,
} from '../src/schema.js';

const inquiry: Submission = {
  id: '0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f',
  name: 'Ada Example',
  patient: 'new',
  email: 'ada@example.com',
  phone: '+1 555 010 0123',
  locale: 'en',
  page: 'https://clinic.example/contact',
  elapsedSeconds: 42,
  trap: '',
};

const refused = (data: unknown, options?: ParseOptions) => {
  const parsed: ParsedSubmission = parseSubmission(data, options);
  if (parsed.success) throw new Error('expected a refusal');
  return parsed.problem;
};

/** What is wrong, by the field that the pointer names. */
const mistakes = (data: unknown) =>
  Object.fromEntries(refused(data).errors.map(({ pointer, detail }) => [pointer, detail]));

describe('parseSubmission', () => {
  it('returns the submission', () => {
    expect(parseSubmission(inquiry)).to.deep.equal({ success: true, submission: inquiry, extra: {} });
  });

  it('returns all of it', () => {
    const full = { ...inquiry, message: 'Hello', topics: ['Infection'], consent: true, trap: 'bot' };
    expect(parseSubmission(full)).to.deep.equal({ success: true, submission: full, extra: {} });
  });

  it('leaves out what has no value, and trims', () => {
    const padded = { ...inquiry, name: ' Ada Example ', message: ' ', topics: [], consent: false };
    expect(parseSubmission(padded)).to.deep.equal({ success: true, submission: inquiry, extra: {} });
  });

  it('returns the page’s own fields apart', () => {
    const parsed = parseSubmission({
      ...inquiry,
      source: 'newsletter',
      days: ['Monday', 'Friday'],
      odd: { a: 1 },
    });
    expect(parsed).to.deep.equal({
      success: true,
      submission: inquiry,
      extra: { source: 'newsletter', days: ['Monday', 'Friday'] },
    });
  });

  it('answers mistakes with problem details', () => {
    expect(refused({ ...inquiry, name: '', email: 'ada', topics: 'x' })).to.deep.equal({
      type: 'about:blank',
      title: 'Unprocessable content',
      status: 422,
      detail: 'Some of the fields are not as expected.',
      errors: [
        { detail: en.messages.problems.nameMissing, pointer: '#/name' },
        { detail: en.messages.problems.emailFormat, pointer: '#/email' },
        { detail: 'Expected: a list', pointer: '#/topics' },
      ],
    });
  });

  it('gives each mistake words and a field', () => {
    const nothing = mistakes({});
    expect(Object.keys(nothing)).to.deep.equal([
      '#/name',
      '#/patient',
      '#/id',
      '#/locale',
      '#/page',
      '#/elapsedSeconds',
      '#/trap',
    ]);
    for (const detail of Object.values(nothing)) expect(detail).to.be.a('string').that.is.not.empty;
  });

  it('asks for consent where the form does', () => {
    const problem = refused(inquiry, { consentRequired: true });
    expect(problem.errors.map(({ pointer }) => pointer)).to.deep.equal(['#/consent']);
    expect(parseSubmission({ ...inquiry, consent: true }, { consentRequired: true }).success).to.equal(true);
  });

  const wrong: readonly (readonly [title: string, changes: Record<string, unknown>, pointer: string])[] = [
    ['an id that isn’t a UUID', { id: '1' }, '#/id'],
    ['a locale that isn’t one', { locale: 'en_US; DROP' }, '#/locale'],
    ['a page that isn’t text', { page: 7 }, '#/page'],
    ['a page without an end', { page: 'x'.repeat(2049) }, '#/page'],
    ['time that ran backwards', { elapsedSeconds: -1 }, '#/elapsedSeconds'],
    ['time as text', { elapsedSeconds: '42' }, '#/elapsedSeconds'],
    ['a trap that isn’t text', { trap: null }, '#/trap'],
    ['a trap without an end', { trap: 'x'.repeat(2001) }, '#/trap'],
    ['a topic that isn’t text', { topics: ['a', 7] }, '#/topics/1'],
    ['a topic without an end', { topics: ['x'.repeat(301)] }, '#/topics/0'],
    ['topics without an end', { topics: Array.from({ length: 51 }, String) }, '#/topics'],
    ['a message without an end', { message: 'x'.repeat(2001) }, '#/message'],
  ];
  for (const [title, changes, pointer] of wrong) {
    it(`refuses ${title}`, () => {
      expect(Object.keys(mistakes({ ...inquiry, ...changes }))).to.deep.equal([pointer]);
    });
  }

  it('says what is wrong in the language of the form', () => {
    expect(mistakes({ ...inquiry, locale: 'es-MX', name: '' })).to.deep.equal({
      '#/name': es.messages.problems.nameMissing,
    });
    for (const locale of ['tlh', '__proto__', 'constructor', 7, undefined]) {
      expect(mistakes({ ...inquiry, locale, name: '' })['#/name']).to.equal(en.messages.problems.nameMissing);
    }
  });

  describe('reads a form’s post', () => {
    const { id, elapsedSeconds, ...texts } = inquiry;
    const plain = { ...texts, message: '', trap: '' };
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const forms: readonly (readonly [
      name: string,
      make: (pairs: [string, string][]) => FormData | URLSearchParams,
    ])[] = [
      ['urlencoded', (pairs) => new URLSearchParams(pairs)],
      [
        'in parts',
        (pairs) => {
          const form = new FormData();
          for (const [name, value] of pairs) form.append(name, value);
          return form;
        },
      ],
    ];
    const accepted = (data: unknown, options?: { consentRequired?: boolean }) => {
      const parsed = parseSubmission(data, options);
      if (!parsed.success) throw new Error(JSON.stringify(parsed.problem.errors));
      return parsed;
    };

    for (const [how, make] of forms) {
      const of = (values: object, ...more: [string, string][]) =>
        make([...(Object.entries(values) as [string, string][]), ...more]);

      it(`${how}: without a script it gets an id, and no seconds are made up`, () => {
        const { submission, extra } = accepted(
          of(plain, ['campaign', 'spring'], ['day', 'Mo'], ['day', 'Fr']),
        );
        expect(submission).to.deep.equal({ ...texts, id: submission.id });
        expect(submission.id).to.match(uuid);
        expect(accepted(of(plain)).submission.id).to.not.equal(submission.id);
        expect(extra).to.deep.equal({ campaign: 'spring', day: ['Mo', 'Fr'] });
      });

      it(`${how}: as the script sends it`, () => {
        const topics = 'Infection, No improvement, or symptoms that return';
        const { submission } = accepted(
          of({ ...plain, id, elapsedSeconds: String(elapsedSeconds), consent: 'true', topics }),
        );
        expect(submission).to.deep.equal({ ...inquiry, consent: true, topics: [topics] });
      });

      it(`${how}: a ticked box is consent, an empty one isn’t`, () => {
        const wanted = { consentRequired: true };
        expect(accepted(of(plain, ['consent', 'on']), wanted).submission.consent).to.equal(true);
        for (const consent of ['', 'false']) {
          expect(
            Object.keys(Object.fromEntries(errorsOf(of(plain, ['consent', consent]), wanted))),
          ).to.deep.equal(['#/consent']);
        }
      });

      it(`${how}: a line break counts as one character, as it does for the form`, () => {
        const message = `${'x'.repeat(1000)}\n${'y'.repeat(999)}`;
        const crlf = message.replaceAll('\n', '\r\n');
        expect(accepted(of({ ...plain, message: crlf })).submission.message).to.equal(message);
      });

      it(`${how}: what is wrong is named as ever`, () => {
        const post = of({ ...plain, email: '', elapsedSeconds: 'soon', id: 'x' }, ['name', 'twice']);
        expect(errorsOf(post).map(([pointer]) => pointer)).to.deep.equal([
          '#/name',
          '#/email',
          '#/id',
          '#/elapsedSeconds',
        ]);
        expect(errorsOf(make([])).map(([pointer]) => pointer)).to.include.members([
          '#/name',
          '#/page',
          '#/trap',
        ]);
      });

      it(`${how}: isn’t led astray by names of JavaScript’s own`, () => {
        const { submission, extra } = accepted(
          of(plain, ['__proto__', 'x'], ['constructor', 'y'], ['toString', 'z']),
        );
        expect(submission.name).to.equal(inquiry.name);
        expect(Object.entries(extra)).to.deep.equal([
          ['__proto__', 'x'],
          ['constructor', 'y'],
          ['toString', 'z'],
        ]);
      });
    }

    it('and takes no files', () => {
      const form = new FormData();
      for (const [name, value] of Object.entries(plain)) form.append(name, String(value));
      form.append('scan', new File(['x'], 'scan.png'));
      expect(accepted(form).extra).to.deep.equal({});
    });

    const errorsOf = (data: unknown, options?: { consentRequired?: boolean }) =>
      refused(data, options).errors.map(({ pointer, detail }) => [pointer, detail] as const);
  });

  describe('reads what was sent in the endpoint’s names', () => {
    const full = { ...inquiry, message: 'One\nTwo', consent: true, topics: ['Infection'] };
    const extra = { plan: 'A', 'best day': ['Monday', 'Friday'] };
    const expected = { success: true, submission: full, extra };
    /** What the form sends of it. */
    const sent = (fieldNames: string, submission: Submission = full) => {
      const names = sentNames(fieldNames);
      const { request } = endpointFor({
        endpointFormat: 'json',
        fieldNames: Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name ?? '-'])),
      });
      return JSON.parse(request(submission, extra).body as string) as Record<string, unknown>;
    };
    const posted = (values: Readonly<Record<string, unknown>>) =>
      new URLSearchParams(
        Object.entries(values).flatMap(([name, value]) =>
          [value].flat().map((each) => [name, String(each).replaceAll('\n', '\r\n')]),
        ),
      );

    for (const fieldNames of [
      'name:your-name email:your-email',
      'name:email email:name',
      'page:name name:page',
      'id:entry~id topics:a/b consent:constructor trap:__proto__ locale:toString',
    ]) {
      it(fieldNames, () => {
        const body = sent(fieldNames);
        expect(parseSubmission(body, { fieldNames })).to.deep.equal(expected);
        expect(parseSubmission(posted(body), { fieldNames })).to.deep.equal(expected);
        const { name = '', email = '', topics = '' } = sentNames(fieldNames);
        const wrong = { ...body, [name]: '', [email]: 'no', [topics]: [7] };
        const escaped = topics.replace('/', '~1');
        expect(refused(wrong, { fieldNames }).errors.map(({ pointer }) => pointer)).to.deep.equal([
          `#/${name}`,
          `#/${email}`,
          `#/${escaped}/0`,
        ]);
      });
    }

    it('takes them as an object, too', () => {
      const fieldNames = { name: 'your-name' };
      expect(parseSubmission(sent('name:your-name'), { fieldNames })).to.deep.equal(expected);
    });

    it('and in ours, from a page that doesn’t know them yet', () => {
      const fieldNames = 'name:your-name id:entry';
      const { name, id, ...rest } = { ...full, ...extra };
      expect(parseSubmission({ name, id, ...rest }, { fieldNames })).to.deep.equal(expected);
      const both = { name: 'Eve', 'your-name': name, entry: id, ...rest };
      expect(parseSubmission(both, { fieldNames })).to.deep.equal(expected);
    });

    it('goes without what is left out, and without nothing else', () => {
      const fieldNames = 'id:- locale:- page:- elapsedSeconds:- trap:-';
      const body = sent(fieldNames);
      expect(Object.keys(body)).to.not.include.members(['id', 'locale', 'page', 'elapsedSeconds', 'trap']);
      for (const data of [body, posted(body)]) {
        const { submission } = parseSubmission(data, { fieldNames });
        const { elapsedSeconds, ...rest } = { ...full, id: submission!.id, page: '' };
        expect(elapsedSeconds).to.equal(42);
        expect(submission).to.deep.equal(rest);
        expect(submission!.id).to.match(/^[0-9a-f-]{36}$/);
      }
      expect(parseSubmission(body, { fieldNames }).submission!.id).to.not.equal(
        parseSubmission(body, { fieldNames }).submission!.id,
      );
      expect(parseSubmission({ ...full, ...extra }, { fieldNames })).to.deep.equal(expected);
      const onlyId = refused(body, { fieldNames: 'id:-' }).errors.map(({ pointer }) => pointer);
      expect(onlyId).to.deep.equal(['#/locale', '#/page', '#/elapsedSeconds', '#/trap']);
      expect(refused({ ...full, id: 'x' }, { fieldNames }).errors).to.have.length(1);
    });

    it('and tells a server of names that the form would refuse', () => {
      for (const fieldNames of ['', 'name', 'nmae:x', 'name:-', 'name:email', { name: 'email' }]) {
        expect(() => parseSubmission(full, { fieldNames })).to.throw(
          TypeError,
          'fieldNames: expected pairs like',
        );
      }
    });
  });

  describe('never throws', () => {
    const deep = JSON.parse(`${'{"name":'.repeat(2000)}1${'}'.repeat(2000)}`) as unknown;
    const anything: readonly (readonly [title: string, data: unknown])[] = [
      ['undefined', undefined],
      ['null', null],
      ['a number', 7],
      ['a text', 'text'],
      ['a list', [inquiry]],
      ['a function', () => inquiry],
      ['an object without a prototype', Object.create(null)],
      ['deep nesting', deep],
      ['objects for texts', { ...inquiry, name: {}, email: [], phone: null, message: 1n, patient: {} }],
    ];
    for (const [title, data] of anything) {
      it(title, () => expect(parseSubmission(data).success).to.equal(false));
    }
  });

  it('isn’t led astray by names of JavaScript’s own', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const body = JSON.stringify(inquiry).replace(/}$/, `${names.map((name) => `,"${name}":"x"`).join('')}}`);
    const parsed = parseSubmission(JSON.parse(body));
    if (!parsed.success) throw new Error('expected a submission');
    expect(parsed.submission).to.deep.equal(inquiry);
    expect(Object.entries(parsed.extra)).to.deep.equal(names.map((name) => [name, 'x']));
    expect(Object.getPrototypeOf(parsed.extra)).to.equal(Object.prototype);

    const polluting = JSON.parse('{"__proto__":{"name":"Eve","id":"x"},"patient":"new"}') as unknown;
    expect(Object.keys(mistakes(polluting))).to.include.members(['#/name', '#/id']);
  });
});
