import type { LitElement } from 'lit';
import { bring } from './contact-dom.js';
import { fieldsNamed } from './extra-fields.js';

/** The form as it is on the screen: where the focus goes, and what is spoken. */
export class ContactScreen {
  constructor(private readonly _host: LitElement) {}

  /** Undefined until the first rendering: a prerendered form isn't ours yet. */
  get form(): HTMLFormElement | undefined {
    return this._host.hasUpdated ? (this._find('form') as HTMLFormElement | undefined) : undefined;
  }

  /** Once the view is up to date, brings something into view and moves the focus there. */
  async focus(selector: string, block: ScrollLogicalPosition = 'nearest'): Promise<void> {
    await this._host.updateComplete;
    const target = this._find(selector);
    bring(target, block, target?.closest('#summary'));
  }

  /** Leads to a field, ours or the page's own. */
  goToField(field: string): void {
    const target =
      fieldsNamed(this._host, field)[0] ??
      ((this._host.renderRoot as ShadowRoot).getElementById(field) as HTMLInputElement | null);
    bring(target, 'start', target?.closest('fieldset') ?? target?.labels?.[0]);
  }

  /** The summary goes when sending begins; the focus must not go with it. */
  leaveSummary(): void {
    const { activeElement } = this._host.renderRoot as ShadowRoot;
    if (activeElement?.closest('#summary')) this._find('#send')?.focus();
  }

  /** Before a topic goes with its button, the focus goes to that of another one, or to what comes after the list. */
  leaveTopic(other: string | undefined): void {
    const topics = [...this._host.renderRoot.querySelectorAll('[part=topic]')];
    const item = topics.find((topic) => topic.querySelector('bdi')?.textContent === other);
    (item?.querySelector('button') ?? this._find('form input'))?.focus();
  }

  /** Speaks through a live region that stands in the page all the time. */
  announce(text: string): void {
    const region = this._find('#announcement');
    if (region) region.textContent = text;
  }

  private _find(selector: string): HTMLElement | undefined {
    const found = this._host.renderRoot.querySelectorAll<HTMLElement>(selector);
    return [...found].find((element) => !element.closest('.former'));
  }
}
