import type { EndpointRequest, ExtraFields } from './endpoint.js';

/** A name and a value. */
type Pair = [name: string, value: string];

/** One pair for each value: a list repeats its name, as in a form of HTML. */
export const pairsOf = (fields: ExtraFields): Pair[] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): Pair => [name, each]));

/**
 * Data as JSON, which carries any text exactly, lone surrogates included. Some
 * pages give their arrays a `toJSON` that makes texts of them, so each value is
 * taken as it stands, as Prototype 1.6 does.
 */
export const toJson = (data: unknown): string =>
  JSON.stringify(data, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });

/** A body of JSON. */
export const jsonBody = (data: unknown): EndpointRequest => ({
  body: toJson(data),
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
});

/**
 * Line breaks arrive as typed, which a form's own encoding would turn into CRLF.
 * Lone surrogates, which UTF-8 can't carry, become U+FFFD. The content type
 * comes with the body, and the browser sends it without a CORS preflight.
 */
export const urlencoded = (pairs: Pair[]): EndpointRequest => ({
  body: new URLSearchParams(pairs),
  headers: {},
});

/**
 * As {@link urlencoded}. Written by hand, since `FormData` turns every line
 * break into CRLF, and hides the body's size from whoever decides on keepalive.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 *
 * @param id - the enquiry's, as a part of the boundary: nobody who types can know it
 */
export function multipart(pairs: Pair[], id: string): EndpointRequest {
  const boundary = `mild-${id}`; // more than the id, which is among the values
  const parts = pairs.map(([name, value]) => {
    const escaped = name.replace(/["\r\n]/g, encodeURIComponent);
    return `--${boundary}\r\nContent-Disposition: form-data; name="${escaped}"\r\n\r\n${value}\r\n`;
  });
  return {
    body: `${parts.join('')}--${boundary}--\r\n`,
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, Accept: 'application/json' },
  };
}
