/* global document -- in the browser */
// Run where there is no network but the computer's own: a visitor in Chromium sends a message to an endpoint here.
// Prints what the browser believes of its network, what the visitor sees, and how many messages arrived, as JSON.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import * as puppeteer from 'puppeteer-core';
import { findEngines } from './engines.mjs';
import { CHROMIUM_ARGS } from './launchers.mjs';

const script = readFileSync(new URL('../../dist/mild-widgets.min.js', import.meta.url));
const page = `<!doctype html><html lang="en"><title>Riverside</title>
  <script src="/mild-widgets.min.js"></script><mild-contact endpoint="/contact"></mild-contact>`;

let arrived = 0;
const server = createServer((request, response) => {
  if (request.method === 'POST') {
    arrived += 1;
    response.writeHead(204).end();
  } else if (request.url === '/mild-widgets.min.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  } else {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({
  executablePath: findEngines(['chromium']).chromium,
  args: CHROMIUM_ARGS,
});
try {
  const visitor = await browser.newPage();
  await visitor.goto(`http://127.0.0.1:${server.address().port}/`);
  const online = await visitor.evaluate(() => navigator.onLine);
  for (const [id, text] of Object.entries({
    name: 'Jo Rivera',
    email: 'jo@example.com',
    phone: '555 010 0199',
  })) {
    await (await visitor.$(`mild-contact >>> #${id}`)).type(text);
  }
  await (await visitor.$('mild-contact >>> #patient')).click();
  await (await visitor.$('mild-contact >>> #send')).click();
  await visitor.waitForFunction(
    () =>
      document.querySelector('mild-contact').state === 'sent' ||
      document.activeElement?.shadowRoot?.activeElement?.id === 'summary',
    { timeout: 20_000 },
  );
  const heading = await visitor.$eval(
    'mild-contact >>> [part=success] [part=heading]',
    ({ textContent }) => textContent,
  );
  console.log(JSON.stringify({ online, heading, arrived }));
} finally {
  await browser.close();
  server.close();
}
