import type { TemplateResult } from 'lit';
import type { MildInfo } from '../../src/elements/info/mild-info.js';
import { ElementPage, headingsIn, settled, show, type Heading } from './element-page.js';
import { shown, shownText } from './rendered.js';

/** A list as it is read out. */
export interface List {
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** A visitor of a page with `<mild-info>`. */
export class InfoPage extends ElementPage<MildInfo> {
  static async open(markup: TemplateResult): Promise<InfoPage> {
    const page = await show(markup);
    return new InfoPage(page.matches('mild-info') ? page : page.querySelector('mild-info')!);
  }

  /** The headings of the sections, in order; what stands before, in and after them has some of its own. */
  get sectionHeadings(): Heading[] {
    return this.all('[part=section]').flatMap((section) => headingsIn(section)[0] ?? []);
  }

  /** What the sections are called, in order. */
  get sections(): string[] {
    return this.sectionHeadings.map(({ text }) => text);
  }

  /** The text under a heading. */
  bodyOf(heading: string): string {
    const section = this._section(heading);
    return shownText(section).replace(heading, '').trim();
  }

  listsIn(heading: string): List[] {
    return shown(this._section(heading), 'ol, ul').map((list) => ({
      ordered: list.localName === 'ol',
      items: shown(list, 'li').map(shownText),
    }));
  }

  /** The call to action: what it says and, for a link, where it leads. */
  get action(): { says: string; leadsTo?: string } | undefined {
    const action = this._action;
    if (!action) return undefined;
    return { says: shownText(action), ...('href' in action && { leadsTo: String(action.href) }) };
  }

  async pressAction(): Promise<void> {
    this._action!.click();
    await settled();
  }

  private get _action(): HTMLElement | undefined {
    return this.all('[part=cta]')[0];
  }

  private _section(heading: string): HTMLElement {
    return this.all('section').find((section) =>
      shown(section, 'h1, h2, h3, h4, h5, h6').some((title) => shownText(title) === heading),
    )!;
  }
}
