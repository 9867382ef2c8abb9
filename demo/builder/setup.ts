import { endpointFormats, type EndpointFormat } from '../../src/contact/endpoints/index.js';
import { infoSections, type InfoSection } from '../../src/content/content.js';
import { formats } from './format-help.js';

/** The elements, in the order in which a page has them. */
export const elementNames = ['info', 'risks', 'contact'] as const;
export type ElementName = (typeof elementNames)[number];

/** What the widgets speak: one language, or that of the page around them (its `lang`). */
export const languages = ['en', 'es', 'page'] as const;
export type Language = (typeof languages)[number];

/** The custom properties that hold a color. */
export const colorTokens = [
  'text',
  'muted',
  'accent',
  'on-accent',
  'surface',
  'border',
  'error',
  'success',
  'focus',
] as const;
export type ColorToken = (typeof colorTokens)[number];

/** What somebody sets up in the builder. Texts are as typed: they may be empty or wrong still. */
export interface Setup {
  /** Which elements the page has. */
  readonly elements: readonly ElementName[];
  /** The sections of `<mild-info>` and their order. */
  readonly sections: readonly InfoSection[];
  readonly layout: 'full' | 'accordion';
  /** 1 to 6. */
  readonly headingLevel: number;
  readonly structuredData: boolean;
  readonly ask: boolean;
  readonly evidence: boolean;
  readonly requireConsent: boolean;
  readonly language: Language;

  readonly clinicName: string;
  readonly clinicPhone: string;
  /** Where the clinic's pages are, such as `https://www.riverside.example`. */
  readonly website: string;
  readonly privacyUrl: string;
  readonly contactUrl: string;
  /** Empty for the default, 24. */
  readonly replyHours: string;
  readonly clinicClaims: boolean;
  readonly reviewedBy: string;
  readonly lastReviewed: string;

  readonly endpoint: string;
  readonly endpointFormat: EndpointFormat;
  /** As in the attribute: `name:your-name email:your-email`. */
  readonly fieldNames: string;
  /** Hidden inputs that the form sends along, by name. */
  readonly hidden: Readonly<Record<string, string>>;

  /** Colors as `#rrggbb`; those that aren't set follow the page. */
  readonly colors: Readonly<Partial<Record<ColorToken, string>>>;
  /** The folder that the script is loaded from; empty for the package's own place on a public CDN. */
  readonly scriptFolder: string;
  /** The id of the snippet: what kind of site it is for. */
  readonly snippet: string;
}

export const defaultSetup: Setup = {
  elements: elementNames,
  sections: infoSections,
  layout: 'full',
  headingLevel: 2,
  structuredData: false,
  ask: false,
  evidence: false,
  requireConsent: false,
  language: 'en',
  clinicName: '',
  clinicPhone: '',
  website: '',
  privacyUrl: '',
  contactUrl: '',
  replyHours: '',
  clinicClaims: false,
  reviewedBy: '',
  lastReviewed: '',
  endpoint: '',
  endpointFormat: 'json',
  fieldNames: '',
  hidden: {},
  colors: {},
  scriptFolder: '',
  snippet: 'html',
};

/** A setup as it stands in an address after the `#`: what isn't the default, readable. */
export function toHash(setup: Setup): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(setup) as [keyof Setup, Setup[keyof Setup]][]) {
    const text = asText(value);
    if (text !== asText(defaultSetup[key])) params.set(key, text);
  }
  return params.toString();
}

/** Whether an address holds a setup, rather than leading to a part of the page. None at all is the default setup. */
export function isSetup(hash: string): boolean {
  return (
    /^#?$/.test(hash) ||
    [...new URLSearchParams(hash.replace(/^#/, '')).keys()].some((key) => Object.hasOwn(defaultSetup, key))
  );
}

/** Reads a setup from an address. What it doesn't know, or can't use, stays as it is by default: links are shared and get old. */
export function fromHash(hash: string): Setup {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const setup: Record<string, unknown> = { ...defaultSetup };
  for (const key of Object.keys(defaultSetup) as (keyof Setup)[]) {
    const text = params.get(key);
    if (text !== null) setup[key] = fromText(key, text) ?? defaultSetup[key];
  }
  return withoutUnseen(setup as unknown as Setup);
}

/** Without hidden inputs that there is no field for: somebody who shares a link must not slip in a copy to themselves. */
function withoutUnseen(setup: Setup): Setup {
  const { hidden } = formats[setup.endpointFormat];
  const seen = Object.entries(setup.hidden).filter(([name]) => Object.hasOwn(hidden, name));
  return { ...setup, hidden: Object.fromEntries(seen) };
}

function asText(value: Setup[keyof Setup]): string {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'object') return new URLSearchParams(value as Record<string, string>).toString();
  return String(value);
}

/** How the values that are neither text nor a boolean are read; undefined for one that can't be used. */
const readers: { readonly [Key in keyof Setup]?: (text: string) => Setup[Key] | undefined } = {
  elements: (text) => someOf(elementNames, text),
  sections: (text) => someOf(infoSections, text),
  layout: (text) => oneOf(['full', 'accordion'] as const, text),
  language: (text) => oneOf(languages, text),
  endpointFormat: (text) => oneOf(endpointFormats, text),
  headingLevel: (text) => oneOf([1, 2, 3, 4, 5, 6], text),
  hidden: (text) => Object.fromEntries(new URLSearchParams(text)),
  colors: (text) =>
    Object.fromEntries(
      [...new URLSearchParams(text)].filter(
        ([token, color]) => oneOf(colorTokens, token) && /^#[\da-f]{6}$/i.test(color),
      ),
    ),
  // A date field shows nothing else, and what isn't shown can't be put right.
  lastReviewed: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined),
};

function fromText(key: keyof Setup, text: string): unknown {
  const read = readers[key];
  if (read) return read(text);
  return typeof defaultSetup[key] === 'boolean' ? text === 'true' : text;
}

const oneOf = <Value>(values: readonly Value[], text: string) =>
  values.find((value) => String(value) === text);

/** Those that are known, each once, in the order given; undefined where there are only others. */
function someOf<Value>(values: readonly Value[], text: string): readonly Value[] | undefined {
  if (!text) return [];
  const known = [...new Set(text.split(' '))].flatMap((name) => oneOf(values, name) ?? []);
  return known.length > 0 ? known : undefined;
}
