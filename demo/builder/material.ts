import type { Material } from '../snippets/snippet.js';
import { toStaticHTML } from '../../src/prerender.js';
import { escapeHtml } from '../../src/prerender/serialize.js';
import { configuration, elementParts } from './page-parts.js';
import type { ElementName, Setup } from './setup.js';
import { siteOf } from './website.js';

/**
 * Stands for the clinic's own page while the elements render here: an address of its own may be relative to that, or
 * to the folder above. No other address begins so.
 */
const base = 'https://website.invalid/-mild-/-mild-/';
const folders = [
  [base, ''],
  ['https://website.invalid/-mild-/', '../'],
  ['https://website.invalid', ''],
] as const;

const urls = ['endpoint', 'privacy-url', 'contact-url'];

function make(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/**
 * Renders the elements of a setup out of sight, and turns them into static HTML.
 *
 * @returns the HTML by element, with declarative shadow roots and as mount points
 */
export async function prerender(setup: Setup): Promise<Pick<Material, 'prerendered' | 'fallback'>> {
  const values = Object.entries(configuration(setup)).map(
    ([name, value]) =>
      [name, urls.includes(name) && URL.canParse(value, base) ? new URL(value, base).href : value] as const,
  );
  const clinic = make('mild-clinic', Object.fromEntries(values));
  // What is in another language than this says so: the page that it goes to may be in English.
  clinic.lang = 'en';
  clinic.hidden = true;
  const elements = elementParts(setup).map(({ name, tag, attributes, hidden }) => {
    const element = make(tag, attributes);
    for (const [key, value] of Object.entries(hidden)) {
      element.append(make('input', { type: 'hidden', name: key, value }));
    }
    return [name, element] as const;
  });
  clinic.append(...elements.map(([, element]) => element));
  document.body.append(clinic);
  try {
    await settled(elements.map(([, element]) => element));
    const all = (as: 'shadow' | 'fallback') =>
      Object.fromEntries(
        elements.map(([name, element]) => [name, ofSite(toStaticHTML(element, { as }), setup)]),
      ) as Partial<Record<ElementName, string>>;
    return { prerendered: all('shadow'), fallback: all('fallback') };
  } finally {
    clinic.remove();
  }
}

/** Until nothing is left to render: a `<mild-clinic>` is heard of in a further round. */
async function settled(elements: readonly HTMLElement[]): Promise<void> {
  for (const element of elements as readonly (HTMLElement & { updateComplete: Promise<boolean> })[]) {
    for (let done = false; !done;) done = await element.updateComplete;
  }
}

/** What was this page's becomes the clinic's. */
function ofSite(html: string, setup: Setup): string {
  const own = folders.reduce((text, [from, to]) => text.replaceAll(from, to), html);
  // Whatever the endpoint calls the field.
  const here = escapeHtml(location.origin + location.pathname);
  return own.replaceAll(`value="${here}"`, () => `value="${escapeHtml(siteOf(setup)?.href ?? '')}"`);
}
