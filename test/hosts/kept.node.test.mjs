/* global addEventListener, document, history, window -- of the page */
// What of leaving and coming back happens to whole pages only; the rest is in kept.test.ts.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import * as puppeteer from 'puppeteer-core';
import { findEngines } from '../helpers/engines.mjs';
import { CHROMIUM_ARGS } from '../helpers/launchers.mjs';

const script = readFileSync(new URL('../../dist/mild-widgets.min.js', import.meta.url));
const clinicPage = `<!doctype html><html lang="en"><title>Riverside</title>
  <script>(${String(() => addEventListener('pageshow', (event) => (window.persisted = event.persisted)))})();</script>
  <script src="/mild-widgets.min.js"></script>
  <form><input id="native" /></form>
  <mild-contact endpoint="/endpoint" privacy-url="/privacy"></mild-contact></html>`;

const server = createServer(({ url }, response) => {
  const isScript = url.endsWith('.js');
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(isScript ? script : url === '/clinic' ? clinicPage : '<!doctype html><title>Privacy</title>');
});
const profile = mkdtempSync(join(tmpdir(), 'mild-widgets-'));
const rows = new Map();
let clinic;

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  clinic = `http://127.0.0.1:${server.address().port}/clinic`;
});

after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true });
  console.log(`\n${'what a native form keeps, ours keeps'.padEnd(40)}${'Chromium'.padEnd(10)}Firefox`);
  for (const [row, { chromium = '', firefox = '' }] of rows)
    console.log(`${row.padEnd(40)}${chromium.padEnd(10)}${firefox}`);
});

/** Starts a browser with a back/forward cache, as people have it. */
function launch(engine, { args = [], userDataDir } = {}) {
  const { [engine]: executablePath } = findEngines([engine]);
  if (engine === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath });
  return puppeteer.launch({
    executablePath,
    userDataDir,
    args: [...CHROMIUM_ARGS, ...args],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

async function openAndFill(browser) {
  const page = await browser.newPage();
  await page.goto(clinic);
  await page.type('#native', 'Ada Moss');
  await page.type('mild-contact >>> #name', 'Ada Moss');
  return page;
}

/** Not by frames, of which a tab in the background has none. */
const polling = 50;

/** Waits for the browser to give back what it gives back, and compares. */
async function compare(row, engine, page) {
  await page.waitForFunction(() => document.querySelector('mild-contact')?.updateComplete, { polling });
  await page
    .waitForFunction(() => document.querySelector('#native').value, { timeout: 1000, polling })
    .catch(() => undefined);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  const [native, ours] = await page.evaluate(() => [
    document.querySelector('#native').value,
    document.querySelector('mild-contact').shadowRoot.querySelector('#name').value,
  ]);
  rows.set(row, { ...rows.get(row), [engine]: ours !== native ? '✗' : native ? '✓' : '–' });
  assert.equal(ours, native);
  return native;
}

for (const engine of ['chromium', 'firefox']) {
  test(`${engine}: Back to a page in the back/forward cache`, async (t) => {
    const browser = await launch(engine);
    t.after(() => browser.close());
    const page = await openAndFill(browser);
    await page.click('mild-contact >>> a[href$=privacy]');
    await page.waitForFunction(() => document.title === 'Privacy');
    // Such a page doesn't load, which is what page.goBack() waits for.
    page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForFunction(() => window.persisted);
    assert.equal(await compare('Back, from the back/forward cache', engine, page), 'Ada Moss');
  });

  test(`${engine}: the browser's own Reload`, async (t) => {
    const browser = await launch(engine);
    t.after(() => browser.close());
    const page = await openAndFill(browser);
    await page.reload();
    await compare('Reload', engine, page);
  });
}

// Under WebDriver Firefox restores no session.
test('chromium: a tab that the browser restores at its start', async (t) => {
  const first = await launch('chromium', { userDataDir: profile });
  t.after(() => first.close());
  await openAndFill(first);
  await new Promise((resolve) => setTimeout(resolve, 2500)); // until the session is on disk
  await first.close();
  const second = await launch('chromium', { userDataDir: profile, args: ['--restore-last-session'] });
  t.after(() => second.close());
  const target = await second.waitForTarget((target) => target.url() === clinic);
  const page = await target.page();
  assert.equal(await compare('tab restored', 'chromium', page), 'Ada Moss');
});
