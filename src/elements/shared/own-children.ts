import { complain } from '../../config/report.js';

const ours = 'mild-info, mild-risks, mild-contact';

/** What no element of ours has inside it on purpose, unless in a slot. */
const outside = `${ours}, main, footer`;

/** Whether something stands in an element, other than what it has a slot for. */
export const hasOwnChildren = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) =>
      node.nodeType !== Node.COMMENT_NODE && !(node as Partial<Element>).slot && node.textContent?.trim(),
  );

/**
 * HTML has no `<mild-info />`: written so, an element isn't closed, and takes the rest of the page in. That stays in
 * view, and the webmaster hears of it.
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
  // What is inside another of ours may not be closed either.
  if (swallows || (parentElement?.closest(ours) && !element.closest('[slot]'))) {
    shadowRoot?.append(document.createElement('slot'));
  }
}
