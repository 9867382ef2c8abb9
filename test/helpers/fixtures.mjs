import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Serves `test/fixtures/….html` as they are, for tests that need a host page of their own. `?csp=` becomes the page's
 * Content-Security-Policy; the test runner's own additions to a page would violate it, hence no further middleware.
 */
export function fixtures(rootDir) {
  return async (context, next) => {
    const file = join(rootDir, context.path);
    if (!/^\/test\/fixtures\/(?:[\w-]+\/)*[\w-]+\.html$/.test(context.path) || !existsSync(file))
      return next();
    const { csp } = context.query;
    if (csp) context.set('Content-Security-Policy', csp);
    context.set('Cache-Control', 'no-store');
    context.type = 'html';
    context.body = createReadStream(file);
  };
}
