import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { snippets } from '../../.cache/demo/demo/snippets/index.js';
import { apps, buildApp } from './support/apps.mjs';
import { bare } from './support/material.mjs';
import { pageOf } from './support/places.mjs';
import { setups } from './support/setups.mjs';
import { openBrowser, PAGE, visit } from './support/site.mjs';
import { assertConfigured, assertSent, sendMessage } from './support/visitor.mjs';

const SCRIPT = 'https://www.riverside.example/app.js';

const tried = {
  react: ['hard texts', 'minimal'],
  vue: ['hard texts', 'Spanish'],
  svelte: ['hard texts'],
  angular: ['hard texts'],
};

describe('a snippet for a framework, built in a small project', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  it('is there for each framework that snippets are written for', () => {
    const all = snippets(setups.minimal, bare).filter(({ group }) => group === 'Frameworks');
    assert.deepEqual(all.map(({ id }) => id).sort(), Object.keys(apps).sort());
  });

  for (const [id, names] of Object.entries(tried)) {
    describe(id, () => {
      for (const name of names) {
        it(`works with ${name}`, async () => {
          const setup = setups[name];
          const app = await buildApp(
            id,
            snippets(setup, bare).find((snippet) => snippet.id === id),
          );
          const head = `<style>${app.style}</style><script type="module" src="${SCRIPT}"></script>`;
          const files = {
            [PAGE]: pageOf(head, app.mount),
            [SCRIPT]: { body: app.script, type: 'text/javascript; charset=utf-8' },
          };
          await visit(
            browser,
            files,
            async ({ page, messages, complaints, said }) => {
              await assertConfigured(page.mainFrame(), setup);
              await sendMessage(page.mainFrame(), setup);
              assertSent(messages, setup);
              assert.deepEqual(
                complaints.filter((text) => !text.startsWith('Lit is in dev mode')),
                [],
              );
              const [{ id }] = messages;
              assert.ok(said.includes(`A message was sent: ${id}`), 'the listener has heard of it');
            },
            setup,
          );
        });
      }
    });
  }
});
