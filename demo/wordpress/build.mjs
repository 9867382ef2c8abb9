// @ts-check
/**
 * Makes the WordPress plugin: what stands in this folder, with the script, the submission's JSON Schema, and the words
 * and the content of every language as plain text. Needs `dist/`.
 */
import { zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORDS } from '../answer-page.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** What is rendered in the place of what only a site knows. */
const STAND_INS = { contactUrl: 'https://action.invalid/', name: '{name}', date: '2000-01-09' };

/** @typedef {import('../../src/locales/language.js').Language} Language */

/**
 * The plugin as files of a zip, in a folder of its own.
 * @returns {Promise<Record<string, Uint8Array>>}
 */
export async function pluginFiles() {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  /** @type {Record<string, string | Uint8Array>} */
  const files = {
    'content.json': `${JSON.stringify(await content())}\n`,
    'submission.schema.json': await readFile(join(ROOT, 'dist/submission.schema.json')),
    'script/mild-widgets.intl.min.js': await readFile(join(ROOT, 'dist/mild-widgets.intl.min.js')),
    'LICENSE.txt': await readFile(join(ROOT, 'LICENSE')),
  };
  for (const entry of await readdir(HERE, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.endsWith('.mjs')) continue;
    const text = await readFile(path, 'utf8');
    files[path.slice(HERE.length).replaceAll('\\', '/')] = text.replaceAll('{{version}}', version);
  }
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(files)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, file]) => [
        `mild-widgets/${name}`,
        typeof file === 'string' ? encoder.encode(file) : new Uint8Array(file),
      ]),
  );
}

/** @param {string} file Where the zip goes. */
export async function buildPlugin(file) {
  // The same files make the same zip.
  await writeFile(file, zipSync(await pluginFiles(), { mtime: '1980-01-01T00:00:00' }));
}

/** What the plugin says in every language. */
async function content() {
  const render = await renderer();
  const languages = await import('../../dist/esm/locales/all.js');
  const all = Object.entries(/** @type {Record<string, Language>} */ (languages));
  const entries = all.map(async ([tag, language]) => [tag, await wordsOf(tag, language, render)]);
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * @param {string} tag
 * @param {Language} language
 * @param {Render} render
 */
async function wordsOf(tag, { messages, content }, render) {
  const { heading, reach, reachOnline, reachUnknown, problems, checkAnswer, failures } = messages;
  const own = WORDS[/** @type {keyof typeof WORDS} */ (tag)] ?? WORDS.en;
  const reviewed = ` ${messages.reviewedBy(STAND_INS.name)} ${messages.lastReviewed(STAND_INS.date)}`;
  const base = {
    locale: tag,
    'contact-url': STAND_INS.contactUrl,
    'reviewed-by': STAND_INS.name,
    'last-reviewed': STAND_INS.date,
  };
  const action = `<p><a href="${STAND_INS.contactUrl}">${content.opening.action}</a></p>`;
  const html = async (/** @type {string} */ element, /** @type {Record<string, string>} */ attributes = {}) =>
    withPlaces(await render(element, { ...base, ...attributes }), { action, reviewed });
  const info = async (/** @type {Record<string, string>} */ attributes = {}) =>
    inSections(await html('mild-info', attributes), content);
  return {
    tag,
    name: new Intl.DisplayNames('en', { type: 'language' }).of(tag),
    info: { plain: await info(), claims: await info({ 'clinic-claims': '' }) },
    risks: { plain: await html('mild-risks'), evidence: await html('mild-risks', { evidence: '' }) },
    action: content.opening.action,
    reviewedBy: messages.reviewedBy(STAND_INS.name),
    lastReviewed: Array.from({ length: 12 }, (_, month) =>
      messages
        .lastReviewed(`2000-${String(month + 1).padStart(2, '0')}-09`)
        .replace('2000', '{year}')
        .replace('9', '{day}'),
    ),
    ...{ heading, reach, reachOnline, reachUnknown, problems, checkAnswer },
    problemHeading: messages.problemHeading(1),
    ...{ tooLong: own.tooLong, unreadable: own.unreadable },
    ...{
      busy: failures.busy,
      rejected: failures.rejected,
      server: failures.server,
      timeout: failures.timeout,
    },
  };
}

/**
 * @param {string} html
 * @param {{ action: string, reviewed: string }} texts What is left for the plugin to write.
 */
function withPlaces(html, { action, reviewed }) {
  if (!html.includes(reviewed)) throw new Error(`“${reviewed}” is not in ${html}`);
  return html.replaceAll(action, '{action}').replaceAll(reviewed, '{reviewed}');
}

/**
 * The content cut where a section begins, so that a page can show some of them, in its own order.
 * @param {string} html
 * @param {Language['content']} content
 */
function inSections(html, { sections, questions }) {
  const headings = Object.entries(sections).map(([name, { heading }]) => [name, heading]);
  const starts = [...headings, ['after', questions.heading]].map(([, heading]) => {
    const at = html.indexOf(`<h2>${heading}</h2>`);
    if (at < 0) throw new Error(`“${heading}” is not in ${html}`);
    return at;
  });
  const parts = headings.map(([name], index) => [name, html.slice(starts[index], starts[index + 1])]);
  return {
    before: html.slice(0, starts[0]),
    sections: Object.fromEntries(parts),
    after: html.slice(starts.at(-1)),
  };
}

/** @typedef {(tag: string, attributes: Record<string, string>) => Promise<string>} Render */

/**
 * Renders elements as plain text, in a DOM that Node hasn't of its own.
 * @returns {Promise<Render>}
 */
async function renderer() {
  const { window } = new JSDOM('<!doctype html><html lang="en"></html>', { url: 'https://site.invalid/' });
  const { document } = window;
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, window[name]);
  }
  // Those of Node don't go with elements of another DOM.
  for (const name of ['Event', 'EventTarget', 'AbortController', 'AbortSignal']) {
    Reflect.set(globalThis, name, window[name]);
  }
  await import('mild-widgets/define');
  const { toStaticHTML } = await import('mild-widgets/prerender');
  return async (tag, attributes) => {
    const element = /** @type {HTMLElement & { updateComplete: Promise<boolean> }} */ (
      document.createElement(tag)
    );
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    for (let done = false; !done;) done = await element.updateComplete;
    const html = toStaticHTML(element, { as: 'fallback' });
    element.remove();
    return html.replace(/^<div[^>]*>|<\/div>$/g, '');
  };
}
