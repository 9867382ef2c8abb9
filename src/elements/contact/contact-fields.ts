import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { requiredFields, type FieldName } from '../../contact/fields.js';
import type { Messages } from '../../locales/language.js';
import { fresh } from '../shared/fresh.js';
import { problemText } from './contact-problems.js';
import type { Problem } from './contact-state.js';
import type { ContactView } from './contact-view.js';

/** What the fields show. */
interface FieldsView extends ContactView {
  readonly problems: readonly Problem[];
  readonly sending: boolean;
}

/** What is said of a field: a hint, a mistake, and the attributes with which a control refers to them. */
interface Notes {
  readonly lines: unknown;
  readonly invalid: unknown;
  readonly required: unknown;
  readonly describedBy: unknown;
}

function hintOf({ words: { hints }, patient }: FieldsView, name: FieldName): string | undefined {
  if (name === 'email' && patient === 'existing') return hints.emailOrPhone;
  return name === 'phone' || name === 'message' ? hints[name] : undefined;
}

/** A field around its label, its control and the notes between them. */
function field(view: FieldsView, name: FieldName, body: (notes: Notes) => TemplateResult): TemplateResult {
  const hint = hintOf(view, name);
  const problem = view.problems.find((problem) => problem.field === name);
  const notes = {
    lines: [
      hint && html`<p part="hint" id="${name}-hint">${fresh(hint)}</p>`,
      problem &&
        html`<p part="error" id="${name}-error">
          ${view.words.errorPrefix} ${fresh(problemText(view.words, problem))}
        </p>`,
    ],
    invalid: problem ? 'true' : nothing,
    required: requiredFields(view.patient).includes(name) || nothing,
    describedBy: [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ') || nothing,
  };
  const { left } = view.emailDoubt;
  const look = problem ? 'wrong' : nothing;
  // Nothing between the tags: where the script takes a prerendered form over, blanks could be taken for others.
  return html`<div part="field" class=${look} @change=${left} @focusout=${left}>${body(notes)}</div>`;
}

/** A field with its label above it; without `type`, one of several lines. */
function textField(
  view: FieldsView,
  name: 'name' | 'email' | 'phone' | 'message',
  type?: 'text' | 'email' | 'tel',
): TemplateResult {
  const { words, patient, sending, disabled, charactersLeft } = view;
  const optional = name === 'message' && patient === 'new';
  return field(
    view,
    name,
    ({ lines, invalid, required, describedBy }) => html`
      <label part="label" for=${name}
        >${words.fields[name]}${fresh(optional ? ` ${words.optional}` : nothing)}</label
      >
      ${lines}
      ${
        type
          ? html`<input
                part="input"
                id=${name}
                name=${name}
                type=${type}
                inputmode=${type === 'text' ? nothing : type}
                autocomplete=${name === 'phone' ? 'tel' : name}
                spellcheck="false"
                ?readonly=${sending}
                ?disabled=${disabled}
                aria-required=${required}
                aria-invalid=${invalid}
                aria-describedby=${describedBy}
              />${name === 'email' && !sending ? suggestion(view) : nothing}`
          : html`<textarea
                part="input"
                id=${name}
                name=${name}
                rows="6"
                autocomplete="off"
                ?readonly=${sending}
                ?disabled=${disabled}
                aria-required=${required}
                aria-invalid=${invalid}
                aria-describedby=${describedBy}
              ></textarea>
              <p part="hint" aria-hidden="true" class=${(charactersLeft ?? 0) < 0 ? 'over' : nothing}>
                ${fresh(countText(words, charactersLeft))}
              </p>`
      }
    `,
  );
}

/** Puts a doubted address right. It doesn't describe the field: a screen reader would say it twice. */
function suggestion({ words, emailDoubt }: FieldsView): unknown {
  const { meant, resolve } = emailDoubt;
  const [before, after] = words.didYouMean('\n').split('\n');
  return (
    meant &&
    html`<button part="button" class="plain" type="button" @click=${resolve}>
      <span>${before}<bdi translate="no" dir="ltr">${meant}</bdi>${after}</span>
    </button>`
  );
}

const patientField = (view: FieldsView) => {
  const {
    words,
    words: { fields },
    disabled,
  } = view;
  return field(
    view,
    'patient',
    ({ lines, invalid, describedBy }) => html`
      <fieldset role="radiogroup" aria-invalid=${invalid}>
        <legend part="label">${fields.patient}<span class="unseen"> ${words.needed}</span></legend>
        ${lines}
        <div class="choice">
          <input
            part="input"
            type="radio"
            id="patient"
            name="patient"
            value="new"
            ?disabled=${disabled}
            aria-describedby=${describedBy}
          />
          <label for="patient">${fields.patientNew}</label>
        </div>
        <div class="choice">
          <input
            part="input"
            type="radio"
            id="patient-existing"
            name="patient"
            value="existing"
            ?disabled=${disabled}
            aria-describedby=${describedBy}
          />
          <label for="patient-existing">${fields.patientExisting}</label>
        </div>
      </fieldset>
    `,
  );
};

const consentField = (view: FieldsView) =>
  field(
    view,
    'consent',
    ({ lines, invalid, required, describedBy }) => html`
      ${lines}
      <div class="choice">
        <input
          part="input"
          type="checkbox"
          id="consent"
          name="consent"
          ?disabled=${view.disabled}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
        />
        <label for="consent"><slot name="consent">${view.words.fields.consent}</slot></label>
      </div>
    `,
  );

const renderTopics = ({ words, topics, disabled, removeTopic }: FieldsView) => html`
  <div>
    <p part="label" id="topics">${words.askingAbout}</p>
    <ul aria-labelledby="topics">
      ${repeat(
        topics,
        (topic) => topic,
        (topic) => html`
          <li part="topic">
            <bdi translate="no">${topic}</bdi>
            <button
              part="button"
              class="plain"
              type="button"
              ?disabled=${disabled}
              @click=${() => removeTopic(topic)}
            >
              <span>${words.remove}<span class="unseen" translate="no"> ${topic}</span></span>
            </button>
          </li>
        `,
      )}
    </ul>
  </div>
`;

/**
 * Custom elements judge what is put in a moment later than they tell of it, if
 * they do: the form looks at it again then, as if it were put in now.
 */
function lookAgain({ target, currentTarget }: Event): void {
  if (target === currentTarget) return;
  setTimeout(() => currentTarget?.dispatchEvent(new Event('input', { bubbles: true })));
}

/** All fields, in order, the page's own included. */
export const renderFields = (view: FieldsView): TemplateResult => html`
  <p>${view.words.whatWeNeed}</p>
  ${view.topics.length ? renderTopics(view) : nothing} ${textField(view, 'name', 'text')}
  ${patientField(view)} ${textField(view, 'email', 'email')} ${textField(view, 'phone', 'tel')}
  ${textField(view, 'message')}
  <slot
    name="fields"
    @input=${lookAgain}
    @change=${lookAgain}
    @sl-input=${lookAgain}
    @focusout=${lookAgain}
    @slotchange=${view.onInput}
  ></slot>
  ${view.settings.requireConsent ? consentField(view) : nothing}
  <div class="unseen" aria-hidden="true">
    <label for="trap">${view.words.fields.trap}</label>
    <input id="trap" name="mw-oblivo" tabindex="-1" autocomplete="off" />
  </div>
`;

/** How many characters are left, or are too many. */
export const countText = (words: Messages, left: number | undefined): string =>
  left === undefined ? '' : left < 0 ? words.charactersOver(-left) : words.charactersLeft(left);
