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
 * The schema of `sections`: names of sections with spaces between, each once.
 *
 * @param awaited - whether others than these are still to come: until then, they are left out
 */
const sectionNames = (all: readonly string[], awaited: boolean) =>
  textAs(`section names, each once: ${all.join(' ')}`, (text) => {
    const names = text.split(/\s+/);
    const known = names.filter((name, at) => all.includes(name) && names.indexOf(name) === at);
    return awaited || known.length === names.length ? known : undefined;
  });

/**
 * The patient information: what the procedure is, how it differs from a
 * laminectomy, who it is for and how it is performed. Takes every
 * configuration attribute. Children without a `slot` are seen only until the
 * script runs.
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
   * The sections to show and their order, by name with spaces between: `overview comparison candidates procedure`
   * and those that the clinic adds; without it, all.
   *
   * @attr sections
   * @type {string}
   */
  declare sections?: string;

  /**
   * Whether the page tells machines, in JSON-LD, what it is about.
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

  /** The names of the sections to show. Those that the clinic adds are known once its own words are here. */
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
    // An update that was under way when the element left the page ends without it.
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
