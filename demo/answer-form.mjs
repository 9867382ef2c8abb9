// @ts-check
/** The form again, as an HTML form, with what was typed and its mistakes. */
import { html } from './markup.mjs';

/** @typedef {import('./plain-post.mjs').Post} Post */
/** @typedef {import('./markup.mjs').Markup} Markup */
/** @typedef {import('mild-widgets/schema').Interface} Interface */
/** @typedef {import('mild-widgets/schema').SentNames} SentNames */

/** The fields that a person fills in. */
export const FIELDS = ['name', 'patient', 'email', 'phone', 'message', 'consent'];

/**
 * @param {Post} post In our names.
 * @param {SentNames} names The names under which the form sends.
 * @param {Interface['messages']} messages
 * @param {Map<string, string>} mistakes By field.
 * @param {string | undefined} consent The text that a person agrees to, if there is any.
 */
export function renderForm(
  post,
  names,
  { fields, hints, errorPrefix, optional, send, tryAgain },
  mistakes,
  consent,
) {
  const typed = (/** @type {string} */ name) => {
    const value = post.get(name);
    return typeof value === 'string' ? value.replace(/\r\n/g, '\n') : '';
  };
  const sentAs = (/** @type {string} */ name) => names[/** @type {keyof SentNames} */ (name)] ?? name;
  const patient = typed('patient');
  const error = (/** @type {string} */ name) =>
    mistakes.has(name) &&
    html`<p class="error" id="${name}-error">
      <span class="unseen">${errorPrefix}</span> ${mistakes.get(name)}
    </p>`;
  const described = (/** @type {string} */ name, /** @type {string | undefined} */ hint) => {
    const ids = [hint && `${name}-hint`, mistakes.has(name) && `${name}-error`].filter(Boolean).join(' ');
    return [ids && html` aria-describedby="${ids}"`, mistakes.has(name) && html` aria-invalid="true"`];
  };
  /** @type {(name: 'name' | 'email' | 'phone' | 'message', control: (attributes: Markup) => Markup, hint?: string) => Markup} */
  const field = (name, control, hint) =>
    html`<div class="field">
      <label for="${name}">${fields[name]}${name === 'message' && patient === 'new' && ` ${optional}`}</label>
      ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`} ${error(name)}
      ${control(html`id="${name}" name="${sentAs(name)}"${described(name, hint)}`)}
    </div>`;
  /** @type {(name: 'name' | 'email' | 'phone', type: string, autocomplete: string, hint?: string) => Markup} */
  const line = (name, type, autocomplete, hint) =>
    field(
      name,
      (attributes) =>
        html`<input ${attributes} type="${type}" autocomplete="${autocomplete}" value="${typed(name)}" />`,
      hint,
    );
  const choice = (/** @type {string} */ id, /** @type {string} */ value, /** @type {string} */ label) =>
    html`<p class="choice">
      <input
        type="radio"
        id="${id}"
        name="${sentAs('patient')}"
        value="${value}"
        ${patient === value && 'checked'}
      />
      <label for="${id}">${label}</label>
    </p>`;
  const shown = FIELDS.filter((name) => name !== 'consent' || consent !== undefined);
  // Not the id: what is sent now may be another message.
  const carried = [...post].filter(
    ([name, value]) => typeof value === 'string' && name !== 'id' && !shown.includes(name),
  );
  return html`<form method="post" accept-charset="utf-8">
    ${line('name', 'text', 'name')}
    <fieldset class="field" ${described('patient', undefined)}>
      <legend>${fields.patient}</legend>
      ${error('patient')} ${choice('patient', 'new', fields.patientNew)}
      ${choice('patient-existing', 'existing', fields.patientExisting)}
    </fieldset>
    ${line('email', 'email', 'email', patient === 'existing' ? hints.emailOrPhone : undefined)}
    ${line('phone', 'tel', 'tel', hints.phone)}
    ${field(
      'message',
      (attributes) =>
        html`<textarea ${attributes} rows="6" autocomplete="off">${`\n${typed('message')}`}</textarea>`,
      hints.message,
    )}
    ${
      consent !== undefined &&
      html`<div class="field">
        ${error('consent')}
        <p class="choice">
          <input
            type="checkbox"
            id="consent"
            name="${sentAs('consent')}"
            value="true"
            ${described('consent', undefined)}
            ${!['', 'false'].includes(typed('consent')) && 'checked'}
          />
          <label for="consent">${consent}</label>
        </p>
      </div>`
    }
    ${carried.map(([name, value]) => html`<input type="hidden" name="${sentAs(name)}" value="${value}" />`)}
    <button>${mistakes.size > 0 ? send : tryAgain}</button>
  </form>`;
}
