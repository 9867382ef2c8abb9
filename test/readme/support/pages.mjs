/* global document -- of the pages */
// Blocks of HTML, as they stand in a page.
import assert from 'node:assert/strict';
import { sendMessage } from '../../snippets/support/visitor.mjs';
import { blocks } from './readme.mjs';
import { open, ORIGIN, pageWith, scriptTag, seeIn, textOf } from './site.mjs';

const form = { ask: false, requireConsent: false };

const hrefOf = (page, tag, selector) => page.$eval(`${tag} >>> ${selector}`, ({ href }) => href);

/** The page's own words, where the example has them. */
export const words = () => ({
  [`${ORIGIN}/mild-words.json`]: {
    body: blocks.get('Your own words: json'),
    type: 'application/json',
  },
});

async function assertNotes(page, tag) {
  const text = await textOf(page, tag);
  assert.match(text, /general information, not medical advice/);
  assert.match(text, /trademark of Vertos Medical/);
}

export const pages = {
  'On a page: html': (code, browser) =>
    open(browser, pageWith(code), async ({ page, messages }) => {
      for (const tag of ['mild-info', 'mild-risks']) await assertNotes(page, tag);
      assert.equal(await hrefOf(page, 'mild-contact', 'form a'), `${ORIGIN}/privacy`);
      await sendMessage(page, form);
      assert.equal(await hrefOf(page, 'mild-contact', '[part=success] a'), 'tel:+15550100199');
      assert.deepEqual(
        messages.map(({ name }) => name),
        ['Jo Doe'],
      );
    }),

  'Configuration: html': (code, browser) =>
    open(
      browser,
      pageWith(`${scriptTag()}${code}`),
      async ({ page, messages }) => {
        await sendMessage(page, form);
        assert.equal(await hrefOf(page, 'mild-contact', '[part=success] a'), 'tel:+15550100123');
        assert.equal(messages.length, 1, 'it went where the clinic around the form wants it');
      },
      { endpoint: `${ORIGIN}/api/north` },
    ),

  'Content: html': (code, browser) =>
    open(browser, pageWith(`${scriptTag()}${code}`), async ({ page }) => {
      await assertNotes(page, 'mild-info');
      const text = await textOf(page, 'mild-info');
      assert.match(text, /Reviewed by Ana Ruiz, MD\. Last reviewed on March 31, 2026\./);
    }),

  'Your own words: html': (code, browser) =>
    open(
      browser,
      pageWith(`${scriptTag()}${code}`),
      async ({ page }) => {
        const { sections, risks } = JSON.parse(blocks.get('Your own words: json'));
        await seeIn(page, 'mild-info', '#mild-costs');
        assert.ok((await textOf(page, 'mild-info')).includes(sections.costs.heading));
        assert.ok((await textOf(page, 'mild-risks')).includes(risks.intro));
        const loaded = await page.evaluate(() =>
          performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')),
        );
        assert.equal(loaded.length, 1, 'the file is fetched once');
      },
      { files: words() },
    ),

  'Languages: html': (code, browser) =>
    open(
      browser,
      `<!doctype html>${code}`,
      async ({ page, messages }) => {
        await page.waitForFunction(() => globalThis.MildWidgets);
        const languages = () =>
          page.$$eval('mild-contact', (forms) =>
            forms.map(({ shadowRoot }) => shadowRoot.querySelector('[lang]').lang),
          );
        assert.deepEqual(await languages(), ['es', 'en']);
        assert.match(await textOf(page, 'mild-contact:not([lang])'), /¿Cómo podemos ayudarle\?/);
        assert.match(await textOf(page, 'mild-contact[lang=en]'), /Use this form to reach us/);
        await sendMessage(page, form);
        assert.deepEqual(
          messages.map(({ locale }) => locale),
          ['es'],
        );
        await page.$eval('html', (html) => html.setAttribute('lang', 'fr'));
        await page.waitForFunction(
          () => document.querySelector('mild-contact').shadowRoot.querySelector('[lang]').lang === 'en',
        );
      },
      { endpoint: `${ORIGIN}/api/contact` },
    ),
};
