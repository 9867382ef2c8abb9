import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { it } from 'node:test';
import * as puppeteer from 'puppeteer-core';
import { findEngines } from '../../helpers/engines.mjs';
import { CHROMIUM_ARGS } from '../../helpers/launchers.mjs';
import { BUNDLERS, bundlePage } from './bundlers.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript' };

/** A site of a folder's files, whose endpoint accepts everything. */
async function serve(folder) {
  const messages = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/api/contact') {
      let body = '';
      for await (const part of request) body += part;
      messages.push(JSON.parse(body));
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
      return;
    }
    const path = pathname === '/' ? '/index.html' : pathname;
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[path.split('.').at(-1)]);
    response.end(readFileSync(join(folder, path)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, messages, close };
}

const textOf = (page, selector) => page.$eval(selector, ({ textContent }) => textContent.trim());

/** Sends a message as a visitor does, and answers with what the form says then. */
async function sendMessage(page) {
  const fill = (name, value) => page.locator(`mild-contact >>> [name="${name}"]`).fill(value);
  await fill('name', 'Ada Lovelace');
  await page.locator('mild-contact >>> [value="existing"]').click();
  await fill('email', 'ada@example.com');
  await fill('message', 'When are you open?');
  await page.locator('mild-contact >>> [type="submit"]').click();
  const form = await page.$('mild-contact');
  await page.waitForFunction(({ state }) => state === 'sent', {}, form);
  return textOf(page, 'mild-contact >>> [part="success"]');
}

/** What bundlers make of the package, and what a page makes of that. */
export function bundleTests(installed, browser) {
  for (const name of Object.keys(BUNDLERS)) {
    it(`works on a page, bundled by ${name}`, async () => {
      const { project } = installed();
      const { out, warnings } = await bundlePage(name, project);
      assert.deepEqual(warnings, []);
      const site = await serve(join(project, out));
      const page = await browser().newPage();
      try {
        const complaints = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(site.url);
        for (const tag of ['mild-info', 'mild-risks', 'mild-contact']) {
          assert.match(await textOf(page, `${tag} >>> [part="heading"]`), /\w+ \w+/, tag);
        }
        assert.match(await sendMessage(page), /^Thank you/);
        assert.equal(site.messages.length, 1);
        const [{ name, patient, message }] = site.messages;
        assert.deepEqual([name, patient, message], ['Ada Lovelace', 'existing', 'When are you open?']);
        assert.deepEqual(complaints, []);
      } finally {
        await page.close();
        await site.close();
      }
    });

    it(`leaves out the form, with <mild-info> alone, bundled by ${name}`, async () => {
      const { modules } = await BUNDLERS[name](installed().project, 'only-info.js', `only-info-${name}`);
      const has = (pattern) => modules.filter((id) => pattern.test(id.replaceAll('\\', '/')));
      assert.ok(has(/esm\/elements\/info\/mild-info\.js$/).length);
      assert.deepEqual(has(/esm\/elements\/(?:clinic|contact|risks)\//), []);
      assert.deepEqual(has(/esm\/contact\/(?:submission|endpoints\/(?!formats))/), []);
      assert.deepEqual(has(/esm\/(?:locales\/es|register|define|embed|schema|prerender)/), []);
    });
  }
}

/** Starts the browser for the pages. */
export function launch() {
  const executablePath = findEngines(['chromium']).chromium;
  if (!executablePath)
    throw new Error('Chromium is missing: install it, or set CHROME_PATH to its executable.');
  return puppeteer.launch({ executablePath, args: CHROMIUM_ARGS });
}
