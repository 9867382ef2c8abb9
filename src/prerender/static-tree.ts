import { renderStatic as renderContact } from './static-contact.js';
import { renderStatic as renderContent } from './static-content.js';

const renderers: Readonly<Record<string, ((element: Element) => HTMLElement) | undefined>> = {
  'mild-clinic': renderContent,
  'mild-info': renderContent,
  'mild-risks': renderContent,
  'mild-contact': renderContact,
};

/** The content of an element's shadow root before a script runs; undefined if the element isn't ours, or hasn't rendered. */
export function staticTree(element: Element): HTMLElement | undefined {
  const tree = element.shadowRoot?.firstElementChild ? renderers[element.localName]?.(element) : undefined;
  if (!tree) return undefined;
  const comments = element.ownerDocument.createNodeIterator(tree, NodeFilter.SHOW_COMMENT);
  for (let marker = comments.nextNode(); marker; marker = comments.nextNode()) (marker as Comment).remove();
  tree.normalize();
  return tree;
}
