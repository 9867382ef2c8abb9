import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** Every file that a part of `exports` names, under whatever condition. */
const targetsOf = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targetsOf));

const subpaths = Object.keys(manifest.exports);
const specifierOf = (subpath) => subpath.replace(/^\./, manifest.name);

describe('the package', () => {
  it('exports files that the build has written', () => {
    for (const target of targetsOf(manifest.exports)) {
      assert.ok(existsSync(new URL(target, root)), `${target} is there`);
    }
  });

  it('resolves every export by its name', () => {
    for (const subpath of ['.', './schema', './prerender']) assert.ok(subpaths.includes(subpath), subpath);
    for (const subpath of subpaths) {
      const resolved = import.meta.resolve(specifierOf(subpath));
      assert.ok(existsSync(new URL(resolved)), `${specifierOf(subpath)} is ${resolved}`);
    }
  });

  it('declares types for everything but its package.json', () => {
    for (const [subpath, entry] of Object.entries(manifest.exports)) {
      if (subpath === './package.json') continue;
      assert.match(entry.types, /\.d\.ts$/);
      // The first condition that fits wins, and TypeScript takes `default` too.
      assert.equal(Object.keys(entry)[0], 'types');
    }
  });

  // Safari 15.4 and Firefox 100 can't parse these.
  const tooYoung = ({ type, regex, key }) =>
    type === 'StaticBlock' ||
    key?.type === 'PrivateIdentifier' ||
    (regex && (/\(\?<[=!]/.test(regex.pattern) || /[dv]/.test(regex.flags)));

  for (const name of ['mild-widgets.min.js', 'mild-widgets.intl.min.js']) {
    it(`has nothing in ${name} that the oldest browsers of the README can’t parse`, () => {
      const found = [];
      let nodes = 0;
      const walk = (node) => {
        nodes++;
        if (tooYoung(node)) found.push(`${node.type} at ${node.start}`);
        for (const child of Object.values(node).flat()) if (child?.type) walk(child);
      };
      walk(parseAst(read(`dist/${name}`)));
      assert.ok(nodes > 10_000);
      assert.deepEqual(found, []);
    });
  }

  it('keeps the parts with effects out of what a bundler may drop', () => {
    for (const subpath of ['./define', './embed']) {
      assert.ok(
        manifest.sideEffects.includes(manifest.exports[subpath].default),
        `${subpath} is in sideEffects`,
      );
    }
  });

  it('keeps what is inside to itself', async () => {
    await assert.rejects(import(`${manifest.name}/dist/esm/index.js`), {
      code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
    });
  });

  it('can be imported in Node, and registers nothing', async () => {
    const { MildClinic, MildContact, MildInfo, MildRisks, configure } = await import('mild-widgets');
    for (const element of [MildClinic, MildContact, MildInfo, MildRisks])
      assert.equal(typeof element, 'function');
    assert.equal(typeof configure, 'function');
    // Lit brings a registry of its own to Node.
    for (const name of ['mild-clinic', 'mild-contact', 'mild-info', 'mild-risks']) {
      assert.equal(globalThis.customElements.get(name), undefined, name);
    }
  });

  for (const name of ['mild-widgets.min.js', 'mild-widgets.intl.min.js']) {
    it(`has Lit, its context and zod in ${name}, as they are published`, () => {
      const { sources, sourcesContent } = JSON.parse(read(`dist/${name}.map`));
      const libraries = sources.flatMap((source, at) => {
        const [, path] = /\/(node_modules\/.+)$/.exec(source) ?? [];
        return path ? [[path, sourcesContent[at]]] : [];
      });
      for (const library of ['lit-html', '@lit/reactive-element', 'lit-element', '@lit/context', 'zod'])
        assert.ok(
          libraries.some(([path]) => path.startsWith(`node_modules/${library}/`)),
          library,
        );
      for (const [path, content] of libraries) {
        // The maps of some of Lit's files lead to TypeScript that isn't in its package.
        if (path.endsWith('.js')) assert.equal(content, read(path), path);
      }
    });
  }

  it('has its own version in the source', async () => {
    const { version } = await import('mild-widgets');
    assert.equal(version, manifest.version);
  });
});

describe('the schema, on a server', () => {
  const inquiry = {
    id: '4a8f2f0e-6f0a-4b3e-9a53-6f2c0f6a7e11',
    name: ' Ada Lovelace ',
    patient: 'new',
    email: 'ada@example.com',
    phone: '+1 555 010 0199',
    locale: 'en',
    page: 'https://clinic.example/contact',
    elapsedSeconds: 42,
    trap: '',
  };

  it('reads a message without Lit or a DOM', async () => {
    const { parseSubmission } = await import('mild-widgets/schema');
    const { success, submission } = parseSubmission(inquiry);
    assert.ok(success);
    assert.deepEqual(submission, { ...inquiry, name: 'Ada Lovelace' });
  });

  it('says what is wrong with one', async () => {
    const { parseSubmission } = await import('mild-widgets/schema');
    const { success, problem } = parseSubmission({ ...inquiry, email: 'ada', id: '7' });
    assert.equal(success, false);
    assert.deepEqual(
      problem.errors.map(({ pointer }) => pointer),
      ['#/email', '#/id'],
    );
  });

  it('imports nothing of Lit, however far one follows', () => {
    const seen = new Set();
    const visit = (url) => {
      if (seen.has(url.href)) return;
      seen.add(url.href);
      for (const [, specifier] of readFileSync(url, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)) {
        if (specifier.startsWith('.')) visit(new URL(specifier, url));
        else assert.match(specifier, /^zod\//, `${url.pathname} imports ${specifier}`);
      }
    };
    visit(new URL(manifest.exports['./schema'].default, root));
    assert.ok(seen.size > 1);
  });
});

describe('integrity.json', () => {
  const hashes = JSON.parse(read('dist/integrity.json'));

  it('lists every built script', () => {
    const scripts = readdirSync(new URL('dist/', root)).filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(hashes).sort(), scripts.sort());
  });

  it('matches each as it is on disk', () => {
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(read(`dist/${name}`))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, name);
    }
  });
});
