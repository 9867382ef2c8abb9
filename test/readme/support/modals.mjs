/* global document -- of the pages */
// Modals with the form in them, each with its library. test/hosts/modals.test.ts goes round in them.
import assert from 'node:assert/strict';
import { modalLibraries, modalsIn } from '../../helpers/modals.mjs';
import { read, readme } from './readme.mjs';
import { open, ORIGIN, pageWith, scriptTag } from './site.mjs';

const TITLE = 'A form in a modal';

/** The name of what has the focus, in shadow roots too. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const { name, id } = activeElement.shadowRoot?.activeElement ?? activeElement;
    return name || id;
  });

async function reachForm(code, browser, { scripts, styles, style }) {
  const head = [
    ...styles.map((path) => `<style>${read(`.${path}`).replace(/url\([^)]*\)/g, 'none')}</style>`),
    `<style>${style}</style>`,
    ...scripts.map((path) => `<script src="${ORIGIN}${path}"></script>`),
    scriptTag(),
  ].join('');
  const files = Object.fromEntries(scripts.map((path) => [`${ORIGIN}${path}`, read(`.${path}`)]));
  await open(
    browser,
    pageWith(code, head),
    async ({ page }) => {
      await page.click('body > button');
      await page.waitForFunction(() =>
        document.querySelector('#ask, .ui-dialog').contains(document.activeElement),
      );
      for (let presses = 0; presses < 3 && (await focused(page)) !== 'name'; presses++) {
        await page.keyboard.press('Tab');
      }
      for (const next of ['name', 'patient', 'email', 'phone', 'message', 'send']) {
        if (next === 'send') await page.keyboard.press('Tab'); // past the link to the privacy policy
        assert.equal(await focused(page), next);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('mild-contact').getClientRects().length);
    },
    { scripts: files },
  );
}

/** By place. */
export const modals = Object.fromEntries(
  Object.keys(modalsIn(readme)).map((library, at) => [
    `${TITLE}: html${at ? ` ${at + 1}` : ''}`,
    (code, browser) => reachForm(code, browser, modalLibraries[library]),
  ]),
);
