import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as names from './public-names.mjs';

const root = new URL('../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const manifest = json('custom-elements.json');
const declarations = manifest.modules.flatMap((module) => module.declarations);
const described = (name) => declarations.find((declaration) => declaration.name === name);
const ofKind = (kind, { members = [] }) => members.filter((member) => member.kind === kind);
const sorted = (list) => [...list].sort();
const namesOf = (list = []) => sorted(list.map(({ name }) => name));

/** `{ name: type }`, sorted. */
const typesOf = (list = [], type = (entry) => entry.type.text) =>
  Object.fromEntries(list.map((entry) => [entry.name, type(entry)]));

describe('custom-elements.json', () => {
  it('is where package.json says', () =>
    assert.equal(json('package.json').customElements, 'custom-elements.json'));

  it('is as its schema has it', () => {
    const schema = JSON.parse(
      readFileSync(new URL(import.meta.resolve('custom-elements-manifest/schema.json'))),
    );
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.validate(schema, manifest);
    assert.deepEqual(ajv.errors ?? [], []);
  });

  it('has the elements and the events, and no other class', () => {
    const classes = Object.values(names.elements).map((element) => element.class);
    assert.deepEqual(namesOf(declarations), sorted([...classes, ...Object.keys(names.events)]));
    for (const [tag, element] of Object.entries(names.elements)) {
      assert.equal(described(element.class).tagName, tag);
    }
  });

  it('says where each is imported from, and where each element is defined', async () => {
    const module = (path) => manifest.modules.find((module) => module.path === path).exports;
    assert.deepEqual(namesOf(module('dist/esm/index.js')), namesOf(declarations));
    assert.deepEqual(namesOf(module('dist/esm/define.js')), sorted(Object.keys(names.elements)));
    for (const { declaration } of manifest.modules.flatMap(({ exports }) => exports)) {
      const exported = await import(new URL(declaration.module, root));
      assert.equal(exported[declaration.name]?.name, declaration.name);
    }
  });

  for (const [tag, expected] of Object.entries(names.elements)) {
    describe(`of <${tag}>`, () => {
      const element = described(expected.class);

      it('has its attributes, with types and defaults, and those of the configuration', () => {
        assert.deepEqual(
          typesOf(element.attributes, (attribute) =>
            [attribute.type.text, attribute.default].filter((text) => text !== undefined),
          ),
          { ...names.configuration, ...expected.attributes },
        );
      });

      it('has its properties', () =>
        assert.deepEqual(typesOf(ofKind('field', element)), expected.properties));

      it('has its methods', () => {
        assert.deepEqual(
          typesOf(ofKind('method', element), (method) => method.return.type.text),
          expected.methods,
        );
      });

      it('has its events', () => assert.deepEqual(typesOf(element.events), expected.events));

      it('has its slots', () => assert.deepEqual(namesOf(element.slots), sorted(expected.slots)));

      it('has its custom properties', () =>
        assert.deepEqual(namesOf(element.cssProperties), sorted(expected.customProperties)));

      it('has its parts', () => assert.deepEqual(namesOf(element.cssParts), sorted(expected.parts)));

      it('has nothing else', () => {
        const known = ['attributes', 'cssParts', 'cssProperties', 'events', 'members', 'slots'];
        const about = ['customElement', 'description', 'kind', 'name', 'superclass', 'tagName'];
        assert.deepEqual(
          Object.keys(element).filter((key) => ![...known, ...about].includes(key)),
          [],
        );
        assert.equal(
          ofKind('field', element).length + ofKind('method', element).length,
          (element.members ?? []).length,
        );
      });

      it('says something of each', () => {
        const { attributes, members = [], events = [], slots, cssProperties = [], cssParts = [] } = element;
        for (const entry of [element, attributes, members, events, slots, cssProperties, cssParts].flat()) {
          assert.match(entry.description, /\w \w/, entry.name);
        }
      });
    });
  }

  for (const [name, fields] of Object.entries(names.events)) {
    it(`has the fields of ${name}`, () => {
      const event = described(name);
      assert.deepEqual(typesOf(event.members), fields);
      assert.equal(event.superclass.name, 'Event');
      for (const entry of [event, ...event.members]) assert.ok(entry.description, entry.name);
    });
  }
});
