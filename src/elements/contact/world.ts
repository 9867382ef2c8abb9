import type { EndpointRequest } from '../../contact/endpoints/endpoint.js';
import type { Submission } from '../../contact/fields.js';
import type { World } from '../../contact/submission.js';
import { fetch } from '../shared/fetch.js';

/** Sends a message in the page's own way. */
export type SendFunction = (submission: Submission, options: { signal: AbortSignal }) => Promise<Response>;

/** Above this a browser refuses to keep a request alive after the page, in bytes. */
const keepaliveLimit = 60_000;

const sizeOf = ({ body }: EndpointRequest) => new TextEncoder().encode(String(body)).length;

/** Posts a message to an endpoint. */
export const post = (endpoint: string, request: EndpointRequest, signal: AbortSignal): Promise<Response> =>
  fetch(endpoint, {
    method: 'POST',
    ...request,
    signal,
    credentials: 'omit',
    redirect: 'follow',
    cache: 'no-store',
    keepalive: sizeOf(request) < keepaliveLimit,
  });

/** The browser's clock and what it knows of its network. */
export const browserWorld: Omit<World, 'send'> = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
};
