import { html, type PropertyDeclarations } from 'lit';
import type { Item } from '../content/content.js';
import { prose } from '../styles/prose.js';
import { tokens } from '../styles/tokens.js';
import { declareProperties } from './configured-element.js';
import { ContentElement } from './content-element.js';
import { heading, headingLevel } from './heading.js';

const shape = { headingLevel };

/**
 * The benefits and the risks of the procedure with equal prominence, side by
 * side where there is room. Takes every configuration attribute. Children
 * without a `slot` are seen only until the script runs.
 *
 * @slot before - above everything
 * @slot after - below the lists
 * @csspart section - the whole, and each of the two lists with its heading
 * @csspart heading - a heading
 * @csspart list - a list
 * @csspart item - a benefit or a risk
 * @csspart term - the name of a benefit or a risk
 * @csspart note - the small print
 */
export class MildRisks extends ContentElement<typeof shape> {
  static override styles = [tokens, prose];
  static override properties: PropertyDeclarations = declareProperties(Object.keys(shape));
  static override shape = shape;

  /** The level of the main heading, 1 to 6; the lists' headings are one deeper. Default 2. */
  declare headingLevel?: number | string;

  protected override render() {
    const { heading: title, intro, benefits, risks, closing } = this.content.risks;
    const level = this.settings.headingLevel ?? 2;
    return html`
      <slot name="before"></slot>
      <section part="section">
        ${heading(level, title)}
        <p>${intro}</p>
        <div class="pair">${this._renderList(level + 1, benefits)} ${this._renderList(level + 1, risks)}</div>
        <p>${closing}</p>
      </section>
      <slot name="after"></slot>
      ${this.renderNotes()}
    `;
  }

  private _renderList(level: number, { heading: title, items }: { heading: string; items: readonly Item[] }) {
    return html`
      <section part="section">
        ${heading(level, title)}
        <ul part="list">
          ${items.map((item) => this.renderItem(item))}
        </ul>
      </section>
    `;
  }
}
