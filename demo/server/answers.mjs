// @ts-check
/**
 * The demo's switch: `/endpoint?answer=…` makes the endpoint answer as real ones do on a bad day. It stands in front
 * of the endpoint, which knows nothing of it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { problem } from '../endpoint.mjs';

/** @typedef {(request: Request) => Promise<Response>} Handle */

const HTML_PAGE = `<!doctype html><html lang="en"><title>500 Internal Server Error</title>
<h1>Internal Server Error</h1><p>The server met an unexpected condition.</p></html>`;

/** @typedef {(request: Request, handle: Handle, slowMs: number) => Response | Promise<Response>} Answer */

const EMAIL_PROBLEM = {
  type: 'about:blank',
  title: 'Check your answers',
  status: 422,
  detail: 'One answer needs another look.',
  errors: [{ detail: 'Mail to this address came back. Check it for mistakes.', pointer: '#/email' }],
};

/** @type {Record<string, Answer>} */
const byName = {
  ok: (request, handle) => handle(request),
  422: () =>
    Response.json(EMAIL_PROBLEM, { status: 422, headers: { 'content-type': 'application/problem+json' } }),
  429: () => problem(429, 'Too many enquiries', 'Wait a moment, then try again.', { 'retry-after': '3' }),
  503: () =>
    problem(503, 'The clinic’s server is busy', 'Wait a moment, then try again.', { 'retry-after': '3' }),
  500: () =>
    new Response(HTML_PAGE, { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  // The enquiry is taken at once; only the answer takes its time, as with a slow mail server.
  slow: async (request, handle, slowMs) => {
    const response = await handle(request);
    await wait(slowMs, undefined, { signal: request.signal });
    return response;
  },
};

const answers = new Map(Object.entries(byName));

/**
 * @param {Handle} handle The endpoint.
 * @param {{ slowMs: number }} options
 * @returns {Handle}
 */
export function withAnswers(handle, { slowMs }) {
  return async (request) => {
    // Only the answer to an enquiry is switched: a preflight or a wrong method is always the endpoint's to answer.
    if (request.method !== 'POST') return handle(request);
    const name = new URL(request.url).searchParams.get('answer') ?? 'ok';
    const answer = answers.get(name);
    if (answer) return answer(request, handle, slowMs);
    return problem(400, 'There is no such answer', `Choose one of: ${[...answers.keys()].join(', ')}, drop.`);
  };
}

/**
 * A dropped connection isn't a response, so this one is done before there is a request for the endpoint.
 * @param {import('node:http').IncomingMessage} req
 * @param {URL} url
 */
export function isDropped(req, url) {
  return req.method === 'POST' && url.searchParams.get('answer') === 'drop';
}
