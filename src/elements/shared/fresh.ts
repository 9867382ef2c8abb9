import { keyed } from 'lit/directives/keyed.js';

/**
 * A view that is created anew when its key changes. A browser that translates a page replaces our texts with elements of
 * its own, so nobody would see what Lit writes into such a text later.
 *
 * @param view - default: the key itself, as a text
 */
export const fresh = (key: unknown, view: unknown = key) => keyed(key, view);
