/* global document, location, MildWidgets, window -- of the pages */
// The recipes for webmasters, each on a page of the clinic. Those for modals are in modals.mjs.
import assert from 'node:assert/strict';
import { press, sendMessage } from '../../snippets/support/visitor.mjs';
import { PAGE } from '../../snippets/support/site.mjs';
import { read } from './readme.mjs';
import { ENDPOINT, open, ORIGIN, pageWith, scriptTag, seeIn } from './site.mjs';

const form = { ask: false, requireConsent: false };
const contact = '<mild-contact></mild-contact>';
const thanks = { [`${ORIGIN}/thank-you`]: pageWith('<h1>Thank you</h1>') };

/** Writes on the console what the page tells Google Tag Manager, and keeps what it is to call back. */
const dataLayer = `<script>
  window.dataLayer = [];
  dataLayer.push = (told) => {
    window.callBack = told.eventCallback;
    console.log(JSON.stringify(told));
  };
</script>`;
const tagManager = '<script>window.google_tag_manager = {};</script>';

const isAt = (page, path) => page.waitForFunction((path) => location.pathname === path, {}, path);

/** Fills in the form and sends it; the page may be left by that. */
async function send(page) {
  for (const [name, text] of [
    ['name', 'Jo Doe'],
    ['email', 'jo@example.com'],
    ['phone', '555 010 0123'],
  ]) {
    await (await page.$(`mild-contact >>> [name=${name}]`)).type(text);
  }
  await press(page, 'mild-contact', '[name=patient]');
  await press(page, 'mild-contact', '#send');
}

const onThanks = (code, head, browser, use) =>
  open(browser, pageWith(`${scriptTag()}${contact}${code}`, dataLayer + head), use, { files: thanks });

/** What the form has been given, at an address with this query. */
const prefilled = (code, query, browser, tag = scriptTag()) =>
  open(
    browser,
    pageWith(`${tag}${code}`),
    async ({ page, messages }) => {
      await seeIn(page, 'mild-contact', 'form');
      const given = await page.$eval('mild-contact', ({ values, topics }) => ({
        patient: values.patient,
        topics,
      }));
      await sendMessage(page, form);
      assert.equal(messages[0].page, PAGE, 'the query goes nowhere');
      return given;
    },
    { url: `${PAGE}${query}` },
  );

/** The attributes of a block's script tag, those in front of `src`. */
export const attributesOf = (code) => /<script\s+([^>]*?)\s+src=/.exec(code)[1].split(/\s+/);

const isInView = (page, selector) => page.$eval(selector, (element) => element.getClientRects().length > 0);

async function assertFormWorks({ page, messages }) {
  await seeIn(page, 'mild-contact', 'form');
  await sendMessage(page, form);
  assert.equal(messages.length, 1);
}

export const recipes = {
  'Send people to a thank-you page: html': async (code, browser) => {
    const [{ event }, ...others] = await onThanks(code, '', browser, async ({ page, said }) => {
      await send(page);
      await isAt(page, '/thank-you');
      assert.doesNotMatch(said.join(), /Jo|jo@|555/, 'nothing that was typed');
      return said.map((line) => JSON.parse(line));
    });
    assert.equal(event, 'mild_success');
    assert.deepEqual(others, []);

    await onThanks(code, tagManager, browser, async ({ page, said }) => {
      await send(page);
      await page.waitForFunction(() => window.callBack);
      assert.equal(await page.$eval('mild-contact', ({ state }) => state), 'sent');
      assert.equal(page.url(), PAGE, 'it waits for the tags');
      assert.ok(JSON.parse(said[0]).eventTimeout > 0, 'but not for ever');
      await page.evaluate(() => window.callBack());
      await isAt(page, '/thank-you');
    });

    await onThanks(code, '', browser, async ({ page, said }) => {
      await page.$eval('mild-contact', (element) => {
        element.send = async () => new Response('{}', { status: 500 });
      });
      await send(page);
      await seeIn(page, 'mild-contact', '[part~=error-summary]');
      assert.equal(page.url(), PAGE, 'a message that wasn’t accepted leads nowhere');
      assert.deepEqual(said, []);
    });
  },

  "Prefill from the page's address: html": async (code, browser) => {
    const costs = { patient: 'new', topics: ['Costs and insurance'] };
    assert.deepEqual(await prefilled(code, '?patient=new&topic=costs', browser), costs);
    const before = scriptTag().replace(' defer', '');
    assert.deepEqual(await prefilled(code, '?patient=new&topic=costs', browser, before), costs);
    const none = { patient: '', topics: [] };
    assert.deepEqual(await prefilled(code, '', browser), none);
    assert.deepEqual(await prefilled(code, '?patient=%3Cb%3E&topic=constructor', browser), none);
  },

  'Consent managers: html': async (code, browser) => {
    await open(browser, pageWith(code), assertFormWorks);
    await open(browser, pageWith(code.replace('<script', '$& type="text/plain"')), async (visit) => {
      const { page } = visit;
      const isDefined = () => page.evaluate(() => 'MildWidgets' in window);
      assert.equal(await isDefined(), false);
      assert.ok(await isInView(page, 'mild-contact p'), 'the phone is in view');
      // What the managers do once somebody agrees.
      await page.$eval('script[type="text/plain"]', (held) => {
        const script = document.createElement('script');
        for (const { name, value } of held.attributes) {
          if (name !== 'type') script.setAttribute(name, value);
        }
        held.replaceWith(script);
      });
      await assertFormWorks(visit);
      assert.equal(await isDefined(), true);
      assert.equal(await isInView(page, 'mild-contact p'), false);
      const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      assert.deepEqual(kept, ['', 0, 0]);
    });
  },

  'Optimizers: html': async (code, browser) => {
    assert.equal(attributesOf(code).at(-1), 'data-cfasync="false"', 'in front of src');
    await open(browser, pageWith(code), assertFormWorks);

    const markup = code.replace(/<script[^]*<\/script>/, '');
    assert.doesNotMatch(markup, /script/);
    const bundle = `${ORIGIN}/cache/autoptimize_1a2b3c.js`;
    const joined = `
      <script>Object.defineProperty(document, 'currentScript', { get: () => null });</script>
      <script src="${bundle}" defer></script>`;
    const parts = ['window.theme = 1;', read('dist/mild-widgets.min.js'), 'window.theme += 1;'];
    await open(
      browser,
      pageWith(markup, joined),
      async (visit) => {
        await assertFormWorks(visit);
        assert.equal(await visit.page.evaluate(() => window.theme), 2);
        assert.ok(await visit.page.evaluate(() => MildWidgets.version));
      },
      { endpoint: ENDPOINT, scripts: { [bundle]: parts.join('\n') } },
    );
  },
};
