import { configuration, elementParts, scriptUrl, type Attributes } from '../builder/page-parts.js';
import type { Setup } from '../builder/setup.js';
import { siteOf } from '../builder/website.js';
import { onePiece, styleTag } from './markup.js';
import { aboutHidden, aboutLanguage } from './notes.js';
import type { Snippet, SnippetMaker, SnippetPart } from './snippet.js';

const group = 'Site builders';

const addresses = ['endpoint', 'privacyUrl', 'contactUrl', 'scriptFolder'] as const;

const isRelative = (address: string) => Boolean(address.trim()) && !/^\s*[a-z][a-z\d+.-]*:/i.test(address);

/** The same setup for a page on another address: what leads to the clinic's site says so. */
function fromElsewhere(setup: Setup): Setup {
  const site = siteOf(setup);
  const absolute = (address: string) => {
    if (!isRelative(address)) return address;
    // Without a website there is nothing to complete it with.
    return site && URL.canParse(address, site) ? new URL(address, site).href : address;
  };
  const complete = addresses.map((key) => [key, absolute(setup[key])]);
  return { ...setup, ...(Object.fromEntries(complete) as Pick<Setup, (typeof addresses)[number]>) };
}

/** Wix puts custom HTML into a frame, which is a page of its own on another address. */
export const wix: SnippetMaker = (setup, material): Snippet => {
  const ours = fromElsewhere(setup);
  const lost = addresses.some((key) => isRelative(ours[key]));
  const leadsAway = ours.privacyUrl.trim() || ours.contactUrl.trim();
  return {
    id: 'wix',
    name: 'Wix, embedded HTML',
    group,
    parts: [
      {
        title: 'In an Embed HTML element',
        where:
          'In the editor choose Add Elements > Embed Code > Embed HTML and put the box where the widgets belong. Press Enter Code, choose Code, paste this, and press Update. Make the box so high that nothing scrolls in it, in the mobile editor as well.',
        language: 'HTML',
        code: `${leadsAway ? '<base target="_blank">\n' : ''}${onePiece(ours, material)}`,
      },
    ],
    notes: [
      'Wix shows the box as a frame, a small page of its own on another address. Nothing in it is stripped, and the form works. Put all widgets into one box: the call to action and “Ask about this” don’t reach from one frame to another.',
      'The frame has the height that you give it. When a message or a list makes the content longer, it scrolls inside. The folded layout needs less room.',
      'It doesn’t take fonts and colors from your page: set the colors here. Links to sections, such as #mild-procedure in your page’s address, don’t reach into it.',
      'Messages come from the frame’s address. Your endpoint has to accept them from there, and the page that they name is the frame’s.',
      ...(lost
        ? [
            'Fill in the address of your website above: in the frame, addresses such as /privacy lead nowhere.',
          ]
        : []),
      ...aboutLanguage(setup).map(
        () =>
          'The frame has no language of its own, so the widgets speak English in it: choose Spanish above if that is what you need.',
      ),
    ],
  };
};

const settings = (setup: Setup, own: Attributes) =>
  Object.entries({ ...own, ...configuration(setup) }).map(([name, value]) => `${name}: ${value || 'true'}`);

/** Wix's custom elements stand in the page itself; they are set up in its panels. */
export const wixElement: SnippetMaker = (setup): Snippet => ({
  id: 'wix-custom-element',
  name: 'Wix, custom element',
  group,
  parts: [
    ...elementParts(setup).map(({ name, tag, attributes }): SnippetPart => ({
      title: tag,
      where: `In the editor choose Add Elements > Embed > Custom Element (in Wix Studio: Embed & Social). Press Choose Source, choose Server URL, and give the URL and the tag name. Then press Set Attributes and add each line after that, the name before the colon and the value after it.`,
      language: 'Settings',
      code: [
        `Server URL: ${scriptUrl(fromElsewhere(setup))}`,
        `Tag name: mild-${name}`,
        ...settings(setup, attributes),
      ].join('\n'),
    })),
    ...(styleTag(setup)
      ? [
          {
            title: 'Colors',
            where:
              'In the dashboard choose Settings > Custom Code, add this to the head of all pages, and apply.',
            language: 'HTML',
            code: styleTag(setup).trimEnd(),
          },
        ]
      : []),
  ],
  notes: [
    'The widgets stand in the page itself: fonts, links to sections and calls to action work as anywhere else.',
    'Wix takes only a URL here, so the browser doesn’t check the script’s hash. The version in the URL is fixed all the same.',
    'Custom Code needs a published site with a domain of its own. If your plan has no custom elements, take “Wix, embedded HTML”.',
    ...aboutHidden(setup, 'There is no place for hidden inputs here: take “Wix, embedded HTML” for them.'),
    ...aboutLanguage(setup),
  ],
});
