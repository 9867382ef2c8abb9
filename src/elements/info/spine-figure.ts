import { html, type TemplateResult } from 'lit';
import type { Item } from '../../content/content.js';
import { spines, type FigureWords } from '../../content/spine.js';
import { heading } from '../shared/heading.js';

/**
 * A vertebra in cross-section, three times: with an open canal, with a narrowed canal, and after the procedure. Needs the
 * styles in `figure`.
 *
 * @param level - the level of the heading, 1 to 6
 */
export const renderSpineFigure = (words: FigureWords, level: number): TemplateResult => html`
  <figure part="figure">
    <figcaption>${heading(level, words.heading)}</figcaption>
    <div class="panels">${words.panels.map((panel, at) => renderPanel(panel, words.labels, spines[at]))}</div>
  </figure>
`;

/** The labels are text beside the picture, so they wrap, and grow with the page's text. */
function renderPanel({ term, text }: Item, labels: FigureWords['labels'], shapes: readonly string[] = []) {
  const [bone, ligament, sac, nerves] = shapes;
  return html`
    <div>
      ${renderLabels(labels.nerves, labels.canal)}
      <svg role="img" aria-label=${Object.values(labels).join(', ')} viewBox="-68 -63 136 132">
        <path class="bone" d=${bone}></path>
        <path class="ligament" d=${ligament}></path>
        <path class="sac" d=${sac}></path>
        <path class="nerves" d=${nerves}></path>
        <path d="M-58 -63L-4 -9M58 -63L20 -12M-58 69L-2 22M58 69L4 46"></path>
      </svg>
      ${renderLabels(labels.ligament, labels.bone)}
      <p><strong part="term">${term}</strong> ${text}</p>
    </div>
  `;
}

/** Hidden from screen readers: the picture's name says what is in it. */
const renderLabels = (left: string, right: string) =>
  html`<div class="labels" aria-hidden="true"><span>${left}</span><span>${right}</span></div>`;
