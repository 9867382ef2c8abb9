// Blocks of JSON: what is sent, and a clinic's own words.
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { parseSubmission } from 'mild-widgets/schema';
import { sendMessage } from '../../snippets/support/visitor.mjs';
import { words } from './pages.mjs';
import { manifest, read, root } from './readme.mjs';
import { open, pageWith, scriptTag, seeIn, textOf } from './site.mjs';

export const data = {
  'Endpoints: json': async (code, browser) => {
    const sample = JSON.parse(code);
    assert.deepEqual(parseSubmission(sample), { success: true, submission: sample, extra: {} });

    await open(
      browser,
      pageWith(`${scriptTag()}<mild-contact></mild-contact>`),
      async ({ page, messages }) => {
        await sendMessage(page, {});
        const [{ id, elapsedSeconds, ...sent }] = messages;
        assert.match(id, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
        assert.ok(Number.isInteger(elapsedSeconds));
        assert.deepEqual({ ...sent, id: sample.id, elapsedSeconds: sample.elapsedSeconds }, sample);
        assert.deepEqual(Object.keys(messages[0]), Object.keys(sample));
      },
      { url: sample.page },
    );
  },

  'Your own words: json': async (code, browser) => {
    const own = JSON.parse(code);
    const accepts = new Ajv.default({ strict: true }).compile(JSON.parse(read('dist/content.schema.json')));
    assert.ok(accepts(own), JSON.stringify(accepts.errors));
    const [, schema] = /^\.\/node_modules\/mild-widgets\/((dist)\/.+)$/.exec(own.$schema);
    assert.ok(existsSync(new URL(schema, root)) && manifest.files.includes('dist'), own.$schema);

    await open(
      browser,
      pageWith(`${scriptTag()}<mild-info content-src="/mild-words.json"></mild-info>`),
      async ({ page }) => {
        await seeIn(page, 'mild-info', '#mild-costs');
        const sections = await page.$$eval('mild-info >>> [part=section]', (all) => all.map(({ id }) => id));
        assert.deepEqual(sections, ['mild-overview', 'mild-candidates', 'mild-procedure', 'mild-costs']);
        const text = await textOf(page, 'mild-info');
        const { heading, body } = own.sections.costs;
        const [paragraph, { list }] = body;
        const [first, { term, text: second }] = list;
        for (const said of [own.opening.action, heading, paragraph, first, `${term} ${second}`]) {
          assert.ok(text.includes(said), said);
        }
      },
      { files: words() },
    );
  },
};
