/* global document -- of the pages */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { snippets } from '../../.cache/demo/demo/snippets/index.js';
import { autop, hasWordPress, ksesPost } from '../helpers/wordpress.mjs';
import { withShortcodes } from './support/editors.mjs';
import { bare, materialFor } from './support/material.mjs';
import { elementsOf } from './support/parsers.mjs';
import { pageOf, places } from './support/places.mjs';
import { setups } from './support/setups.mjs';
import { openBrowser, PAGE, visit } from './support/site.mjs';
import { assertConfigured, assertSent, press, sendMessage } from './support/visitor.mjs';

const WITH_MATERIAL = ['prerendered', 'wordpress-classic', 'google-tag-manager'];

const isWordPressHere = hasWordPress();

/** The hardest for all, and others where they take another way. */
const tried = {
  ...Object.fromEntries(Object.keys(places).map((id) => [id, ['hard texts']])),
  html: ['hard texts', 'minimal', 'Spanish', 'the language of the page'],
  prerendered: ['hard texts', 'minimal'],
  'wordpress-classic': ['hard texts', 'minimal'],
  'google-tag-manager': ['hard texts', 'minimal'],
};

describe('a snippet that is pasted into a page as it stands', () => {
  let browser;
  const materials = new Map();

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  async function snippetFor(id, name) {
    const setup = setups[name];
    const isBare = !WITH_MATERIAL.includes(id);
    if (!isBare && !materials.has(name)) materials.set(name, await materialFor(browser, setup));
    return snippets(setup, isBare ? bare : materials.get(name)).find((snippet) => snippet.id === id);
  }

  for (const [id, names] of Object.entries(tried)) {
    describe(id, { skip: id === 'wordpress-classic' && !isWordPressHere }, () => {
      for (const name of names) {
        it(`works with ${name}`, async () => {
          const setup = setups[name];
          const lang = setup.language === 'page' ? 'es' : 'en';
          const { files, frame: address, after } = await places[id](await snippetFor(id, name), { lang });
          await visit(
            browser,
            files,
            async ({ page, messages, complaints }) => {
              await after?.(page);
              const frame = address
                ? page.frames().find((frame) => frame.url() === address)
                : page.mainFrame();
              await assertConfigured(frame, setup, lang);
              await sendMessage(frame, setup);
              assertSent(messages, setup, id === 'wix-custom-element' ? { hidden: {} } : {});
              assert.deepEqual(complaints, []);
            },
            setup,
          );
        });
      }
    });
  }

  it('shows everything before the script where it is prerendered', async () => {
    const { parts } = await snippetFor('prerendered', 'hard texts');
    elementsOf(parts[1].code);
    await visit(browser, { [PAGE]: pageOf('', parts[1].code) }, async ({ page, complaints }) => {
      // Asking, colors and what machines read are a script's and a style sheet's.
      const shown = { ...setups['hard texts'], ask: false, structuredData: false, colors: {} };
      await assertConfigured(page.mainFrame(), shown);
      assert.deepEqual(complaints, []);
    });
  });

  it('says in words what the mount points will show', { skip: !isWordPressHere }, async () => {
    const { parts } = await snippetFor('wordpress-classic', 'hard texts');
    await visit(browser, { [PAGE]: pageOf('', ksesPost(parts[0].code)) }, async ({ page }) => {
      const text = await page.$eval('main', (main) => main.innerText);
      for (const words of ['How is MILD done?', 'Infection', '+1 555 010 0199'])
        assert.ok(text.includes(words));
    });
  });

  it(
    'works as an author saves it in the classic editor, with the script in the head',
    { skip: !isWordPressHere },
    async () => {
      // Hidden inputs are lost there.
      const setup = { ...setups['hard texts'], hidden: {} };
      const [{ parts }] = snippets(setup, bare);
      const { parts: classicParts } = await snippetFor('wordpress-classic', 'hard texts');
      const saved = ksesPost(classicParts[0].code);
      assert.doesNotMatch(saved, /<script|<input/);
      const files = {
        [PAGE]: pageOf(parts[0].code.replace(/<style>[^]*?<\/style>/, ''), withShortcodes(autop(saved))),
      };
      await visit(
        browser,
        files,
        async ({ page, messages, complaints }) => {
          await assertConfigured(page.mainFrame(), setup);
          await sendMessage(page.mainFrame(), setup);
          assertSent(messages, setup);
          assert.deepEqual(complaints, []);
        },
        setup,
      );
    },
  );

  it('is not run when the script isn’t the one that the snippet was made for', async () => {
    const setup = setups.minimal;
    const integrity = { 'mild-widgets.min.js': `sha384-${'A'.repeat(64)}` };
    const [html] = snippets(setup, { ...bare, integrity });
    await visit(browser, places.html(html).files, async ({ page, complaints }) => {
      assert.match(complaints.join(), /integrity/);
      assert.equal(await page.evaluate(() => globalThis.MildWidgets), undefined);
    });
  });

  it('leads out of the frame of an embedded page, and stays in it for what is there', async () => {
    const setup = { ...setups.everything, privacyUrl: 'https://riverside.example/privacy' };
    const wix = snippets(setup, bare).find(({ id }) => id === 'wix');
    const { files, frame: address } = places.wix(wix);
    await visit(browser, files, async ({ page }) => {
      const frame = page.frames().find((frame) => frame.url() === address);
      await press(frame, 'mild-info', '[part=cta]');
      await frame.waitForFunction(() => document.activeElement?.localName === 'mild-contact');
      await press(frame, 'mild-contact', '#send');
      await press(frame, 'mild-contact', '#summary a');
      await frame.waitForFunction(
        () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('name') === 'name',
      );
      await press(frame, 'mild-contact', 'a[href$="/privacy"]');
      const tab = await browser.waitForTarget((target) => target.url() === setup.privacyUrl);
      await (await tab.page()).close();
      assert.equal(frame.url(), address);
    });
  });
});
