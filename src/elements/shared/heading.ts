import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from './fresh.js';
import { wholeNumber } from '../../config/attribute.js';

/** The schema of `heading-level`. */
export const headingLevel = wholeNumber(1, 6);

const level6 = (text: unknown, by: unknown) =>
  html`<h6 part="heading" tabindex="-1" aria-describedby=${by}>${text}</h6>`;

const levels = [
  (text: unknown, by: unknown) => html`<h1 part="heading" tabindex="-1" aria-describedby=${by}>${text}</h1>`,
  (text: unknown, by: unknown) => html`<h2 part="heading" tabindex="-1" aria-describedby=${by}>${text}</h2>`,
  (text: unknown, by: unknown) => html`<h3 part="heading" tabindex="-1" aria-describedby=${by}>${text}</h3>`,
  (text: unknown, by: unknown) => html`<h4 part="heading" tabindex="-1" aria-describedby=${by}>${text}</h4>`,
  (text: unknown, by: unknown) => html`<h5 part="heading" tabindex="-1" aria-describedby=${by}>${text}</h5>`,
];

/**
 * A heading that scripts can move the focus to.
 *
 * @param level - 1 to 6; deeper ones stay at 6
 * @param describedBy - the id of what is said after it where it takes the focus
 */
export const heading = (level: number, text: unknown, describedBy: unknown = nothing): TemplateResult =>
  (levels[level - 1] ?? level6)(fresh(text), describedBy);
