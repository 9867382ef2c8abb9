import { fallbackHtml } from './prerender/fallback.js';
import { shadowHtml } from './prerender/shadow.js';
import { staticTree } from './prerender/static-tree.js';

/** How {@link toStaticHTML} writes an element. */
export interface StaticOptions {
  /**
   * `shadow` (default): the element with a declarative shadow root, which the
   * script takes over. `fallback`: a mount point with the content as plain
   * headings, paragraphs, lists and links, for editors that strip templates.
   * For the form, it has the heading, the slots `intro`, `urgent` and
   * `consent`, and how to reach the clinic. Put anything else, such as hidden
   * inputs, into the mount point by hand.
   */
  readonly as?: 'shadow' | 'fallback';
}

/**
 * Turns an element of a page into HTML that shows the same before the script
 * runs, and without it. The HTML has nothing that a person typed, ticked or
 * opened.
 *
 * @param element - `<mild-info>`, `<mild-risks>`, `<mild-contact>`, or a `<mild-clinic>` with everything in it
 * @returns the HTML, to be put in place of the element
 * @throws TypeError - if it is another element, or hasn't rendered yet; await its `updateComplete` first
 */
export function toStaticHTML(element: Element, { as = 'shadow' }: StaticOptions = {}): string {
  if (!staticTree(element)) {
    throw new TypeError(
      `mild-widgets: <${element.localName}> can't be prerendered. Expected: one of the elements, after its first rendering.`,
    );
  }
  return as === 'fallback' ? fallbackHtml(element) : shadowHtml(element);
}
