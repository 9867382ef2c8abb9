import { html, type TemplateResult } from 'lit';
import { fresh } from './fresh.js';
import { wholeNumber } from '../../config/attribute.js';

/** The schema of `heading-level`. */
export const headingLevel = wholeNumber(1, 6);

const level6 = (text: unknown) => html`<h6 part="heading" tabindex="-1">${text}</h6>`;

const levels = [
  (text: unknown) => html`<h1 part="heading" tabindex="-1">${text}</h1>`,
  (text: unknown) => html`<h2 part="heading" tabindex="-1">${text}</h2>`,
  (text: unknown) => html`<h3 part="heading" tabindex="-1">${text}</h3>`,
  (text: unknown) => html`<h4 part="heading" tabindex="-1">${text}</h4>`,
  (text: unknown) => html`<h5 part="heading" tabindex="-1">${text}</h5>`,
];

/**
 * A heading that scripts can move the focus to.
 *
 * @param level - 1 to 6; deeper ones stay at 6
 */
export const heading = (level: number, text: unknown): TemplateResult =>
  (levels[level - 1] ?? level6)(fresh(text));
