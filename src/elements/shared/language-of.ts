import { onServer } from '../../config/on-server.js';
import { refresh } from '../../config/page.js';
import { hasOthers, languageFor, type Spoken } from '../../locales/languages.js';

let observer: MutationObserver | undefined;

/**
 * The tag of the language around an element: the nearest `lang`, out through
 * shadow roots. When one changes, the elements of the page hear of it.
 *
 * @returns the tag; empty where nothing says, or the language is said to be unknown
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
    // A root that is observed already is observed once all the same.
    else observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  }
  return tag ?? '';
}

/**
 * The language for an element: that of the locale it was given, else that of the page around it, which is only looked
 * at where there are several to choose from.
 */
export const languageOf = (element: Element, locale: string | undefined): Spoken =>
  languageFor(locale ?? (hasOthers() && !onServer ? tagAround(element) : 'en'));
