import { html, nothing, type TemplateResult } from 'lit';
import type { FieldValues } from '../contact/fields.js';
import type { Messages } from '../locales/language.js';
import { problemText, type Problem } from './contact-problems.js';

/** What the fields show. */
export interface FieldsView {
  readonly words: Messages;
  readonly patient: FieldValues['patient'];
  readonly problems: readonly Problem[];
  readonly sending: boolean;
  readonly requireConsent: boolean;
  readonly topics: readonly string[];
  /** Takes a topic out of the enquiry. */
  removeTopic(topic: string): void;
  /** How many characters the message may still have, when that is worth telling. */
  readonly charactersLeft: number | undefined;
}

type TextField = 'name' | 'email' | 'phone' | 'message';

const problemOf = ({ problems, words }: FieldsView, field: string): string | undefined => {
  const problem = problems.find((problem) => problem.field === field);
  return problem && problemText(problem, words);
};

/** Which fields a person may leave empty, given the answer to "Are you a new patient?". */
const isOptional = (field: TextField, patient: FieldsView['patient']) =>
  field === 'message' && patient === 'new';

function hintOf({ words: { hints }, patient }: FieldsView, field: string): string | undefined {
  if (field === 'email' && patient === 'existing') return hints.emailOrPhone;
  return field === 'phone' || field === 'message' ? hints[field] : undefined;
}

const describedBy = (view: FieldsView, field: TextField | 'patient' | 'consent') =>
  [hintOf(view, field) && `${field}-hint`, problemOf(view, field) && `${field}-error`]
    .filter(Boolean)
    .join(' ') || nothing;

const invalid = (view: FieldsView, field: string) => (problemOf(view, field) ? 'true' : nothing);

function errorLine(view: FieldsView, field: string) {
  const problem = problemOf(view, field);
  if (!problem) return nothing;
  return html`
    <p part="error" id="${field}-error"><span class="unseen">${view.words.errorPrefix}</span> ${problem}</p>
  `;
}

function textField(view: FieldsView, name: TextField, control: TemplateResult): TemplateResult {
  const { words, patient } = view;
  const hint = hintOf(view, name);
  return html`
    <div part="field" class=${problemOf(view, name) ? 'wrong' : nothing}>
      <label part="label" for=${name}
        >${words.fields[name]}${isOptional(name, patient) ? ` ${words.optional}` : nothing}</label
      >
      ${hint ? html`<p part="hint" id="${name}-hint">${hint}</p>` : nothing} ${errorLine(view, name)}
      ${control}
    </div>
  `;
}

/** A field of one line. */
function inputField(view: FieldsView, name: 'name' | 'email' | 'phone', type: 'text' | 'email' | 'tel') {
  return textField(
    view,
    name,
    html`<input
      part="input"
      id=${name}
      name=${name}
      type=${type}
      inputmode=${type === 'text' ? nothing : type}
      autocomplete=${name === 'phone' ? 'tel' : name}
      spellcheck="false"
      ?readonly=${view.sending}
      aria-invalid=${invalid(view, name)}
      aria-describedby=${describedBy(view, name)}
    />`,
  );
}

function patientField(view: FieldsView): TemplateResult {
  const { fields } = view.words;
  return html`
    <div part="field" class=${problemOf(view, 'patient') ? 'wrong' : nothing}>
      <fieldset
        role="radiogroup"
        aria-invalid=${invalid(view, 'patient')}
        aria-describedby=${describedBy(view, 'patient')}
      >
        <legend part="label">${fields.patient}</legend>
        ${errorLine(view, 'patient')}
        <div class="choice">
          <input part="input" type="radio" id="patient" name="patient" value="new" />
          <label for="patient">${fields.patientNew}</label>
        </div>
        <div class="choice">
          <input part="input" type="radio" id="patient-existing" name="patient" value="existing" />
          <label for="patient-existing">${fields.patientExisting}</label>
        </div>
      </fieldset>
    </div>
  `;
}

function consentField(view: FieldsView): TemplateResult | typeof nothing {
  if (!view.requireConsent) return nothing;
  return html`
    <div part="field" class=${problemOf(view, 'consent') ? 'wrong' : nothing}>
      ${errorLine(view, 'consent')}
      <div class="choice">
        <input
          part="input"
          type="checkbox"
          id="consent"
          name="consent"
          aria-invalid=${invalid(view, 'consent')}
          aria-describedby=${describedBy(view, 'consent')}
        />
        <label for="consent"><slot name="consent">${view.words.fields.consent}</slot></label>
      </div>
    </div>
  `;
}

function renderTopics({ words, topics, removeTopic }: FieldsView): TemplateResult | typeof nothing {
  if (!topics.length) return nothing;
  return html`
    <div>
      <p part="label" id="topics">${words.askingAbout}</p>
      <ul aria-labelledby="topics">
        ${topics.map(
          (topic) => html`
            <li part="topic">
              ${topic}
              <button part="button" class="plain" type="button" @click=${() => removeTopic(topic)}>
                <span>${words.remove}<span class="unseen"> ${topic}</span></span>
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** All fields, in order, the page's own included. */
export function renderFields(view: FieldsView): TemplateResult {
  const { words, sending, charactersLeft } = view;
  const message = html`
    <textarea
      part="input"
      id="message"
      name="message"
      rows="6"
      autocomplete="off"
      ?readonly=${sending}
      aria-invalid=${invalid(view, 'message')}
      aria-describedby=${describedBy(view, 'message')}
    ></textarea>
    <p part="hint" aria-hidden="true" class=${(charactersLeft ?? 0) < 0 ? 'over' : nothing}>
      ${countText(words, charactersLeft)}
    </p>
  `;
  return html`
    ${renderTopics(view)} ${inputField(view, 'name', 'text')} ${patientField(view)}
    ${inputField(view, 'email', 'email')} ${inputField(view, 'phone', 'tel')}
    ${textField(view, 'message', message)}
    <slot name="fields"></slot>
    ${consentField(view)}
    <div class="unseen" aria-hidden="true">
      <label for="trap">${words.fields.trap}</label>
      <input id="trap" name="mw-oblivo" tabindex="-1" autocomplete="off" />
    </div>
  `;
}

/** How many characters are left, or are too many. */
export const countText = (words: Messages, left: number | undefined): string =>
  left === undefined ? '' : left < 0 ? words.charactersOver(-left) : words.charactersLeft(left);
