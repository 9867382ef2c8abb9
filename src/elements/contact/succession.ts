import type { LitElement, ReactiveController, TemplateResult } from 'lit';
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
export class Succession implements ReactiveController {
  private _current: Screen | undefined;
  private _former: Screen | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly _host: LitElement) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this._leave();
  }

  show(name: string, view: TemplateResult): unknown {
    if (this._current && this._current.name !== name) {
      this._former = this._current;
      clearTimeout(this._timer);
      this._timer = setTimeout(() => this._leave(), overlap);
    }
    if (this._former?.name === name) this._former = undefined; // it is back already
    this._current = { name, view };
    return repeat(
      [...(this._former ? [this._former] : []), this._current],
      (screen) => screen.name,
      ({ name: shown, view }) => html`<div class=${shown === name ? nothing : 'former'}>${view}</div>`,
    );
  }

  private _leave(): void {
    if (!this._former) return;
    this._former = undefined;
    this._host.requestUpdate();
  }
}
