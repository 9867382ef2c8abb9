import { html, nothing, type TemplateResult } from 'lit';
import type { Spoken } from '../../locales/languages.js';
import { renderFields } from './contact-fields.js';
import { renderFailure, renderReach, renderSummary } from './contact-panels.js';
import { untouched } from './contact-state.js';
import type { ContactView } from './contact-view.js';
import { unrecorded } from './recorder-marks.js';
import { fresh } from '../shared/fresh.js';
import { heading } from '../shared/heading.js';

/** The form and what stands around it. */
function renderForm(view: ContactView): TemplateResult {
  const { words, settings, state } = view;
  const { problems, failure } = state.step === 'editing' ? state : untouched;
  const sending = state.step === 'sending';
  // As a dialog's it goes nowhere by itself, where a server has rendered it and the script hasn't come yet.
  // The guard makes no control of the form: it holds the inputs still, also against keys.
  return html`
    <div class="screen" ?hidden=${!view.usable}>
      <slot name="intro"><p>${words.intro} ${fresh(words.promise(settings.replyHours))}</p></slot>
      <div part="note" class="urgent">
        <slot name="urgent"><p>${words.urgent}</p></slot>
      </div>
      <form
        part="form"
        method="dialog"
        novalidate
        aria-busy=${sending}
        @submit=${view.onSubmit}
        @input=${view.onInput}
        @beforeinput=${view.guard}
        @keydown=${view.onKey}
        @keypress=${view.onKey}
        @keyup=${view.onKey}
      >
        ${problems.length ? renderSummary(view, problems) : nothing}
        ${failure ? renderFailure(view, failure) : nothing} ${renderFields({ ...view, problems, sending })}
        <p part="note">
          ${words.noRelationship}
          ${settings.privacyUrl ? html`<a href=${settings.privacyUrl}>${words.privacy}</a>` : nothing}
        </p>
        <button part="button" id="send" type="submit" ?disabled=${view.disabled} @click=${view.onSubmit}>
          <span>${words.send}</span>
        </button>
      </form>
      <p>${fresh(sending ? (state.slow ? words.slow : words.sending) : nothing)}</p>
    </div>
  `;
}

/** All that the element shows. What is spoken stands beside the screens, since what comes with one of them isn't spoken. */
export const renderView = (spoken: Spoken, screens: unknown): TemplateResult =>
  unrecorded(
    spoken,
    html`<p class="unseen" aria-live="polite" aria-atomic="true" id="announcement"></p>
      ${screens}`,
  );

/**
 * Everything but what is said after a message was sent. Without anywhere to
 * send to, and on paper, it tells how to reach the clinic.
 *
 * @param withForm - a form that can't be used may still hold what somebody typed
 */
export const renderContact = (view: ContactView, withForm: boolean): TemplateResult => html`
  ${heading(view.level, view.words.heading)}
  <div class=${view.usable ? 'paper' : nothing}>
    ${renderReach(view.words, view.settings, view.hasChildren)}
  </div>
  ${withForm ? renderForm(view) : ''}
`;
