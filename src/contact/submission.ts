import type { Answer, FailureReason, Outcome } from './endpoints/endpoint.js';

/** How long one attempt may take, in milliseconds. */
export const attemptTimeout = 15_000;

/** How often an enquiry that was certainly not taken is sent again by itself. */
const maxRetries = 2;

/** The longest wait before a retry, in milliseconds; a longer one is left to the person. */
const longestWait = 30_000;

/** How much of an answer is read, in UTF-16 code units, give or take a chunk of the network's. */
const longestText = 65_536;

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
  /** Whether the browser believes to be online. */
  isOnline(): boolean;
}

const failed = (reason: FailureReason): Outcome => ({ status: 'failed', reason });

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
  let outcome = failed('network');
  for (let retries = 0; !signal.aborted; retries++) {
    let wait: number | undefined;
    [outcome, wait = 1000 * 2 ** retries * (0.5 + world.random())] = await attempt(world, read, signal);
    const busy = outcome.status === 'failed' && outcome.reason === 'busy';
    if (!busy || retries === maxRetries || wait > longestWait) break;
    await world.wait(wait, signal);
  }
  return outcome;
}

/** An outcome, and how long the endpoint asks to wait before the next attempt, in milliseconds. */
type Attempt = readonly [outcome: Outcome, retryAfter?: number | undefined];

async function attempt(
  world: World,
  read: (answer: Answer) => Outcome,
  signal: AbortSignal,
): Promise<Attempt> {
  const attempt = new AbortController();
  const end = () => attempt.abort();
  signal.addEventListener('abort', end, { signal: attempt.signal });
  // A `send` of the page's own may take no notice of the signal.
  const timeOut = world
    .wait(attemptTimeout, attempt.signal)
    .then((): Attempt => [failed(signal.aborted ? 'network' : 'timeout')]);
  try {
    return await Promise.race([exchange(world, read, attempt.signal), timeOut]);
  } catch {
    // What `send` threw, such as a TypeError of fetch: there is no answer. Whether the browser believes to be offline
    // only chooses the words: it may be wrong, as with some VPNs and virtual machines.
    return [failed(world.isOnline() ? 'network' : 'offline')];
  } finally {
    end();
  }
}

async function exchange(
  world: World,
  read: (answer: Answer) => Outcome,
  signal: AbortSignal,
): Promise<Attempt> {
  const response = await world.send(signal);
  // The page's own `send` may resolve with anything, or have read the body already: that proves nothing.
  if (!(response instanceof Response) || response.bodyUsed) return [failed('unreadable')];
  const text = await readText(response);
  return [
    read({ status: response.status, text, json: parse(text) }),
    retryAfter(response.headers.get('Retry-After') ?? '', world.now()),
  ];
}

/** Reads the body, of a very long one only the beginning. */
async function readText(response: Response): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > longestText) {
      reader.cancel().catch(() => undefined); // it's over either way
      return text;
    }
  }
}

function parse(text: string): unknown {
  if (text.length > longestText) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a SyntaxError: not JSON
  }
}

/** The wait that a `Retry-After` asks for, in milliseconds: it holds seconds or an HTTP date. */
function retryAfter(header: string, now: number): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  // Date.parse takes almost anything with a digit for a date; those of HTTP end in GMT.
  const ms = header.endsWith('GMT') ? Date.parse(header) - now : NaN;
  return isNaN(ms) ? undefined : Math.max(ms, 0);
}

/**
 * The id of the enquiry being made: the same on every retry of the same
 * content, and a new one where the content was changed, since an older text
 * must not stand for a newer one.
 */
export class EnquiryId {
  private _id: string | undefined;
  private _content: string | undefined;

  constructor(private readonly _create: () => string) {}

  /** The id under which this content is sent. */
  of(content: string): string {
    if (this._content !== content) this.renew();
    this._content = content;
    return (this._id ??= this._create());
  }

  /** The next enquiry is another one, even with the same content. */
  renew(): void {
    this._id = this._content = undefined;
  }
}
