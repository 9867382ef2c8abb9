import type { Setup } from '../builder/setup.js';
import { clinic, element, inClinic, scriptTag, styleTag } from './markup.js';
import { aboutLanguage, aboutPlaces } from './notes.js';
import { sourcesOf } from './sources.js';
import type { Snippet, SnippetMaker, SnippetPart } from './snippet.js';
import { elementParts } from '../builder/page-parts.js';

const head = (setup: Setup, code: string): SnippetPart => ({
  title: 'In the head of the page',
  where:
    'Open the HTML file, or the template that all pages share. Paste this anywhere between <head> and </head>, once.',
  language: 'HTML',
  code: `${styleTag(setup)}${code}`,
});

const reserve = `mild-contact:not([hidden]) {
  display: block;
  min-block-size: 64em;
}`;

/** What a site that sends a Content-Security-Policy has to allow. */
function aboutPolicy(setup: Setup, inline: boolean): string {
  const { script, endpoint } = sourcesOf(setup);
  const directives = [
    `script-src ${script}`,
    ...(setup.elements.includes('contact') ? [`connect-src ${endpoint}`] : []),
    ...(inline ? ["style-src 'unsafe-inline'"] : []),
  ];
  return `If your site sends a Content-Security-Policy, allow: ${directives.join(', ')}.`;
}

/** A page that somebody writes by hand. */
export const html: SnippetMaker = (setup, material): Snippet => {
  const parts: SnippetPart[] = [
    head(setup, scriptTag(setup, material)),
    {
      title: 'Where the widgets belong',
      where:
        'Paste this into the page itself, between <body> and </body>. Each element can stand on its own, on any page that has the script: leave <mild-clinic> around it, which says whose it is.',
      language: 'HTML',
      code: clinic(setup),
    },
  ];
  if (setup.elements.includes('contact')) {
    parts.push({
      title: 'Only if something stands below the form',
      where:
        'Add this to your style sheet. It keeps the height free, so that nothing on the page moves when the form comes. 64em fits a phone: make it less for wide screens if you see a gap.',
      language: 'CSS',
      code: reserve,
    });
  }
  return {
    id: 'html',
    name: 'HTML',
    group: 'Any page',
    parts,
    notes: [
      'Nothing is stripped here: the page is yours.',
      ...aboutPlaces(setup),
      ...aboutLanguage(setup),
      aboutPolicy(setup, Object.keys(setup.colors).length > 0),
    ],
  };
};

/** What a snippet that was made here can't have in it. */
const aboutOwnFields = ({ elements }: Setup): readonly string[] =>
  elements.includes('contact')
    ? [
        'Fields of your own in the slot “fields” are sent without a script only if they are there when the HTML is made: make it on your own page then, with toStaticHTML of mild-widgets/prerender. Pasted into this by hand, they are sent by the script alone.',
      ]
    : [];

/** A page that shows everything before the script is there. */
export const prerendered: SnippetMaker = (setup, material): Snippet => ({
  id: 'prerendered',
  name: 'Prerendered HTML',
  group: 'Any page',
  parts: [
    head(setup, scriptTag(setup, material)),
    {
      title: 'Where the widgets belong',
      where:
        'Paste this into the page itself, between <body> and </body>. It is long, since all words are in it: leave it as it is.',
      language: 'HTML',
      code: inClinic(
        setup,
        elementParts(setup)
          .map((part) => material.prerendered[part.name] ?? element(part))
          .join('\n'),
      ),
    },
  ],
  notes: [
    'People see and use everything before the script comes, and search engines read it. Nothing moves when it does come.',
    'Editors of content management systems strip <template> and <style>. Then the widgets still work, once the script is there: use this where you write the HTML yourself.',
    'When you change something here, or take a new version, copy it anew.',
    ...aboutOwnFields(setup),
    'What counts are the settings on <mild-clinic>: a change there shows at once, whatever was written down.',
    ...aboutLanguage(setup),
    aboutPolicy(setup, true),
  ],
});
