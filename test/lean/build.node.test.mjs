import assert from 'node:assert/strict';
import { dirname, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { lean } from '../../src/lean/plugin.mjs';

const config = fileURLToPath(new URL('../../src/lean/tsconfig.json', import.meta.url));
const folder = resolve(dirname(config), '../elements');

/** What TypeScript has against modules of ours, given as texts, that use what stands for the libraries. */
function check(texts) {
  const files = new Map(texts.map((text, at) => [resolve(folder, `ours-${at}.ts`), text]));
  const { options } = ts.getParsedCommandLineOfConfigFile(config, {}, ts.sys);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) =>
    files.has(path) ? ts.createSourceFile(path, files.get(path), ...rest) : getSourceFile(path, ...rest);
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([path, text]) => [
      text,
      program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ messageText }) => messageText),
    ]),
  );
}

const element = (body) =>
  `import { LitElement, type PropertyDeclarations } from 'lit';
  export class Ours extends LitElement { override render() { return ''; } ${body} }`;

const used = [
  "import { html } from 'lit'; export const view = html`<p class=${0} ?hidden=${1} @click=${2}>${3}</p>`;",
  element('static override properties: PropertyDeclarations = { open: { attribute: "is-open" } };'),
];

const leftOut = [
  "import { noChange } from 'lit'; export const view = noChange;",
  "import { css } from 'lit'; export const styles = css`:host { color: ${'red'}; }`;",
  "import { ContextRoot } from '@lit/context'; export const root = new ContextRoot();",
  element('static override properties: PropertyDeclarations = { open: { type: Boolean } };'),
  element(
    'static override properties: PropertyDeclarations = { open: { attribute: "open", reflect: true } };',
  ),
  element('override shouldUpdate() { return false; }'),
  element('override update() {}'),
  element('static override shadowRootOptions = {};'),
  element('constructor() { super(); this.removeController({}); }'),
];

describe('the build', () => {
  let problems;
  before(() => {
    problems = check([...used, ...leftOut]);
  });

  const fail = (message) => {
    throw new Error(message);
  };
  const ours = '/home/dist/esm/elements/ours.js';
  const { resolveId, transform } = lean();

  it('takes what our modules use of the libraries', () => {
    for (const code of used) {
      assert.deepEqual(problems.get(code), []);
      assert.equal(transform.call({ error: fail }, code, ours), null);
    }
    for (const id of ['lit', '@lit/context', './ours.js']) resolveId.call({ error: fail }, id, ours);
  });

  for (const code of leftOut) {
    it(`stops at ${code}, for which nothing stands in`, () => assert.notDeepEqual(problems.get(code), []));
  }

  for (const id of [
    'lit/directives/live.js',
    'lit/decorators.js',
    '@lit/task',
    'zod',
    'lit/html.js',
    'lit-html',
  ]) {
    it(`stops at ${id}, for which nothing stands in`, () => {
      assert.throws(() => resolveId.call({ error: fail }, id, ours), /nothing stands for/);
    });
  }

  for (const code of [
    'html`<input .value=${value}>`',
    'html`<!-- ${value} -->`',
    'html`<textarea rows="6">${value}</textarea>`',
    'html`<p title="a > b">${value}</p>`',
  ]) {
    it(`stops at ${code}, for which nothing stands in`, () => {
      assert.throws(() => transform.call({ error: fail }, code, ours), /nothing stands for/);
    });
  }
});
