import { html, nothing, type PropertyDeclarations } from 'lit';
import { value } from '../config/values.js';
import { infoSections, type InfoSection } from '../content/content.js';
import { figure } from '../styles/figure.js';
import { prose } from '../styles/prose.js';
import { tokens } from '../styles/tokens.js';
import { declareProperties } from './configured-element.js';
import { ContentElement, contentShape } from './content-element.js';
import { heading } from './heading.js';
import { renderSpineFigure } from './spine-figure.js';

const shape = {
  ...contentShape,
  sections: value(`section names, each once: ${infoSections.join(' ')}`, (raw): InfoSection[] | undefined => {
    const names = raw.trim().split(/\s+/) as InfoSection[];
    const known = names.every((name, at) => infoSections.includes(name) && names.indexOf(name) === at);
    return known ? names : undefined;
  }),
};

/**
 * The patient information: what the procedure is, how it differs from a
 * laminectomy, who it is for and how it is performed. Takes every
 * configuration attribute. Children without a `slot` are seen only until the
 * script runs.
 *
 * @slot before - above everything
 * @slot after - below the sections
 * @slot overview - replaces the text under the heading of that section
 * @slot comparison - likewise
 * @slot candidates - likewise
 * @slot procedure - likewise
 * @csspart section - a section
 * @csspart heading - a heading
 * @csspart list - a list
 * @csspart item - an entry of a list
 * @csspart term - the name of an entry
 * @csspart figure - the drawing of the spine
 * @csspart cta - the call to action
 * @csspart note - the small print
 */
export class MildInfo extends ContentElement<typeof shape> {
  static override styles = [tokens, prose, figure];
  static override properties: PropertyDeclarations = declareProperties(Object.keys(shape));
  static override shape = shape;

  /** The sections to show and their order, by name with spaces between. Default: all. */
  declare sections?: string;

  protected override render() {
    const { opening, summary, questions } = this.content;
    const level = this.settings.headingLevel ?? 2;
    const sections: readonly InfoSection[] = this.settings.sections ?? infoSections;
    return this.inLanguage(html`
      <slot name="before"></slot>
      <div class="lead">
        ${heading(level, summary.heading)} ${this.renderClaim(opening.claim)}
        ${this.renderBlocks([{ list: summary.items }])} ${this.renderAction(opening.action)}
      </div>
      ${sections.map((name) => this._renderSection(name, level))}
      <div class="last">
        ${heading(level, questions.heading)} ${this.renderBlocks([{ list: questions.items }])}
      </div>
      <slot name="after"></slot>
      ${this.renderNotes()}
    `);
  }

  private _renderSection(name: InfoSection, level: number) {
    const { sections, figure } = this.content;
    const section = sections[name];
    const drawing = name === 'overview' ? renderSpineFigure(figure, level + 1) : nothing;
    return this.renderSection(
      `mild-${name}`,
      heading(level, section.heading),
      html`<slot name=${name}>${this.renderBlocks(section.body)} ${drawing}</slot>`,
    );
  }
}
