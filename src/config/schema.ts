import * as z from 'zod/mini';
import { endpointFormats, type EndpointFormat } from '../contact/endpoints/formats.js';
import { submissionKeys, type SubmissionKey } from '../contact/fields.js';
import { flag, text, value, wholeNumber } from './values.js';

/** Our field names and what the endpoint calls them. */
export type FieldNames = Readonly<Partial<Record<SubmissionKey, string>>>;

/** Where a page stands: relative URLs resolve against `base`, and `origin` is its own. */
export interface PageLocation {
  readonly base: string;
  readonly origin: string;
}

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

function parseUrl(url: string, base: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined; // a TypeError: not a URL
  }
}

/** A URL that a page may send to or link to, made absolute; anything else is refused. */
function url(page: () => PageLocation, localhost: boolean) {
  const local = localhost ? ' (http: only on localhost, 127.0.0.1 or [::1])' : '';
  const expected = `an https: URL or one of this site${local}, without a user name or password in it`;
  return value(expected, (raw) => {
    if (typeof raw !== 'string' || !raw.trim()) return undefined;
    const { base, origin } = page();
    const url = parseUrl(raw, base);
    if (!url || url.username || url.password) return undefined;
    const trusted =
      url.protocol === 'https:' ||
      (url.protocol === 'http:' &&
        (url.origin === origin || (localhost && localHosts.includes(url.hostname))));
    return trusted ? url.href : undefined;
  });
}

const fieldNames = value(
  `pairs like "name:your-name email:your-email", each one of ${submissionKeys.join(', ')} with a name of its own`,
  (raw): FieldNames | undefined => {
    const pairs =
      typeof raw === 'string'
        ? raw
            .trim()
            .split(/\s+/)
            .map((pair) => pair.split(/:(.*)/s, 2))
        : Object.entries(Object(raw) as object);
    const names = new Map<string, string>();
    for (const [ours, theirs] of pairs) {
      if (typeof theirs !== 'string' || !theirs.trim()) return undefined;
      if (!submissionKeys.includes(ours as SubmissionKey)) return undefined;
      names.set(ours, theirs);
    }
    const distinct = names.size === pairs.length && new Set(names.values()).size === names.size;
    return distinct && names.size ? Object.fromEntries(names) : undefined;
  },
);

const isoDate = value('a date like 2026-03-31', (raw) => {
  const date = new Date(String(raw));
  return typeof raw === 'string' && !isNaN(+date) && date.toISOString().slice(0, 10) === raw
    ? raw
    : undefined;
});

const locale = value('a language tag like en or es-MX', (raw) => {
  try {
    return Intl.getCanonicalLocales(raw as string)[0];
  } catch {
    return undefined; // a RangeError or TypeError: not a language tag
  }
});

const clinicPhone = value('a phone number with 7 to 15 digits', (raw) =>
  typeof raw === 'string' && /^(\D*\d){7,15}\D*$/.test(raw) ? raw.trim() : undefined,
);

const endpointFormat = value(
  `one of ${endpointFormats.join(', ')}`,
  (raw) => endpointFormats.find((format) => format === raw) satisfies EndpointFormat | undefined,
);

/**
 * The zod schema of every configuration key, each with the words for what it
 * expects as its error message.
 *
 * @param page - tells where the page stands, for URLs
 */
export const configSchema = (page: () => PageLocation) =>
  z.object({
    clinicName: text,
    clinicPhone,
    endpoint: url(page, true),
    endpointFormat,
    fieldNames,
    privacyUrl: url(page, false),
    contactUrl: url(page, false),
    replyHours: wholeNumber(1, 720),
    clinicClaims: flag,
    reviewedBy: text,
    lastReviewed: isoDate,
    locale,
  });

type Schema = ReturnType<typeof configSchema>;

/** A configuration key. */
export type ConfigKey = keyof Schema['shape'];

/** Values that one source gives, already checked. */
export type ConfigLayer = Partial<z.infer<Schema>>;

/** The configuration in force: what the sources give, and the defaults for the rest. */
export type Config = ConfigLayer &
  Required<Pick<ConfigLayer, 'endpointFormat' | 'replyHours' | 'clinicClaims'>>;

/** What `configure()` takes: any of the keys; numbers and booleans also as text. */
export type ConfigInput = { readonly [Key in ConfigKey]?: ConfigLayer[Key] | string | null | undefined };
