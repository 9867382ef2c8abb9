import { edgeContrast, textContrast, textElements } from './contrast.js';
import { shownElements } from './rendered.js';

const filled = '[part=cta], [part=button]:not(.plain)';
const edged = 'input, textarea, button, [part=cta], [part=error-summary], [part=success], .urgent';

const windowOf = (element: Element) => element.ownerDocument.defaultView!;

/** What is typed stands in no node of its own. */
const isTypedInto = (element: Element) =>
  element.matches('textarea, input:not([type=radio], [type=checkbox])');

/**
 * What reads worse in a widget than the page's own text does: texts with less contrast; on filled buttons, less than 4.5; and edges
 * with less than 3.
 */
export function faintThings(widget: Element): string[] {
  const own = textContrast(widget);
  const shown = shownElements(widget).filter((element) => !element.closest('[aria-hidden=true] input'));
  const texts = [...new Set([...textElements(widget), ...shown.filter(isTypedInto)])].map((element) => {
    const atLeast = element.closest(filled) ? 4.5 : own - 0.01;
    return [element, textContrast(element), atLeast] as const;
  });
  // A radio's edge, and a box's, are the browser's; those of what stands in slots, the page's.
  const edges = shown
    .filter(
      (element) =>
        element.getRootNode() === widget.shadowRoot &&
        element.matches(edged) &&
        !element.matches('[type=radio], [type=checkbox]'),
    )
    .map((element) => {
      const { borderTopColor } = windowOf(element).getComputedStyle(element);
      return [element, edgeContrast(element, borderTopColor), 3] as const;
    });
  return [...texts, ...edges]
    .filter(([, contrast, atLeast]) => contrast < atLeast)
    .map(
      ([{ outerHTML }, contrast, atLeast]) =>
        `${contrast.toFixed(2)}, not ${atLeast.toFixed(2)}: ${outerHTML.slice(0, 80)}`,
    );
}
