/** A call of `fetch`, as the page made it. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

/** The calls of `fetch` since the page opened. */
export const calls: readonly Call[] = [];

// The form keeps the `fetch` it finds when it loads: this is to be imported before it.
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  (calls as Call[]).push({ url, init });
  return fetch.call(globalThis, input, init);
};

/** The calls to one address. */
export const callsTo = (url: string): Call[] => calls.filter((call) => call.url === url);
