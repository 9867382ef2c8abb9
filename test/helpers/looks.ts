import { html, type TemplateResult } from 'lit';
import { shownElements } from './rendered.js';

/** The same on a page with light text on a dark ground. */
export const onDark = (markup: TemplateResult): TemplateResult =>
  html`<div style="color-scheme: dark; color: #e8e8e8; background: #16181c">${markup}</div>`;

/** Whether something is there for screen readers alone. */
const isUnseen = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement));

/** The elements that reach over a side of what holds the widget: a visitor would have to scroll sideways for them. */
export function overflowing(widget: Element): string[] {
  const { left, right } = widget.parentElement!.getBoundingClientRect();
  return (
    shownElements(widget)
      // Neither what has no box, nor what is there for screen readers alone, nor shapes: their picture clips them.
      .filter((element) => element.getClientRects().length > 0 && !isUnseen(element))
      .filter((element) => !(element instanceof SVGElement && element.ownerSVGElement))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return (
          element.scrollWidth > Math.ceil(box.width) + 1 || box.left < left - 0.5 || box.right > right + 0.5
        );
      })
      .map(({ localName, textContent }) => `${localName}: ${textContent.trim().slice(0, 40)}`)
  );
}
