import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The host pages, the scripts beside them, and the built scripts. */
const SERVED = /^\/(?:test\/fixtures\/(?:[\w-]+\/)*[\w-]+\.(?:html|js)|dist\/[\w.-]+\.js)$/;

/**
 * Serves `test/fixtures/….html` and `dist/….js` as they are, for tests that need a host page of their own. `?csp=` becomes
 * the page's Content-Security-Policy; the test runner's own additions to a page would violate it, and a script that it has
 * compiled anew isn't the one that is released, hence no further middleware.
 */
export function fixtures(rootDir) {
  return async (context, next) => {
    const file = join(rootDir, context.path);
    if (!SERVED.test(context.path) || !existsSync(file)) return next();
    const { csp } = context.query;
    if (csp) context.set('Content-Security-Policy', csp);
    context.set('Cache-Control', 'no-store');
    context.type = extname(file);
    context.body = createReadStream(file);
  };
}
