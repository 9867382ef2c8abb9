// @ts-check
/** The demo's files: the made-up clinic's pages by name, and the folders of the builder and of the built script. */
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('..', import.meta.url));
export const SITE = fileURLToPath(new URL('../../site', import.meta.url));
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** By name, so that nothing else of this folder is ever served. */
const PAGES = new Map(
  ['clinic.html', 'privacy.html', 'demo.css', 'panel.css', 'demo.mjs'].map(
    (name) => /** @type {[string, string]} */ ([`/${name}`, join(DEMO, name)]),
  ),
);

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
  const file = await find(pathname === '/' ? '/index.html' : pathname);
  if (!file) {
    res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
    return;
  }
  res.writeHead(200, { 'content-type': file.type, 'content-length': file.content.byteLength });
  res.end(req.method === 'HEAD' ? undefined : file.content);
}

/** @param {string} pathname */
async function find(pathname) {
  try {
    const path = PAGES.get(pathname) ?? inFolder(decodeURIComponent(pathname));
    const type = path && TYPES[extname(path)];
    return type ? { type, content: await readFile(path) } : undefined;
  } catch {
    // Not there, a folder, or a name that isn't one: all the same to who asked.
    return undefined;
  }
}

/**
 * The path of a file in `dist/` or else in `site/`. Compared after `..` is resolved, so that it can't lead out.
 * @param {string} pathname
 */
function inFolder(pathname) {
  const [folder, rest] = pathname.startsWith('/dist/')
    ? [DIST, pathname.slice('/dist'.length)]
    : [SITE, pathname];
  const path = join(folder, rest);
  return path.startsWith(folder + sep) ? path : undefined;
}
