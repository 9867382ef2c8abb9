/* global customElements -- of the pages */
// Blocks of JavaScript for pages: beside the script, and as modules that a bundler has put together.
import assert from 'node:assert/strict';
import { sendMessage } from '../../snippets/support/visitor.mjs';
import { bundled } from './project.mjs';
import { open, ORIGIN, pageWith, scriptTag, seeIn, textOf } from './site.mjs';

const app = '<script type="module" src="/app.js"></script>';
const contact = `<mild-contact clinic-phone="+1 555 010 0199" endpoint="/api/contact" endpoint-format="form"></mild-contact>`;

export const builds = {
  'Configuration: js': (code, browser) =>
    open(
      browser,
      pageWith(`${scriptTag()}<mild-contact></mild-contact><script type="module">${code}</script>`),
      async ({ page }) => {
        assert.match(await textOf(page, 'mild-contact'), /within 48 hours/);
        assert.ok(await page.$('mild-contact >>> form a[href$="/privacy"]'), 'the other keys are as before');
      },
    ),

  'In a build: js': async (code, browser) => {
    const scripts = { [`${ORIGIN}/app.js`]: await bundled(code) };
    const elements =
      '<mild-info structured-data></mild-info><mild-risks></mild-risks><mild-contact></mild-contact>';
    await open(
      browser,
      pageWith(`${app}${elements}`),
      async ({ page, messages }) => {
        await seeIn(page, 'mild-risks', '[part=heading]');
        await sendMessage(page, {});
        assert.equal(messages.length, 1);
        const [graph] = await page.$$eval('script[type="application/ld+json"]', (all) =>
          all.map(({ textContent }) => textContent),
        );
        assert.match(graph, /"Riverside Pain Clinic"/);
      },
      { endpoint: `${ORIGIN}/api/contact`, scripts },
    );
  },

  'Prerendered: js': async (code, browser) => {
    const scripts = { [`${ORIGIN}/app.js`]: await bundled(code) };
    const snippet = await open(
      browser,
      pageWith(`${contact}${app}`),
      async ({ page, said }) => {
        await page.$eval('mild-contact', (element) => element.updateComplete);
        return said[0];
      },
      { scripts },
    );
    assert.match(snippet, /^<mild-contact [^>]+><template shadowrootmode="open">/);

    const shownBy = (head) =>
      open(browser, pageWith(snippet, head), async ({ page }) => {
        await seeIn(page, 'mild-contact', 'form [name=email]');
        return page.evaluate(() => Boolean(customElements.get('mild-contact')));
      });
    assert.equal(await shownBy(''), false, 'without any script');
    assert.equal(await shownBy('<script src="mild-widgets.min.js" defer></script>'), true, 'and with it');
  },
};
