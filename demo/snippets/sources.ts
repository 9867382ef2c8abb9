import { scriptUrl } from '../builder/page-parts.js';
import type { Setup } from '../builder/setup.js';

/** The origin of an address as a Content-Security-Policy names it: of one that is none yet, the site's own. */
function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return "'self'";
  }
}

/** Where the script comes from and where messages go, in the words of a Content-Security-Policy. */
export const sourcesOf = (setup: Setup) => ({
  script: originOf(scriptUrl(setup)),
  endpoint: originOf(setup.endpoint.trim()),
});
