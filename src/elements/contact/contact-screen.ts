import type { LitElement } from 'lit';
import { bring } from './contact-dom.js';
import { fieldsNamed } from './extra-fields.js';

/** The form as it is on the screen: where the focus goes, and what is spoken. */
export class ContactScreen {
  constructor(private readonly _host: LitElement) {}

  /** Undefined until the first rendering: a prerendered form isn't ours yet. */
  get form(): HTMLFormElement | undefined {
    return (this._host.hasUpdated ? this._host.renderRoot.querySelector('form') : null) ?? undefined;
  }

  /** Once the view is up to date, brings something into view and moves the focus there. */
  async focus(selector: string, block: ScrollLogicalPosition = 'nearest'): Promise<void> {
    await this._host.updateComplete;
    bring(this._find(selector), block);
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

  /** Once a topic is gone with its button, the focus goes to the next one's, or to what comes after the list. */
  async leaveTopic(at: number): Promise<void> {
    await this._host.updateComplete;
    const buttons = this._host.renderRoot.querySelectorAll<HTMLElement>('[part=topic] button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this._find('form input'))?.focus();
  }

  /** Speaks through a live region that stands in the page all the time. */
  announce(text: string): void {
    const region = this._find('#announcement');
    if (region) region.textContent = text;
  }

  private _find(selector: string): HTMLElement | null {
    return this._host.renderRoot.querySelector(selector);
  }
}
