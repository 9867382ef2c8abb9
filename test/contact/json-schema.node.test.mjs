import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseSubmission } from 'mild-widgets/schema';

const jsonSchema = JSON.parse(readFileSync(new URL('../../dist/submission.schema.json', import.meta.url)));
const ajv = new Ajv.default({ strict: true, formats: { uuid: true } });
const accepts = ajv.compile(jsonSchema);

const right = {
  id: '2f0c9a54-5d0e-4b9e-8a6f-0c6f6f5f3f11',
  name: 'Jo Doe',
  patient: 'new',
  email: 'jo@example.com',
  phone: '555 010 0123',
  locale: 'en',
  page: 'https://riverside.example/spine',
  elapsedSeconds: 42,
  trap: '',
};

const emoji = (count) => '🙂'.repeat(count);
const without = (key) => Object.fromEntries(Object.entries(right).filter(([name]) => name !== key));

/** Submissions whose mistakes, if any, are in single fields. */
const submissions = {
  'a whole one': right,
  'every key': { ...right, message: 'Hello', topics: ['Infection'], consent: true },
  'the longest name': { ...right, name: emoji(100) },
  'a name that is too long': { ...right, name: emoji(101) },
  'an empty name': { ...right, name: '' },
  'no name': without('name'),
  'another patient': { ...right, patient: 'old' },
  'no patient': without('patient'),
  'an email address without a name': { ...right, email: '@example.com' },
  'an email address with a line break': { ...right, email: 'jo@example.com\r\nBcc: all@example.com' },
  'the longest message': { ...right, message: emoji(2000) },
  'a message that is too long': { ...right, message: emoji(2001) },
  'a phone number in words': { ...right, phone: '٥٥٥ ٠١٠ ٠١٢٣ (cell)' },
  'a phone number of six digits': { ...right, phone: '555 010' },
  'a phone number that is too long': { ...right, phone: '5'.repeat(101) },
  'another id': { ...right, id: '1' },
  'no id': without('id'),
  '51 topics': { ...right, topics: Array.from({ length: 51 }, String) },
  'a long topic': { ...right, topics: ['x'.repeat(301)] },
  'a topic that is no text': { ...right, topics: [1] },
  'another locale': { ...right, locale: 'en us' },
  'a long page': { ...right, page: 'x'.repeat(2049) },
  'less than no time': { ...right, elapsedSeconds: -1 },
  'time in words': { ...right, elapsedSeconds: 'long' },
  'no trap': without('trap'),
  'consent in words': { ...right, consent: 'yes' },
  'more than is asked for': { ...right, insurance: 'Riverside Mutual' },
};

describe('the JSON Schema of a submission', () => {
  for (const [what, submission] of Object.entries(submissions)) {
    it(`says of ${what} what the form’s own schema says`, () => {
      const { success } = parseSubmission(submission);
      assert.equal(accepts(submission), success, JSON.stringify(accepts.errors));
    });
  }

  it('leaves the rules between fields to servers', () => {
    assert.equal(accepts(without('email')), true);
    assert.equal(parseSubmission(without('email')).success, false);
  });
});
