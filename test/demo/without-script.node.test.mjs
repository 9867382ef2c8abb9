/* global document, getComputedStyle -- in the browser */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import * as puppeteer from 'puppeteer-core';
import { startServer } from '../../demo/server.mjs';
import { startServer as startWorkshop } from '../bench/server.mjs';
import { takeSnippet } from '../bench/snippet.mjs';
import { findEngines } from '../helpers/engines.mjs';
import { CHROMIUM_ARGS } from '../helpers/launchers.mjs';

const { chromium: executablePath } = findEngines(['chromium']);

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let demo;
/** A clinic's page with a prerendered form. */
let clinicPage;

before(async () => {
  browser = await puppeteer.launch({ executablePath, args: CHROMIUM_ARGS });
  demo = await startServer({ port: 0, quiet: true });
  const workshop = await startWorkshop(
    new Map([
      [
        '/mild-widgets.min.js',
        readFileSync(new URL('../../dist/mild-widgets.min.js', import.meta.url), 'utf8'),
      ],
      [
        '/clinic.html',
        `<!doctype html><script src="/mild-widgets.min.js" data-endpoint="/endpoint" data-endpoint-format="form"
          data-clinic-phone="+1 555 010 0199"></script><mild-contact>
            <label slot="fields">Insurance <input name="insurance" required></label></mild-contact>`,
      ],
    ]),
  );
  const snippet = await takeSnippet(browser, `${workshop.url}/clinic.html`);
  await workshop.close();
  const published = snippet.replaceAll(`${workshop.url}/`, demo.url);
  clinicPage = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
    <title>Riverside</title><body><main>${published}</main></body></html>`;
});

after(async () => {
  await browser?.close();
  await demo?.close();
});

/** With what the README says that a snippet needs, and a form that sends to another site. */
const policyOf = (site, policy) =>
  policy
    .replace("style-src 'self'", "style-src 'unsafe-inline'")
    .replace("form-action 'self'", site === demo.url ? "form-action 'self'" : `form-action ${demo.url}`);

/** Opens the clinic's page, on the demo's site unless told otherwise, under its policy, where scripts are off. */
async function open(t, { width = 320, site = demo.url } = {}) {
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width, height: 640 });
  const policy = (await fetch(demo.url)).headers.get('content-security-policy');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() !== `${site}clinic.html`) return void request.continue();
    void request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policyOf(site, policy) },
      body: clinicPage,
    });
  });
  await page.goto(`${site}clinic.html`);
  return page;
}

const textOf = (page) => page.$eval('body', (body) => body.innerText);
const inbox = async () => (await fetch(new URL('/inbox', demo.url))).json();
const sends = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
const picture = async (page, name) => {
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
};
const fits = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('a person without scripts reads, fills in, puts right and sends; the message is in the inbox', async (t) => {
  const page = await open(t);
  const form = (selector) => `mild-contact >>> ${selector}`;
  const text = await page.$eval('mild-contact', ({ shadowRoot }) => shadowRoot.textContent);
  for (const words of ['How can we help you?', 'In an emergency, call 911.', 'Phone number', 'Send']) {
    assert.ok(text.includes(words), words);
  }
  await picture(page, 'form');
  assert.ok(await fits(page));

  await page.type(form('#name'), 'Ada Example');
  await page.click(form('[for=patient]'));
  await page.type(form('#email'), 'ada@example.com');
  await page.type(form('#message'), 'My legs hurt <b>when</b> I walk.');
  await page.click(form('#send'));
  assert.equal(page.url(), `${demo.url}clinic.html`, 'the page’s own required field is empty');
  await page.type(form('[name=insurance]'), 'Zebulon "Life"');
  await sends(page, form('#send'));

  assert.equal(await page.title(), 'Error: There is a problem');
  assert.match(await textOf(page), /Enter your phone number, like 555 010 0199/);
  assert.equal(await page.$eval('#message', ({ value }) => value), 'My legs hurt <b>when</b> I walk.');
  assert.notEqual(await page.$eval('.summary', (summary) => getComputedStyle(summary).borderTopWidth), '0px');
  assert.deepEqual(await inbox(), []);
  await picture(page, 'mistakes');
  assert.ok(await fits(page));

  await page.click('.summary a');
  await page.type('#phone', '555 010 0199');
  await sends(page, 'button');

  assert.match(await textOf(page), /Thank you\. We have your message/);
  await picture(page, 'thanks');
  assert.ok(await fits(page));
  await page.reload();
  const [{ name, phone, message, extra, page: from }, ...others] = await inbox();
  assert.deepEqual(
    [name, phone, message],
    ['Ada Example', '555 010 0199', 'My legs hurt <b>when</b> I walk.'],
  );
  assert.deepEqual(extra, { insurance: 'Zebulon "Life"' });
  assert.equal(from, `${demo.url}clinic.html`);
  assert.deepEqual(others, []);

  await sends(page, 'a');
  assert.equal(page.url(), `${demo.url}clinic.html`);
});

test('a form on another site is turned away, and says so', async (t) => {
  const before = (await inbox()).length;
  const page = await open(t, { site: 'http://elsewhere.example/' });
  const form = (selector) => `mild-contact >>> ${selector}`;
  await page.type(form('#name'), 'Eve');
  await page.click(form('[for=patient]'));
  await page.type(form('[name=insurance]'), 'None');
  await sends(page, form('#send'));
  assert.match(await textOf(page), /This form is not allowed to send messages/);
  assert.equal((await inbox()).length, before);
});
