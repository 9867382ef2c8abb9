/* global document -- of the pages */
import assert from 'node:assert/strict';
import nunjucks from 'nunjucks';
import { createArrayLoader, createEnvironment } from 'twing';
import { parse as parseYaml } from 'yaml';
import { autop } from '../../helpers/wordpress.mjs';
import { escAttr, withPlugins, withShortcodes, writtenScript } from './editors.mjs';
import { parsePhp, phpNodes, phpValue } from './php.mjs';
import { PAGE } from './site.mjs';

/** The clinic's page, as other code than the snippets' writes it. */
export const pageOf = (head, body, { lang = 'en' } = {}) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>Spine – Riverside Pain Clinic</title>
${head}
</head>
<body>
<header><p>Riverside Pain Clinic</p></header>
<main>
${body}
</main>
<footer><p>1 River Road</p></footer>
</body>
</html>`;

const codes = ({ parts }) => parts.map(({ code }) => code);

/** The part of a title. */
export const partOf = ({ parts }, title) => {
  const part = parts.find((part) => part.title === title);
  assert.ok(part, `there is a part “${title}”`);
  return part.code;
};

const styleOf = (css) => (css ? `<style>${css}</style>` : '');

/** The policy that a snippet's notes ask for, and nothing more. */
function policyOf({ notes }) {
  const [, directives] = notes.map((note) => /allow: (.*)\.$/.exec(note)).find(Boolean);
  return { 'Content-Security-Policy': `default-src 'none'; ${directives.replaceAll(', ', '; ')}` };
}

const headAndBody = (snippet, options) => {
  const [head, body] = codes(snippet);
  return pageOf(head, body, options);
};

/** The call in functions.php, and what the filter adds. */
export function enqueued(code) {
  const statements = parsePhp(code);
  const call = phpNodes(statements, 'call').find(({ what }) => what.name === 'wp_enqueue_script');
  const [handle, src, , version, { strategy }] = call.arguments.map(phpValue);
  const [sum] = phpNodes(statements, 'bin').filter(({ type }) => type === '+');
  return { handle, src, version, strategy, attributes: phpValue(sum.right) };
}

/** What Drupal makes of a library. */
export function library(code) {
  const { 'mild-widgets': entry } = parseYaml(code);
  const [[src, options]] = Object.entries(entry.js);
  return { src, ...options, css: Object.keys(entry.css?.theme ?? {}) };
}

/** A template of a Twig engine, without any variable. */
export const renderTwig = (template) =>
  createEnvironment(createArrayLoader({ template })).render('template', {});

/** Nunjucks with one file to include. */
export function renderNunjucks(page, file, content) {
  const loader = { getSource: (name) => ({ src: name === file ? content : '', path: name, noCache: true }) };
  return new nunjucks.Environment(loader, { autoescape: true }).renderString(page, {});
}

/** Hugo as far as a file without an action goes: each action is replaced by what nobody wants to see. */
export const renderHugo = (template) => template.replace(/\{\{[^]*?\}\}/g, 'AN ACTION');

/** How Tag Manager puts a Custom HTML tag into a page: variables first, and scripts made anew with their text only. */
export function injectTag(code) {
  const holder = document.createElement('div');
  holder.innerHTML = code.replace(/\{\{[^]*?\}\}/g, 'undefined');
  document.body.append(holder);
  for (const old of holder.querySelectorAll('script')) {
    const fresh = document.createElement('script');
    if (old.src) fresh.src = old.src;
    if (old.type) fresh.type = 'text/gtmscript';
    fresh.text = old.text;
    old.replaceWith(fresh);
  }
}

const FRAME = 'https://www-riverside-example.filesusr.com/html/1.html';

/**
 * How each place puts a snippet into a page: the files by address; `after` happens on the page when it is there, and
 * `frame` is the address of the frame with the widgets.
 */
export const places = {
  html: (snippet, options) => ({
    files: { [PAGE]: { body: headAndBody(snippet, options), headers: policyOf(snippet) } },
  }),
  prerendered: (snippet, options) => ({
    files: { [PAGE]: { body: headAndBody(snippet, options), headers: policyOf(snippet) } },
  }),
  'wordpress-block': (snippet, options) => {
    const [code] = codes(snippet);
    const content = `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
    return { files: { [PAGE]: pageOf('', withShortcodes(content), options) } };
  },
  'wordpress-classic': (snippet, options) => {
    const [code] = codes(snippet);
    return { files: { [PAGE]: pageOf('', withShortcodes(autop(code)), options) } };
  },
  'wordpress-theme': (snippet, options) => {
    const { handle, src, version, strategy, attributes } = enqueued(partOf(snippet, 'functions.php'));
    assert.equal(version, null, 'nothing is added to the URL');
    const all = { id: `${handle}-js`, [strategy]: true, 'data-wp-strategy': strategy, ...attributes };
    const css = snippet.parts.find(({ title }) => title === 'Colors and the font of headings')?.code;
    const head = `${styleOf(css)}${writtenScript(src, all, escAttr)}`;
    const body = withShortcodes(partOf(snippet, 'The template of the page'));
    return { files: { [PAGE]: pageOf(head, body, options) } };
  },
  drupal: async (snippet, options) => {
    const { src, attributes, css } = library(partOf(snippet, 'mytheme.libraries.yml'));
    const head = css.map((file) => styleOf(partOf(snippet, file))).join('');
    const body = await renderTwig(partOf(snippet, 'Where the widgets belong'));
    return { files: { [PAGE]: pageOf(`${head}${writtenScript(src, attributes)}`, body, options) } };
  },
  joomla: (snippet, options) => {
    const [code] = codes(snippet);
    return { files: { [PAGE]: pageOf('', withPlugins(code), options) } };
  },
  wix: (snippet) => {
    const [code] = codes(snippet);
    const sandbox = 'allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock';
    const body = `<iframe title="Widgets" width="980" height="900" sandbox="${sandbox}" src="${FRAME}"></iframe>`;
    return { files: { [PAGE]: pageOf('', body), [FRAME]: `<!doctype html>\n${code}` }, frame: FRAME };
  },
  'wix-custom-element': (snippet, options) => {
    const css = snippet.parts.find(({ title }) => title === 'Colors')?.code ?? '';
    const elements = snippet.parts
      .filter(({ language }) => language === 'Settings')
      .map(({ code }) => code.split('\n').map((line) => /^(.*?): ([^]*)$/.exec(line).slice(1)));
    return {
      files: { [PAGE]: pageOf(css, '', options) },
      after: (page) =>
        page.evaluate((elements) => {
          for (const [[, src], [, tag], ...attributes] of elements) {
            const element = document.createElement(tag);
            for (const [name, value] of attributes) element.setAttribute(name, value);
            document.querySelector('main').append(element);
            document.head.append(Object.assign(document.createElement('script'), { src }));
          }
        }, elements),
    };
  },
  squarespace: (snippet, options) => ({ files: { [PAGE]: headAndBody(snippet, options) } }),
  webflow: (snippet, options) => ({ files: { [PAGE]: headAndBody(snippet, options) } }),
  'google-tag-manager': (snippet, options) => {
    const [tag, content] = codes(snippet);
    return {
      files: { [PAGE]: pageOf('', content, options) },
      after: (page) => page.evaluate(injectTag, tag),
    };
  },
  hugo: (snippet, options) => {
    const [file] = codes(snippet);
    return { files: { [PAGE]: pageOf('', renderHugo(file), options) } };
  },
  eleventy: (snippet, options) => {
    const [file, page] = codes(snippet);
    const body = renderNunjucks(page, 'mild-widgets.html', file);
    return { files: { [PAGE]: pageOf('', body, options) } };
  },
};
