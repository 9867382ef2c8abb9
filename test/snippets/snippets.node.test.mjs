import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CUSTOM_ELEMENTS_SCHEMA, DomElementSchemaRegistry } from '@angular/compiler';
import { configuration, elementParts } from '../../.cache/demo/demo/builder/page-parts.js';
import { snippets } from '../../.cache/demo/demo/snippets/index.js';
import { bare } from './support/material.mjs';
import { assertES5, configured, elementsOf, parsers } from './support/parsers.mjs';
import { enqueued, library, partOf, renderNunjucks, renderTwig } from './support/places.mjs';
import { setups } from './support/setups.mjs';
import { integrity } from './support/site.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const of = (setup) => Object.fromEntries(snippets(setup, bare).map((snippet) => [snippet.id, snippet]));
const codeOf = ({ parts }) => parts.map(({ code }) => code).join('\n');
const texts = ({ name, parts, notes }) => [
  name,
  ...parts.flatMap(({ title, where }) => [title, where]),
  ...notes,
];

/** What asks optimizers of WordPress to leave the script alone. */
const optOuts = {
  'data-noptimize': '1',
  'data-no-optimize': '1',
  'data-no-defer': '1',
  'data-no-minify': '1',
  'data-cfasync': 'false',
};

const dataOf = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => name.startsWith('data-') && name !== 'data-wp-strategy'),
  );

/** What configures the elements: a `<mild-clinic>` around them, or a mount point for one. */
function clinicOf(html) {
  const all = elementsOf(html);
  const [clinic] = all.filter(({ name }) => name === 'mild-clinic');
  if (clinic) return clinic.attributes;
  const [point] = all.filter(({ attributes }) => attributes['data-mild'] === 'clinic');
  return Object.fromEntries(
    Object.entries(point.attributes).flatMap(([name, value]) =>
      name === 'data-mild' ? [] : [[name.replace(/^data-/, ''), value]],
    ),
  );
}

describe('every snippet', () => {
  it('has a name of its own for links, and says where each piece goes', () => {
    const all = snippets(setups.everything, bare);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const snippet of all) {
      assert.match(snippet.id, /^[a-z\d]+(-[a-z\d]+)*$/);
      assert.ok(snippet.notes.length > 0, snippet.id);
      for (const { title, where, code } of snippet.parts) {
        assert.ok(title && code.trim() === code, `${snippet.id}: ${title}`);
        assert.match(where, /^[A-Z].*\.$/s, snippet.id);
      }
      for (const note of snippet.notes) assert.match(note, /^[A-Z].*[.)]$/s, snippet.id);
    }
  });

  it('is worded for webmasters', () => {
    for (const setup of Object.values(setups)) {
      for (const snippet of snippets(setup, bare)) {
        for (const text of texts(snippet)) assert.doesNotMatch(text, /\b(please|invalid|valid|required)\b/i);
      }
    }
  });

  it('fixes the version, and has the script checked where a place allows it', () => {
    for (const [id, snippet] of Object.entries(of(setups.minimal))) {
      const code = codeOf(snippet);
      assert.ok(code.includes(version) || id === 'wix-custom-element', id);
      if (snippet.group === 'Frameworks' || id === 'wix-custom-element') continue;
      assert.ok(code.includes(integrity['mild-widgets.min.js']), id);
      assert.match(code, /anonymous/, id);
    }
    assert.ok(codeOf(of(setups.Spanish).html).includes(integrity['mild-widgets.intl.min.js']));
  });

  it('can’t be made without a hash', () => {
    assert.throws(
      () => snippets(setups.minimal, { ...bare, integrity: {} }),
      /no hash for mild-widgets\.min\.js/,
    );
  });

  for (const [name, setup] of Object.entries(setups)) {
    for (const snippet of snippets(setup, bare)) {
      it(`parses: ${snippet.id} with ${name}`, () => {
        for (const { language, code } of snippet.parts) {
          assert.ok(parsers[language], `${language} is known`);
          parsers[language](code);
        }
      });
    }
  }
});

