import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as names from './public-names.mjs';

const root = new URL('../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const pkg = json('package.json');

const namesOf = (list) => list.map(({ name }) => name).sort();
const sorted = (list) => [...new Set(list)].sort();
const attributesOf = (element) => sorted(Object.keys({ ...names.configuration, ...element.attributes }));
const everyElement = Object.values(names.elements);
const find = (list, name) => list.find((entry) => entry.name === name);

describe('the data for VS Code', () => {
  const html = json('dist/vscode.html-custom-data.json');
  const css = json('dist/vscode.css-custom-data.json');
  const contact = find(html.tags, 'mild-contact');

  it('has each element with its attributes', () => {
    assert.equal(html.version, 1.1);
    assert.deepEqual(namesOf(html.tags), sorted(Object.keys(names.elements)));
    for (const [tag, element] of Object.entries(names.elements)) {
      assert.deepEqual(namesOf(find(html.tags, tag).attributes), attributesOf(element));
    }
  });

  it('offers the words that an attribute takes', () => {
    const layout = find(find(html.tags, 'mild-info').attributes, 'layout');
    assert.deepEqual(layout.values, [{ name: 'full' }, { name: 'accordion' }]);
    assert.equal(find(contact.attributes, 'endpoint-format').values[0].name, 'json');
    assert.deepEqual(find(contact.attributes, 'clinic-name').values, []);
  });

  it('knows which attributes have no value', () => {
    assert.equal(find(contact.attributes, 'require-consent').valueSet, 'v');
    assert.equal(find(contact.attributes, 'endpoint').valueSet, undefined);
  });

  it('tells the default, the slots and the events', () => {
    assert.match(find(contact.attributes, 'reply-hours').description, / Default: 24\.$/);
    for (const name of [...names.elements['mild-contact'].slots, 'mild-success']) {
      assert.ok(contact.description.includes(`- **${name}** - `), name);
    }
  });

  it('has the custom properties and the parts', () => {
    assert.equal(css.version, 1.1);
    assert.deepEqual(
      namesOf(css.properties),
      sorted(everyElement.flatMap((element) => element.customProperties)),
    );
    assert.deepEqual(
      namesOf(css.pseudoElements),
      sorted(everyElement.flatMap(({ parts }) => parts.map((part) => `::part(${part})`))),
    );
  });
});

describe("the data for JetBrains' editors", () => {
  const webTypes = json('dist/web-types.json');
  const { html, css } = webTypes.contributions;
  const { elements } = html;

  it('is where package.json says, and is of this version', () => {
    assert.equal(pkg['web-types'], './dist/web-types.json');
    assert.equal(webTypes.name, pkg.name);
    assert.equal(webTypes.version, pkg.version);
  });

  it('has everything of each element', () => {
    assert.deepEqual(namesOf(elements), sorted(Object.keys(names.elements)));
    for (const [tag, expected] of Object.entries(names.elements)) {
      const element = find(elements, tag);
      assert.deepEqual(namesOf(element.attributes), attributesOf(expected));
      assert.deepEqual(namesOf(element.slots), sorted(expected.slots));
      assert.deepEqual(namesOf(element.js.properties), sorted(Object.keys(expected.properties)));
      assert.deepEqual(namesOf(element.js.events), sorted(Object.keys(expected.events)));
      for (const part of expected.parts) assert.ok(element.description.includes(`- **${part}** - `), part);
    }
  });

  it('has the custom properties and the parts', () => {
    assert.deepEqual(
      namesOf(css.properties),
      sorted(everyElement.flatMap((element) => element.customProperties)),
    );
    assert.deepEqual(
      namesOf(css['pseudo-elements']),
      sorted(everyElement.flatMap(({ parts }) => parts.map((part) => `part(${part})`))),
    );
  });

  it('knows what an attribute takes', () => {
    const { attributes } = find(elements, 'mild-info');
    assert.equal(webTypes['js-types-syntax'], 'typescript');
    assert.deepEqual(find(attributes, 'layout').value, { type: "'full' | 'accordion'", default: "'full'" });
    assert.equal(find(attributes, 'structured-data').value.type, 'boolean');
  });
});
