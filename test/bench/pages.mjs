import { nativeForm } from './native-form.mjs';
import { shoelaceForm } from './shoelace.mjs';

/** Where the pages load the script from. */
export const SCRIPT_PATH = '/mild-widgets.min.js';

const CLINIC = {
  'clinic-name': 'Riverside Pain Clinic',
  'clinic-phone': '+1 555 010 0199',
  endpoint: '/endpoint',
  'privacy-url': '/privacy',
};

export const SCRIPT_TAG = `<script src="${SCRIPT_PATH}" defer ${Object.entries(CLINIC)
  .map(([name, value]) => `data-${name}="${value}"`)
  .join(' ')}></script>`;

const PAGE_STYLE = `body{margin:0;font:16px/1.6 system-ui,sans-serif;color:#222}header,main,footer{padding:1em}`;

/** The height that a page keeps free for the form; a little more than a phone's screen is as good as the exact one. */
const RESERVE = `<style>mild-contact:not([hidden]){display:block;min-block-size:64em}</style>`;

/** The page around the form is the same for all. What follows the form is what moves when the form comes late. */
const page = (head, form) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contact – Riverside Pain Clinic</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
${head}
</head>
<body>
<header><p><strong>Riverside Pain Clinic</strong></p><nav><a href="#spine">Spine</a> <a href="#team">Our team</a> <a href="#contact">Contact</a></nav></header>
<main>
<h1>Contact</h1>
<p>Our front desk is open Monday to Friday from 8 to 5. Parking is behind the building.</p>
${form}
<h2>Where we are</h2>
<p>1 River Road, two blocks from the station. The entrance has no steps, and the elevator leads to the second floor.</p>
<p>Bring your insurance card, a list of what you take, and the images of your spine if you have them.</p>
</main>
<footer><p>Riverside Pain Clinic, 1 River Road</p></footer>
</body>
</html>
`;

/** Where a person comes from: another page of the site, so that the browser has been there and knows the fonts. */
export const BEFORE = {
  path: '/before.html',
  html: '<!doctype html><title>Before</title><link rel="icon" href="data:,"><p>Before</p>',
};

/** A page with the script and an empty place, where elements are put to be counted. */
export const EMPTY_PAGE = { path: '/empty.html', html: page(SCRIPT_TAG, '<div id="place"></div>') };

/**
 * The pages that are compared, the native form first.
 *
 * @param {string} [snippet] - the prerendered form, where there is one
 */
export function pagesFor(snippet) {
  const script = '<mild-contact></mild-contact>';
  return [
    { name: 'native', html: page(`<style>${nativeForm.style}</style>`, nativeForm.html) },
    { name: 'Shoelace', html: page(shoelaceForm.head, shoelaceForm.html) },
    { name: 'script', html: page(SCRIPT_TAG, script) },
    { name: 'script, height reserved', html: page(`${RESERVE}${SCRIPT_TAG}`, script) },
    ...(snippet ? [{ name: 'prerendered', html: page(SCRIPT_TAG, snippet) }] : []),
  ].map((page) => ({ ...page, path: `/${page.name.replace(/\W+/g, '-')}.html` }));
}
