import { html, type TemplateResult } from 'lit';

const COLUMNS = 40;

/**
 * A dot each: a line of which only the round or square ends are seen. It has some length, because without a direction no square is
 * drawn in a PDF.
 */
const dots = (count: number): string =>
  [...Array(count).keys()].map((at) => `M${at % COLUMNS} ${Math.floor(at / COLUMNS)}h.01`).join('');

/**
 * A thousand dots, so many of which are marked: larger, square and in the accent color. Needs the styles of `figure`.
 */
export const renderIconArray = (count: number, of: 1000): TemplateResult => html`
  <svg class="icons" aria-hidden="true" viewBox="-.5 -.5 40 25">
    <path class="every" d=${dots(of)}></path>
    <path class="marked" d=${dots(count)}></path>
  </svg>
`;
