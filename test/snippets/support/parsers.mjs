import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { parseTemplate } from '@angular/compiler';
import { Linter } from 'eslint';
import nunjucks from 'nunjucks';
import { parseFragment } from 'parse5';
import { compile } from 'svelte/compiler';
import ts from 'typescript';
import { compileTemplate, parse as parseVue } from 'vue/compiler-sfc';
import { parse as parseYaml } from 'yaml';
import { parsePhp } from './php.mjs';

const linter = new Linter();

/** Fails where old JavaScript, as tag managers have it, has no such syntax. */
export function assertES5(code) {
  const messages = linter.verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  assert.deepEqual(messages, []);
}

function assertScript(fileName, code) {
  const { diagnostics } = ts.transpileModule(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      jsx: ts.JsxEmit.ReactJSX,
      experimentalDecorators: true,
    },
  });
  assert.deepEqual(
    diagnostics.map(({ messageText }) => messageText),
    [],
  );
}

/** Every element of a piece of HTML: its name, and its attributes by name. Fails where there is a mistake in it. */
export function elementsOf(html) {
  const errors = [];
  const fragment = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  assert.deepEqual(errors, []);
  const walk = ({ childNodes = [], content }) =>
    [...childNodes, ...(content?.childNodes ?? [])].flatMap((node) => [
      ...(node.tagName ? [node] : []),
      ...walk(node),
    ]);
  return walk(fragment).map(({ tagName, attrs, childNodes }) => ({
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    text: childNodes[0]?.value ?? '',
  }));
}

/** What `configure()` gets in a module. */
export function configured(code) {
  let config = {};
  const call = code.slice(code.search(/^configure\(/m)).split(/^\}\);$/m, 1)[0];
  if (code.includes('configure(')) {
    runInNewContext(`${call}});`, { configure: (given) => (config = { ...given }) });
  }
  return config;
}

/** Fails where a piece of code has a mistake in it, by the language that the snippet says. */
export const parsers = {
  HTML: elementsOf,
  CSS: (code) =>
    assert.match(
      code,
      /^((mild-\w+(:not\(\[hidden\]\)|::part\(\w+\))?(,\n|(?= \{)))+ \{\n( {2}[\w-]+: [^;{}\n]+;\n)+\}(\n(?!$)|$))+$/,
    ),
  PHP: (code) => assert.ok(parsePhp(code).length > 0),
  YAML: (code) => assert.equal(typeof parseYaml(code), 'object'),
  JavaScript: (code) => assertScript('module.js', code),
  JSX: (code) => assertScript('module.jsx', code),
  TypeScript: (code) => assertScript('module.ts', code),
  Vue(code) {
    const { descriptor, errors } = parseVue(code);
    assert.deepEqual(errors, []);
    const compilerOptions = { isCustomElement: (tag) => tag.startsWith('mild-') };
    const source = descriptor.template.content;
    assert.deepEqual(compileTemplate({ source, filename: 'a.vue', id: 'a', compilerOptions }).errors, []);
  },
  Svelte: (code) => assert.deepEqual(compile(code, { generate: 'client' }).warnings, []),
  'Angular template': (code) => assert.equal(parseTemplate(code, 'a.html').errors, null),
  Nunjucks: (code) => assert.ok(nunjucks.compile(code, new nunjucks.Environment())),
  Markdown: (code) => assert.equal(code, '{{< mild-widgets >}}'),
  Shell: (code) => assert.match(code, /^npm install --save-exact mild-widgets@\d+\.\d+\.\d+$/),
  Settings: (code) => assert.match(code, /^Server URL: .*\nTag name: mild-\w+(\n[a-z-]+: [^\n]+)*$/),
};
