// @ts-check
/** The demo's server, for this computer only: the builder, a made-up clinic's page, the built script, an endpoint and its inbox. */
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEndpoint } from './endpoint.mjs';
import { toNodeListener } from './node-adapter.mjs';
import { isDropped, withAnswers } from './server/answers.mjs';
import { DIST, SITE, serveFile } from './server/files.mjs';
import { createInbox } from './server/inbox.mjs';

/** @typedef {import('node:http').Server} Server */
/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {(req: IncomingMessage, res: ServerResponse) => unknown} Listener */

const PORTS_TRIED = 50;

/** @param {string} [more] Further directives, in front of the last ones. */
const policy = (more = "connect-src 'self'; ") =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; ${more}base-uri 'none'; ` +
  "form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The builder has frames for its preview, and checks whatever endpoint a clinic has. */
const BUILDER_POLICY = policy(
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*; frame-src 'self'; ",
);

/** The names of this computer that the server answers to. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** What the strictest clinic page would send: the widgets have to work under it. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': policy(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/**
 * @param {object} [options]
 * @param {number} [options.port] The next free one is taken if it is in use; 0 takes any.
 * @param {boolean} [options.quiet] Prints nothing.
 * @param {number} [options.slowMs] How long the slow answer takes.
 * @param {string[]} [options.allowedOrigins] Other sites whose pages may send enquiries to the endpoint. Pages on this
 *   computer may always.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash.
 */
export async function startServer({
  port = 8000,
  quiet = false,
  slowMs = 8000,
  allowedOrigins: others = [],
} = {}) {
  const inbox = createInbox();
  const allowedOrigins = {
    includes: (/** @type {string} */ origin) => isLocal(origin) || others.includes(origin),
  };
  const { handle } = createEndpoint({ allowedOrigins, onEnquiry: inbox.add });
  const answer = toNodeListener(withAnswers(handle, { slowMs, allowedOrigins }));

  /** @type {Listener} */
  const listener = (req, res) => {
    for (const [name, value] of Object.entries(HEADERS)) res.setHeader(name, value);
    if (!isLoopback(req.headers.host)) return res.writeHead(421).end();
    const url = parseUrl(req.url);
    if (!url) return res.writeHead(400).end();
    switch (url.pathname) {
      case '/endpoint':
        // Read by other origins it is by permission; a check whether anybody is there needs none.
        res.setHeader('cross-origin-resource-policy', 'cross-origin');
        return isDropped(req, url) ? req.socket.destroy() : answer(req, res);
      case '/inbox':
        return inbox.handle(req, res);
      case '/inbox/events':
        return inbox.stream(req, res);
      case '/server.json':
        return tell(res, { endpoint: 'endpoint', inbox: 'inbox' });
      case '/':
      case '/index.html':
        res.setHeader('content-security-policy', BUILDER_POLICY);
        return serveFile(req, res, url.pathname);
      default:
        return serveFile(req, res, url.pathname);
    }
  };

  const servers = await listenOnFreePort(listener, port);
  const url = `http://localhost:${portOf(servers[0])}/`;
  if (!quiet) {
    console.log(`The embed builder is at ${url} (stop it with Ctrl+C)`);
    console.log(`A made-up clinic's page is at ${url}clinic.html`);
    for (const [file, command] of [
      [join(DIST, 'mild-widgets.min.js'), 'build'],
      [join(SITE, 'builder.js'), 'site'],
    ]) {
      if (!existsSync(file)) console.warn(`${file} isn't there yet: run "npm run ${command}".`);
    }
  }
  return {
    url,
    async close() {
      inbox.close();
      await Promise.all(servers.map(stop));
    },
  };
}

/**
 * What tells the builder that there are an endpoint and an inbox: published as static files, it has neither.
 * @param {ServerResponse} res
 * @param {object} data
 */
function tell(res, data) {
  res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));
}

/**
 * Pages on this computer, from whatever server, or from none: somebody is trying out a snippet.
 * @param {string} origin
 */
function isLocal(origin) {
  return origin === 'null' || (URL.canParse(origin) && isLoopback(new URL(origin).host));
}

/**
 * A name that isn't ours may be another site's, pointed at this computer to read the inbox.
 * @param {string | undefined} host
 */
function isLoopback(host) {
  return LOOPBACK.includes(host?.replace(/:\d+$/, '').toLowerCase() ?? '');
}

/** @param {string | undefined} target */
function parseUrl(target) {
  return target?.startsWith('/') && URL.canParse(`http://localhost${target}`)
    ? new URL(`http://localhost${target}`)
    : undefined;
}

/**
 * @param {Listener} listener
 * @param {number} firstPort
 */
async function listenOnFreePort(listener, firstPort) {
  for (let i = 0; i < PORTS_TRIED; i++) {
    try {
      return await listenOnLoopback(listener, firstPort === 0 ? 0 : firstPort + i);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${firstPort} and ${firstPort + PORTS_TRIED - 1}`);
}

/**
 * On both addresses, because `localhost` may mean either one. A computer without IPv6 makes do with the first.
 * @param {Listener} listener
 * @param {number} port
 * @returns {Promise<[Server, ...Server[]]>}
 */
async function listenOnLoopback(listener, port) {
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
 * @param {Listener} listener
 * @param {string} host
 * @param {number} port
 * @returns {Promise<Server>}
 */
function listen(listener, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: 30_000 }, listener);
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** @param {Server} server */
function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
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

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await startServer();
}
