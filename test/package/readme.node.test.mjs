import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as names from './public-names.mjs';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const pkg = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** A section's code: its blocks, and what stands between backticks. */
function codeOf(title) {
  const text = readme.split(/^(?=## )/m).find((section) => section.startsWith(`## ${title}\n`));
  assert.ok(text, `There is a section ${title}`);
  return [...text.matchAll(/^```[^]*?^```|`[^`\n]+`/gm)].join('\n');
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Asserts that a section has each of these names as code, and not just as a part of another name. */
function assertTold(title, list) {
  const code = codeOf(title);
  const missing = list.filter((name) => !new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`).test(code));
  assert.deepEqual(missing, []);
}

const camelCase = (attribute) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const ofElements = (what) => Object.values(names.elements).flatMap((element) => Object.keys(element[what]));
const listed = (what) => Object.values(names.elements).flatMap((element) => element[what]);

describe('the README', () => {
  it('has every attribute and key of the configuration', () => {
    const attributes = Object.keys(names.configuration);
    assertTold('Configuration', [...attributes, ...attributes.map(camelCase), '<mild-clinic>']);
  });

  it('has the configuration on the clinic, and says what it is on the script tag', () => {
    assertTold('On a page', ['<mild-clinic', 'clinic-name=', 'clinic-phone=', 'endpoint=', 'privacy-url=']);
    assertTold('Script tag and mount points', ['data-clinic-phone']);
  });

  it('has the mount points', () =>
    assertTold('Script tag and mount points', ['data-mild', ...names.mountPoints]));

  it('has the script and its hash', () =>
    assertTold('On a page', ['dist/mild-widgets.min.js', 'dist/integrity.json']));

  it('has the script with every language', () => assertTold('Languages', ['mild-widgets.intl.min.js']));

  it('has the global and what is in it', () => {
    const { name, members } = names.global;
    assertTold('Script tag and mount points', [`${name}.version`, `${name}.mount(root)`]);
    assertTold('Configuration', [`${name}.configure()`]);
    assert.deepEqual(members, ['version', 'configure', 'mount']);
  });

  it('has every element with its attributes, properties and methods', () => {
    const shown = Object.keys(names.elements).filter((tag) => tag !== 'mild-clinic');
    assertTold('Elements', [
      ...shown.map((tag) => `<${tag}>`),
      ...ofElements('attributes'),
      ...ofElements('methods').map((name) => `${name}()`),
    ]);
    assertTold('Elements', Object.keys(names.elements['mild-contact'].properties));
    assertTold('Your own words', ['content']);
  });

  it('has every slot', () => assertTold('Elements', listed('slots').filter(Boolean)));
  it('has the ids of the sections', () =>
    assertTold(
      'Elements',
      names.sectionIds.map((id) => `#${id}`),
    ));
  it('has every custom property', () => assertTold('Theming', listed('customProperties')));
  it('has every part', () => assertTold('Theming', listed('parts')));

  it('has every event with its fields', () => {
    const events = Object.values(names.elements).flatMap((element) => Object.entries(element.events));
    for (const [event, type] of events) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${event}\` `));
      for (const field of Object.keys(names.events[type])) assert.ok(row?.includes(`\`${field}\``), field);
    }
  });

  it('has every reason of a failure', () => assertTold('Events', names.failureReasons));

  it('has every endpoint format', () => {
    const [formats] = names.configuration['endpoint-format'];
    assertTold('Endpoints', formats.replaceAll("'", '').split(' | '));
  });

  it('has every key of a submission', () => assertTold('Endpoints', names.submissionKeys));
  it('has every field of the form', () => assertTold('Elements', names.fields));

  it('has every module', () => {
    assertTold('Endpoints', [`${pkg.name}/schema`, 'parseSubmission']);
    assertTold('In a build', [pkg.name, 'configure', `${pkg.name}/define`, `${pkg.name}/prerender`]);
    assertTold('In a build', ['fieldsSchema', 'checkFields', 'interfaceIn', 'toStaticHTML']);
    assertTold('Prerendered', ['toStaticHTML']);
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
