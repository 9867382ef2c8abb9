import { expect } from '@open-wc/testing';
import { en } from '../src/locales/en.js';
import { parseSubmission, type ParsedSubmission, type Submission } from '../src/schema.js';

const enquiry: Submission = {
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

const refused = (data: unknown, options?: { consentRequired?: boolean }) => {
  const parsed: ParsedSubmission = parseSubmission(data, options);
  if (parsed.success) throw new Error('expected a refusal');
  return parsed.problem;
};

/** What is wrong, by the field that the pointer names. */
const mistakes = (data: unknown) =>
  Object.fromEntries(refused(data).errors.map(({ pointer, detail }) => [pointer, detail]));

describe('parseSubmission', () => {
  it('returns the submission', () => {
    expect(parseSubmission(enquiry)).to.deep.equal({ success: true, submission: enquiry, extra: {} });
  });

  it('returns all of it', () => {
    const full = { ...enquiry, message: 'Hello', topics: ['Infection'], consent: true, trap: 'bot' };
    expect(parseSubmission(full)).to.deep.equal({ success: true, submission: full, extra: {} });
  });

  it('leaves out what has no value, and trims', () => {
    const padded = { ...enquiry, name: ' Ada Example ', message: ' ', topics: [], consent: false };
    expect(parseSubmission(padded)).to.deep.equal({ success: true, submission: enquiry, extra: {} });
  });

  it('returns the page’s own fields apart', () => {
    const parsed = parseSubmission({
      ...enquiry,
      source: 'newsletter',
      days: ['Monday', 'Friday'],
      odd: { a: 1 },
    });
    expect(parsed).to.deep.equal({
      success: true,
      submission: enquiry,
      extra: { source: 'newsletter', days: ['Monday', 'Friday'] },
    });
  });

  it('answers mistakes with problem details', () => {
    expect(refused({ ...enquiry, name: '', email: 'ada', topics: 'x' })).to.deep.equal({
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
    const problem = refused(enquiry, { consentRequired: true });
    expect(problem.errors.map(({ pointer }) => pointer)).to.deep.equal(['#/consent']);
    expect(parseSubmission({ ...enquiry, consent: true }, { consentRequired: true }).success).to.equal(true);
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
      expect(Object.keys(mistakes({ ...enquiry, ...changes }))).to.deep.equal([pointer]);
    });
  }

  describe('never throws', () => {
    const deep = JSON.parse(`${'{"name":'.repeat(2000)}1${'}'.repeat(2000)}`) as unknown;
    const anything: readonly (readonly [title: string, data: unknown])[] = [
      ['undefined', undefined],
      ['null', null],
      ['a number', 7],
      ['a text', 'text'],
      ['a list', [enquiry]],
      ['a function', () => enquiry],
      ['an object without a prototype', Object.create(null)],
      ['deep nesting', deep],
      ['objects for texts', { ...enquiry, name: {}, email: [], phone: null, message: 1n, patient: {} }],
    ];
    for (const [title, data] of anything) {
      it(title, () => expect(parseSubmission(data).success).to.equal(false));
    }
  });

  it('isn’t led astray by names of JavaScript’s own', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const body = JSON.stringify(enquiry).replace(/}$/, `${names.map((name) => `,"${name}":"x"`).join('')}}`);
    const parsed = parseSubmission(JSON.parse(body));
    if (!parsed.success) throw new Error('expected a submission');
    expect(parsed.submission).to.deep.equal(enquiry);
    expect(Object.entries(parsed.extra)).to.deep.equal(names.map((name) => [name, 'x']));
    expect(Object.getPrototypeOf(parsed.extra)).to.equal(Object.prototype);

    const polluting = JSON.parse('{"__proto__":{"name":"Eve","id":"x"},"patient":"new"}') as unknown;
    expect(Object.keys(mistakes(polluting))).to.include.members(['#/name', '#/id']);
  });
});
