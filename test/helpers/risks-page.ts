import type { TemplateResult } from 'lit';
import type { MildRisks } from '../../src/elements/risks/mild-risks.js';
import { ElementPage, settled, show } from './element-page.js';
import { shown, shownElements, shownText } from './rendered.js';

/** One of the two lists, as it is read and as it is seen. */
export interface Column {
  readonly heading: string;
  readonly level: number;
  readonly items: readonly string[];
  readonly box: DOMRect;
  /** How its text is set, by element: size, weight, color and the like. */
  readonly type: readonly string[];
}

const typeOf = (element: Element) => {
  const { fontFamily, fontSize, fontWeight, fontStyle, color, opacity, backgroundColor } =
    getComputedStyle(element);
  return [
    element.localName,
    fontFamily,
    fontSize,
    fontWeight,
    fontStyle,
    color,
    opacity,
    backgroundColor,
  ].join(' ');
};

/** A visitor of a page with `<mild-risks>`. */
export class RisksPage extends ElementPage<MildRisks> {
  static async open(markup: TemplateResult): Promise<RisksPage> {
    const page = await show(markup);
    return new RisksPage(page.matches('mild-risks') ? page : page.querySelector('mild-risks')!);
  }

  get benefits(): Column {
    return this._column('Benefits');
  }

  get risks(): Column {
    return this._column('Risks');
  }

  /** The buttons beside the items, by what they are called. */
  get questions(): string[] {
    return this.all('button').map(shownText);
  }

  async ask(question: string): Promise<void> {
    this.all('button')
      .find((button) => shownText(button) === question)!
      .click();
    await settled();
  }

  private _column(name: string): Column {
    const section = this.all('section section').find(
      (column) => shownText(shown(column, '[part=heading]')[0]!) === name,
    )!;
    const heading = shown(section, '[part=heading]')[0]!;
    return {
      heading: shownText(heading),
      level: Number(heading.localName.slice(1)),
      items: shown(section, 'ul > li').map(shownText),
      box: section.getBoundingClientRect(),
      type: [...new Set(shownElements(section).map(typeOf))],
    };
  }
}
