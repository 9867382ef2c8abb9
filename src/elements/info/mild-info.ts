import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { flag, textAs } from '../../config/attribute.js';
import { readLayer } from '../../config/layer.js';
import { reportProblem } from '../../config/report.js';
import { structuredData } from '../../content/structured-data.js';
import { figure } from '../../styles/figure.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { declareProperties, inLanguage } from '../shared/configured-element.js';
import { ContentElement, contentShape } from '../shared/content-element.js';
import { heading } from '../shared/heading.js';
import { renderSpineFigure } from './spine-figure.js';
import { tellMachines } from './structured-data.js';

const shape = { ...contentShape, structuredData: flag };

/**
 * The schema of `sections`: names of sections separated by spaces, each once.
 *
 * @param awaited - whether the clinic's own sections are still loading; until then, unknown names are left out
 */
const sectionNames = (all: readonly string[], awaited: boolean) =>
  textAs(`section names, each once: ${all.join(' ')}`, (text) => {
    const names = text.split(/\s+/);
    const known = names.filter((name, at) => all.includes(name) && names.indexOf(name) === at);
    return awaited || known.length === names.length ? known : undefined;
  });

/**
 * The patient information: what the procedure is, how it differs from a
 * laminectomy, who it is for and how it is performed. It takes every
 * configuration attribute. Children without a `slot` are fallback content,
 * shown until the element has something to show.
 *
 * @tagname mild-info
 * @slot before - above everything
 * @slot after - below the sections
 * @slot overview - replaces the text under the heading of that section
 * @slot comparison - replaces the text under the heading of that section
 * @slot candidates - replaces the text under the heading of that section
 * @slot procedure - replaces the text under the heading of that section; each section that the clinic adds with `content-src` or `content` has such a slot, too
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
  static override properties: PropertyDeclarations = declareProperties([...Object.keys(shape), 'sections']);
  static override shape = shape;

  /**
   * The sections to show, in this order: names separated by spaces, of `overview comparison candidates procedure` and
   * the sections that the clinic adds. Default: all.
   *
   * @attr sections
   * @type {string}
   */
  declare sections?: string;

  /**
   * Adds JSON-LD to the page's head, which tells search engines what the page is about.
   *
   * @attr structured-data
   * @type {boolean}
   * @default false
   */
  declare structuredData?: boolean | string;

  private _names: readonly string[] = [];
  private _reported: unknown;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this._names = this._readSections();
  }

  /** The names of the sections to show. The clinic's own sections are known once its words have loaded. */
  private _readSections(): readonly string[] {
    const all = Object.keys(this.words.sections);
    const schema = () => sectionNames(all, this.awaited);
    const { sections = all } = readLayer({ sections: schema }, this, ['sections'], (problem) => {
      if (this._reported !== problem.value) reportProblem('<mild-info>')(problem);
      this._reported = problem.value;
    });
    return sections;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    tellMachines(this);
  }

  protected override updated(): void {
    // The element may have left the page during an update.
    const asked = this.settings.structuredData && this.isConnected;
    tellMachines(this, asked ? structuredData(this.words, this.spoken.tag, this.settings) : undefined);
  }

  protected override render() {
    const { opening, summary, questions } = this.words;
    const level = this.settings.headingLevel ?? 2;
    return inLanguage(
      this.spoken,
      html`
        <slot name="before"></slot>
        <div class="lead">
          ${summary && heading(level, summary.heading)} ${this.renderClaim(opening.claim)}
          ${summary && this.renderBlocks([{ list: summary.items }])} ${this.renderAction(opening.action)}
        </div>
        ${this._names.map((name) => this._renderSection(name, level))}
        ${
          questions &&
          html`<div class="last">
            ${heading(level, questions.heading)} ${this.renderBlocks([{ list: questions.items }])}
          </div>`
        }
        <slot name="after"></slot>
        ${this.renderNotes()}
      `,
    );
  }

  private _renderSection(name: string, level: number) {
    const { sections, figure: words } = this.words;
    const section = sections[name];
    if (!section) return nothing;
    const drawing = name === 'overview' && words ? renderSpineFigure(words, level + 1) : nothing;
    return this.renderSection(
      `mild-${name}`,
      heading(level, section.heading),
      html`<slot name=${name}>${this.renderBlocks(section.body)} ${drawing}</slot>`,
    );
  }
}
