import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The host pages, the scripts beside them, the built scripts, and the embed builder. */
const SERVED =
  /^\/(?:test\/fixtures\/(?:[\w-]+\/)*[\w-]+\.(?:html|js)|dist\/[\w.-]+\.js|site\/(?:[\w-]+\/)*[\w.-]+)$/;

/**
 * Serves `test/fixtures/….html`, `dist/….js` and `site/` as they are, for tests that need a host page of their own. `?csp=` becomes
 * the page's Content-Security-Policy; the test runner's own additions to a page would violate it, and a script that it has
 * compiled anew isn't the one that is released, hence no further middleware. `/host-page.html` is a page made of `?head=`
 * and `?body=`; `?version=` makes a built script another version's, and `?css=2022` one whose colors no browser of then could mix.
 */
export function fixtures(rootDir) {
  return async (context, next) => {
    const made = context.path === '/host-page.html';
    const file = join(rootDir, context.path);
    if (!made && !(SERVED.test(context.path) && existsSync(file))) return next();
    const { csp, version, css } = context.query;
    if (csp) context.set('Content-Security-Policy', csp);
    context.set('Cache-Control', 'no-store');
    context.type = extname(file);
    if (made) context.body = hostPage(rootDir, context.query);
    else if (version) context.body = ofVersion(rootDir, file, version);
    else if (css === '2022') context.body = asOf2022(file);
    else context.body = createReadStream(file);
    // Set last: the page itself says which encoding it is in.
    if (made) context.res.setHeader('Content-Type', 'text/html');
    // A release is served to other sites' pages, which check its integrity.
    if (context.path.startsWith('/dist/')) context.set('Access-Control-Allow-Origin', '*');
  };
}

function hostPage(
  rootDir,
  { doctype = '<!doctype html>', charset = 'utf-8', html = '', head = '', body = '' },
) {
  const recorder = readFileSync(join(rootDir, 'test/fixtures/recorder.js'));
  // Of use to a page whose policy names scripts by their hash.
  const hash = createHash('sha384').update(recorder).digest('base64');
  return `${doctype}
    <html lang="en" ${html}>
      <head>
        <meta charset="${charset}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>A host page</title>
        <script src="/test/fixtures/recorder.js" integrity="sha384-${hash}"></script>
        ${head}
      </head>
      <body>${body}</body>
    </html>`;
}

function ofVersion(rootDir, file, version) {
  const own = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8')).version;
  return readFileSync(file, 'utf8').replaceAll(`"${own}"`, `"${version}"`);
}

/** As a browser of 2022 reads it: what it can't parse, neither can one of today, under another name. */
function asOf2022(file) {
  return readFileSync(file, 'utf8').replaceAll(/\b(color-mix|oklch)\(|\brgb\(from /g, 'unknown-$&');
}
