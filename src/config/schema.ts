import * as z from 'zod/mini';
import { endpointFormats } from '../contact/endpoints/formats.js';
import {
  leftOut,
  optionalKeys,
  submissionKeys,
  type FieldNames,
  type SubmissionKey,
} from '../contact/fields.js';
import { telUrl } from '../contact/tel-url.js';
import { once } from '../once.js';
import { flag, text, textAs, wholeNumber } from './attribute.js';
import type { Values } from './layer.js';

export type { FieldNames };

/** The address of a page: relative URLs resolve against `base`, and `origin` is the page's own. */
export interface PageLocation {
  readonly base: string;
  readonly origin: string;
}

/** The page's own site, on a server, which has no page. */
const someSite: PageLocation = { base: 'https://site.invalid', origin: 'https://site.invalid' };

/** `URL` by its old name, which browsers still have: some pages replace `URL`. */
const NativeURL = (globalThis as { webkitURL?: typeof URL }).webkitURL ?? URL;

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** A URL that a page may send to or link to, made absolute. Without a page, a URL of the same site stays as written. */
const url = (page: () => PageLocation | undefined, hosts: readonly string[]) =>
  once(() =>
    textAs(
      `an https: URL or one of this site${hosts.length ? ` (http: only on ${hosts.join(', ')})` : ''}, without a user name or password`,
      (text) => {
        const { base, origin } = page() ?? someSite;
        const url = new NativeURL(text || 'blank:', base);
        const { protocol, hostname, username, password, href } = url;
        const trusted =
          protocol === 'https:' ||
          (protocol === 'http:' && (url.origin === origin || hosts.includes(hostname)));
        if (!trusted || username || password) return undefined;
        return url.origin === someSite.origin ? text : href;
      },
    ),
  );

const namesExpected = `pairs like "name:your-name email:your-email", each one of ${submissionKeys.join(', ')} with a name of its own, or "-" to leave out ${optionalKeys.join(', ')}`;

/** The endpoint's names for our keys. */
function namesByKey() {
  const name = z.optional(z.string(namesExpected).check(z.regex(/\S/, namesExpected)));
  const shape = Object.fromEntries(submissionKeys.map((key) => [key, name]));
  return z.strictObject(shape as Record<SubmissionKey, typeof name>, namesExpected).check(
    z.refine((names) => Object.keys(names).length > 0, namesExpected),
    z.refine((names) => {
      const left = Object.keys(names).filter((key) => names[key as SubmissionKey] === leftOut);
      // A key without another name keeps ours. No other key may take this name.
      const sent = submissionKeys.map((key) => names[key] ?? key).filter((name) => name !== leftOut);
      return (
        left.every((key) => (optionalKeys as readonly string[]).includes(key)) &&
        new Set(sent).size === submissionKeys.length - left.length
      );
    }, namesExpected),
  );
}

/** Reads `name:your-name email:your-email` by key. Returns undefined if a name is missing or a key is there twice. */
function namesInText(text: string): Readonly<Record<string, unknown>> | undefined {
  const pairs = text.split(/\s+/).map((pair) => pair.split(/:(.+)/s, 2) as [string, unknown]);
  const names = Object.fromEntries(pairs);
  return Object.values(names).filter(Boolean).length === pairs.length ? names : undefined;
}

const fieldNames = once(() => {
  const names = namesByKey();
  return z.union([names, z.pipe(textAs(namesExpected, namesInText), names)], namesExpected);
});

const isoDate = once(() =>
  textAs('a date like 2026-03-31', (date) =>
    new Date(date).toISOString().slice(0, 10) === date ? date : undefined,
  ),
);

const locale = once(() =>
  textAs('a language tag like en or es-MX', (tag) => Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0]),
);

const clinicPhone = once(() =>
  textAs(
    'one phone number with 7 to 15 digits or keypad letters in capitals, perhaps an extension like ext. 4, and nothing else',
    (phone) => telUrl(phone) && phone,
  ),
);

const endpointFormat = once(() => z.literal(endpointFormats, `one of ${endpointFormats.join(', ')}`));

/**
 * The schemas of the configuration by key. The comment on a key also documents
 * its attribute, in the manifest and in the data for editors.
 *
 * @param page - returns the address of the page, for URLs; undefined on a server
 */
export const configSchemas = (page: () => PageLocation | undefined) => ({
  /** The clinic's name. */
  clinicName: text,
  /** The clinic's phone number, with or without an extension: 7 to 15 digits or keypad letters. Shown as a link that dials exactly this number. */
  clinicPhone,
  /** Where messages go: an `https:` URL, one of the same site, or `http:` on localhost. */
  endpoint: url(page, localHosts),
  /**
   * The format that the endpoint expects.
   *
   * @type {EndpointFormat}
   */
  endpointFormat,
  /**
   * The endpoint's names for our fields: `name:your-name email:your-email`. `locale:-` leaves out one of `id`, `locale`,
   * `page`, `elapsedSeconds`, `trap`.
   */
  fieldNames,
  /** The page with the privacy policy: an `https:` URL or one of the same site. */
  privacyUrl: url(page, []),
  /** Where calls to action go on a page without a contact form: an `https:` URL or one of the same site. */
  contactUrl: url(page, []),
  /**
   * How soon the clinic replies to new patients: a whole number of hours from 1 to 720.
   *
   * @type {number}
   */
  replyHours: wholeNumber(1, 720),
  /**
   * Shows the statements that only the clinic can make.
   *
   * @type {boolean}
   */
  clinicClaims: flag,
  /** Who reviewed the content. Shown under it. */
  reviewedBy: text,
  /** When the content was last reviewed: a date like 2026-03-31. Shown under it. */
  lastReviewed: isoDate,
  /** The language: a tag like `en` or `es-MX`. Default: the nearest `lang`, else English. */
  locale,
});

type Schemas = ReturnType<typeof configSchemas>;

/** A configuration key. */
export type ConfigKey = keyof Schemas;

/** The checked values of one source. */
export type ConfigLayer = Values<Schemas>;

/** The configuration in force: the values of the sources, and the defaults for the rest. */
export type Config = ConfigLayer &
  Required<Pick<ConfigLayer, 'endpointFormat' | 'replyHours' | 'clinicClaims'>>;

/** The argument of `configure()`: any of the keys. Numbers and booleans may also be text. */
export type ConfigInput = { readonly [Key in ConfigKey]?: ConfigLayer[Key] | string | null | undefined };
