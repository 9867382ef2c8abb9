import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findEngines } from '../../helpers/engines.mjs';
import { CHROMIUM_ARGS } from '../../helpers/launchers.mjs';

const dist = (file) => readFileSync(new URL(`../../../dist/${file}`, import.meta.url), 'utf8');

/** The hashes that the build has written down. */
export const integrity = JSON.parse(dist('integrity.json'));

/** Where the script of this version is, for the pages of these tests. */
const cdn =
  /^https:\/\/cdn\.jsdelivr\.net\/npm\/mild-widgets@[\d.]+\/dist\/(mild-widgets(?:\.intl)?\.min\.js)$/;

/** The clinic's page, unless a test says otherwise. */
export const PAGE = 'https://www.riverside.example/spine';

/** One Chromium for the tests of a file; nothing that it loads comes from the network. */
export const openBrowser = () =>
  launch({
    executablePath: findEngines(['chromium']).chromium,
    args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });

const ANY_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
};

/**
 * A page of the clinic that has loaded.
 *
 * @typedef {object} Visit
 * @property {import('puppeteer-core').Page} page
 * @property {unknown[]} messages what the endpoint took
 * @property {string[]} complaints what the console, the policy and the network complained about
 * @property {string[]} said what the page wrote on the console besides
 */

/**
 * Opens a page, with the script from where the CDN has it, and an endpoint that takes everything.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {Record<string, string | { body: string, headers?: object, type?: string }>} files - by address
 * @param {(visit: Visit) => Promise<T>} use
 * @param {{ url?: string, endpoint?: string }} [options]
 * @returns {Promise<T>}
 * @template T
 */
export async function visit(browser, files, use, { url = PAGE, endpoint } = {}) {
  const page = await browser.newPage();
  const seen = { messages: [], complaints: [], said: [] };
  try {
    listen(page, seen);
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond(answerTo(request, files, endpoint, seen)));
    await page.goto(url, { waitUntil: 'load' });
    return await use({ page, ...seen });
  } finally {
    await page.close();
  }
}

function listen(page, { complaints, said }) {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // `issue` is how Chromium's console tells of policies.
    const list = /^(error|warn|issue)$/.test(message.type()) ? complaints : said;
    list.push(message.text());
  });
}

function answerTo(request, files, endpoint, { messages, complaints }) {
  const address = request.url();
  const file = files[address];
  if (file !== undefined) {
    const {
      body,
      headers = {},
      type = 'text/html; charset=utf-8',
    } = typeof file === 'string' ? { body: file } : file;
    return { body, headers, contentType: type };
  }
  const [, script] = cdn.exec(address) ?? [];
  if (script) {
    return { body: dist(script), contentType: 'text/javascript; charset=utf-8', headers: ANY_ORIGIN };
  }
  if (address === endpoint) {
    if (request.method() === 'POST') messages.push(JSON.parse(request.postData()));
    return { status: 204, headers: ANY_ORIGIN };
  }
  if (address.endsWith('/favicon.ico')) return { status: 204 };
  complaints.push(`${address} was asked for`);
  return { status: 404, body: '' };
}
