import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../config/schema.js';
import { renderFields, type FieldsView } from './contact-fields.js';
import { renderFailure, renderSummary } from './contact-panels.js';
import type { ContactState } from './contact-state.js';

/** What the form shows, and what happens in it. */
export interface FormView extends Omit<FieldsView, 'problems' | 'sending' | 'requireConsent'> {
  readonly settings: Config & { readonly requireConsent?: boolean };
  readonly level: number;
  /** Whether there is anywhere to send to. */
  readonly usable: boolean;
  readonly state: ContactState;
  onSubmit(event: Event): void;
  onInput(event: Event): void;
  /** While an enquiry is on its way, nothing may change: what came too late would be lost. */
  guard(event: Event): void;
  /** The page's shortcuts don't hear what is typed; Enter in a field of the page's own sends our form. */
  onKey(event: KeyboardEvent): void;
  /** Leads to the field of a mistake. */
  goToField(field: string): void;
}

/** The form and what stands around it. */
export function renderForm(view: FormView): TemplateResult {
  const { words, settings, level, state } = view;
  const editing = state.step === 'editing' ? state : undefined;
  const sending = state.step === 'sending' ? state : undefined;
  const problems = editing?.problems ?? [];
  // The class says to session recorders what the host's marks do, should the page's framework overwrite its class.
  // The guard makes no control of the form: it holds the inputs still, also against keys.
  return html`
    <div class="screen" ?hidden=${!view.usable}>
      <slot name="intro"><p>${words.intro} ${words.promise(settings.replyHours)}</p></slot>
      <div part="note" class="urgent">
        <slot name="urgent"><p>${words.urgent}</p></slot>
      </div>
      <form
        part="form"
        class="fs-exclude sentry-block"
        novalidate
        aria-busy=${sending ? 'true' : 'false'}
        @submit=${view.onSubmit}
        @input=${view.onInput}
        @click=${view.guard}
        @beforeinput=${view.guard}
        @keydown=${view.onKey}
        @keypress=${view.onKey}
        @keyup=${view.onKey}
      >
        ${problems.length ? renderSummary(words, level + 1, problems, editing?.found ?? [], view.goToField) : nothing}
        ${editing?.failure ? renderFailure(words, level + 1, editing.failure, settings) : nothing}
        ${renderFields({
          ...view,
          problems,
          sending: Boolean(sending),
          requireConsent: settings.requireConsent ?? false,
        })}
        <p part="note">
          ${words.noRelationship}
          ${settings.privacyUrl ? html`<a href=${settings.privacyUrl}>${words.privacy}</a>` : nothing}
        </p>
        <button part="button" id="send" type="submit"><span>${words.send}</span></button>
      </form>
      <p role="status">${sending && (sending.slow ? words.slow : words.sending)}</p>
    </div>
  `;
}
