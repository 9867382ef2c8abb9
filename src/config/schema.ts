import type { FieldNames } from '../contact/endpoints/endpoint.js';
import { endpointFormats, type EndpointFormat } from '../contact/endpoints/formats.js';
import { submissionKeys, type SubmissionKey } from '../contact/fields.js';
import type { Values } from './parse.js';
import { flag, text, value, wholeNumber } from './values.js';

export type { FieldNames };

/** Where a page stands: relative URLs resolve against `base`, and `origin` is its own. */
export interface PageLocation {
  readonly base: string;
  readonly origin: string;
}

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** A URL that a page may send to or link to, made absolute; anything else is refused. */
const url = (page: () => PageLocation, hosts: readonly string[]) =>
  value(
    `an https: URL or one of this site${hosts.length ? ` (http: only on ${hosts.join(', ')})` : ''}, without a user name or password`,
    (raw) => {
      const { base, origin } = page();
      const url = new URL(raw.trim() || 'blank:', base);
      const { protocol, hostname, username, password, href } = url;
      const trusted =
        protocol === 'https:' ||
        (protocol === 'http:' && (url.origin === origin || hosts.includes(hostname)));
      return trusted && !username && !password ? href : undefined;
    },
  );

const fieldNames = value(
  `pairs like "name:your-name email:your-email", each one of ${submissionKeys.join(', ')} with a name of its own`,
  (raw: unknown): FieldNames | undefined => {
    const pairs: [string, unknown][] =
      typeof raw === 'string'
        ? raw
            .trim()
            .split(/\s+/)
            .map((pair) => pair.split(/:(.*)/s, 2) as [string, unknown])
        : Object.entries(raw as object);
    const names = Object.fromEntries(pairs) as FieldNames;
    // A key without a pair keeps its name, which no other may take then.
    const sent = new Set(submissionKeys.map((key) => names[key] ?? key));
    const known = pairs.every(
      ([ours, theirs]) =>
        submissionKeys.includes(ours as SubmissionKey) && typeof theirs === 'string' && theirs.trim(),
    );
    const distinct = Object.keys(names).length === pairs.length && sent.size === submissionKeys.length;
    return known && distinct && pairs.length ? names : undefined;
  },
);

const isoDate = value('a date like 2026-03-31', (raw) =>
  new Date(raw).toISOString().slice(0, 10) === raw ? raw : undefined,
);

const locale = value('a language tag like en or es-MX', (raw) => Intl.getCanonicalLocales(raw)[0]);

const clinicPhone = value('a phone number with 7 to 15 digits', (raw) =>
  /^(\D*\d){7,15}\D*$/.test(raw) ? raw.trim() : undefined,
);

const endpointFormat = value(
  `one of ${endpointFormats.join(', ')}`,
  (raw) => endpointFormats.find((format) => format === raw) satisfies EndpointFormat | undefined,
);

/**
 * The schemas of the configuration by key. What is said of each key is said of
 * its attribute too, wherever one is listed.
 *
 * @param page - tells where the page stands, for URLs
 */
export const configSchemas = (page: () => PageLocation) => ({
  /** The clinic's name. */
  clinicName: text,
  /** The clinic's phone number, with 7 to 15 digits; shown as a link that calls it. */
  clinicPhone,
  /** Where enquiries go: an `https:` URL, one of the same site, or `http:` on localhost. */
  endpoint: url(page, localHosts),
  /**
   * How the endpoint wants its requests.
   *
   * @type {EndpointFormat}
   */
  endpointFormat,
  /** What the endpoint calls our fields: `name:your-name email:your-email`. */
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
