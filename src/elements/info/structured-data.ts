import { html, render } from 'lit';
import { toJson } from '../../json.js';

/** The data of each element, in the order in which the elements were added to the page. */
const told = new Map<Element, object>();

let script: Element | undefined;

/**
 * A script that never runs, whatever its text is. It comes out of a template of
 * Lit's, so the browser marks it as already started. Neither Trusted Types nor the
 * page's `script-src` then object to its text. They do object to a script from
 * `createElement`, even with data. Creating a policy of our own would be a
 * violation too, if the page doesn't allow it, and its owner would hear of it.
 */
function inertScript() {
  const holder = new DocumentFragment();
  render(html`<script type="application/ld+json" data-mild-info></script>`, holder);
  return holder.firstElementChild as Element;
}

/**
 * Keeps the page's structured data up to date: one script in its head, with the
 * data of the first element on the page.
 *
 * @param data - this element's data; undefined to remove them
 */
export function tellMachines(element: Element, data?: object): void {
  if (data) told.set(element, data);
  else if (!told.delete(element)) return;
  // A library that changes pages without a reload may bring back an old script from the head.
  for (const copy of document.head.querySelectorAll('[data-mild-info]')) if (copy !== script) copy.remove();
  const [first] = told.values();
  if (!first) {
    script?.remove();
    return;
  }
  script ??= inertScript();
  // Escapes tags in the text, so that they do no harm in a copy of the page's source.
  const text = toJson(first).replaceAll('<', '\\u003c');
  if (script.textContent !== text) script.replaceChildren(text);
  if (!script.isConnected) document.head.append(script);
}
