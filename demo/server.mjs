// @ts-check
/** The demo's server, for this computer only. It has the builder, the page of a made-up clinic, the built script, an endpoint and its inbox. */
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEndpoint } from './endpoint.mjs';
import { withAnswers } from './server/answers.mjs';
import { createInbox } from './server/inbox.mjs';
import { isLoopback, listenOnLoopback } from './server/loopback.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SITE = join(ROOT, 'site');

/** The files of the made-up clinic, by name, so that nothing else in this folder is ever served. */
const PAGES = ['/clinic.html', '/privacy.html', '/demo.css', '/panel.css', '/demo.mjs'];

/** @param {string} [more] More directives, in front of the last ones. */
const policy = (more = "connect-src 'self'; ") =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; ${more}base-uri 'none'; ` +
  "form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The builder has frames for its preview, and its check sends to any endpoint. */
const BUILDER_POLICY = policy(
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*; frame-src 'self'; ",
);

/** The headers of the strictest clinic page: the widgets have to work under them. */
const HEADERS = new Headers({
  'cache-control': 'no-store',
  'content-security-policy': policy(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
});

/**
 * @param {object} [options]
 * @param {number} [options.port] If it is in use, the next free one is taken. 0 takes any.
 * @param {boolean} [options.quiet] Prints nothing.
 * @param {number} [options.slowMs] How long the slow answer takes, in milliseconds.
 * @param {string[]} [options.allowedOrigins] Other sites whose pages may send messages to the endpoint. Pages on this
 *   computer always may.
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
  const { handle } = createEndpoint({ allowedOrigins, onMessage: inbox.add });

  const app = createApp(withAnswers(handle, { slowMs, allowedOrigins }), inbox);
  const listening = await listenOnLoopback(createListener(app), port);
  const url = `http://localhost:${listening.port}/`;
  if (!quiet) {
    console.log(`The embed builder is at ${url} (stop it with Ctrl+C)`);
    console.log(`A made-up clinic's page is at ${url}clinic.html`);
    const needed = { build: join(ROOT, 'dist/mild-widgets.min.js'), site: join(SITE, 'builder.js') };
    for (const [command, file] of Object.entries(needed)) {
      if (!existsSync(file)) console.warn(`${file} isn't there yet: run "npm run ${command}".`);
    }
  }
  return {
    url,
    async close() {
      inbox.close();
      await listening.close();
    },
  };
}

/**
 * @param {import('./server/answers.mjs').Handler} endpoint
 * @param {ReturnType<typeof createInbox>} inbox
 */
function createApp(endpoint, inbox) {
  /** @type {Hono<{ Bindings: import('@hono/node-server').HttpBindings }>} */
  const app = new Hono();

  app.onError((error, c) => {
    // A visitor who has left is not an error. Only an error's name is printed: its message may quote what was typed.
    if (!c.req.raw.signal.aborted) console.error(`A request failed: ${error.name}`);
    return c.body(null, 500);
  });

  app.use('/endpoint', async (c, next) => {
    await next();
    // Other origins need a permission to read this. A check whether the server runs needs none.
    c.header('cross-origin-resource-policy', 'cross-origin');
  });
  app.all('/endpoint', endpoint);
  // After the endpoint, whose own answers 404 and 405 it would replace.
  app.use(methodNotAllowed({ app }));
  app.get('/inbox', inbox.list).delete(inbox.empty);
  app.get('/inbox/events', inbox.stream);
  // Tells the builder that there are an endpoint and an inbox. As static files, the builder has neither.
  app.get('/server.json', (c) => c.json({ endpoint: 'endpoint', inbox: 'inbox' }));
  app.on('GET', ['/', '/index.html'], (c, next) => {
    c.header('content-security-policy', BUILDER_POLICY);
    return next();
  });
  app.on('GET', PAGES, serveStatic({ root: join(ROOT, 'demo') }));
  app.get('/dist/*', serveStatic({ root: ROOT }));
  app.get('*', serveStatic({ root: SITE }));
  return app;
}

/**
 * Checks requests before the adapter, which itself answers those that it can't turn into a `Request`, such as one for
 * `x@localhost`.
 * @param {Hono<any>} app
 * @returns {import('node:http').RequestListener}
 */
function createListener(app) {
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (req, res) => {
    res.setHeaders(HEADERS);
    if (!isLoopback(req.headers.host)) return res.writeHead(421).end();
    // A whole URL, as in a request to a proxy. The adapter would take its host for ours.
    if (!req.url?.startsWith('/')) return res.writeHead(400).end();
    return answer(req, res);
  };
}

/**
 * Whether a page is on this computer, from any server or from a file: somebody is trying out a snippet.
 * @param {string} origin
 */
function isLocal(origin) {
  return origin === 'null' || (URL.canParse(origin) && isLoopback(new URL(origin).host));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await startServer();
}
