/**
 * Finds what has to be there.
 *
 * @throws TypeError - when it isn't: the page and its script don't fit
 */
export function query(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new TypeError(`Expected an element that matches ${selector}.`);
  return found;
}
