import { onServer } from '../../config/on-server.js';
import { refresh } from '../../config/page.js';
import { hasOthers, languageFor, type Spoken } from '../../locales/languages.js';

let observer: MutationObserver | undefined;

/**
 * Returns the language around an element: the nearest `lang`, also outside its
 * shadow roots. The elements of the page update when one of these changes.
 *
 * @returns the language tag; empty if there is no `lang`, or if it is empty
 */
function tagAround(element: Element): string {
  observer ??= new MutationObserver(refresh);
  let tag: string | null = null;
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    if (node instanceof Element) tag ??= node.getAttribute('lang');
    // Observing a root twice has no effect.
    else observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  }
  return tag ?? '';
}

/**
 * Returns the language for an element: that of its locale, else that of the page around it. Looks at the page only if
 * there is more than one language.
 */
export const languageOf = (element: Element, locale: string | undefined): Spoken =>
  languageFor(locale ?? (hasOthers() && !onServer ? tagAround(element) : 'en'));
