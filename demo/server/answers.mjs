// @ts-check
/**
 * The demo's switch: `/endpoint?answer=…` makes the endpoint answer as real endpoints do on a bad day. It is in front of
 * the endpoint, which doesn't know about it.
 */
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { setTimeout as wait } from 'node:timers/promises';
import { permit, problem } from '../endpoint.mjs';

/** @typedef {(request: Request) => Promise<Response>} Handle */
/** @typedef {import('hono').Handler<{ Bindings: import('@hono/node-server').HttpBindings }>} Handler */

const HOME_PAGE = `<!doctype html><html lang="en"><title>Riverside Pain Clinic</title>
<h1>Welcome</h1><p>This is the clinic’s home page.</p></html>`;

const ERROR_PAGE = `<!doctype html><html lang="en"><title>500 Internal Server Error</title>
<h1>Internal Server Error</h1><p>The server met an unexpected condition.</p></html>`;

/** @typedef {(request: Request, handle: Handle, slowMs: number) => Response | Promise<Response>} Answer */

const EMAIL_PROBLEM = {
  type: 'about:blank',
  title: 'Check your answers',
  status: 422,
  detail: 'One answer needs another look.',
  errors: [{ detail: 'Mail to this address came back. Check it for mistakes.', pointer: '#/email' }],
};

/** The answer of an endpoint with other names for the fields: its own are missing, and some of the form's are unknown. */
const NAMES_PROBLEM = {
  type: 'about:blank',
  title: 'Check your answers',
  status: 422,
  detail: 'Some fields are missing, or not known here.',
  errors: [
    { detail: 'The field full_name is missing.', pointer: '#/full_name' },
    { detail: 'The field email_address is missing.', pointer: '#/email_address' },
    { detail: 'Unknown field.', pointer: '#/elapsedSeconds' },
  ],
};

/**
 * @param {string} html
 * @param {number} [status]
 */
const htmlPage = (html, status) =>
  new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** @param {object} body */
const unprocessable = (body) =>
  Response.json(body, { status: 422, headers: { 'content-type': 'application/problem+json' } });

/** @type {Record<string, Answer>} */
const byName = {
  ok: (request, handle) => handle(request),
  404: () => problem(404, 'There is no such form', 'This address takes no messages.'),
  422: () => unprocessable(EMAIL_PROBLEM),
  names: () => unprocessable(NAMES_PROBLEM),
  page: () => htmlPage(HOME_PAGE),
  429: () => problem(429, 'Too many messages', 'Wait a moment, then try again.', { 'retry-after': '3' }),
  503: () =>
    problem(503, 'The clinic’s server is busy', 'Wait a moment, then try again.', { 'retry-after': '3' }),
  500: () => htmlPage(ERROR_PAGE, 500),
  // The message is accepted at once. Only the answer is slow, as with a slow mail server.
  slow: async (request, handle, slowMs) => {
    const response = await handle(request);
    await wait(slowMs, undefined, { signal: request.signal });
    return response;
  },
};

const answers = new Map(Object.entries(byName));

/**
 * @param {Handle} handle The endpoint.
 * @param {{ slowMs: number, allowedOrigins?: import('../endpoint.mjs').AllowedOrigins }} options Other origins whose pages may read the answers,
 *   as for the endpoint.
 * @returns {Handler}
 */
export function withAnswers(handle, { slowMs, allowedOrigins = [] }) {
  return async (c) => {
    const request = c.req.raw;
    const name = c.req.query('answer') ?? 'ok';
    // An endpoint that gives other origins no permission. It accepts a message that the browser sends without asking.
    if (name === 'cors') return forbid(await handle(request));
    // Otherwise, the switch only applies to messages. The endpoint itself answers a preflight or a wrong method.
    if (request.method !== 'POST') return handle(request);
    if (name === 'drop') {
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    const answer = answers.get(name);
    const response = answer
      ? await answer(request, handle, slowMs)
      : problem(
          400,
          'There is no such answer',
          `Choose one of: ${[...answers.keys()].join(', ')}, cors, drop.`,
        );
    return permit(response, request, allowedOrigins);
  };
}

/** @param {Response} response */
function forbid(response) {
  const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));
  for (const name of names) response.headers.delete(name);
  return response;
}
