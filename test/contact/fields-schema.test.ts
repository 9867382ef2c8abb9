import { expect } from '@open-wc/testing';
import { checkFields, noValues, type FieldName, type FieldProblems } from '../../src/contact/fields.js';
import { fieldsSchema } from '../../src/contact/fields-schema.js';

/** What a field may hold, right and wrong: each is tried with each of the others' first and last. */
const held: Readonly<Record<FieldName, readonly unknown[]>> = {
  name: ['Ada Example', ' Ada ', 'x'.repeat(100), 'x'.repeat(101), ' ', 7, null, ''],
  patient: ['new', 'existing', 'other', '', null],
  email: ['ada@example.com', 'ada', `${'a'.repeat(250)}@example.com`, [], ''],
  phone: ['+1 555 010 0123', '555 010 0199 ext. 12', '12', {}, ''],
  message: ['Hello', ' Hello ', 'x'.repeat(2001), 7, ''],
  consent: [true, 'yes', null, false],
};

const names = Object.keys(held) as FieldName[];

function* forms() {
  for (const base of [0, -1]) {
    const others = Object.fromEntries(names.map((name) => [name, held[name].at(base)]));
    for (const patient of held.patient)
      for (const name of names) for (const value of held[name]) yield { ...others, patient, [name]: value };
  }
}

/** The first mistake of each field, as the schema tells it. */
function mistakes(form: object, consentRequired: boolean): FieldProblems {
  const { error } = fieldsSchema(consentRequired).safeParse({ ...noValues, ...form });
  const problems: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) problems[String(path[0])] ??= message;
  return problems;
}

describe('the schema of the fields', () => {
  for (const consentRequired of [true, false]) {
    it(`finds what the form finds, consent ${consentRequired ? 'asked for' : 'not asked for'}`, () => {
      for (const form of forms()) {
        const { problems = {} } = checkFields(form, consentRequired);
        expect(mistakes(form, consentRequired), JSON.stringify(form)).to.deep.equal(problems);
      }
    });

    it(`reads what the form sends, consent ${consentRequired ? 'asked for' : 'not asked for'}`, () => {
      for (const form of forms()) {
        const { fields } = checkFields(form, consentRequired);
        expect(fieldsSchema(consentRequired).safeParse(form).data).to.deep.equal(fields);
      }
    });
  }
});
