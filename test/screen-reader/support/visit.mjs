// A visit to a page with Orca, once in each browser that it reads here.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { BROWSERS, open } from './browsers.mjs';
import { languagesOf, startDesktop } from './desktop.mjs';
import { missing } from './needs.mjs';
import { servePage } from './pages.mjs';
import { Reader } from './reader.mjs';

/** Where the transcripts are, to be read. */
const transcripts = new URL('../../../.cache/screen-reader/', import.meta.url);

/** What nobody should ever hear in a page of ours: Orca says it of what it takes for an empty bar, or for a button. */
const never = ['statusbar', 'status bar'];
const clickable = 'clickable';

/**
 * @param {string} title What a person does.
 * @param {Parameters<typeof servePage>[0] & { readsLabels?: boolean }} page `readsLabels` where the person reads the labels
 *   by themselves: in Firefox, Orca says of any label that it can be clicked.
 * @param {(reader: Reader, around: object) => Promise<void>} script Keys, and what is heard after each. `around` has the
 *   page's endpoint and `languages()`: each text in the page with the language that is told of it.
 */
export function visit(title, page, script) {
  // One at a time: a user has one Orca, and the next one ends it.
  describe(title, { concurrency: false }, () => {
    for (const browser of Object.keys(BROWSERS))
      it(`Orca and ${browser}`, { skip: missing(browser) }, async () => {
        const again = { title, page, script, browser };
        await go(again).catch((error) => {
          // What a page does wrong, it does wrong twice; what Orca misses on a busy computer, it hears then.
          console.log(`${title}, Orca and ${browser}: tried once more, because of this:\n${error.message}`);
          return go({ ...again, title: `${title}, once more` });
        });
      });
  });
}

async function go({ title, page: { readsLabels, ...page }, script, browser }) {
  const served = await servePage(page);
  const desktop = await startDesktop();
  const reader = new Reader(desktop);
  try {
    await reader.hears('Screen reader on');
    open(browser, desktop, served.url);
    await reader.hears('Page has', 'Riverside Pain Clinic');
    await reader.press('ctrl+Home'); // it stops reading the page
    await script(reader, { ...served, languages: () => languagesOf(desktop) });
    const heard = [...never, ...(readsLabels ? [] : [clickable])].filter((words) =>
      String(reader).includes(words),
    );
    assert.deepEqual(heard, [], `Heard somewhere in:\n${reader}`);
  } finally {
    keep(`${title} ${browser}`, String(reader));
    await desktop.close();
    served.close();
  }
}

function keep(title, transcript) {
  mkdirSync(transcripts, { recursive: true });
  writeFileSync(
    new URL(`${title.toLowerCase().replaceAll(/\W+/g, '-')}.txt`, transcripts),
    `${transcript}\n`,
  );
}
