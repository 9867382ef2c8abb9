import nodeResolve from '@rollup/plugin-node-resolve';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import * as whole from 'zod/mini';
import { asGuest, mangled, zodNames } from '../rollup.config.mjs';

const entry = `export { ${zodNames.join(', ')} } from 'zod/mini';`;

/** What of zod we use, with the edits that the bundled script has. */
async function bundleEditedZod() {
  const fromText = {
    name: 'from-text',
    resolveId: (id) => (id === 'entry' ? new URL('entry.mjs', import.meta.url).pathname : null),
    load: (id) => (id.endsWith('/entry.mjs') ? entry : null),
  };
  const build = await rollup({
    input: 'entry',
    plugins: [fromText, nodeResolve(), asGuest()],
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}

/** Imports a module by its text. */
async function importText(code) {
  const folder = mkdtempSync(join(tmpdir(), 'edits-'));
  try {
    const file = join(folder, 'zod.mjs');
    writeFileSync(file, code);
    return await import(pathToFileURL(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text that ends a sentence; anything else is an issue with a message of its own. */
const sentence = (z) =>
  z.transform((raw, { issues }) => {
    if (typeof raw === 'string' && raw.endsWith('.')) return raw.trim();
    issues.push({ code: 'custom', message: 'a sentence', input: raw });
    return z.NEVER;
  });

/** A text that isn't blank. */
const checked = (z) =>
  z.string('text').check(
    z.check(({ value, issues }) => {
      if (!value.trim()) issues.push({ code: 'custom', message: 'not blank', input: value });
    }),
  );

const values = [
  undefined,
  null,
  true,
  0,
  7,
  '',
  'text',
  '  ',
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
  { a: { a: { a: 'b', b: 1 }, b: 1 } },
  { a: ' ', more: {} },
  { a: true, constructor: 'c', '': 'd' },
  { list: ['x', ' '] },
  { list: ['x'], b: 'x' },
  { list: ['x', 1], b: 'x' },
  { list: [] },
  JSON.parse('{"__proto__":{"a":"A."},"a":"A."}'),
  JSON.parse('{"__proto__":"A.","b":"B."}'),
  Object.create({ a: 'A.' }),
  new Date(0),
];

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
  'a text with words for what is expected, as an option': (z) => z.string({ error: 'a text' }),
  'a text with words that depend on the issue': (z) =>
    z.string({ error: ({ input }) => (input === undefined ? 'missing' : undefined) }),
  'a transformed value': sentence,
  'a pattern': (z) =>
    z.transform((raw, { issues }) => {
      if (!z.regexes.html5Email.test(raw)) issues.push({ code: 'custom', message: 'an address', input: raw });
      return raw;
    }),
  'a list': (z) => z.array(z.string()),
  'a list of transformed values': (z) => z.array(sentence(z), 'sentences'),
  'a yes or no': (z) => z.boolean('true or false'),
  'a yes or no without words': (z) => z.nullable(z.boolean()),
  'one of two': (z) => z.union([z.string(), z.array(z.string())]),
  'one of two, with words': (z) => z.union([sentence(z), z.object({ a: sentence(z) })], 'either'),
  'one of three, of which some are strict objects': (z) =>
    z.union(
      [checked(z), z.strictObject({ a: checked(z) }), z.strictObject({ list: z.array(checked(z)) })],
      'one of three',
    ),
  'one of what may be missing': (z) => z.object({ a: z.union([z.optional(z.boolean()), z.string()]) }),
  'one of one': (z) => z.union([z.string()]),
  'what may be missing': (z) => z.optional(z.string()),
  'what may be null': (z) => z.nullable(z.string('a text')),
  'what may be missing or null': (z) => z.optional(z.nullable(sentence(z))),
  'a record': (z) => z.record(z.string(), z.string()),
  'a record of what may be null': (z) => z.record(sentence(z), z.nullable(sentence(z))),
  'an object': (z) => z.object({ a: sentence(z), b: z.string() }),
  'an object with words': (z) => z.object({ a: z.string() }, 'an object'),
  'an object without other keys': (z) => z.strictObject({ a: z.optional(sentence(z)) }, 'only a'),
  'an object without other keys, each of them there': (z) => z.strictObject({ a: z.nullable(z.string()) }),
  'an object with others that have a schema': (z) =>
    z.catchall(z.object({ a: z.optional(z.nullable(z.string())) }, 'an object'), checked(z)),
  'an object with others that have a schema, checked': (z) =>
    z.catchall(z.object({ list: z.optional(z.array(z.string())) }), z.optional(sentence(z))).check(both(z)),
  'strict objects within each other': (z) =>
    z.strictObject({
      a: z.optional(
        z.union([z.string(), z.strictObject({ a: z.strictObject({ a: checked(z) }) })], 'either'),
      ),
      more: z.optional(z.strictObject({})),
    }),
  'a text that is checked': (z) => checked(z),
  'a list that is checked': (z) =>
    z.array(checked(z)).check(
      z.check(({ value, issues }) => {
        if (!value.length) issues.push({ code: 'custom', message: 'something', input: value });
      }),
    ),
  'an object of what may be missing': (z) =>
    z.object({
      a: z.optional(z.string()),
      b: z.optional(z.nullable(z.array(sentence(z)))),
      list: z.optional(z.union([z.string(), z.array(z.string())])),
      more: z.nullable(z.optional(z.record(z.string(), z.union([z.string(), z.object({})])))),
    }),
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
    list?.map(({ path, message, errors }) => ({ path, message, errors: errors?.map(issues) }));
  return { success, data, issues: issues(error?.issues) };
}

describe('zod, with the edits', () => {
  let code, edited;
  before(async () => {
    code = await bundleEditedZod();
    edited = await importText(code);
  });

  it('keeps the names of what it also knows by a text', () => {
    const names = Array.from(code.matchAll(/defineLazyInternal\(inst, "(\w+)"/g), ([, name]) => name);
    for (const name of [...names, 'optin', 'optout']) assert.doesNotMatch(name, mangled);
  });

  it('is tested with all that we use of it', () => {
    const used = Object.values(schemas).join(' ') + sentence + both + checked;
    for (const name of zodNames) assert.match(used, new RegExp(`\\bz\\s*\\.${name}\\b`));
  });

  for (const [what, build] of Object.entries(schemas)) {
    it(`reads ${what} as it does without them`, () => {
      const [ours, theirs] = [build(edited), build(whole)];
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
    edited.object({ a: sentence(edited), b: edited.array(sentence(edited)) }).safeParse(value);
    assert.deepEqual(value, { a: 'A.', b: ['B.'] });
  });
});

describe('the build', () => {
  const build = (code) => {
    const error = (message) => {
      throw new Error(message);
    };
    return asGuest().transform.call({ error }, code, '/home/dist/esm/elements/ours.js');
  };

  it('takes what we use of the libraries', () => {
    assert.equal(
      build("import { html } from 'lit'; html`<p class=${a} ?hidden=${b} @click=${c}>${d}</p>`;"),
      null,
    );
    assert.equal(build("import * as z from 'zod/mini'; z.object({ a: z.optional(z.string()) });"), null);
  });

  for (const code of [
    'z.email()',
    'z.looseObject({})',
    'z.string().check(z.minLength(1))',
    "import { live } from 'lit/directives/live.js';",
    "import { customElement } from 'lit/decorators.js';",
    'render() { return noChange; }',
    'html`<input .value=${value}>`',
    'html`<!-- ${value} -->`',
    'css`:host { color: ${color}; }`',
    'static properties = { open: { type: Boolean } };',
    'static properties = { open: { attribute: "open", reflect: true } };',
    'shouldUpdate() { return false; }',
    'changed.get("open")',
  ]) {
    it(`stops at ${code}, which the edits leave out`, () => {
      assert.throws(() => build(code), /which the edits may leave out/);
    });
  }
});
