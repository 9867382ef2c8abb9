import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import type { Shape } from '../config/parse.js';
import { formsContext, nearestForm, providePageForms } from '../contact/page-forms.js';
import type { Block, Item } from '../content/content.js';
import { en } from '../content/en.js';
import { ConfiguredElement } from './configured-element.js';
import { phoneLink } from './phone-link.js';

/** What `<mild-info>` and `<mild-risks>` share: content blocks, the call to action, the closing notes. */
export abstract class ContentElement<Own extends Shape = Shape> extends ConfiguredElement<Own> {
  private readonly _forms = new ContextConsumer(this, { context: formsContext, subscribe: true });

  /** The form that this element leads to, when the page has one. */
  protected get form() {
    return nearestForm(this, this._forms.value ?? []);
  }

  /** The content in the language in force here. */
  protected readonly content = en;

  override connectedCallback(): void {
    providePageForms();
    super.connectedCallback();
  }

  protected renderBlocks(blocks: readonly Block[]) {
    return blocks.map((block) => {
      if (typeof block === 'string') return html`<p>${block}</p>`;
      if ('claim' in block) return this.renderClaim(block.claim);
      const items = block.list.map((item) => this.renderItem(item));
      return block.ordered
        ? html`<ol part="list">
            ${items}
          </ol>`
        : html`<ul part="list">
            ${items}
          </ul>`;
    });
  }

  protected renderClaim(claim: string) {
    return this.settings.clinicClaims ? html`<p>${claim}</p>` : nothing;
  }

  protected renderItem(item: Item | string): TemplateResult {
    return typeof item === 'string'
      ? html`<li part="item">${item}</li>`
      : html`<li part="item"><strong part="term">${item.term}</strong> ${item.text}</li>`;
  }

  /** Leads to the page's contact form, else to `contact-url`, else to the phone; without one of them, nothing. */
  protected renderAction(label: string) {
    const { form } = this;
    const { contactUrl, clinicPhone } = this.settings;
    if (form)
      return html`<button part="cta" type="button" @click=${() => form.goTo()}>
        <span>${label}</span>
      </button>`;
    if (contactUrl) return html`<a part="cta" href=${contactUrl}><span>${label}</span></a>`;
    return clinicPhone ? html`<p class="call">${label}: ${phoneLink(clinicPhone)}</p>` : nothing;
  }

  protected renderNotes() {
    const { disclaimer, trademark } = this.content;
    return html`<p part="note">${disclaimer} ${trademark}</p>`;
  }
}
