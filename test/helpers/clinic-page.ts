import type { TemplateResult } from 'lit';
import type { MildClinic } from '../../src/elements/clinic/mild-clinic.js';
import type { MildInfo } from '../../src/elements/info/mild-info.js';
import { ElementPage, show } from './element-page.js';
import { InfoPage } from './info-page.js';

/** A visitor of a page with one or more `<mild-clinic>`. */
export class ClinicPage extends ElementPage<MildClinic> {
  private constructor(
    readonly page: HTMLElement,
    clinic: MildClinic,
  ) {
    super(clinic);
  }

  /** Opens a page; its first clinic is the one that `set` and `remove` change. */
  static async open(markup: TemplateResult): Promise<ClinicPage> {
    const page = await show(markup);
    return new ClinicPage(page, page.querySelector('mild-clinic')!);
  }

  /** The `<mild-info>` with an id, as a visitor meets it. */
  info(id: string): InfoPage {
    return new InfoPage(this.page.querySelector<MildInfo>(`#${id}`)!);
  }

  /** The number that the call to action of a `<mild-info>` calls. */
  phoneOf(id: string): string | undefined {
    return this.info(id).phones[0];
  }
}
