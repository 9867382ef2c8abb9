import { version } from '../../src/version.js';
import { scriptUrl } from '../builder/page-parts.js';
import type { Setup } from '../builder/setup.js';
import { clinic, scriptAttributes, styleRule } from './markup.js';
import { aboutLanguage, aboutPlaces } from './notes.js';
import { inYaml, without } from './quote.js';
import type { Material, SnippetMaker, SnippetPart } from './snippet.js';

const hasColors = ({ colors }: Setup) => Object.keys(colors).length > 0;

function library(setup: Setup, material: Material): string {
  const attributes = Object.entries(scriptAttributes(setup, material)).filter(
    ([name]) => name !== 'src' && name !== 'defer',
  );
  const css = hasColors(setup) ? '  css:\n    theme:\n      css/mild-widgets.css: {}\n' : '';
  return `mild-widgets:
  version: ${version}
${css}  js:
    ${inYaml(scriptUrl(setup))}:
      type: external
      attributes:
        defer: true
${attributes.map(([name, value]) => `        ${name}: ${inYaml(value)}`).join('\n')}`;
}

const colorsFile = (setup: Setup): readonly SnippetPart[] =>
  hasColors(setup)
    ? [
        {
          title: 'css/mild-widgets.css',
          where: 'Add this file to the theme, in its folder css.',
          language: 'CSS',
          code: styleRule(setup),
        },
      ]
    : [];

/** A library of the theme; the elements stand in a template or in content of the format Full HTML. */
export const drupal: SnippetMaker = (setup, material) => ({
  id: 'drupal',
  name: 'Drupal',
  group: 'Content management',
  parts: [
    {
      title: 'mytheme.libraries.yml',
      where:
        'Open this file of your theme (its name begins with that of the theme), or make it. Paste this at its end.',
      language: 'YAML',
      code: library(setup, material),
    },
    {
      title: 'mytheme.info.yml',
      where:
        'Add this, with the name of your theme for mytheme. If there is a list of libraries already, add only the second line to it. Then clear the caches: Configuration > Performance.',
      language: 'YAML',
      code: 'libraries:\n  - mytheme/mild-widgets',
    },
    ...colorsFile(setup),
    {
      title: 'Where the widgets belong',
      where:
        'Paste this into a Twig template, or into a block or page: choose the text format Full HTML, press Source, paste, and save.',
      language: 'HTML',
      code: without('{}', clinic(setup)),
    },
  ],
  notes: [
    'The format Basic HTML strips our elements and <input>. If your site’s Full HTML does so, too, add them where the format’s settings say “Manually editable HTML tags”, each with its attributes, or take a template: nothing is stripped there.',
    "To load the script only where it is needed, leave mytheme.info.yml alone and write {{ attach_library('mytheme/mild-widgets') }} at the top of the Twig template.",
    ...aboutPlaces(setup),
    ...aboutLanguage(setup),
  ],
});
