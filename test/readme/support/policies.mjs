// The Content-Security-Policy that the script works under.
import assert from 'node:assert/strict';
import { press, sendMessage } from '../../snippets/support/visitor.mjs';
import { words } from './pages.mjs';
import { ENDPOINT, open, ORIGIN, pageWith, scriptTag, seeIn } from './site.mjs';

/** What stands for something of the page's. */
const placeholders = {
  '<the script>': `${ORIGIN}/mild-widgets.min.js`,
  '<the endpoint and content-src>': `${ENDPOINT} ${ORIGIN}/mild-words.json`,
};

const everything = `
  <mild-info structured-data layout="accordion" content-src="/mild-words.json"></mild-info>
  <mild-risks ask evidence></mild-risks>
  <mild-contact require-consent></mild-contact>`;

export const policies = {
  'Privacy and security: text': (code, browser) => {
    assert.deepEqual(code.match(/<[^>]+>/g), Object.keys(placeholders));
    const policy = code.trim().replace(/<[^>]+>/g, (name) => placeholders[name]);
    return open(
      browser,
      { body: pageWith(`${scriptTag()}${everything}`), headers: { 'Content-Security-Policy': policy } },
      async ({ page, messages, complaints }) => {
        await seeIn(page, 'mild-info', '#mild-costs');
        await seeIn(page, 'mild-risks', '#mild-evidence');
        await press(page, 'mild-info', 'summary');
        assert.ok(await page.$('head > script[type="application/ld+json"]'), 'the structured data are there');
        await sendMessage(page, { ask: true, requireConsent: true });
        assert.equal(messages.length, 1);
        assert.deepEqual(complaints, []);
        await page.evaluate(() => fetch('/elsewhere').catch(() => undefined));
        assert.match(complaints.splice(0).join('\n'), /Content Security Policy/, 'the policy is in force');
      },
      { files: words() },
    );
  },
};
