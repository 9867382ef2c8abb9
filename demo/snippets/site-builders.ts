import type { Setup } from '../builder/setup.js';
import { clinic, scriptTag, styleTag } from './markup.js';
import { aboutLanguage, aboutPlaces } from './notes.js';
import { without } from './quote.js';
import type { Material, SnippetMaker } from './snippet.js';

const group = 'Site builders';

const headCode = (setup: Setup, material: Material) =>
  `${styleTag(setup)}${without('{}', scriptTag(setup, material))}`;

export const squarespace: SnippetMaker = (setup, material) => ({
  id: 'squarespace',
  name: 'Squarespace',
  group,
  parts: [
    {
      title: 'In the header',
      where: 'Open Settings > Advanced > Code Injection. Paste this into Header, and save.',
      language: 'HTML',
      code: headCode(setup, material),
    },
    {
      title: 'In the page',
      where:
        'Edit the page, add a Code block where the widgets belong, and leave its type at HTML. Paste this in place of what is there, and save.',
      language: 'HTML',
      code: without('{}', clinic(setup)),
    },
  ],
  notes: [
    'Code Injection comes with the plans Core, Plus, Advanced, Business and Commerce, not with Personal.',
    'Nothing is stripped. In the editor the widgets may not show: look at the page itself, in a window where you aren’t signed in.',
    ...aboutPlaces(setup),
    ...aboutLanguage(setup),
  ],
});

export const webflow: SnippetMaker = (setup, material) => ({
  id: 'webflow',
  name: 'Webflow',
  group,
  parts: [
    {
      title: 'In the head of the site',
      where: 'Open Site settings > Custom code. Paste this into Head code, and save.',
      language: 'HTML',
      code: headCode(setup, material),
    },
    {
      title: 'In the page',
      where:
        'In the Designer, add a Code Embed element where the widgets belong. Paste this into it, save, and publish the site.',
      language: 'HTML',
      code: without('{}', clinic(setup)),
    },
  ],
  notes: [
    'Custom code depends on the plan of the site: see what yours says. After a change to a smaller plan it may stop.',
    'Nothing is stripped. Look at the published site: the Designer doesn’t show what scripts do.',
    'In a Collection page the Code Embed shows the same widgets for every item.',
    ...aboutPlaces(setup),
    ...aboutLanguage(setup),
  ],
});
