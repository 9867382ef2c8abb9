// Takes a picture of a page, to look at: node test/screenshot.mjs URL [--width 320] [--height 800] [--dark] [--forced-colors]
// [--full] [picture.png]
import { parseArgs } from 'node:util';
import * as puppeteer from 'puppeteer-core';
import { findEngines } from './helpers/engines.mjs';
import { CHROMIUM_ARGS } from './helpers/launchers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1024' },
    height: { type: 'string', default: '768' },
    dark: { type: 'boolean' },
    'forced-colors': { type: 'boolean' },
    full: { type: 'boolean', default: false },
  },
});
const [url, path = 'screenshot.png'] = positionals;
if (!url) throw new Error('Which page? node test/screenshot.mjs URL [picture.png]');

const browser = await puppeteer.launch({
  executablePath: findEngines(['chromium']).chromium,
  args: CHROMIUM_ARGS,
});
try {
  const page = await browser.newPage();
  page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(error));
  await page.setViewport({ width: Number(values.width), height: Number(values.height) });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: values.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: values['forced-colors'] ? 'active' : 'none' },
    ],
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.screenshot({ path, fullPage: values.full });
  console.log(path);
} finally {
  await browser.close();
}
