import { readFileSync } from 'node:fs';
import * as puppeteer from 'puppeteer-core';
import { findEngines } from '../helpers/engines.mjs';
import { CHROMIUM_ARGS } from '../helpers/launchers.mjs';
import { measureElements, measureLoad, measureUse } from './measure.mjs';
import { BEFORE, EMPTY_PAGE, pagesFor, SCRIPT_PATH } from './pages.mjs';
import { startServer } from './server.mjs';
import { shoelaceFiles } from './shoelace.mjs';
import { canPrerender, takeSnippet } from './snippet.mjs';
import { BROWSER_ARGS, PATIENCE } from './visit.mjs';

const ELEMENTS = ['mild-info', 'mild-risks', 'mild-contact'];

/** How many of an element are put into a page at once. */
export const COUNTS = [1, 10, 100];

/**
 * Measures everything in one browser, round by round: in each round every page has its turn, so that what else the
 * computer does is spread over all of them.
 *
 * @param {{ rounds: number, log?: (line: string) => void }} options
 * @returns {Promise<Results>}
 *
 * @typedef {object} Results by name, then one entry per round
 * @property {Record<string, Awaited<ReturnType<typeof measureLoad>>[]>} loads
 * @property {Record<string, Awaited<ReturnType<typeof measureUse>>[]>} uses
 * @property {Record<string, Record<number, Awaited<ReturnType<typeof measureElements>>[]>>} elements by tag and count
 */
export async function run({ rounds, log = () => {} }) {
  const executablePath = findEngines(['chromium']).chromium;
  if (!executablePath)
    throw new Error('Chromium is missing: install it, or set CHROME_PATH to its executable.');
  const texts = new Map([
    [SCRIPT_PATH, readFileSync(new URL(`../../dist${SCRIPT_PATH}`, import.meta.url), 'utf8')],
    ...(await shoelaceFiles()),
    ...[BEFORE, EMPTY_PAGE, ...pagesFor()].map(({ path, html }) => [path, html]),
  ]);
  const args = [...CHROMIUM_ARGS, ...BROWSER_ARGS];
  const browser = await puppeteer.launch({ executablePath, args, protocolTimeout: PATIENCE });
  let server;
  try {
    server = await startServer(texts);
    let pages = pagesFor();
    if (canPrerender) {
      pages = pagesFor(await takeSnippet(browser, `${server.url}/script.html`));
      await server.close();
      server = await startServer(new Map([...texts, ...pages.map(({ path, html }) => [path, html])]));
    } else log('Nothing is prerendered: dist/esm/prerender.js is not there.');
    return await measure(browser, server, pages, rounds, log);
  } finally {
    await browser.close();
    await server?.close();
  }
}

async function measure(browser, server, pages, rounds, log) {
  const results = { loads: {}, uses: {}, elements: {} };
  for (let round = 0; round < rounds; round++) {
    log(`round ${round + 1} of ${rounds}`);
    // Each page comes first in its turn.
    for (const { name, path } of turned(pages, round)) {
      (results.loads[name] ??= []).push(await measureLoad(browser, server, path));
      (results.uses[name] ??= []).push(await measureUse(browser, server, path));
    }
    for (const tag of turned(ELEMENTS, round)) {
      const counts = (results.elements[tag] ??= Object.fromEntries(COUNTS.map((count) => [count, []])));
      for (const count of COUNTS) {
        counts[count].push(await measureElements(browser, server, EMPTY_PAGE.path, tag, count));
      }
    }
  }
  return results;
}

const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
