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

/** Where a page stands: relative URLs resolve against `base`, and `origin` is its own. */
export interface PageLocation {
  readonly base: string;
  readonly origin: string;
}

/** Stands for the page's own site on a server, which has no page. */
const someSite: PageLocation = { base: 'https://site.invalid', origin: 'https://site.invalid' };

/** Some pages have something else by the name of `URL`, and browsers have it by its old name, too. */
const NativeURL = (globalThis as { webkitURL?: typeof URL }).webkitURL ?? URL;

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** A URL that a page may send to or link to, made absolute. Without a page, one of the same site stays as it is written. */
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

/** What the endpoint calls our keys. */
function namesByKey() {
  const name = z.optional(z.string(namesExpected).check(z.regex(/\S/, namesExpected)));
  const shape = Object.fromEntries(submissionKeys.map((key) => [key, name]));
  return z.strictObject(shape as Record<SubmissionKey, typeof name>, namesExpected).check(
    z.refine((names) => Object.keys(names).length > 0, namesExpected),
    z.refine((names) => {
      const left = Object.keys(names).filter((key) => names[key as SubmissionKey] === leftOut);
      // A key without a name of its own keeps ours, which no other may take then.
      const sent = submissionKeys.map((key) => names[key] ?? key).filter((name) => name !== leftOut);
      return (
        left.every((key) => (optionalKeys as readonly string[]).includes(key)) &&
        new Set(sent).size === submissionKeys.length - left.length
      );
    }, namesExpected),
  );
}

/** `name:your-name email:your-email` by key; undefined where a name is missing or a key stands twice. */
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
 * The schemas of the configuration by key. What is said of each key is said of
 * its attribute too, wherever one is listed.
 *
 * @param page - tells where the page stands, for URLs; undefined on a server
 */
export const configSchemas = (page: () => PageLocation | undefined) => ({
  /** The clinic's name. */
  clinicName: text,
  /** The clinic's phone number, perhaps with an extension; shown as a link that dials exactly this number. */
  clinicPhone,
  /** Where enquiries go: an `https:` URL, one of the same site, or `http:` on localhost. */
  endpoint: url(page, localHosts),
  /**
   * How the endpoint wants its requests.
   *
   * @type {EndpointFormat}
   */
  endpointFormat,
  /**
   * What the endpoint calls our fields: `name:your-name email:your-email`. `locale:-` leaves one of `id`, `locale`,
   * `page`, `elapsedSeconds`, `trap` out of what is sent.
   */
  fieldNames,
  /** The page that tells what happens with what is sent: an `https:` URL or one of the same site. */
  privacyUrl: url(page, []),
  /** Where calls to action go on a page without a contact form: an `https:` URL or one of the same site. */
  contactUrl: url(page, []),
  /**
   * How soon new patients hear from the clinic: a whole number of hours from 1 to 720.
   *
   * @type {number}
   */
  replyHours: wholeNumber(1, 720),
  /**
   * Whether the statements that only the clinic can make are shown.
   *
   * @type {boolean}
   */
  clinicClaims: flag,
  /** Who reviewed the content; shown under it. */
  reviewedBy: text,
  /** When the content was last reviewed, as a date like 2026-03-31; shown under it. */
  lastReviewed: isoDate,
  /** The language, as a tag like `en` or `es-MX`; without it, that of the nearest `lang`, else English. */
  locale,
});

type Schemas = ReturnType<typeof configSchemas>;

/** A configuration key. */
export type ConfigKey = keyof Schemas;

/** Values that one source gives, already checked. */
export type ConfigLayer = Values<Schemas>;

/** The configuration in force: what the sources give, and the defaults for the rest. */
export type Config = ConfigLayer &
  Required<Pick<ConfigLayer, 'endpointFormat' | 'replyHours' | 'clinicClaims'>>;

/** What `configure()` takes: any of the keys; numbers and booleans also as text. */
export type ConfigInput = { readonly [Key in ConfigKey]?: ConfigLayer[Key] | string | null | undefined };
