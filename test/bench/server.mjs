import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves texts from memory, compressed once and never cached, to this computer only.
 *
 * @param {Map<string, string>} texts - by path; the type follows from the ending
 */
export async function startServer(texts) {
  const bodies = new Map([...texts].map(([path, text]) => [path, brotli(text)]));
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = bodies.get(pathname);
    requests.push({ path: pathname, bytes: body?.length ?? 0 });
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': `${TYPES[extname(pathname)]}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  // Kept alive, as a page's own server does: what the browser is slowed down by are round trips, not connections.
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    // Browsers take brotli over plain http from localhost only.
    url: `http://localhost:${server.address().port}`,
    /** What was asked for since the last time: `{ path, bytes }`, the bytes as sent, without headers. */
    takeRequests: () => requests.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
