/* global document -- of the pages */
// The clinic's site, with the script beside its pages.
import assert from 'node:assert/strict';
import { blocks, read } from './readme.mjs';
import { PAGE, visit } from '../../snippets/support/site.mjs';

export const ORIGIN = new URL(PAGE).origin;

/** Where the messages of the script tag in the README go. */
export const ENDPOINT = 'https://riverside.example/api/contact';

const javascript = (body) => ({ body, type: 'text/javascript; charset=utf-8' });

/** The script tag of the README with the configuration that its clinic has. */
export function scriptTag() {
  const html = blocks.get('On a page: html');
  const [, configuration] = /<mild-clinic\s+([^>]*)>/.exec(html);
  const [tag] = /<script[^>]*/.exec(html);
  return `${tag} ${configuration.replace(/^\s*(?=[a-z-]+=)/gm, 'data-')}></script>`;
}

/** A page of the clinic, as a webmaster has it. */
export const pageWith = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Spine</title>${head}</head><body>${body}</body></html>`;

/**
 * Opens a page of the clinic; see `visit`. The page may have the scripts of `dist/` from its own folder, and nobody
 * may have anything to complain about.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string | { body: string, headers?: object }} page
 * @param {(visit: import('../../snippets/support/site.mjs').Visit) => Promise<T>} use
 * @param {{ endpoint?: string, url?: string, files?: object, scripts?: Record<string, string> }} [options] - `files`
 *   and `scripts` by address
 * @returns {Promise<T>}
 * @template T
 */
export function open(browser, page, use, { endpoint = ENDPOINT, url = PAGE, files = {}, scripts = {} } = {}) {
  const folder = new URL('.', url).href;
  const built = ['mild-widgets.min.js', 'mild-widgets.intl.min.js'].map((name) => [
    `${folder}${name}`,
    javascript(read(`dist/${name}`)),
  ]);
  const others = Object.entries(scripts).map(([address, code]) => [address, javascript(code)]);
  return visit(
    browser,
    { [url]: page, ...Object.fromEntries([...built, ...others]), ...files },
    async (here) => {
      const result = await use(here).catch((error) => {
        throw new Error([error.message, ...here.complaints].join('\n'), { cause: error });
      });
      assert.deepEqual(here.complaints, []);
      return result;
    },
    { url, endpoint },
  );
}

/** What an element shows, as text; the page's own children aside. */
export const textOf = (page, tag) =>
  page.$eval(`${tag} >>> [lang]`, (shown) => shown.textContent.replace(/\s+/g, ' '));

/** Waits until something is in an element. What changes in a shadow root, `waitForSelector` doesn't hear of. */
export const seeIn = (page, tag, selector) =>
  page.waitForFunction(
    (tag, selector) =>
      [...document.querySelectorAll(tag)].some(({ shadowRoot }) => shadowRoot?.querySelector(selector)),
    {},
    tag,
    selector,
  );
