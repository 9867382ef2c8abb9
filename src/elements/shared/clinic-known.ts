import { once } from '../../once.js';

/** Whether anything on the page says how to reach the clinic. */
let known = false;

/** Elements without any way to reach the clinic. */
const lost = new Set<Element>();

function check(): void {
  const onPage = [...lost].filter((element) => element.isConnected && !element.closest('[hidden]'));
  lost.clear();
  if (known || !onPage.length) return;
  console.warn(
    'mild-widgets: nothing on this page says how to reach the clinic, so what stands inside the elements stays in view. Expected: endpoint, clinic-phone or contact-url on <mild-clinic> or on the elements. A plugin that joins or delays scripts may have dropped the data-* of the script tag.',
  );
}

/** Tells the webmaster that the configuration is missing, once the page has loaded with all its scripts. */
const checkLater = once(() => {
  if (document.readyState === 'complete') setTimeout(check);
  else window.addEventListener('load', () => setTimeout(check));
});

/** Notes whether an element's configuration says how to reach the clinic. */
export function noteClinic(element: Element, isKnown: boolean): void {
  known ||= isKnown;
  if (known) return;
  lost.add(element);
  checkLater();
}
