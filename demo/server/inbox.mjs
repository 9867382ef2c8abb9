// @ts-check
/** The demo's inbox: enquiries in memory, as JSON and as a stream of events. It forgets them when the server stops. */

/** @typedef {import('../endpoint.mjs').Enquiry} Enquiry */
/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/** Often enough that nothing in between takes the connection for dead. */
const HEARTBEAT_MS = 20_000;

/** @param {{ limit?: number }} [options] How many enquiries are kept: the latest. */
export function createInbox({ limit = 200 } = {}) {
  /** @type {Enquiry[]} */
  const enquiries = [];
  /** @type {Set<ServerResponse>} */
  const streams = new Set();

  /**
   * @param {string} event
   * @param {unknown} data
   */
  const broadcast = (event, data) => streams.forEach((stream) => stream.write(eventText(event, data)));

  const heartbeat = setInterval(() => streams.forEach((stream) => stream.write(':\n\n')), HEARTBEAT_MS);
  heartbeat.unref();

  return {
    /** @param {Enquiry} enquiry */
    add(enquiry) {
      enquiries.push(enquiry);
      if (enquiries.length > limit) enquiries.shift();
      broadcast('enquiry', enquiry);
    },

    /**
     * `GET` lists the enquiries, oldest first; `DELETE` empties the inbox.
     * @param {IncomingMessage} req
     * @param {ServerResponse} res
     */
    handle(req, res) {
      if (req.method === 'DELETE') {
        enquiries.length = 0;
        broadcast('inbox', enquiries);
        res.writeHead(204).end();
      } else if (req.method === 'GET') {
        res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(enquiries));
      } else {
        res.writeHead(405, { allow: 'GET, DELETE' }).end();
      }
    },

    /**
     * Server-sent events: `inbox` with the whole list (at first, and when it was emptied), then an `enquiry` for each
     * that arrives. Starting with the list, a page that lost the connection is right again when it is back.
     * @param {IncomingMessage} req
     * @param {ServerResponse} res
     */
    stream(req, res) {
      if (req.method !== 'GET') {
        res.writeHead(405, { allow: 'GET' }).end();
        return;
      }
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      res.write(`retry: 2000\n${eventText('inbox', enquiries)}`);
      streams.add(res);
      res.once('close', () => streams.delete(res));
    },

    close() {
      clearInterval(heartbeat);
      streams.forEach((stream) => stream.end());
    },
  };
}

/**
 * @param {string} event
 * @param {unknown} data JSON has no line breaks of its own, so one `data:` line holds it.
 */
function eventText(event, data) {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
