import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const DEFAULT_ANSWER = { status: 204 };

/**
 * An endpoint that answers as told, at `/fake/:key/…`: `PUT /fake/:key/script` takes the answers, one for each request in
 * order, the last repeating; `GET /fake/:key/log` tells what arrived, and `GET /fake/:key/closed-port` a port where nobody
 * listens. Preflights are answered and logged, and use up no answer.
 */
export function fakeEndpoint() {
  const endpoints = new Map();
  return async (context, next) => {
    const [, key, rest] = /^\/fake\/([\w-]+)\/(.*)$/.exec(context.path) ?? [];
    if (!key) return next();
    if (!endpoints.has(key)) endpoints.set(key, { answers: [], log: [] });
    const endpoint = endpoints.get(key);

    // A browser silently repeats a request whose connection was dropped if the connection had served before.
    context.set('Connection', 'close');
    context.set('Cache-Control', 'no-store');
    if (context.method === 'PUT' && rest === 'script') {
      endpoint.answers = JSON.parse(await text(context.req));
      context.status = 204;
    } else if (context.method === 'GET' && rest === 'log') {
      context.body = endpoint.log;
    } else if (context.method === 'GET' && rest === 'closed-port') {
      context.body = await closedPort();
    } else {
      await receive(context, endpoint);
    }
  };
}

async function receive(context, { answers, log }) {
  const { method, path, search, headers, req, res } = context;
  const entry = { method, path, search, headers, body: '', at: Date.now(), aborted: false };
  res.once('close', () => (entry.aborted ||= !res.writableFinished && !entry.dropped));
  entry.body = await text(req).catch(() => '');
  log.push(entry); // now: somebody may be waiting for it, and for what is in it
  if (answers[0]?.allowOrigin !== false) allowOrigin(context);
  if (method === 'OPTIONS') {
    context.status = 204;
    return;
  }
  const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? DEFAULT_ANSWER;
  await wait(answer.delayMs ?? 0);
  if (answer.drop) await drop(context, entry, answer);
  else reply(context, answer);
}

function reply(context, { status, headers = {}, body, padTo = 0, keepAlive, redirect }) {
  if (keepAlive) context.remove('Connection');
  context.status = status ?? (redirect ? 302 : 200);
  if (redirect) context.set('Location', redirect);
  // Assigned first: Koa derives a content type from the body, and the answer's own headers come before that.
  if (body !== undefined) context.body = padTo ? asText(body).padEnd(padTo) : body;
  context.set(headers);
}

async function drop(context, entry, { drop: when, status = 200, headers = {}, body = { ok: true } }) {
  entry.dropped = when !== 'never';
  context.status = status;
  context.respond = false;
  const { socket } = context.req;
  if (when === 'before') {
    socket.destroy();
    return;
  }
  if (when === 'reset') {
    socket.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(asText(body));
  const length = String(bytes.length);
  context.res.writeHead(status, { 'Content-Type': 'application/json', ...headers, 'Content-Length': length });
  context.res.write(when === 'after' ? bytes : bytes.subarray(0, bytes.length / 2));
  if (when === 'never') return;
  // A reset, since WebKit takes an orderly end for the end of the body; later, since a reset overtakes what was written.
  await wait(100);
  socket.resetAndDestroy();
}

function allowOrigin(context) {
  const origin = context.get('Origin');
  if (!origin) return;
  context.set('Access-Control-Allow-Origin', origin);
  context.vary('Origin');
  if (context.method !== 'OPTIONS') return;
  context.set('Access-Control-Allow-Methods', context.get('Access-Control-Request-Method'));
  context.set('Access-Control-Allow-Headers', context.get('Access-Control-Request-Headers'));
}

const asText = (body) => (typeof body === 'string' ? body : JSON.stringify(body));

/** A port that was free a moment ago. */
async function closedPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function text(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
