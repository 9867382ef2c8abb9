import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/**
 * How long what goes stays, in milliseconds, once the focus is where it should be. Where the button that had the focus goes
 * at once, Orca says nothing of what has it then.
 */
export const overlap = 500;

interface Screen {
  readonly name: string;
  readonly view: TemplateResult;
}

/**
 * Shows one screen in the place of another. The one that goes stays for a
 * moment, out of sight; see {@link overlap}.
 */
export class Succession {
  private _current: Screen | undefined;
  private _former: Screen | undefined;

  constructor(private readonly _host: LitElement) {}

  show(name: string, view: TemplateResult): unknown {
    if (this._current && this._current.name !== name) {
      const former = (this._former = this._current);
      setTimeout(() => {
        if (this._former !== former) return;
        this._former = undefined;
        this._host.requestUpdate();
      }, overlap);
    }
    if (this._former?.name === name) this._former = undefined; // it is back already
    this._current = { name, view };
    return repeat(
      [...(this._former ? [this._former] : []), this._current],
      (screen) => screen.name,
      ({ name: shown, view }) => html`<div class=${shown === name ? nothing : 'former'}>${view}</div>`,
    );
  }
}
