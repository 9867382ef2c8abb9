import { scriptUrl, type Attributes } from '../builder/page-parts.js';
import type { Setup } from '../builder/setup.js';
import {
  clinic,
  hiddenOf,
  mountPoints,
  scriptAttributes,
  scriptTag,
  styleRule,
  styled,
  styleTag,
} from './markup.js';
import { aboutLanguage, aboutPlaces } from './notes.js';
import { inPhp, without } from './quote.js';
import type { SnippetMaker, SnippetPart } from './snippet.js';

const group = 'Content management';

/** Ask plugins that join, delay or minify scripts, and Cloudflare, to leave ours alone. */
const optOuts = {
  'data-noptimize': '1',
  'data-no-optimize': '1',
  'data-no-defer': '1',
  'data-no-minify': '1',
  'data-cfasync': 'false',
};

/** Square brackets are shortcodes. */
const brackets = '[]';

/** What WordPress saves for everybody takes a backslash before a quote away, and reads `&amp;#39;` as a quote. */
const forKses = (markup: string) => without(`${brackets}\\`, markup.replace(/&amp;/g, '&#38;'));

/** The theme's font for headings: as block themes that have one call it, and Twenty Twenty-One; else the font of the text. */
const headingFont = ({ elements }: Setup): string =>
  `${elements.map((name) => `mild-${name}::part(heading)`).join(',\n')} {
  font-family: var(--wp--preset--font-family--heading, var(--heading--font-family, inherit));
}`;

const additionalCss = (title: string, code: string): SnippetPart => ({
  title,
  where:
    'With a classic theme: Appearance > Customize > Additional CSS. With a block theme: Appearance > Editor > Styles > Additional CSS. Paste this and save.',
  language: 'CSS',
  code,
});

/** The block editor's Custom HTML, for people who may save scripts. */
export const wordpressBlock: SnippetMaker = (setup, material) => ({
  id: 'wordpress-block',
  name: 'WordPress, block editor',
  group,
  parts: [
    {
      title: 'In a Custom HTML block',
      where:
        'Open the page in the editor, choose + and then Custom HTML. Press Edit HTML in the block, if it has that, paste this, press Update, and save the page. Leave the block as HTML: don’t convert it to blocks.',
      language: 'HTML',
      code: `${styleTag(setup, headingFont(setup))}${without(brackets, `${scriptTag(setup, material, optOuts)}\n${clinic(setup)}`)}`,
    },
  ],
  notes: [
    'There is a plugin, too, mild-widgets-wordpress.zip: blocks and shortcodes that everybody may use, and an email for each message.',
    'WordPress keeps scripts only for people with the right “unfiltered_html”: administrators and editors, and in a network of sites only super admins. For everybody else it strips <script>, <style>, <input> and our elements when the page is saved: then take “WordPress, classic editor”, which works in the block editor, too.',
    ...aboutLanguage(setup),
  ],
});

/** Mount points, which the editor leaves alone, with the script before them. */
export const wordpressClassic: SnippetMaker = (setup, material) => ({
  id: 'wordpress-classic',
  name: 'WordPress, classic editor',
  group,
  parts: [
    {
      title: 'In the page',
      where:
        'Open the page, and switch the editor to the tab Code, which older versions call Text (in the block editor: add a Custom HTML block). Paste this where the widgets belong, and save. Back in the tab Visual you see plain text: that is what it is until the script puts the widgets there.',
      language: 'HTML',
      code: `${scriptTag(setup, material, optOuts)}\n${forKses(
        // Colors as an attribute: of a style sheet, WordPress would leave the text.
        styled(
          setup,
          mountPoints(setup, material, (part) => hiddenOf(part).join('')),
        ),
      )}`,
    },
    additionalCss('Headings in the theme’s font, if you like', headingFont(setup)),
  ],
  notes: [
    'From people who may not save scripts, who are all but administrators and editors, WordPress takes the script and hidden inputs. The rest stays: <div> with its class, its colors and its data- attributes, headings, paragraphs, lists and links. The script can then stand in the head of the site, where an administrator puts it.',
    'There is a plugin, too, mild-widgets-wordpress.zip: with it, everybody may write [mild_info], [mild_risks] and [mild_contact].',
    ...aboutPlaces(setup),
    ...aboutLanguage(setup),
  ],
});

/** `esc_attr` leaves character references alone, so an `&` that looks like the start of one is escaped before. */
const forEscAttr = (text: string) => text.replace(/&(?=#?\w+;)/g, '&amp;');

const phpArray = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => `    ${inPhp(name)} => ${inPhp(forEscAttr(value))},`)
    .join('\n');

/** A theme's own code. */
export const wordpressTheme: SnippetMaker = (setup, material) => {
  const others = Object.entries({ ...scriptAttributes(setup, material), ...optOuts }).filter(
    ([name]) => name !== 'src' && name !== 'defer', // both are arguments
  );
  return {
    id: 'wordpress-theme',
    name: 'WordPress, theme',
    group,
    parts: [
      {
        title: 'functions.php',
        where:
          'Open functions.php of your child theme, and paste this at its end (after a last line with ?>, remove that line first).',
        language: 'PHP',
        code: `add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script('mild-widgets', ${inPhp(scriptUrl(setup))}, array(), null, array('strategy' => 'defer'));
});

add_filter('wp_script_attributes', function ($attributes) {
  if (!isset($attributes['id']) || $attributes['id'] !== 'mild-widgets-js') {
    return $attributes;
  }
  return $attributes + array(
${phpArray(Object.fromEntries(others))}
  );
});`,
      },
      {
        title: 'The template of the page',
        where:
          'Paste this into the template file where the widgets belong, such as page-contact.php, outside of <?php … ?>. In a block theme, paste it into a Custom HTML block of the template.',
        language: 'HTML',
        code: without(brackets, clinic(setup)),
      },
      additionalCss(
        'Colors and the font of headings',
        [styleRule(setup), headingFont(setup)].filter(Boolean).join('\n'),
      ),
    ],
    notes: [
      'Needs WordPress 6.4 or later. WordPress escapes the attributes itself.',
      'Nothing is stripped in templates. In pages that people write, see “WordPress, block editor” for what is.',
      'Some optimizer plugins join or delay scripts. If the widgets don’t come, exclude mild-widgets from that.',
      ...aboutPlaces(setup),
      ...aboutLanguage(setup),
    ],
  };
};
