import type { Answer, FailureReason, Outcome } from './endpoints/endpoint.js';

/** How long one attempt may take, in milliseconds. */
export const attemptTimeout = 15_000;

/** How often a message is retried by itself, if it certainly wasn't accepted. */
const maxRetries = 2;

/** The longest wait before a retry, in milliseconds. If it would be longer, the person decides. */
const longestWait = 30_000;

/** How much of an answer is read, in UTF-16 code units. The last chunk may exceed it. */
const longestText = 65_536;

/** What a delivery needs from outside. */
export interface World {
  /** Sends one attempt, as `fetch` does. */
  send(signal: AbortSignal): Promise<Response>;
  /** The time, in milliseconds. */
  now(): number;
  /** Resolves after `ms` milliseconds, or at once when aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
  /** Whether the browser reports that it is online. */
  isOnline(): boolean;
}

const failed = (reason: FailureReason): Outcome => ({ status: 'failed', reason });

/**
 * Delivers one message. Retries only after an answer that proves that the message
 * wasn't accepted (429 or 503). After a timeout or a broken connection, the
 * message may have arrived, so the person decides.
 *
 * @param read - returns the meaning of an answer
 * @param signal - ends the delivery; the message may have arrived all the same
 * @returns the outcome; never rejects
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

/** An outcome, and the wait before the next attempt that the endpoint asks for, in milliseconds. */
type Attempt = readonly [outcome: Outcome, retryAfter?: number | undefined];

async function attempt(
  world: World,
  read: (answer: Answer) => Outcome,
  signal: AbortSignal,
): Promise<Attempt> {
  const attempt = new AbortController();
  const end = () => attempt.abort();
  signal.addEventListener('abort', end, { signal: attempt.signal });
  // A `send` of the page's own may ignore the signal.
  const timeOut = world
    .wait(attemptTimeout, attempt.signal)
    .then((): Attempt => [failed(signal.aborted ? 'network' : 'timeout')]);
  try {
    return await Promise.race([exchange(world, read, attempt.signal), timeOut]);
  } catch {
    // `send` threw, as fetch does with a TypeError: there is no answer. Whether the browser reports that it is offline
    // only chooses the words, since it may be wrong, as with some VPNs and virtual machines.
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
  // The page's own `send` may resolve with anything, or may have read the body. Neither proves anything.
  if (!(response instanceof Response) || response.bodyUsed) return [failed('unreadable')];
  const text = await readText(response);
  return [
    read({ status: response.status, text, json: parse(text) }),
    retryAfter(response.headers.get('Retry-After') ?? '', world.now()),
  ];
}

/** Reads the body. Reads only the beginning if it is very long. */
async function readText(response: Response): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > longestText) {
      reader.cancel().catch(() => undefined); // reading ends either way
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

/** The wait that a `Retry-After` asks for, in milliseconds. The header has seconds or an HTTP date. */
function retryAfter(header: string, now: number): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  // Date.parse accepts almost anything with a digit. HTTP dates end in GMT.
  const ms = header.endsWith('GMT') ? Date.parse(header) - now : NaN;
  return isNaN(ms) ? undefined : Math.max(ms, 0);
}

/**
 * The id of the message that a person is writing. It is the same on every retry
 * of the same content. Changed content gets a new id, so that an endpoint never
 * takes an older text for a newer one.
 */
export class SubmissionId {
  private _id: string | undefined;
  private _content: string | undefined;

  constructor(private readonly _create: () => string) {}

  /** Returns the id for this content. */
  of(content: string): string {
    if (this._content !== content) this.renew();
    this._content = content;
    return (this._id ??= this._create());
  }

  /** Gives the next message a new id, even if its content is the same. */
  renew(): void {
    this._id = this._content = undefined;
  }
}
