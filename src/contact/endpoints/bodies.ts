import { toJson } from '../../json.js';
import type { OutgoingMessage, EndpointRequest, ExtraFields } from './endpoint.js';

/** One pair for each value. A list repeats its name, as in an HTML form. */
const pairsOf = (fields: ExtraFields): [name: string, value: string][] =>
  Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );

/** Fields as JSON. */
export const jsonBody = (data: unknown): EndpointRequest => ({
  body: toJson(data),
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
});

/**
 * Fields as a urlencoded body. Line breaks stay as typed; a form's own encoding
 * would turn them into CRLF. Lone surrogates, which UTF-8 can't carry, become
 * U+FFFD. The browser takes the content type from the body, and sends it without
 * a CORS preflight.
 */
export const urlencoded = (fields: ExtraFields): EndpointRequest => ({
  body: new URLSearchParams(pairsOf(fields)),
  headers: {},
});

/**
 * Fields as a multipart body, otherwise as {@link urlencoded}. Written by hand,
 * since `FormData` turns every line break into CRLF and hides the body's size,
 * on which keepalive depends.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
export function multipart(fields: ExtraFields, { submission }: OutgoingMessage): EndpointRequest {
  // Longer than the id, which is among the values. Nobody who types can know it.
  const boundary = `mild-${submission.id}`;
  const parts = pairsOf(fields).map(([name, value]) => {
    const escaped = name.replace(/["\r\n]/g, encodeURIComponent);
    return `--${boundary}\r\nContent-Disposition: form-data; name="${escaped}"\r\n\r\n${value}\r\n`;
  });
  return {
    body: `${parts.join('')}--${boundary}--\r\n`,
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, Accept: 'application/json' },
  };
}
