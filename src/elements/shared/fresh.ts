import { keyed } from 'lit/directives/keyed.js';

/**
 * What is put into the page anew when it changes. A browser that translates a page puts elements of its own in place of
 * our texts, and what Lit would write into such a text afterwards nobody would see.
 *
 * @param view - default: the key itself, a text
 */
export const fresh = (key: unknown, view: unknown = key) => keyed(key, view);
