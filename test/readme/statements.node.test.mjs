// What README.md and CHANGELOG.md say of the package that can be looked up: links, commands, files, lists.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { scriptUrl } from '../../.cache/demo/demo/builder/page-parts.js';
import { snippets } from '../../.cache/demo/demo/snippets/index.js';
import { endpointFormats } from '../../dist/esm/contact/endpoints/formats.js';
import { plainPost } from '../../dist/esm/contact/endpoints/plain-post.js';
import { bare } from '../snippets/support/material.mjs';
import { setups } from '../snippets/support/setups.mjs';
import { blocks, manifest, read, readme, root, sectionsOf, slugOf } from './support/readme.mjs';
import { attributesOf } from './support/recipes.mjs';

const sections = sectionsOf(readme);
const prose = sections.map((section) => section.prose).join('');
const changelog = read('CHANGELOG.md');

const isThere = (path) => existsSync(new URL(path, root));

const proseOf = (title) => sections.find((section) => section.title === title).prose;

/** What stands between backticks. */
const codeIn = (text) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);

/** The first column of a section's tables, without their heads. */
const firstColumn = (title) =>
  [...proseOf(title).matchAll(/^\| `([^`]+)`.*$(?!\n\| -)/gm)].map(([, code]) => code);

const without = (all, some) => all.filter((one) => !some.includes(one));

/** The links of a text, pictures included. */
const linksIn = (text) =>
  [...text.replace(/`[^`\n]*`/g, '``').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);

describe('the README', () => {
  it('has links that lead somewhere', () => {
    const slugs = sections.map(({ title }) => slugOf(title));
    assert.equal(new Set(slugs).size, slugs.length, 'every heading has an address of its own');
    for (const link of linksIn(prose)) {
      const there = link.startsWith('#')
        ? slugs.includes(link.slice(1))
        : URL.canParse(link) || isThere(link);
      assert.ok(there, link);
    }
  });

  it('speaks of scripts that package.json has, and of all of them', () => {
    const spokenOf = codeIn(prose).flatMap((code) => /^npm (?:run )?([\w-]+)/.exec(code)?.[1] ?? []);
    const scripts = Object.keys(manifest.scripts);
    assert.deepEqual(without(spokenOf, [...scripts, 'publish', 'version']), []);

    const told = [...codeIn(proseOf('Develop')), ...codeIn(proseOf(manifest.name))];
    const isTold = (name) => told.some((code) => code === `npm run ${name}` || code === `npm ${name}`);
    assert.deepEqual(
      scripts.filter((name) => name !== 'prepack' && !isTold(name)),
      [],
    );
  });

  it('names files that there are', () => {
    const paths = codeIn(prose).filter((code) => /^(?:\.ci|demo|dist|src|test)\/[\w./-]*$/.test(code));
    assert.ok(paths.length > 10);
    assert.deepEqual(
      paths.filter((path) => !isThere(path)),
      [],
    );
  });

  it('lists the endpoint formats, these and no other', () => {
    assert.deepEqual(firstColumn('Endpoints'), endpointFormats);
  });

  it('names the formats that a form without the script posts in', () => {
    const [, list] = /for the formats ([^.]+)\./.exec(proseOf('Prerendered'));
    assert.deepEqual(codeIn(list), Object.keys(plainPost));
  });

  it('lists the modules, these and no other', () => {
    const modules = Object.keys(manifest.exports).filter((path) => path !== './package.json');
    assert.deepEqual(
      firstColumn('In a build'),
      modules.map((path) => path.replace('.', manifest.name)),
    );
  });

  it('lists the builder’s snippets, these and no other', () => {
    const [, list] = /exact snippets for ([^]+?), each with where/.exec(proseOf('On a page'));
    const names = list
      .replace(/\s+/g, ' ')
      .replace(/\[(\w+)\]\(#[\w-]+\)/, '$1')
      .replace('plain HTML with and without prerendering', 'HTML, Prerendered HTML')
      // “WordPress (theme, classic editor)” is “WordPress, theme” and “WordPress, classic editor”.
      .replace(/(\w+) \(([^)]+)\)/g, (_, place, ways) =>
        ways
          .split(', ')
          .map((way) => `${place}/${way}`)
          .join(', '),
      )
      .split(/, | and /)
      .map((name) => name.replace('/', ', '));
    assert.deepEqual(
      names.sort(),
      snippets(setups.everything, bare)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('says where the script is, as the builder does', () => {
    const [, address] = /`(https:[^`]+\{version}[^`]+)`/.exec(proseOf('On a page'));
    assert.equal(address.replace('{version}', manifest.version), scriptUrl(setups.minimal));
  });

  it('lists the attributes of the recipes’ script tags, these and no other', () => {
    for (const title of ['Consent managers', 'Optimizers']) {
      const rows = [...proseOf(title).matchAll(/^\| [^|]+ \| (`.*) \|$/gm)].map(([, cell]) => cell);
      const listed = codeIn(rows.join()).filter((code) => code !== 'src');
      assert.deepEqual(listed, attributesOf(blocks.get(`${title}: html`)), title);
    }
  });

  it('asks for the Node that everything here needs', () => {
    const [, least] = /need Node (\d+\.\d+)/.exec(prose);
    const lock = JSON.parse(read('package-lock.json'));
    const majors = ({ engines }) => /\^20\.(\d+)/.exec(engines?.node ?? '')?.[1] ?? 0;
    const minor = Math.max(...Object.values(lock.packages).map(majors));
    assert.equal(least, `20.${minor}`);
  });
});

describe('the changelog', () => {
  const releases = [...changelog.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  const latest = releases.find((title) => title !== '[Unreleased]');

  it('tells of this version, and when it came', () => {
    assert.match(latest, /^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
    assert.ok(latest.startsWith(`[${manifest.version}]`), latest);
  });

  it('is in the form of Keep a Changelog', () => {
    const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const used = [...changelog.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
    assert.deepEqual(without(used, kinds), []);
  });

  it('names files that there are', () => {
    const paths = codeIn(changelog).filter((code) => /^(?:demo|dist)\/[\w./-]*$/.test(code));
    assert.deepEqual(
      paths.filter((path) => !isThere(path)),
      [],
    );
  });

  it('counts the endpoint formats of the first version', () => {
    const [, first] = changelog.split(/^(?=## \[0\.1\.0\])/m);
    assert.match(first, /\bten endpoint formats\b/i);
  });
});
