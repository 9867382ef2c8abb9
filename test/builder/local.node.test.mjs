/* global document -- of the pages */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { startServer } from '../../demo/server.mjs';
import { findEngines } from '../helpers/engines.mjs';
import { CHROMIUM_ARGS } from '../helpers/launchers.mjs';

/** Where the snippet says that the script is. */
const CDN = /^https:\/\/cdn\.jsdelivr\.net\/npm\/mild-widgets@[\d.]+\/(dist\/[\w.-]+\.js)$/;

describe('the embed builder of npm start', () => {
  let browser;
  let demo;
  let page;
  const complaints = [];

  before(async () => {
    browser = await launch({ executablePath: findEngines(['chromium']).chromium, args: CHROMIUM_ARGS });
  });
  after(() => browser?.close());

  beforeEach(async () => {
    complaints.length = 0;
    demo = await startServer({ port: 0, quiet: true });
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewport({ width: 1280, height: 900 });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (/^(error|warn|issue)$/.test(message.type())) complaints.push(message.text());
    });
    await page.goto(demo.url);
    await page.waitForSelector('pre');
    await page.waitForFunction(() => document.querySelector('#status').textContent.startsWith('Nothing yet'));
  });
  afterEach(async () => {
    await page.close();
    await demo.close();
  });

  const fill = (selector, text) => page.locator(selector).fill(text);
  const code = () => page.$$eval('pre', (blocks) => blocks.map(({ textContent }) => textContent));
  const inbox = () => page.$$eval('#inbox h4', (names) => names.map(({ textContent }) => textContent));

  async function until(isSo) {
    for (let tries = 0; !(await isSo()); tries++) {
      assert.ok(tries < 100, `Waited in vain for ${isSo}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Fills in the form of a page and sends it, as an existing patient does. */
  async function send(frame, name) {
    const type = async (field, text) => (await frame.$(`mild-contact >>> [name="${field}"]`)).type(text);
    await type('name', name);
    await frame.locator('mild-contact >>> [name=patient][value=existing]').click();
    await type('phone', '555 010 0123');
    await type('message', 'Can I park there?');
    await frame.locator('mild-contact >>> #send').click();
    await frame.waitForFunction(() => document.querySelector('mild-contact').state === 'sent');
  }

  test('takes a message from the preview to the inbox', async () => {
    const frame = page.frames().find((each) => each.url().includes('/preview/'));
    await frame.waitForSelector('mild-contact >>> form');
    await send(frame, 'Jo of the preview');
    await until(async () => (await inbox()).includes('Jo of the preview'));
    assert.equal(await page.evaluate(() => document.location.hash), '');
    assert.deepEqual(complaints, []);
  });

  test('takes a message from an empty page with the snippet in it to the inbox', async () => {
    const button = await page.waitForSelector('::-p-xpath(//button[contains(., "Use this computer")])');
    await button.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'endpoint');
    await fill('#clinicPhone', '+1 555 010 0199');
    await fill('#privacyUrl', '/privacy');
    await until(async () => (await page.$('.open')) === null);
    const [head, body] = await code();
    assert.match(head, /integrity="sha384-[^"]+"/);

    // A page of somebody else's server on the same computer.
    const server = createServer((_req, res) => {
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      res.end(
        `<!doctype html><html lang="en"><head><title>Spine</title>${head}</head><body>${body}</body></html>`,
      );
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const clinic = await browser.newPage();
    try {
      await clinic.setRequestInterception(true);
      clinic.on('request', (request) => {
        const [, file] = CDN.exec(request.url()) ?? [];
        if (!file) return void request.continue();
        void request.respond({
          body: readFileSync(new URL(`../../${file}`, import.meta.url)),
          contentType: 'text/javascript',
          headers: { 'access-control-allow-origin': '*' },
        });
      });
      await clinic.goto(`http://localhost:${server.address().port}/`.replace('localhost', '127.0.0.1'));
      await clinic.waitForSelector('mild-contact >>> form');
      await send(clinic, 'Jo of the clinic’s page');
    } finally {
      await clinic.close();
      server.close();
    }
    await until(async () => (await inbox()).includes('Jo of the clinic’s page'));
    assert.deepEqual(complaints, []);
  });

  test('takes a test message from the check to the inbox', async () => {
    const button = await page.waitForSelector('::-p-xpath(//button[contains(., "Use this computer")])');
    await button.click();
    await page.locator('endpoint-check >>> button').click();
    await until(async () => (await inbox()).includes('Test message'));
    await until(async () =>
      page.$eval('endpoint-check', ({ shadowRoot }) => /was accepted/.test(shadowRoot.textContent)),
    );
    assert.deepEqual(complaints, []);
  });

  test('leaves behind what only another endpoint needed when this computer’s takes its place', async () => {
    await page.select('#endpointFormat', 'web3forms');
    await fill('#hidden-access_key', 'abc');
    await fill('#endpoint', 'https://api.web3forms.com/submit');
    const name = 'Use this computer';
    const button = await page.waitForSelector(`::-p-xpath(//button[contains(., "${name}")])`);
    await button.click();
    await page.waitForFunction(() => document.activeElement?.id === 'endpoint');
    await until(async () => (await page.$$('[id^=hidden-]')).length === 0);
    assert.equal(await page.$eval('#endpointFormat', ({ value }) => value), 'json');
    assert.equal(
      await page.$$eval('button', (all, text) => all.some((each) => each.textContent.includes(text)), name),
      false,
    );
    // The address follows a little later.
    const inAddress = () =>
      page.evaluate(() => [...new URLSearchParams(document.location.hash.slice(1)).keys()].join(' '));
    await until(async () => (await inAddress()) === 'endpoint');
  });

  test('tells that copying worked', async () => {
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(demo.url).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    const [first] = await code();
    await page.bringToFront();
    await page.locator('.part-head button').click();
    await until(async () =>
      (await page.$eval('.said', ({ textContent }) => textContent)).startsWith('Copied:'),
    );
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), first);
  });

  test('says what is missing when a file of the builder is', async () => {
    const other = await browser.newPage();
    try {
      await other.setRequestInterception(true);
      other.on('request', (request) => {
        if (request.url().endsWith('/integrity.json'))
          void request.respond({ status: 404, body: 'Not found' });
        else void request.continue();
      });
      await other.goto(demo.url);
      const alert = await other.waitForSelector('.snippets [role=alert]');
      assert.match(await alert.evaluate(({ textContent }) => textContent), /dist\/integrity\.json/);
    } finally {
      await other.close();
    }
  });
});
