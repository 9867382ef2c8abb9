// @ts-check
/** Listens for this computer only, on its own addresses and names. */
import { once } from 'node:events';
import { createServer } from 'node:http';

/** @typedef {import('node:http').Server} Server */
/** @typedef {import('node:http').RequestListener} RequestListener */

const PORTS_TRIED = 50;

/** The names of this computer that the server answers to. */
const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a host is a name of this computer. Another site's name may point to this computer to read the inbox.
 * @param {string | undefined} host
 */
export function isLoopback(host) {
  return NAMES.includes(host?.replace(/:\d+$/, '').toLowerCase() ?? '');
}

/**
 * Listens on the first free port.
 * @param {RequestListener} listener
 * @param {number} firstPort 0 takes any.
 * @returns {Promise<{ port: number, close: () => Promise<unknown> }>}
 */
export async function listenOnLoopback(listener, firstPort) {
  for (let i = 0; i < PORTS_TRIED; i++) {
    try {
      const servers = await listenOnBoth(listener, firstPort === 0 ? 0 : firstPort + i);
      return { port: portOf(servers[0]), close: () => Promise.all(servers.map(stop)) };
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${firstPort} and ${firstPort + PORTS_TRIED - 1}`);
}

/**
 * Listens on both addresses, because `localhost` may mean either. A computer without IPv6 only has the first.
 * @param {RequestListener} listener
 * @param {number} port
 * @returns {Promise<[Server, ...Server[]]>}
 */
async function listenOnBoth(listener, port) {
  const first = await listen(listener, '127.0.0.1', port);
  try {
    return [first, await listen(listener, '::1', portOf(first))];
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') return [first];
    await stop(first);
    throw error;
  }
}

/**
 * @param {RequestListener} listener
 * @param {string} host
 * @param {number} port
 */
async function listen(listener, host, port) {
  const server = createServer({ requestTimeout: 30_000 }, listener).listen(port, host);
  await once(server, 'listening');
  return server;
}

/** @param {Server} server */
function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    // A moment later, so that an event stream that has just ended can still say so.
    setImmediate(() => server.closeAllConnections());
  });
}

/** @param {Server} server */
function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}