describe('a snippet has every value unharmed', () => {
  const setup = setups['hard texts'];
  const all = of(setup);
  const expected = configuration(setup);
  const hidden = Object.entries(setup.hidden);

  const scripts = (html) => elementsOf(html).filter(({ name }) => name === 'script');
  const inputs = (html) =>
    elementsOf(html)
      .filter(({ name }) => name === 'input')
      .map(({ attributes }) => [attributes.name, attributes.value]);

  for (const id of [
    'html',
    'wordpress-block',
    'joomla',
    'squarespace',
    'webflow',
    'hugo',
    'eleventy',
    'wordpress-classic',
  ]) {
    it(`in the HTML for ${id}`, () => {
      const html = all[id].parts
        .filter(({ language }) => language === 'HTML')
        .map(({ code }) => code)
        .join('\n');
      const script = scripts(html).find(({ attributes }) => attributes.src);
      const expectedData = id.startsWith('wordpress') ? optOuts : {};
      assert.deepEqual(dataOf(script.attributes), expectedData, 'an optimizer would lose others');
      assert.deepEqual(clinicOf(html), expected);
      assert.deepEqual(inputs(html), hidden);
    });
  }

  it('in the PHP of a WordPress theme', () => {
    const { attributes } = enqueued(partOf(all['wordpress-theme'], 'functions.php'));
    assert.deepEqual(dataOf(attributes), optOuts);
    assert.equal(attributes.integrity, integrity['mild-widgets.min.js']);
    assert.deepEqual(clinicOf(all['wordpress-theme'].parts[1].code), expected);
  });

  it('in the YAML of a Drupal theme', () => {
    const { attributes } = library(partOf(all.drupal, 'mytheme.libraries.yml'));
    assert.deepEqual(dataOf(attributes), {});
    assert.deepEqual(clinicOf(all.drupal.parts.at(-1).code), expected);
    assert.equal(attributes.integrity, integrity['mild-widgets.min.js']);
  });

  it('in the old JavaScript of a tag', () => {
    const [{ code }] = all['google-tag-manager'].parts;
    const [script] = scripts(code);
    assertES5(script.text);
    assert.doesNotMatch(script.text, /\{\{|\}\}/, 'nothing that looks like a variable');
  });

  it('in the modules of frameworks', () => {
    const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const values = Object.entries(configuration(setup)).map(([name, value]) => [
      camelCase(name),
      { 'reply-hours': 48, 'clinic-claims': true }[name] ?? value,
    ]);
    for (const id of ['react', 'vue', 'svelte', 'angular']) {
      const { code } = all[id].parts.find(({ code }) => code.includes('configure('));
      assert.deepEqual(configured(code), Object.fromEntries(values), id);
    }
  });

  it('with nothing in it that a template engine would run', async () => {
    const twig = partOf(all.drupal, 'Where the widgets belong');
    assert.equal(await renderTwig(twig), twig);
    const [{ code: file }, { code: page }] = all.eleventy.parts;
    assert.equal(renderNunjucks(page, 'mild-widgets.html', file), file);
    assert.doesNotMatch(all.hugo.parts[0].code, /\{\{/);
  });

  it('with what editors would take for a command written another way', () => {
    for (const id of ['wordpress-block', 'wordpress-theme']) {
      const html = all[id].parts.filter(({ language }) => language === 'HTML').map(({ code }) => code);
      assert.doesNotMatch(html.join(), /\[gallery\]/, id);
    }
    assert.doesNotMatch(all.joomla.parts[0].code, /\{loadposition|a\.b@c/);
  });
});

it('tells Angular’s compiler that our elements aren’t its own', () => {
  const { angular } = of(setups.everything);
  const [, name] = /schemas: \[(\w+)\]/.exec(partOf(angular, 'src/app/mild-widgets.ts')) ?? [];
  const schemas = [{ CUSTOM_ELEMENTS_SCHEMA }[name]].filter(Boolean);
  const registry = new DomElementSchemaRegistry();
  for (const { name } of elementsOf(partOf(angular, 'src/app/mild-widgets.html'))) {
    assert.ok(registry.hasElement(name, schemas), name);
  }
});

describe('a snippet is minimal', () => {
  it('has nothing in it that is the default', () => {
    const [head, body] = of(setups.minimal).html.parts;
    assert.equal(
      head.code,
      `<script
  src="https://cdn.jsdelivr.net/npm/mild-widgets@${version}/dist/mild-widgets.min.js"
  integrity="${integrity['mild-widgets.min.js']}"
  crossorigin="anonymous"
  defer
></script>`,
    );
    assert.equal(
      body.code,
      `<mild-clinic endpoint="https://api.riverside.example/contact">
  <mild-info></mild-info>
  <mild-risks></mild-risks>
  <mild-contact></mild-contact>
</mild-clinic>`,
    );
  });

  it('has no style, hidden input or listener that nothing needs', () => {
    const setup = setups['one element without a form'];
    for (const { id, parts } of snippets(setup, bare)) {
      const code = parts.map(({ code }) => code).join('\n');
      // Only WordPress has a name for the theme's font.
      if (id === 'wordpress-block') assert.doesNotMatch(code, /--mild-/);
      else assert.doesNotMatch(code, /<style/, id);
      assert.doesNotMatch(code, / style=|<input|onSent|mild-contact|mild-risks/, id);
    }
  });

  it('loads the script from where the clinic has it, and lets what minifies it there do so', () => {
    const all = of(setups['one element without a form']);
    assert.match(all.html.parts[0].code, /src="\/assets\/mild\/mild-widgets\.min\.js"/);
    for (const [id, snippet] of Object.entries(all)) {
      assert.doesNotMatch(codeOf(snippet), /integrity|crossorigin|crossOrigin/, id);
    }
  });

  it('shows the clinic’s phone until the script runs, once', () => {
    const line = '<p>Call us: <a href="tel:+15550100199">+1 555 010 0199</a></p>';
    for (const [id, snippet] of Object.entries(of(setups.everything))) {
      // What these show comes with the material, or they have no children.
      const shown = ![
        'prerendered',
        'wordpress-classic',
        'google-tag-manager',
        'wix-custom-element',
      ].includes(id);
      assert.equal(codeOf(snippet).split(line).length - 1, shown ? 1 : 0, id);
    }
    assert.doesNotMatch(codeOf(of(setups.minimal).html), /<p>/);
    const spanish = { ...setups.Spanish, clinicPhone: '1-800-555-PAIN' };
    assert.match(codeOf(of(spanish).html), /<p>Llámenos: <a href="tel:18005557246">1-800-555-PAIN<\/a><\/p>/);
  });

  it('asks for the website where a frame is on another address', () => {
    const setup = setups['one element without a form'];
    const notes = (setup) => of(setup).wix.notes.join(' ');
    assert.match(notes(setup), /Fill in the address of your website/);
    const complete = { ...setup, website: 'https://www.riverside.example' };
    assert.doesNotMatch(notes(complete), /Fill in the address of your website/);
    const { code } = of(complete).wix.parts[0];
    assert.match(code, /src="https:\/\/www\.riverside\.example\/assets\/mild\/mild-widgets\.min\.js"/);
    assert.match(code, / contact-url="https:\/\/www\.riverside\.example\/contact"/);
  });

  it('has no shortcode in WordPress’s pages, nor a template’s braces in a site builder’s', () => {
    const material = {
      ...bare,
      fallback: { info: '<div data-mild="info"><p>Reviewed by [gallery]</p></div>' },
    };
    const setup = setups['hard texts'];
    const all = Object.fromEntries(snippets(setup, material).map((each) => [each.id, each]));
    assert.match(all['wordpress-classic'].parts[0].code, /Reviewed by &#91;gallery&#93;/);
    assert.doesNotMatch(all['wordpress-block'].parts[0].code.split('</style>')[1], /\[/);
    for (const { parts } of [all.webflow, all.squarespace]) assert.doesNotMatch(parts[1].code, /[{}]/);
  });

  it('names in a policy only what the page needs', () => {
    const noteOf = (setup) => of(setup).html.notes.find((note) => note.includes('Content-Security-Policy'));
    assert.match(noteOf(setups.minimal), /connect-src https:\/\/api\.riverside\.example\.$/);
    assert.doesNotMatch(noteOf(setups['one element without a form']), /connect-src|style-src/);
  });

  it('is one block for Markdown, which an empty line would end', () => {
    const { eleventy, hugo } = of(setups['hard texts']);
    for (const { parts } of [eleventy, hugo]) assert.doesNotMatch(parts[0].code, /\n[ \t]*\n/);
  });

  it('keeps the height free as the README says', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const { code } = of(setups.minimal).html.parts[2];
    assert.ok(readme.includes(code));
  });

  it('has every hidden input of the setup and each of our attributes', () => {
    const setup = setups.everything;
    const elements = elementsOf(of(setup).html.parts[1].code);
    const ours = elements.filter(({ name }) => name.startsWith('mild-'));
    assert.deepEqual(
      ours.map(({ name, attributes }) => ({ tag: name, attributes })),
      [
        { tag: 'mild-clinic', attributes: configuration(setup) },
        ...elementParts(setup).map(({ tag, attributes }) => ({ tag, attributes })),
      ],
    );
  });
});
