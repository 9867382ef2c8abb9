/** What a visitor has before them of a page: shadow trees and slots as they are shown, hidden parts left out. */

const isShown = (element: Element) => {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible' && !element.matches('style, script, template');
};

function shownChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName !== 'slot') return [...element.childNodes];
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length ? assigned : [...element.childNodes];
}

/** The elements that are shown in a part of the page, itself included, in the order in which they are read. */
export function shownElements(root: Element): Element[] {
  if (!isShown(root)) return [];
  const children = shownChildren(root).filter((node) => node.nodeType === Node.ELEMENT_NODE);
  return [root, ...children.flatMap((child) => shownElements(child as Element))];
}

/** Those of them that fit a selector. */
export const shown = <E extends HTMLElement = HTMLElement>(root: Element, selector: string): E[] =>
  shownElements(root).filter((element): element is E => element.matches(selector));

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE || !isShown(node as Element)) return '';
  const text = shownChildren(node as Element)
    .map(rawText)
    .join('');
  const { display, position } = getComputedStyle(node as Element);
  // What is out of the flow counts as a block, wherever it stands in a line.
  return display.startsWith('inline') || position === 'absolute' ? text : ` ${text} `;
}

/** The text that is shown in a part of the page, with single spaces. */
export const shownText = (root: Node): string => rawText(root).replace(/\s+/g, ' ').trim();
