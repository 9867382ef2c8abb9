import { html, type TemplateResult } from 'lit';
import type { Evidence, Item } from '../../content/content.js';
import { findings, references } from '../../content/evidence.js';
import { heading } from '../shared/heading.js';
import { renderIconArray } from './icon-array.js';

const renderList = (items: readonly unknown[]) => items.map((item) => html`<li part="item">${item}</li>`);

/** A number as a picture, for the eye alone: the sentence below it says all that is in it. */
const renderFinding = (finding: string, count = 0) => html`
  <figure part="figure">
    ${renderIconArray(count, 1000)}
    <p>${finding}</p>
  </figure>
`;

const renderTexts = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

/** The two groups of a study, side by side where there is room. */
const renderGroups = (groups: readonly Item[]) => html`
  <ul part="list" class="pair">
    ${renderList(groups.map(({ term, text }) => html`<strong part="term"><bdi>${term}</bdi></strong> <bdi>${text}</bdi>`))}
  </ul>
`;

/**
 * What the studies found, what limits that, and where it is to be read. Needs the styles of `figure`.
 *
 * @param level - of the headings in it, 1 to 6
 */
export const renderEvidence = (
  { intro, studies, limits, references: sources }: Evidence,
  level: number,
): TemplateResult => html`
  <p>${intro}</p>
  ${studies.map(
    (study, at) => html`
      ${heading(level, study.heading)} ${renderTexts(study.text)}
      ${study.groups && renderGroups(study.groups)} ${study.pictures && renderTexts([study.pictures])}
      ${study.findings.map((finding, index) => renderFinding(finding, findings[at]?.[index]?.count))}
      ${renderTexts([study.closing])}
    `,
  )}
  ${heading(level, limits.heading)}
  <ul part="list">
    ${renderList(limits.items.map((item) => html`<bdi>${item}</bdi>`))}
  </ul>
  ${heading(level, sources.heading)}
  <ol part="list">
    ${renderList(references.map(({ citation, url }) => html`<a href=${url}>${citation}</a>`))}
  </ol>
`;
