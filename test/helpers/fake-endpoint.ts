/** How the fake endpoint answers one request. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** A string is sent as it is, anything else as JSON. */
  body?: unknown;
  delayMs?: number;
  /** Fills the body up with blanks to this many characters. */
  padTo?: number;
  /**
   * Ends the connection: before any byte in an orderly way or by a `reset`, or by a reset in the middle of the body or
   * `after` it. With `never`, nothing follows the first half of the body.
   */
  drop?: 'before' | 'reset' | 'during' | 'after' | 'never';
  /** Leaves the connection open, so that the browser's next request may come on it. */
  keepAlive?: boolean;
  /** Where to send the browser on, with status 302 unless another is given. */
  redirect?: string;
  /** Whether pages of other origins get the answer, and before it the preflight's. Default true. */
  allowOrigin?: boolean;
}

/** A request as it arrived at the fake endpoint. */
export interface Arrival {
  method: string;
  path: string;
  search: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** The browser went away before it had the answer. */
  aborted: boolean;
}

export interface FakeEndpointOptions {
  /** Puts the endpoint on another origin than the test page's. */
  crossOrigin?: boolean;
  /** What its address ends in. */
  path?: string;
}

// Taken before any test can replace the clock.
const { fetch, setTimeout, Date } = globalThis;
const now = Date.now.bind(Date);

/** An endpoint of the test's own: answers in the given order, the last one from then on. */
export async function fakeEndpoint(answers: Answer[] = [{ status: 204 }], options: FakeEndpointOptions = {}) {
  const endpoint = new FakeEndpoint(options);
  await endpoint.answer(answers);
  return endpoint;
}

/** An address where nobody listens, for the same path. */
export async function refusing(path = 'contact'): Promise<string> {
  const port = await fetch.call(globalThis, `${location.origin}/fake/nobody/closed-port`);
  return `http://127.0.0.1:${await port.text()}/${path}`;
}

export class FakeEndpoint {
  /** Where to send. */
  readonly url: string;

  private readonly _control: string;

  constructor({ crossOrigin = false, path = 'contact' }: FakeEndpointOptions) {
    this._control = `${location.origin}/fake/${crypto.randomUUID()}`;
    const url = new URL(`${this._control}/${path}`);
    if (crossOrigin) url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    this.url = url.href;
  }

  /** Replaces the answers still to come. */
  async answer(answers: Answer[]): Promise<void> {
    const init = { method: 'PUT', body: JSON.stringify(answers) };
    await fetch.call(globalThis, `${this._control}/script`, init);
  }

  /** What has arrived, preflights aside, oldest first. */
  async requests(): Promise<Arrival[]> {
    return (await this._log()).filter(({ method }) => method !== 'OPTIONS');
  }

  /** The preflights that have arrived. */
  async preflights(): Promise<Arrival[]> {
    return (await this._log()).filter(({ method }) => method === 'OPTIONS');
  }

  /** The requests' bodies, read as JSON. */
  async submissions<Body = Record<string, unknown>>(): Promise<Body[]> {
    return (await this.requests()).map(({ body }) => JSON.parse(body) as Body);
  }

  /** Waits until that many requests have arrived. */
  async arrived(count: number, withinMs = 10_000): Promise<Arrival[]> {
    const deadline = now() + withinMs;
    for (;;) {
      const requests = await this.requests();
      if (requests.length >= count) return requests;
      if (now() > deadline)
        throw new Error(`${requests.length} of ${count} requests arrived in ${withinMs} ms`);
      await new Promise((resolve) => setTimeout.call(globalThis, resolve, 20));
    }
  }

  private async _log(): Promise<Arrival[]> {
    const response = await fetch.call(globalThis, `${this._control}/log`);
    return (await response.json()) as Arrival[];
  }
}
