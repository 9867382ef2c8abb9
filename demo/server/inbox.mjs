// @ts-check
/** The demo's inbox: messages in memory, as JSON and as a stream of events. They are gone when the server stops. */
import { streamSSE } from 'hono/streaming';

/** @typedef {import('../endpoint.mjs').Message} Message */
/** @typedef {import('hono').Context} Context */

/** Short enough that no proxy takes the connection for dead. */
const HEARTBEAT_MS = 20_000;

/** @param {{ limit?: number }} [options] How many of the latest messages are kept. */
export function createInbox({ limit = 200 } = {}) {
  /** @type {Message[]} */
  const messages = [];
  /** @type {Set<import('hono/streaming').SSEStreamingApi>} */
  const streams = new Set();

  /**
   * @param {string} event
   * @param {unknown} data
   */
  const broadcast = (event, data) =>
    streams.forEach((stream) => stream.writeSSE({ event, data: JSON.stringify(data) }));

  const heartbeat = setInterval(() => streams.forEach((stream) => stream.write(':\n\n')), HEARTBEAT_MS);
  heartbeat.unref();

  return {
    /** @param {Message} message */
    add(message) {
      messages.push(message);
      if (messages.length > limit) messages.shift();
      broadcast('message', message);
    },

    /**
     * Oldest first.
     * @param {Context} c
     */
    list(c) {
      return c.json(messages);
    },

    /** @param {Context} c */
    empty(c) {
      messages.length = 0;
      broadcast('inbox', messages);
      return c.body(null, 204);
    },

    /**
     * Server-sent events: `inbox` with the whole list (at first, and after it was emptied), and an `message` for each
     * message that arrives. The list comes first, so a page that lost the connection is up to date when it is back.
     * @param {Context} c
     */
    stream(c) {
      // Nobody would read or end the stream that this request opens.
      if (c.req.method === 'HEAD') return c.body(null);
      const response = streamSSE(c, async (stream) => {
        const left = new Promise((resolve) => stream.onAbort(() => resolve(undefined)));
        stream.write('retry: 2000\n');
        stream.writeSSE({ event: 'inbox', data: JSON.stringify(messages) });
        streams.add(stream);
        await left;
        streams.delete(stream);
      });
      // The helper sets "no-cache", under which a browser may keep what people wrote.
      response.headers.set('cache-control', 'no-store');
      return response;
    },

    close() {
      clearInterval(heartbeat);
      streams.forEach((stream) => stream.abort());
    },
  };
}
