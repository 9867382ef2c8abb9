import { attributeOf } from '../../src/config/report.js';
import type { ConfigInput } from '../../src/config/schema.js';
import type { SendFunction } from '../../src/elements/contact/world.js';
import { configuration, declarations, elementParts, type Attributes } from './page-parts.js';
import type { Setup } from './setup.js';

/** How the preview stands. */
export interface PreviewLook {
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** The window of a preview page, with the built script in it. */
type PreviewWindow = Window &
  typeof globalThis & { readonly MildWidgets?: { configure(config: ConfigInput): void } };

const keys = [
  'clinicName',
  'clinicPhone',
  'privacyUrl',
  'contactUrl',
  'replyHours',
  'clinicClaims',
  'reviewedBy',
  'lastReviewed',
  'locale',
] as const satisfies readonly (keyof ConfigInput)[];

/** Where nothing takes messages, the form is shown at work without sending. */
const pretend =
  (page: PreviewWindow): SendFunction =>
  () =>
    Promise.resolve(new page.Response(null, { status: 204 }));

/**
 * Makes a page show a setup. Its elements stay while they are wanted, and with
 * them what somebody has typed into the form.
 *
 * @param endpoint - what takes the preview's messages; undefined where nothing does. Never the clinic's own.
 */
export function showSetup(
  page: PreviewWindow,
  setup: Setup,
  { scheme, direction }: PreviewLook,
  endpoint: string | undefined,
): void {
  const { document } = page;
  const root = document.documentElement;
  root.dir = direction;
  root.lang = setup.language === 'es' ? 'es' : 'en';
  root.dataset.scheme = scheme;
  root.dataset.bsTheme = scheme;
  const given = configuration(setup);
  const config = Object.fromEntries(
    keys.map((key) => {
      const value = given[attributeOf(key)];
      return [key, key === 'clinicClaims' ? value !== undefined : value];
    }),
  );
  page.MildWidgets?.configure({ ...config, endpoint });
  paint(page, setup);
  const place = document.getElementById('here');
  if (place) placeElements(place, setup, endpoint ? undefined : pretend(page));
}

function paint(page: PreviewWindow, setup: Setup): void {
  const sheet = page.document.adoptedStyleSheets[0] ?? new page.CSSStyleSheet();
  sheet.replaceSync(`:root { ${declarations(setup).join(' ')} }`);
  page.document.adoptedStyleSheets = [sheet];
}

function placeElements(place: HTMLElement, setup: Setup, send: SendFunction | undefined): void {
  const parts = elementParts(setup);
  for (const child of [...place.children]) {
    if (!parts.some(({ tag }) => tag === child.localName)) child.remove();
  }
  parts.forEach(({ tag, attributes }, at) => {
    const there = [...place.children].find(({ localName }) => localName === tag);
    const element = there ?? place.ownerDocument.createElement(tag);
    setAttributes(element, attributes);
    if (tag === 'mild-contact') (element as { send?: SendFunction | undefined }).send = send;
    if (!there) place.insertBefore(element, place.children[at] ?? null);
  });
}

/** The attributes that a setup may give an element; others are the element's own business. */
const settable = [
  'sections',
  'layout',
  'heading-level',
  'structured-data',
  'ask',
  'evidence',
  'require-consent',
];

function setAttributes(element: Element, attributes: Attributes): void {
  for (const name of settable) {
    const value = attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
