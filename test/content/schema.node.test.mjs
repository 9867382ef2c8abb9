import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contentSchema, parseContent } from '../../dist/esm/content/schema.js';
import { right, wrong } from './samples.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const jsonSchema = JSON.parse(read('dist/content.schema.json'));
const accepts = new Ajv.default({ strict: true }).compile(jsonSchema);
const asFile = (value) => JSON.parse(JSON.stringify(value));

describe('a clinic’s own words', () => {
  for (const [what, value] of Object.entries(right)) {
    it(`may be ${what}`, () => {
      assert.deepEqual(parseContent(asFile(value)), { own: asFile(value) });
    });
  }

  for (const [what, [value, path, expected]] of Object.entries(wrong)) {
    it(`can’t have ${what}: the path is named, and what is expected`, () => {
      assert.deepEqual(parseContent(asFile(value)), { mistakes: [{ path, expected }] });
    });
  }

  it('has all its mistakes named, in the order of the schema', () => {
    const { mistakes } = parseContent({
      risks: { intro: '', closing: 7 },
      opening: { titel: 'x', titles: 'y' },
      sections: { overview: { heading: 'Overview', body: [1, { list: ['x', 2, 3] }] }, Costs: null },
    });
    const part = 'an object with no keys but claim, action';
    const section = 'an object with no keys but heading, body';
    const block = 'text, or an object with claim or list';
    const entry = 'text, or an object with term and text';
    assert.deepEqual(mistakes, [
      { path: 'opening.titel', expected: part },
      { path: 'opening.titles', expected: part },
      { path: 'sections.overview.body.0', expected: block },
      { path: 'sections.overview.body.1.list.1', expected: entry },
      { path: 'sections.overview.body.1.list.2', expected: entry },
      { path: 'sections.Costs', expected: section },
      { path: 'risks.intro', expected: 'text' },
      { path: 'risks.closing', expected: 'text' },
    ]);
  });

  it('can’t have a key that would change what objects are', () => {
    const problem = (json) => parseContent(JSON.parse(json)).mistakes?.[0].path;
    assert.equal(problem('{"__proto__": {"summary": null}}'), '__proto__');
    assert.equal(problem('{"opening": {"__proto__": {"claim": "x"}}}'), 'opening.__proto__');
    assert.equal(problem('{"constructor": {"prototype": {"summary": null}}}'), 'constructor');
    const { own } = parseContent(JSON.parse('{"sections": {"__proto__": {"heading": "x", "body": ["x"]}}}'));
    assert.deepEqual(Object.keys(own.sections), []);
    assert.equal(Object.getPrototypeOf(own.sections), Object.prototype);
  });

  it('is not read where it is no object', () => {
    for (const value of [undefined, 7, true, Symbol('x'), () => {}]) {
      assert.equal(parseContent(value).mistakes?.[0].path, '');
    }
  });
});

describe('the zod schema of a clinic’s own words', () => {
  for (const [what, value] of Object.entries(right)) {
    it(`accepts ${what}, and gives it back as it is`, () => {
      assert.deepEqual(contentSchema().parse(asFile(value)), asFile(value));
    });
  }

  for (const [what, [value, path]] of Object.entries(wrong)) {
    it(`refuses ${what}, there`, () => {
      const { error } = contentSchema().safeParse(asFile(value));
      const [issue] = error.issues;
      // A key too many is named beside the path.
      assert.ok(path.startsWith(issue.path.join('.')), `${path}: ${JSON.stringify(error.issues)}`);
    });
  }
});

describe('the JSON Schema of a clinic’s own words', () => {
  it('is of the draft 2020-12', () => {
    assert.equal(jsonSchema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  for (const [what, value] of Object.entries(right)) {
    it(`accepts ${what}`, () => assert.ok(accepts(asFile(value)), JSON.stringify(accepts.errors)));
  }

  for (const [what, [value]] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => assert.ok(!accepts(asFile(value))));
  }

  it('says what every key is, and allows no other', () => {
    const bare = [];
    const look = (part, path) => {
      for (const [key, inner] of Object.entries(part.properties ?? {})) {
        if (!inner.title || !inner.description) bare.push(`${path}.${key}`);
        look(inner, `${path}.${key}`);
      }
      if (part.type === 'object' && part.additionalProperties !== false && path !== '.sections')
        bare.push(path);
      for (const inner of [part.items, part.additionalProperties, ...(part.anyOf ?? [])]) {
        if (inner) look(inner, path);
      }
    };
    look(jsonSchema, '');
    assert.deepEqual(bare, []);
  });
});
