import type { Setup } from '../builder/setup.js';
import { clinic, indented, scriptTag, styleTag } from './markup.js';
import { aboutBraces, aboutLanguage } from './notes.js';
import { without } from './quote.js';
import type { Material, SnippetMaker } from './snippet.js';

const group = 'Static sites';

/** In one block without an empty line, which Markdown leaves as it is. */
const block = (setup: Setup, material: Material) =>
  `<div>\n${indented(
    `${styleTag(setup)}${without('{}', `${scriptTag(setup, material)}\n${clinic(setup)}`)}`,
  )}\n</div>`;

const once = 'The script comes along with the widgets. Twice on a page does no harm: the first one counts.';

export const hugo: SnippetMaker = (setup, material) => ({
  id: 'hugo',
  name: 'Hugo',
  group,
  parts: [
    {
      title: 'layouts/_shortcodes/mild-widgets.html',
      where: 'Make this file in your site (before Hugo 0.146: layouts/shortcodes/mild-widgets.html).',
      language: 'HTML',
      code: block(setup, material),
    },
    {
      title: 'content/contact.md',
      where: 'Write this line into the Markdown file of the page, where the widgets belong.',
      language: 'Markdown',
      code: '{{< mild-widgets >}}',
    },
  ],
  notes: [
    'Hugo strips HTML in Markdown, but not what a shortcode writes.',
    ...aboutBraces(setup, '{{ }} is Hugo’s own'),
    once,
    'For a layout instead of a Markdown file: put the same file into layouts/_partials (before Hugo 0.146: layouts/partials) and write {{ partial "mild-widgets.html" . }}.',
    ...aboutLanguage(setup),
  ],
});

export const eleventy: SnippetMaker = (setup, material) => ({
  id: 'eleventy',
  name: 'Eleventy',
  group,
  parts: [
    {
      title: '_includes/mild-widgets.html',
      where: 'Make this file in the folder _includes of your site’s input.',
      language: 'HTML',
      code: block(setup, material),
    },
    {
      title: 'contact.njk',
      where:
        'Write this line into the page or the layout, where the widgets belong. It is the same in Markdown files.',
      language: 'Nunjucks',
      code: '{% include "mild-widgets.html" %}',
    },
  ],
  notes: [
    'Nothing is stripped.',
    ...aboutBraces(setup, '{{ }} and {% %} belong to Nunjucks and Liquid'),
    once,
    ...aboutLanguage(setup),
  ],
});
