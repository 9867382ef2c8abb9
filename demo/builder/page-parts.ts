import { infoSections } from '../../src/content/content.js';
import { attributeOf } from '../../src/config/report.js';
import { version } from '../../src/version.js';
import { elementNames, type ElementName, type Setup } from './setup.js';

/** Attributes by name; an empty text is an attribute without a value. */
export type Attributes = Readonly<Record<string, string>>;

/** One of our elements as a page has it. */
export interface ElementPart {
  readonly name: ElementName;
  /** The tag, such as `mild-info`. */
  readonly tag: string;
  readonly attributes: Attributes;
  /** Hidden inputs among its children, by name. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The configuration that isn't the default, by attribute: the same for the script tag (`data-…`) and for `<mild-clinic>`. */
export function configuration(setup: Setup): Attributes {
  const { language, endpointFormat, clinicClaims } = setup;
  const texts = [
    'clinicName',
    'clinicPhone',
    'endpoint',
    'fieldNames',
    'privacyUrl',
    'contactUrl',
    'replyHours',
    'reviewedBy',
    'lastReviewed',
  ] as const;
  const all = {
    ...Object.fromEntries(texts.map((key) => [attributeOf(key), setup[key].trim()])),
    'endpoint-format': endpointFormat === 'json' ? '' : endpointFormat,
    locale: language === 'es' ? 'es' : '',
  };
  const given = Object.entries(all).filter(([, value]) => value);
  return { ...Object.fromEntries(given), ...(clinicClaims && { 'clinic-claims': '' }) };
}

/** The elements that the page has, with their own attributes. */
export function elementParts(setup: Setup): readonly ElementPart[] {
  const { sections, layout, headingLevel, structuredData, ask, evidence, requireConsent, hidden } = setup;
  const isWhole = sections.join() === infoSections.join();
  const content = { layout: layout === 'full' ? undefined : layout, 'heading-level': level(headingLevel) };
  const own: Readonly<Record<ElementName, Record<string, string | boolean | undefined>>> = {
    info: {
      sections: isWhole ? undefined : sections.join(' '),
      ...content,
      'structured-data': structuredData,
    },
    risks: { ...content, ask: ask && setup.elements.includes('contact'), evidence },
    contact: { 'heading-level': level(headingLevel), 'require-consent': requireConsent },
  };
  return elementNames
    .filter((name) => setup.elements.includes(name))
    .map((name) => ({
      name,
      tag: `mild-${name}`,
      attributes: Object.fromEntries(
        Object.entries(own[name]).flatMap(([attribute, value]) =>
          value === undefined || value === false ? [] : [[attribute, value === true ? '' : value]],
        ),
      ),
      hidden: name === 'contact' ? filled(hidden) : {},
    }));
}

const level = (headingLevel: number) => (headingLevel === 2 ? undefined : String(headingLevel));

/** The texts that are filled in, without the blanks that pasting brings along. */
export const filled = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])),
  );

/** The custom properties that are set, as the declarations of a rule; empty for none. */
export function declarations({ colors }: Setup): readonly string[] {
  return Object.entries(colors).map(([token, color]) => `--mild-${token}: ${color};`);
}

/** Which of the scripts the setup needs: the English one, or that with every language. */
export function scriptFile({ language }: Setup): 'mild-widgets.min.js' | 'mild-widgets.intl.min.js' {
  return language === 'en' ? 'mild-widgets.min.js' : 'mild-widgets.intl.min.js';
}

/** Where the script is: this version of it, in the folder that was given or on a public CDN. */
export function scriptUrl(setup: Setup): string {
  const folder = setup.scriptFolder.trim() || `https://cdn.jsdelivr.net/npm/mild-widgets@${version}/dist/`;
  return `${folder.replace(/\/*$/, '/')}${scriptFile(setup)}`;
}
