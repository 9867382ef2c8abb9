// Makes demo/screenshot.png, the picture in the README: npm run screenshot. Needs what `npm run site` makes.
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { startServer } from '../../demo/server.mjs';
import { findEngines } from '../helpers/engines.mjs';
import { CHROMIUM_ARGS } from '../helpers/launchers.mjs';

const OUT = fileURLToPath(new URL('../../demo/screenshot.png', import.meta.url));
const PHONE = { width: 390, height: 780 };
const GAP = 36;

/** What each phone shows, and what is done there first. Runs in the page. */
const PHONES = [
  { tag: 'mild-info', attributes: {}, show: '[part=figure]' },
  { tag: 'mild-risks', attributes: { evidence: '', ask: '' }, show: '#mild-evidence [part=figure]' },
  { tag: 'mild-contact', attributes: {}, send: true },
];

/* global document, scrollTo, scrollY, MildWidgets -- of the page */
async function stage({ tag, attributes, show, send }) {
  MildWidgets.configure({
    clinicName: 'Riverside Pain Clinic',
    clinicPhone: '+1 555 010 0199',
    endpoint: '/endpoint',
    privacyUrl: '/privacy.html',
  });
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.getElementById('here').append(element);
  await element.updateComplete;
  if (send) {
    element.values = { name: 'Jo Doe', patient: 'new', email: 'jo' };
    await element.updateComplete;
    await element.submit();
  }
  const target = element.shadowRoot.querySelector(show ?? '[part=heading]');
  // As if the page had been scrolled there: the heading before it is in view.
  scrollTo(0, target.getBoundingClientRect().top + scrollY - 90);
}

const demo = await startServer({ port: 0, quiet: true });
const browser = await launch({ executablePath: findEngines(['chromium']).chromium, args: CHROMIUM_ARGS });
try {
  const pictures = [];
  for (const phone of PHONES) {
    const page = await browser.newPage();
    await page.setViewport({ ...PHONE, deviceScaleFactor: 2 });
    await page.goto(`${demo.url}preview/plain.html`);
    await page.evaluate(stage, phone);
    // Until it has scrolled, and nothing is being animated.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    pictures.push(await page.screenshot({ encoding: 'base64' }));
    await page.close();
  }
  const page = await browser.newPage();
  const count = pictures.length;
  await page.setViewport({
    width: count * PHONE.width + (count + 1) * GAP,
    height: PHONE.height + 2 * GAP,
    deviceScaleFactor: 1,
  });
  await page.setContent(`<!doctype html>
    <style>
      body { display: flex; gap: ${GAP}px; margin: 0; padding: ${GAP}px; background: #e3ece9; }
      img { width: ${PHONE.width}px; border-radius: 28px; box-shadow: 0 6px 28px #0b5a5740; }
    </style>
    ${pictures.map((data) => `<img alt="" src="data:image/png;base64,${data}">`).join('')}`);
  await page.screenshot({ path: OUT });
  console.log(OUT);
} finally {
  await browser.close();
  await demo.close();
}
