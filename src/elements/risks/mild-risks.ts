import { html, nothing, type PropertyDeclarations } from 'lit';
import { flag } from '../../config/attribute.js';
import type { Item } from '../../content/content.js';
import { MildAskEvent } from '../../events.js';
import { figure } from '../../styles/figure.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { declareProperties, inLanguage } from '../shared/configured-element.js';
import { ContentElement, contentShape } from '../shared/content-element.js';
import { renderEvidence } from './evidence.js';
import { heading } from '../shared/heading.js';

const shape = { ...contentShape, ask: flag, evidence: flag };

/**
 * The benefits and the risks of the procedure with equal prominence, side by
 * side where there is room. Takes every configuration attribute. Children
 * without a `slot` are seen only until the script runs.
 *
 * @tagname mild-risks
 * @slot before - above everything
 * @slot after - below the lists
 * @fires {MildAskEvent} mild-ask - "Ask about this" was pressed
 * @csspart section - the whole, and each of the two lists with its heading
 * @csspart heading - a heading
 * @csspart list - a list
 * @csspart item - a benefit or a risk
 * @csspart term - the name of a benefit or a risk
 * @csspart figure - a number from a study as a picture
 * @csspart button - "Ask about this"
 * @csspart note - the small print
 */
export class MildRisks extends ContentElement<typeof shape> {
  static override styles = [tokens, prose, figure];
  static override properties: PropertyDeclarations = declareProperties(Object.keys(shape));
  static override shape = shape;

  /**
   * Whether each item has "Ask about this", where the page has a `<mild-contact>`.
   *
   * @attr ask
   * @type {boolean}
   * @default false
   */
  declare ask?: boolean | string;

  /**
   * Whether the studies are shown: their numbers, limits and sources.
   *
   * @attr evidence
   * @type {boolean}
   * @default false
   */
  declare evidence?: boolean | string;

  protected override render() {
    const { heading: title, intro, benefits, risks, closing } = this.words.risks;
    const level = this.settings.headingLevel ?? 2;
    return inLanguage(
      this.spoken,
      html`
        <slot name="before"></slot>
        <section part="section">
          ${heading(level, title)}
          <p>${intro}</p>
          <div class="pair">
            ${this._renderList('benefits', level + 1, benefits)}
            ${this._renderList('risks', level + 1, risks)}
          </div>
          <p>${closing}</p>
          ${this.settings.evidence ? this._renderEvidence(level + 1) : nothing}
        </section>
        <slot name="after"></slot>
        ${this.renderNotes()}
      `,
    );
  }

  private _renderEvidence(level: number) {
    const { evidence } = this.words;
    const title = heading(level, evidence.heading);
    return this.renderSection('mild-evidence', title, renderEvidence(evidence, level + 1));
  }

  private _renderList(
    name: string,
    level: number,
    { heading: title, items }: { heading: string; items: readonly Item[] },
  ) {
    return this.renderSection(
      `mild-${name}`,
      heading(level, title),
      html`<ul part="list">
        ${items.map((item) => this._renderItem(item))}
      </ul>`,
    );
  }

  private _renderItem({ term, text }: Item) {
    const form = this.settings.ask ? this.form : undefined;
    const ask = () => {
      this.dispatchEvent(new MildAskEvent(term));
      form?.ask(term);
    };
    return html`
      <li part="item">
        <strong part="term"><bdi>${term}</bdi></strong> <bdi>${text}</bdi>
        ${
          form
            ? html`<button part="button" class="plain" type="button" @click=${ask}>
                <span>${this.spoken.language.messages.ask}<span class="unseen">: ${term}</span></span>
              </button>`
            : nothing
        }
      </li>
    `;
  }
}
