import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as names from './public-names.mjs';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const pkg = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** The README's code: blocks, and what stands between backticks. */
const code = [...readme.matchAll(/^```[^]*?^```|`[^`\n]+`/gm)].join('\n');

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Asserts that the README has each of these names as code, and not just as a part of another name. */
function assertTold(list) {
  const missing = list.filter((name) => !new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`).test(code));
  assert.deepEqual(missing, []);
}

const camelCase = (attribute) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const ofElements = (what) => Object.values(names.elements).flatMap((element) => Object.keys(element[what]));
const listed = (what) => Object.values(names.elements).flatMap((element) => element[what]);

describe('the README', () => {
  it('has every element', () => assertTold(Object.keys(names.elements).map((tag) => `<${tag}>`)));

  it('has every attribute', () =>
    assertTold([...Object.keys(names.configuration), ...ofElements('attributes')]));

  it('has every configuration key', () => assertTold(Object.keys(names.configuration).map(camelCase)));

  it('has the attributes of the script tag', () =>
    assertTold(['data-clinic-name', 'data-clinic-phone', 'data-endpoint', 'data-privacy-url']));

  it('has every endpoint format', () => {
    assertTold(names.configuration['endpoint-format'][0].replaceAll("'", '').split(' | '));
  });

  it('has every property', () => assertTold(ofElements('properties')));
  it('has every method', () => assertTold(ofElements('methods').map((name) => `${name}()`)));
  it('has every slot', () => assertTold(listed('slots').filter(Boolean)));
  it('has every custom property', () => assertTold(listed('customProperties')));
  it('has every part', () => assertTold(listed('parts')));
  it('has every event', () => assertTold(ofElements('events')));
  it('has every field of the events', () => assertTold(Object.values(names.events).flatMap(Object.keys)));
  it('has every reason of a failure', () => assertTold(names.failureReasons));
  it('has every field of the form', () => assertTold(names.fields));
  it('has every key of a submission', () => assertTold(names.submissionKeys));
  it('has the ids of the sections', () => assertTold(names.sectionIds.map((id) => `#${id}`)));
  it('has the global and what is in it', () => assertTold([names.global.name, ...names.global.members]));
  it('has the mount points', () => assertTold(['data-mild="contact"', ...names.mountPoints]));
  it('has the scripts and their hashes', () =>
    assertTold(names.files.scripts.map((path) => path.replace(/^dist\/(?=.*js$)/, ''))));

  it('has every module', () => {
    const modules = Object.keys(names.exports).filter(
      (name) => !['./embed', './package.json'].includes(name),
    );
    assertTold(modules.map((name) => name.replace('.', pkg.name)));
    assertTold(['configure', 'parseSubmission', 'toStaticHTML']);
  });
});

describe('what can be imported', () => {
  it('is what package.json lists', () => {
    assert.equal(pkg.name, 'mild-widgets');
    assert.deepEqual(Object.keys(pkg.exports), Object.keys(names.exports));
  });

  for (const [subpath, exported] of Object.entries(names.exports)) {
    if (!exported) continue;
    it(`from ${subpath} is what is public`, async () => {
      const module = await import(subpath.replace('.', pkg.name));
      assert.deepEqual(Object.keys(module).sort(), [...exported].sort());
    });
  }
});
