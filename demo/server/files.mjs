// @ts-check
/** The demo's files: its pages by name, and the built script's folder. */
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('..', import.meta.url));
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** By name, so that nothing else of this folder is ever served. */
const PAGES = new Map([
  ['/', 'index.html'],
  ...['index.html', 'privacy.html', 'demo.css', 'panel.css', 'demo.mjs', 'favicon.svg'].map(
    (name) => /** @type {[string, string]} */ ([`/${name}`, name]),
  ),
]);

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
};

/**
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {string} pathname
 */
export async function serveFile(req, res, pathname) {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await find(pathname);
  if (!file) {
    res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
    return;
  }
  res.writeHead(200, { 'content-type': file.type, 'content-length': file.content.byteLength });
  res.end(req.method === 'HEAD' ? undefined : file.content);
}

/** @param {string} pathname */
async function find(pathname) {
  const page = PAGES.get(pathname);
  try {
    const path = page ? join(DEMO, page) : insideDist(decodeURIComponent(pathname));
    const type = path && TYPES[extname(path)];
    return type ? { type, content: await readFile(path) } : undefined;
  } catch {
    // Not there, a folder, or a name that isn't one: all the same to who asked.
    return undefined;
  }
}

/**
 * The path of a file in `dist/`. Compared after `..` is resolved, so that it can't lead out.
 * @param {string} pathname
 */
function insideDist(pathname) {
  const path = join(DIST, pathname.slice('/dist'.length));
  return pathname.startsWith('/dist/') && path.startsWith(DIST + sep) ? path : undefined;
}
