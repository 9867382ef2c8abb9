import { html, render } from 'lit';
import { toJson } from '../../json.js';

/** What each element tells, in the order in which they came to the page. */
const told = new Map<Element, object>();

let script: Element | undefined;

/**
 * A script that never runs, whatever it says. Lit's parser has made it, so the
 * browser takes it for one that has run already: to fill it concerns neither
 * Trusted Types nor the page's `script-src`. A script of `createElement` does,
 * even as data; and to try for a policy of our own where the page doesn't
 * allow one is a violation too, which its owner would hear of.
 */
function inertScript() {
  const holder = new DocumentFragment();
  render(html`<script type="application/ld+json" data-mild-info></script>`, holder);
  return holder.firstElementChild as Element;
}

/**
 * Keeps the page's structured data: one script in its head, with what the
 * first element tells that is on the page.
 *
 * @param data - what this element tells; undefined when it has nothing to tell any more
 */
export function tellMachines(element: Element, data?: object): void {
  if (data) told.set(element, data);
  else if (!told.delete(element)) return;
  // Where the page goes on without loading, a library may bring back what it has kept of the head.
  for (const copy of document.head.querySelectorAll('[data-mild-info]')) if (copy !== script) copy.remove();
  const [first] = told.values();
  if (!first) {
    script?.remove();
    return;
  }
  script ??= inertScript();
  // No tag within the text, wherever a copy of the page's source goes.
  const text = toJson(first).replaceAll('<', '\\u003c');
  if (script.textContent !== text) script.replaceChildren(text);
  if (!script.isConnected) document.head.append(script);
}
