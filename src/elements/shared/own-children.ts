import { complain } from '../../config/report.js';

const ours = 'mild-info, mild-risks, mild-contact';

/** Elements that no page puts inside ours on purpose, except in a slot. */
const outside = `${ours}, main, footer`;

/** Whether an element has children of its own, other than in its slots. */
export const hasOwnChildren = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) =>
      node.nodeType !== Node.COMMENT_NODE && !(node as Partial<Element>).slot && node.textContent?.trim(),
  );

/**
 * Keeps in view what an element that isn't closed has swallowed, and tells the webmaster. HTML has no `<mild-info />`:
 * the parser puts the rest of the page inside such an element.
 */
export function showSwallowed(element: Element): void {
  const { localName: name, shadowRoot, children, parentElement } = element;
  const swallows = [...children].some(
    (child) => !child.slot && (child.matches(outside) || child.querySelector(outside)),
  );
  if (swallows) {
    complain(
      `<${name}> isn't closed: what follows it`,
      `<${name}></${name}>, since <${name} /> doesn't close it`,
      'is inside it',
    );
  }
  // An element of ours inside may not be closed either.
  if (swallows || (parentElement?.closest(ours) && !element.closest('[slot]'))) {
    shadowRoot?.append(document.createElement('slot'));
  }
}
