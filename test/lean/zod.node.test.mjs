import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as whole from 'zod/mini';
import * as lean from '../../dist/esm/lean/zod.js';

/** A text that ends a sentence; anything else is an issue with a message of its own. */
const sentence = (z) =>
  z.transform((raw, { issues }) => {
    if (typeof raw === 'string' && raw.endsWith('.')) return raw.trim();
    issues.push({ code: 'custom', message: 'a sentence', input: raw });
    return z.NEVER;
  });

const values = [
  undefined,
  null,
  true,
  0,
  7,
  '',
  'text',
  ' A sentence.',
  [],
  ['a', 'b'],
  ['a', 1, null],
  ['A.', 'b'],
  {},
  { a: undefined },
  { a: 'A.' },
  { a: 'b', b: 'B.', c: 1 },
  { a: 'A.', b: ['B.', 'b'] },
  { a: null, list: ['x'], more: { x: 'y' } },
  { list: [1], more: { x: 1, y: {} } },
  { a: { a: { a: 'b' } } },
  JSON.parse('{"__proto__":{"a":"A."},"a":"A."}'),
  Object.create({ a: 'A.' }),
  new Date(0),
  false,
  { a: 'A.', x: 'x' },
  { a: true, b: null },
  { x: undefined },
  JSON.parse('{"__proto__":1}'),
  new Array(2),
];

const full = (z) =>
  z.check(({ value, issues }) => {
    if (!value.length) issues.push({ code: 'custom', message: 'more than nothing', input: value });
  });

const both = (z) =>
  z.check(
    ({ value, issues }) => {
      if (!value?.a || !value.b) issues.push({ code: 'custom', path: ['a'], message: 'both', input: value });
    },
    { when: () => true },
  );

/** Schemas as we build them, by what they are. */
const schemas = {
  'a text': (z) => z.string(),
  'a text with words for what is expected': (z) => z.string('a text'),
  'a transformed value': sentence,
  'a pattern': (z) =>
    z.transform((raw, { issues }) => {
      if (!z.regexes.html5Email.test(raw)) issues.push({ code: 'custom', message: 'an address', input: raw });
      return raw;
    }),
  'a list': (z) => z.array(z.string()),
  'a list of transformed values': (z) => z.array(sentence(z), 'sentences'),
  'one of two': (z) => z.union([z.string(), z.array(z.string())]),
  'one of two, with words': (z) => z.union([sentence(z), z.object({ a: sentence(z) })], 'either'),
  'one of one': (z) => z.union([z.string()]),
  'what may be missing': (z) => z.optional(z.string()),
  'what may be null': (z) => z.nullable(z.string('a text')),
  'what may be missing or null': (z) => z.optional(z.nullable(sentence(z))),
  'yes or no': (z) => z.boolean(),
  'yes or no, with words': (z) => z.array(z.boolean('yes or no')),
  'a text that is checked': (z) => z.string('a text').check(full(z)),
  'a list that is checked': (z) => z.array(z.string()).check(full(z)).check(full(z)),
  'an object': (z) => z.object({ a: sentence(z), b: z.string() }),
  'an object with words': (z) => z.object({ a: z.string() }, 'an object'),
  'an object of what may be missing': (z) =>
    z.object({
      a: z.optional(z.string()),
      b: z.optional(z.nullable(z.array(sentence(z)))),
      list: z.optional(z.union([z.string(), z.array(z.string())])),
      more: z.nullable(z.optional(z.catchall(z.object({}), z.union([z.string(), z.object({})])))),
    }),
  'an object without other keys': (z) => z.strictObject({ a: sentence(z), b: z.optional(z.string()) }),
  'an object without other keys, with words': (z) => z.strictObject({ a: z.string() }, 'only a'),
  'an object without other keys that is checked': (z) =>
    z.strictObject({ a: z.optional(z.string()) }).check(both(z)),
  'an object with other keys': (z) =>
    z.catchall(z.object({ a: z.optional(sentence(z)) }), z.string('a text')),
  'an object with other keys that may be missing': (z) =>
    z.catchall(z.object({ a: sentence(z) }, 'an object'), z.optional(z.boolean())),
  'an object that is checked with its other keys': (z) =>
    z.catchall(z.object({ a: z.optional(sentence(z)) }).check(both(z)), sentence(z)),
  'one of objects without other keys': (z) =>
    z.union(
      [z.strictObject({ a: z.string() }), z.strictObject({ a: z.string(), b: z.optional(z.string()) })],
      'one of them',
    ),
  'one of objects of which one is nearly right': (z) =>
    z.union([z.string(), z.strictObject({ a: z.optional(z.string()) })]),
  'one that may be missing': (z) =>
    z.object({ a: z.union([z.optional(z.string()), z.boolean()]), b: z.nullable(z.boolean()) }),
  'an object of objects': (z) => z.object({ a: z.object({ a: z.optional(z.object({ a: sentence(z) })) }) }),
  'an object that is checked': (z) => z.object({ a: z.optional(sentence(z)) }).check(both(z)),
  'an object that is checked once all is right': (z) =>
    z.object({ a: sentence(z) }).check(
      z.check(({ value, issues }) => {
        if (value.a.length < 9) issues.push({ code: 'custom', message: 'longer', input: value });
      }),
    ),
  'an object that is checked twice': (z) =>
    z
      .object({ a: z.optional(z.string()) })
      .check(both(z))
      .check(both(z), both(z)),
};

/** What of a result is read: zod's own account of an issue also names the input, which nobody here asks for. */
function readable({ success, data, error }) {
  const issues = (list) =>
    list?.map(({ path, message, keys, errors }) => ({ path, message, keys, errors: errors?.map(issues) }));
  return { success, data, issues: issues(error?.issues) };
}

describe('what stands for zod in the bundled script', () => {
  it('is tested with all that it has', () => {
    const used = Object.values(schemas).join(' ') + sentence + both;
    for (const name of Object.keys(lean).filter((name) => name !== 'ZodMiniType'))
      assert.match(used, new RegExp(`\\bz\\s*\\.${name}\\b`));
  });

  for (const [what, build] of Object.entries(schemas)) {
    it(`reads ${what} as zod does`, () => {
      const [ours, theirs] = [build(lean), build(whole)];
      for (const value of values) {
        assert.deepEqual(
          readable(ours.safeParse(value)),
          readable(theirs.safeParse(value)),
          `of ${JSON.stringify(value)}`,
        );
      }
    });
  }

  it('leaves what it reads as it is', () => {
    const value = { a: 'A.', b: ['B.'] };
    lean.object({ a: sentence(lean), b: lean.array(sentence(lean)) }).safeParse(value);
    assert.deepEqual(value, { a: 'A.', b: ['B.'] });
  });

  it("passes over what a page's other scripts have given to all objects, which zod doesn't", () => {
    const value = Object.assign(Object.create({ each: () => {} }), { a: 'A.' });
    assert.equal(lean.strictObject({ a: lean.string() }).safeParse(value).success, true);
    assert.deepEqual(lean.catchall(lean.object({}), lean.string()).safeParse(value).data, { a: 'A.' });
  });

  it('leaves a schema as it is that is checked further', () => {
    const schema = lean.object({});
    assert.equal(schema.check(both(lean)).safeParse({}).success, false);
    assert.equal(schema.safeParse({}).success, true);
  });
});
