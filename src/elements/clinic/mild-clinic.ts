import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues } from 'lit';
import { configContext } from '../../config/context.js';
import { ConfiguredElement } from '../shared/configured-element.js';

/**
 * Gives its configuration to the elements inside it. It overrides the page's
 * configuration, and renders nothing of its own. It takes every configuration
 * attribute.
 *
 * @tagname mild-clinic
 * @slot - the elements of this clinic, and anything else
 */
export class MildClinic extends ConfiguredElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  private readonly _provider = new ContextProvider(this, {
    context: configContext,
    initialValue: this.settings,
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this._provider.setValue(this.settings);
  }

  protected override firstUpdated(): void {
    // Its children are there on purpose: there is nothing to check.
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
