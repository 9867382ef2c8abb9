import { html, nothing, type TemplateResult } from 'lit';
import type { FieldValues } from '../contact/fields.js';
import type { Messages } from '../locales/en.js';
import { problemText, type Problem } from './contact-problems.js';

/** What the form shows. */
export interface FormView {
  readonly messages: Messages;
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

const problemOf = ({ problems, messages }: FormView, field: string): string | undefined => {
  const problem = problems.find((problem) => problem.field === field);
  return problem && problemText(problem, messages);
};

/** Which fields a person may leave empty, given the answer to "Are you a new patient?". */
const isOptional = (field: TextField, patient: FormView['patient']) =>
  field === 'message' && patient === 'new';

function hintOf({ messages: { hints }, patient }: FormView, field: TextField): string | undefined {
  if (field === 'email' && patient === 'existing') return hints.emailOrPhone;
  return field === 'phone' || field === 'message' ? hints[field] : undefined;
}

const describedBy = (field: string, hint: unknown, problem: unknown) =>
  [hint && `${field}-hint`, problem && `${field}-error`].filter(Boolean).join(' ') || nothing;

const errorLine = ({ messages }: FormView, field: string, problem: string | undefined) =>
  problem
    ? html`<p part="error" id="${field}-error">
        <span class="unseen">${messages.errorPrefix}</span> ${problem}
      </p>`
    : nothing;

function textField(
  view: FormView,
  name: TextField,
  control: (described: unknown, invalid: unknown) => TemplateResult,
): TemplateResult {
  const { messages, patient } = view;
  const hint = hintOf(view, name);
  const problem = problemOf(view, name);
  return html`
    <div part="field" class=${problem ? 'wrong' : nothing}>
      <label part="label" for=${name}
        >${messages.fields[name]}${isOptional(name, patient) ? ` ${messages.optional}` : nothing}</label
      >
      ${hint ? html`<p part="hint" id="${name}-hint">${hint}</p>` : nothing} ${errorLine(view, name, problem)}
      ${control(describedBy(name, hint, problem), problem ? 'true' : nothing)}
    </div>
  `;
}

function patientField(view: FormView): TemplateResult {
  const { fields } = view.messages;
  const problem = problemOf(view, 'patient');
  return html`
    <div part="field" class=${problem ? 'wrong' : nothing}>
      <fieldset
        role="radiogroup"
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${describedBy('patient', false, problem)}
      >
        <legend part="label">${fields.patient}</legend>
        ${errorLine(view, 'patient', problem)}
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

function consentField(view: FormView): TemplateResult | typeof nothing {
  if (!view.requireConsent) return nothing;
  const problem = problemOf(view, 'consent');
  return html`
    <div part="field" class=${problem ? 'wrong' : nothing}>
      ${errorLine(view, 'consent', problem)}
      <div class="choice">
        <input
          part="input"
          type="checkbox"
          id="consent"
          name="consent"
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${describedBy('consent', false, problem)}
        />
        <label for="consent"><slot name="consent">${view.messages.fields.consent}</slot></label>
      </div>
    </div>
  `;
}

function renderTopics({ messages, topics, removeTopic }: FormView): TemplateResult | typeof nothing {
  if (!topics.length) return nothing;
  return html`
    <div>
      <p part="label" id="topics">${messages.askingAbout}</p>
      <ul class="topics" aria-labelledby="topics">
        ${topics.map(
          (topic) => html`
            <li part="topic">
              ${topic}
              <button part="button" class="plain" type="button" @click=${() => removeTopic(topic)}>
                <span>${messages.remove}<span class="unseen"> ${topic}</span></span>
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** All fields, in order, the page's own included. */
export function renderFields(view: FormView): TemplateResult {
  const { messages, sending, charactersLeft } = view;
  return html`
    ${renderTopics(view)}
    ${textField(
      view,
      'name',
      (described, invalid) => html`
        <input
          part="input"
          id="name"
          name="name"
          autocomplete="name"
          spellcheck="false"
          ?readonly=${sending}
          aria-invalid=${invalid}
          aria-describedby=${described}
        />
      `,
    )}
    ${patientField(view)}
    ${textField(
      view,
      'email',
      (described, invalid) => html`
        <input
          part="input"
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          inputmode="email"
          autocapitalize="none"
          spellcheck="false"
          ?readonly=${sending}
          aria-invalid=${invalid}
          aria-describedby=${described}
        />
      `,
    )}
    ${textField(
      view,
      'phone',
      (described, invalid) => html`
        <input
          part="input"
          id="phone"
          name="phone"
          type="tel"
          autocomplete="tel"
          inputmode="tel"
          spellcheck="false"
          ?readonly=${sending}
          aria-invalid=${invalid}
          aria-describedby=${described}
        />
      `,
    )}
    ${textField(
      view,
      'message',
      (described, invalid) => html`
        <textarea
          part="input"
          id="message"
          name="message"
          rows="6"
          autocomplete="off"
          ?readonly=${sending}
          aria-invalid=${invalid}
          aria-describedby=${described}
        ></textarea>
        <p part="hint" aria-hidden="true" class=${(charactersLeft ?? 0) < 0 ? 'over' : nothing}>
          ${countText(messages, charactersLeft)}
        </p>
      `,
    )}
    <slot name="fields"></slot>
    ${consentField(view)}
    <div class="unseen" aria-hidden="true">
      <label for="trap">${messages.fields.trap}</label>
      <input id="trap" name="mw-oblivo" tabindex="-1" autocomplete="off" />
    </div>
  `;
}

/** How many characters are left, or are too many. */
export const countText = (messages: Messages, left: number | undefined): string =>
  left === undefined ? '' : left < 0 ? messages.charactersOver(-left) : messages.charactersLeft(left);
