import { complain } from './report.js';

const mountable = ['info', 'risks', 'contact', 'clinic'];

/** Attributes that any element may have, and their `data-` forms. */
const general = ['id', 'class', 'lang', 'dir', 'hidden', 'slot', 'data-id', 'data-lang', 'data-hidden'];

/** What has been reported: a page may be scanned often. */
const reported = new WeakMap<HTMLElement, string>();

/**
 * Turns mount points into elements: `<div data-mild="info" data-x="y">` becomes
 * `<mild-info x="y">`, and its children move in.
 *
 * @param root - the tree to search, `root` included. Default: the document
 */
export function mount(root: ParentNode = document): void {
  const points = [...root.querySelectorAll<HTMLElement>('[data-mild]')];
  if (root instanceof HTMLElement && root.matches('[data-mild]')) points.unshift(root);
  for (const point of points) replace(point);
}

/** Mounts the mount points of the document, and those that are added later. */
export function keepMounting(): void {
  mount();
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof HTMLElement) mount(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function replace(point: HTMLElement): void {
  const { mild = '' } = point.dataset;
  if (!mountable.includes(mild)) {
    if (reported.get(point) !== mild) {
      complain(`data-mild="${mild}"`, `one of ${mountable.join(', ')}`);
    }
    reported.set(point, mild);
    return;
  }
  // Taken out of the page again, mounted, or in an editor, where a person is writing it.
  if (!point.parentNode || point.parentElement?.isContentEditable) return;
  const element = document.createElement(`mild-${mild}`);
  // Only what the element knows: an editor that lets `data-onclick` through must not let a handler through.
  const { observedAttributes = [] } = element.constructor as unknown as { observedAttributes?: string[] };
  for (const { name, value } of point.attributes) {
    const known = name.replace(/^data-/, '');
    if (general.includes(name) || observedAttributes.includes(known)) {
      element.setAttribute(known, value);
    }
  }
  element.append(...point.childNodes);
  point.replaceWith(element);
}
