/** All that the check has of the form's own code, so that what is checked is what the form does. */
import { filled } from '../builder/page-parts.js';
import { withDefaults } from '../../src/config/merge.js';
import { readLayer } from '../../src/config/layer.js';
import { configSchemas, type FieldNames } from '../../src/config/schema.js';
import type { Answer, EndpointRequest, ExtraFields, Outcome } from '../../src/contact/endpoints/endpoint.js';
import { endpointFor, type ClinicEndpoint } from '../../src/contact/endpoints/index.js';
import {
  checkFields,
  compose,
  leftOut,
  optionalKeys,
  submissionKeys,
  type SubmissionKey,
} from '../../src/contact/fields.js';
import { attemptTimeout, deliver, type World } from '../../src/contact/submission.js';
import { randomId } from '../../src/elements/contact/contact-dom.js';
import { browserWorld } from '../../src/elements/contact/world.js';
import type { Setup } from '../builder/setup.js';
import { siteOf, unknownSite } from '../builder/website.js';

export { attemptTimeout, browserWorld, leftOut, optionalKeys, randomId, submissionKeys };
export type { Answer, EndpointRequest, ExtraFields, FieldNames, Outcome, SubmissionKey, World };

/** What an endpoint can be checked with. */
export interface Target {
  readonly url: URL;
  /** The clinic's website, where it is known. */
  readonly site: URL | undefined;
  readonly fieldNames: FieldNames;
  readonly extra: ExtraFields;
  readonly endpoint: ClinicEndpoint;
}

/** A setup that nothing can be sent with. */
export type Obstacle =
  | {
      readonly status: 'unusable';
      readonly setting: 'endpoint' | 'fieldNames';
      readonly expected: string;
    }
  | { readonly status: 'same-site' }
  | { readonly status: 'lacking'; readonly expected: string };

/** Reads from a setup where a message goes, and in which words; or what stands in the way. */
export function targetOf(setup: Setup): ({ readonly status: 'ready' } & Target) | Obstacle {
  const site = siteOf(setup);
  const { href, origin } = site ?? unknownSite;
  const problems: { readonly key: string; readonly expected: string }[] = [];
  const given = {
    endpoint: setup.endpoint,
    endpointFormat: setup.endpointFormat,
    fieldNames: setup.fieldNames.trim() || undefined,
  };
  const layer = readLayer(
    configSchemas(() => ({ base: href, origin })),
    given,
    Object.keys(given),
    (problem) => problems.push(problem),
  );
  const [problem] = problems;
  if (problem) {
    const setting = problem.key === 'fieldNames' ? 'fieldNames' : 'endpoint';
    return { status: 'unusable', setting, expected: problem.expected };
  }
  const settings = withDefaults(layer);
  const extra = filled(setup.hidden);
  const endpoint = endpointFor(settings);
  const expected = endpoint.check(extra);
  if (expected) return { status: 'lacking', expected };
  const url = new URL(settings.endpoint ?? href);
  if (url.origin === unknownSite.origin) return { status: 'same-site' };
  return { status: 'ready', url, site, fieldNames: settings.fieldNames ?? {}, extra, endpoint };
}

/** What a test message says. */
export const testValues = {
  name: 'Test message',
  patient: 'existing',
  email: 'test@example.com',
  phone: '+1 555 010 0100',
  message:
    'This is a test from the mild-widgets embed builder, to see whether messages arrive. Nobody needs to answer it.',
} as const;

/** A test message in the endpoint's words. */
export function testRequest({ requireConsent, language }: Setup, target: Target, page: string, id: string) {
  const { fields, problems } = checkFields({ ...testValues, consent: requireConsent }, requireConsent);
  if (!fields) throw new Error(`The test message has mistakes in it: ${JSON.stringify(problems)}`);
  const submission = compose(fields, {
    id,
    topics: [],
    locale: language === 'es' ? 'es' : 'en',
    page,
    // As somebody would who types: a form sent within seconds is taken for a bot's.
    elapsedSeconds: 60,
    trap: '',
  });
  return target.endpoint.request(submission, target.extra);
}

/**
 * Sends once, and waits as long as the form does.
 *
 * @returns what the answer means, and the answer itself if there was one
 */
export async function sendOnce(
  { endpoint }: Target,
  world: World,
  signal: AbortSignal,
): Promise<{ readonly outcome: Outcome; readonly answer: Answer | undefined }> {
  let answer: Answer | undefined;
  const once = new AbortController();
  const end = () => once.abort();
  signal.addEventListener('abort', end);
  const outcome = await deliver(
    {
      ...world,
      wait(ms, waiting) {
        // After an answer the only wait is the one before a retry.
        if (!answer) return world.wait(ms, waiting);
        end();
        return Promise.resolve();
      },
    },
    (heard) => {
      answer = heard;
      return endpoint.read(heard);
    },
    once.signal,
  );
  signal.removeEventListener('abort', end);
  return { outcome, answer };
}
