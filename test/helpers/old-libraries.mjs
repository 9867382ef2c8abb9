import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, install } from './engines.mjs';

/** Where Debian keeps libraries for browsers, and the packages of those that npm hasn't. */
const FOLDER = '/usr/share/javascript';
const LIBRARIES = { prototype: 'libjs-prototype', mootools: 'libjs-mootools' };

/**
 * Serves old libraries under `/javascript/`. Those that are missing are installed where that can be done; where `CI` is
 * `true`, none may be missing.
 */
export function oldLibraries() {
  const missing = () => Object.keys(LIBRARIES).filter((name) => !existsSync(join(FOLDER, name)));
  if (missing().length > 0 && canInstall()) install(missing().map((name) => LIBRARIES[name]));
  if (missing().length > 0) {
    const line = `Not tested with ${missing().join(' and ')}: on Debian or Ubuntu, install ${missing()
      .map((name) => LIBRARIES[name])
      .join(' and ')}.`;
    if (process.env.CI === 'true') throw new Error(line);
    console.log(line);
  }
  return async (context, next) => {
    const file = /^\/javascript\/(\w+\/[\w.-]+\.js)$/.exec(context.path)?.[1];
    if (!file) return next();
    const path = join(FOLDER, file);
    context.status = existsSync(path) ? 200 : 404;
    context.type = 'text/javascript';
    if (context.status === 200) context.body = createReadStream(path);
  };
}
