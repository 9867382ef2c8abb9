import { fallbackHtml } from './prerender/fallback.js';
import { shadowHtml } from './prerender/shadow.js';
import { staticTree } from './prerender/static-tree.js';

/** How {@link toStaticHTML} writes an element. */
export interface StaticOptions {
  /**
   * `shadow` (default): the element with a declarative shadow root, to be taken
   * over by the script. `fallback`: a mount point with the content as plain
   * headings, paragraphs, lists and links, for editors that strip templates.
   * Of the form that is its heading, the slots `intro`, `urgent` and `consent`,
   * and how to reach the clinic: what else stands in it, such as hidden
   * inputs, has to be put into the mount point by hand.
   */
  readonly as?: 'shadow' | 'fallback';
}

/**
 * Turns an element of a page into HTML that shows the same before the script
 * comes, and without it. What a person has typed, ticked or opened isn't in it.
 *
 * @param element - `<mild-info>`, `<mild-risks>`, `<mild-contact>`, or a `<mild-clinic>` with all that is in it
 * @throws TypeError - for anything else, and before the element has rendered: await its `updateComplete`
 */
export function toStaticHTML(element: Element, { as = 'shadow' }: StaticOptions = {}): string {
  if (!staticTree(element)) {
    throw new TypeError(
      `mild-widgets: <${element.localName}> can't be prerendered. Expected: one of the elements, after its first rendering.`,
    );
  }
  return as === 'fallback' ? fallbackHtml(element) : shadowHtml(element);
}
