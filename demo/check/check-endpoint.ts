import type { Setup } from '../builder/setup.js';
import {
  attemptTimeout,
  browserWorld,
  randomId,
  sendOnce,
  targetOf,
  testRequest,
  type World,
} from './clinic-endpoint.js';
import { explainAnswer } from './explain-answer.js';
import { explainMixedContent, explainObstacle } from './explain-setup.js';
import {
  explainBlocked,
  explainDropped,
  explainOffline,
  explainPolicy,
  explainTimeout,
  explainUnreachable,
  needsPreflight,
  type Unanswered,
} from './explain-silence.js';
import type { Finding } from './finding.js';
import { formFieldsIn, schemaUrl } from './form-fields.js';
import { formatFacts } from './format-facts.js';

/** What a check needs of the world; what isn't given is the browser's. */
export interface CheckOptions extends Partial<Pick<World, 'wait' | 'isOnline'>> {
  readonly fetch: typeof globalThis.fetch;
  /** Where this page is from. */
  readonly origin: string;
  readonly signal: AbortSignal;
  /** Whether this page's own policy has kept something back since the check began. */
  readonly isBlockedHere?: () => Promise<boolean>;
  /** Makes the message's id. */
  readonly createId?: () => string;
}

/** Where a test message would go, as far as the setup says. */
export function destinationOf(setup: Setup): string | undefined {
  const target = targetOf(setup);
  return target.status === 'ready' ? target.url.href : undefined;
}

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Sends one marked test message to the endpoint of a setup, as the form would,
 * and explains what came back. Sends nothing where the setup can't be used, and
 * never sends twice.
 *
 * @throws the signal's reason when it is aborted
 */
export async function checkEndpoint(setup: Setup, options: CheckOptions): Promise<Finding> {
  const { fetch, origin, signal, createId = randomId } = options;
  const { endpointFormat: format } = setup;
  signal.throwIfAborted();
  const target = targetOf(setup);
  if (target.status !== 'ready') return explainObstacle(setup, target);
  const { url, site } = target;
  const isMixed =
    origin.startsWith('https:') && url.protocol === 'http:' && !localHosts.includes(url.hostname);
  if (isMixed) return explainMixedContent(url);

  const world = { ...browserWorld, ...given(options) };
  const request = testRequest(setup, target, `${site?.origin ?? origin}/`, createId());
  let response: Response | undefined;
  const { outcome, answer } = await sendOnce(
    target,
    {
      ...world,
      send: async (signal) =>
        (response = await fetch(url.href, {
          method: 'POST',
          // Most clinics' pages have this policy, and some services ask which site a message is from.
          referrerPolicy: 'strict-origin-when-cross-origin',
          ...request,
          signal,
          credentials: 'omit',
          redirect: 'follow',
          cache: 'no-store',
        })),
    },
    signal,
  );
  signal.throwIfAborted();

  if (answer && response) {
    const form =
      format === 'contact-form-7' && outcome.status === 'accepted'
        ? await askForFields(schemaUrl(url), fetch, world, signal)
        : undefined;
    signal.throwIfAborted();
    return explainAnswer({
      target,
      format,
      facts: formatFacts[format],
      origin,
      answer,
      outcome,
      redirectedTo: response.redirected ? response.url : undefined,
      retryAfter: response.headers.get('Retry-After') ?? undefined,
      consented: setup.requireConsent,
      form,
    });
  }
  const unanswered: Unanswered = { target, format, request, origin };
  const reason = outcome.status === 'failed' ? outcome.reason : 'network';
  if (reason === 'offline') return explainOffline();
  if (reason === 'timeout') return explainTimeout(unanswered, attemptTimeout / 1000);
  if (response) return explainDropped(unanswered);
  const finding = await explainRefusal(unanswered, fetch, world, signal);
  const isBlockedHere = finding.kind === 'unreachable' && (await options.isBlockedHere?.());
  signal.throwIfAborted();
  return isBlockedHere ? explainPolicy(unanswered) : finding;
}

/** Asks what fields a form has. An older Contact Form 7 doesn't tell, and neither does a site that is closed to strangers. */
async function askForFields(
  url: string,
  fetch: CheckOptions['fetch'],
  { wait }: Pick<World, 'wait'>,
  signal: AbortSignal,
) {
  const attempt = new AbortController();
  const end = () => attempt.abort();
  signal.addEventListener('abort', end);
  const asked = fetch(url, { signal: attempt.signal, credentials: 'omit', cache: 'no-store' })
    .then(async (response) => (response.ok ? ((await response.json()) as unknown) : undefined))
    .catch(() => undefined);
  const schema = await Promise.race([asked, wait(attemptTimeout, attempt.signal).then(() => undefined)]);
  signal.removeEventListener('abort', end);
  end();
  return formFieldsIn(schema);
}

/** What is given of the world, the rest left out. */
function given({ wait, isOnline }: CheckOptions): Partial<World> {
  return { ...(wait && { wait }), ...(isOnline && { isOnline }) };
}

/**
 * A browser tells a page nothing of why it has no answer: a refusal for lack of
 * permission and a server that isn't there are the same TypeError. Two
 * harmless GETs tell them apart: an opaque answer shows that somebody is
 * there, and one that may be read shows that the permission isn't lacking.
 */
async function explainRefusal(
  unanswered: Unanswered,
  fetch: CheckOptions['fetch'],
  { wait }: Pick<World, 'wait'>,
  signal: AbortSignal,
): Promise<Finding> {
  const { target, request, origin } = unanswered;
  const answers = async (init: RequestInit) => {
    const attempt = new AbortController();
    const end = () => attempt.abort();
    signal.addEventListener('abort', end);
    const asked = fetch(target.url.href, {
      ...init,
      signal: attempt.signal,
      credentials: 'omit',
      cache: 'no-store',
    }).then(
      () => true,
      () => false, // a TypeError again
    );
    const isThere = await Promise.race([asked, wait(attemptTimeout, attempt.signal).then(() => false)]);
    signal.removeEventListener('abort', end);
    end();
    signal.throwIfAborted();
    return isThere;
  };
  if (!(await answers({ mode: 'no-cors' }))) return explainUnreachable(unanswered);
  if (target.url.origin === origin) return explainDropped(unanswered);
  // Asks for the very permission that the message needs.
  const headers = needsPreflight(request) ? { 'Content-Type': 'application/json' } : undefined;
  return (await answers({ mode: 'cors', ...(headers && { headers }) }))
    ? explainDropped(unanswered)
    : explainBlocked(unanswered);
}
