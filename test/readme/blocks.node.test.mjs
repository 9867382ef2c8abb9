// Every block of code in README.md does what the text around it says, as it stands there.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { transcripts } from '../screen-reader/support/transcripts.mjs'; // Orca is heard there
import { openBrowser } from '../snippets/support/site.mjs';
import { builds } from './support/builds.mjs';
import { commands } from './support/commands.mjs';
import { data } from './support/data.mjs';
import { modals } from './support/modals.mjs';
import { pages } from './support/pages.mjs';
import { policies } from './support/policies.mjs';
import { blocks, fencesIn, readme } from './support/readme.mjs';
import { recipes } from './support/recipes.mjs';
import { servers } from './support/servers.mjs';
import { styles } from './support/styles.mjs';
import { trees } from './support/trees.mjs';

/** What runs each block, by its place. */
const runners = {
  ...builds,
  ...commands,
  ...data,
  ...modals,
  ...pages,
  ...policies,
  ...recipes,
  ...servers,
  ...styles,
  ...trees,
};

describe('the code in the README', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  it('is run, every block of it, and nothing is run that isn’t there', () => {
    const run = [...Object.keys(runners), ...Object.keys(transcripts)];
    assert.deepEqual([...blocks.keys()].sort(), run.sort());
    assert.equal(fencesIn(readme), 2 * blocks.size, 'every fence belongs to a block');
  });

  for (const [place, code] of blocks) {
    if (runners[place]) it(`does what it says: ${place}`, () => runners[place](code, browser));
  }
});
