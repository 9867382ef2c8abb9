import { merge, withDefaults } from '../config/merge.js';
import { configShape } from '../config/page.js';
import { readLayer, type Shape } from '../config/layer.js';
import { attributeOf } from '../config/report.js';
import type { Config } from '../config/schema.js';
import * as languages from '../locales/all.js';
import type { Language } from '../locales/language.js';
import { MildContact } from '../elements/contact/mild-contact.js';
import type { Spoken } from '../locales/languages.js';

/** The settings in force at an element. */
export type Settings = Config & { readonly headingLevel?: number; readonly requireConsent?: boolean };

const shape: Shape = { ...configShape, ...MildContact.shape };

/** The values of a source, by key. The element itself has reported values that can't be used. */
const layer = (read: (key: string) => string | null | undefined) =>
  readLayer(
    shape,
    Object.fromEntries(Object.keys(shape).map((key) => [key, read(key)])),
    Object.keys(shape),
    () => undefined,
  );

const layerOf = (element: Element) => layer((key) => element.getAttribute(attributeOf(key)));

/** The settings in the page's markup, for an element of the bundled script, which doesn't show its settings. */
function settingsInMarkup(element: Element): Settings {
  const clinics: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.localName === 'mild-clinic') clinics.unshift(at);
  }
  const script = element.ownerDocument.querySelector<HTMLElement>('script[src*="mild-widgets"]');
  const page = script ? layer((key) => script.dataset[key]) : {};
  return merge(withDefaults(), page, ...clinics.map(layerOf), layerOf(element)) as Settings;
}

/** The settings in force at an element that has rendered. */
export const settingsOf = (element: Element): Settings =>
  (element as { settings?: Settings }).settings ?? settingsInMarkup(element);

/** The language that an element has rendered in. */
export function spokenBy(element: Element): Spoken {
  const tag = element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? 'en';
  const known: Readonly<Record<string, Language>> = languages;
  return { tag, language: known[tag] ?? languages.en };
}
