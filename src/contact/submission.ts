import type { Answer, Outcome } from './endpoints/endpoint.js';

/** How long one attempt may take, in milliseconds. */
export const attemptTimeout = 15_000;

/** How often an enquiry that was certainly not taken is sent again by itself. */
const maxRetries = 2;

/** The longest wait before a retry, in milliseconds; a longer one is left to the person. */
const longestWait = 30_000;

/** Why an attempt was aborted. */
const timedOut = 'timed out';

/** What a delivery needs of the world. */
export interface World {
  /** Sends one attempt, as `fetch` does. */
  send(signal: AbortSignal): Promise<Response>;
  /** The time, in milliseconds. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
  isOnline(): boolean;
}

/**
 * Delivers one enquiry. Only an answer which proves that it wasn't taken (429
 * or 503) is retried; after a timeout or a broken connection it may have
 * arrived, so that is left to the person.
 *
 * @param read - tells what an answer means
 * @param signal - ends the delivery; what was sent may have arrived all the same
 * @returns how it ended; never throws
 */
export async function deliver(
  world: World,
  read: (answer: Answer) => Outcome,
  signal: AbortSignal,
): Promise<Outcome> {
  for (let retries = 0; ; retries++) {
    if (!world.isOnline()) return { status: 'failed', reason: 'offline' };
    const { outcome, retryAfter } = await attempt(world, read, signal);
    if (outcome.status !== 'failed' || outcome.reason !== 'busy' || retries === maxRetries) return outcome;
    const wait = retryAfter ?? 1000 * 2 ** retries * (0.5 + world.random());
    if (wait > longestWait) return outcome;
    await world.wait(wait, signal);
    if (signal.aborted) return outcome;
  }
}

async function attempt(
  world: World,
  read: (answer: Answer) => Outcome,
  signal: AbortSignal,
): Promise<{ outcome: Outcome; retryAfter?: number | undefined }> {
  const attempt = new AbortController();
  const end = () => attempt.abort();
  signal.addEventListener('abort', end);
  void world.wait(attemptTimeout, attempt.signal).then(() => {
    if (!attempt.signal.aborted) attempt.abort(timedOut);
  });
  let response: Response;
  let text: string;
  try {
    response = await orAborted(world.send(attempt.signal), attempt.signal);
    text = await orAborted(response.text(), attempt.signal);
  } catch {
    // A TypeError of fetch, or our own abort: either way there is no answer.
    return {
      outcome: { status: 'failed', reason: attempt.signal.reason === timedOut ? 'timeout' : 'network' },
    };
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
  return {
    outcome: read({ status: response.status, text, json: parse(text) }),
    retryAfter: retryAfter(response.headers.get('Retry-After'), world.now()),
  };
}

/** A `send` of the page's own may take no notice of the signal. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('ended')));
    promise.then(resolve, reject);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a SyntaxError: not JSON
  }
}

/** The wait that a `Retry-After` asks for, in milliseconds: it holds seconds or an HTTP date. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return isNaN(ms) ? undefined : Math.max(ms, 0);
}

/**
 * The id of the enquiry being made: the same on every retry, and a new one once
 * the enquiry was accepted, or was changed after the endpoint objected to it.
 */
export class EnquiryId {
  private _id: string | undefined;
  private _objectedTo: string | undefined;

  constructor(private readonly _create: () => string) {}

  /** The id under which this content is sent. */
  of(content: string): string {
    if (this._objectedTo !== undefined && this._objectedTo !== content) this.renew();
    return (this._id ??= this._create());
  }

  /** The endpoint objected to this content. */
  objectedTo(content: string): void {
    this._objectedTo = content;
  }

  /** The next enquiry is another one. */
  renew(): void {
    this._id = this._objectedTo = undefined;
  }
}
