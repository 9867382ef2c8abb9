// @ts-check
/** Lets a Fetch-style handler, such as the one of `endpoint.mjs`, answer requests of Node's `http` server. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * @param {(request: Request) => Response | Promise<Response>} handle
 * @returns {(req: IncomingMessage, res: ServerResponse) => Promise<void>} Never rejects: there is no one to catch it.
 */
export function toNodeListener(handle) {
  return async (req, res) => {
    const visitor = new AbortController();
    res.once('close', () => visitor.abort());
    try {
      const response = await handle(toRequest(req, visitor.signal));
      if (!visitor.signal.aborted) await send(response, res);
    } catch (error) {
      // A visitor who has left is no fault of the server.
      if (visitor.signal.aborted) return;
      console.error(`A request failed: ${error instanceof Error ? error.name : typeof error}`);
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    }
  };
}

/**
 * @param {IncomingMessage} req
 * @param {AbortSignal} signal Aborts when the visitor leaves, or after the answer.
 * @returns {Request} Its URL has the right path; the host in it is made up, as the one in the request can't be trusted.
 */
function toRequest(req, signal) {
  const headers = new Headers();
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    headers.append(req.rawHeaders[i] ?? '', req.rawHeaders[i + 1] ?? '');
  }
  const method = req.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://localhost${req.url?.startsWith('/') ? req.url : '/'}`, {
    method,
    headers,
    signal,
    ...(hasBody && { body: bodyOf(req, signal), duplex: 'half' }),
  });
}

/**
 * Not `Readable.toWeb`: cancelling that destroys the connection, and with it the answer "too large". Here what is
 * left of the body is read and thrown away, for as long as the server's `requestTimeout` allows.
 * @param {IncomingMessage} req
 * @param {AbortSignal} signal
 * @returns {ReadableStream<Uint8Array>}
 */
function bodyOf(req, signal) {
  /** @type {() => void} */
  let discard = () => {};
  return new ReadableStream({
    start(controller) {
      const release = () => {
        req.off('data', onData).off('end', onEnd);
        signal.removeEventListener('abort', onAbort);
      };
      const onData = (/** @type {Buffer} */ chunk) => {
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) req.pause();
      };
      const onEnd = () => {
        release();
        controller.close();
      };
      const onAbort = () => {
        discard();
        controller.error(new Error('The request ended early'));
      };
      discard = () => {
        release();
        req.resume();
      };
      // An aborted request emits "error", which would end the process if no one listened.
      req
        .on('error', () => {})
        .on('data', onData)
        .on('end', onEnd)
        .pause();
      signal.addEventListener('abort', onAbort);
    },
    pull() {
      req.resume();
    },
    cancel() {
      discard();
    },
  });
}

/**
 * @param {Response} response
 * @param {ServerResponse} res
 */
async function send(response, res) {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) {
    // The only header that can't be joined with commas.
    if (name === 'set-cookie') res.appendHeader(name, value);
    else res.setHeader(name, value);
  }
  if (!response.body) {
    res.end();
    return;
  }
  await pipeline(Readable.fromWeb(/** @type {any} */ (response.body)), res);
}
