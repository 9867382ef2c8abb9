import { html, render } from 'lit';
import { plainPost } from '../contact/endpoints/plain-post.js';
import { requiredFields, type SubmissionKey } from '../contact/fields.js';
import { inLanguage } from '../elements/shared/configured-element.js';
import { pageAddress } from '../elements/contact/contact-dom.js';
import { renderContact } from '../elements/contact/contact-form.js';
import { renderReach } from '../elements/contact/contact-panels.js';
import { untouched } from '../elements/contact/contact-state.js';
import { extraFields } from '../elements/contact/extra-fields.js';
import type { SendFunction } from '../elements/contact/world.js';
import { settingsOf, spokenBy, type Settings } from './settings.js';

const nothing = () => undefined;

/** The form as nobody has filled it in yet, as nodes. */
export function renderStatic(element: Element): HTMLElement {
  const settings = settingsOf(element);
  const spoken = spokenBy(element);
  const words = spoken.language.messages;
  const { send } = element as { send?: SendFunction };
  const usable = Boolean(send ?? settings.endpoint);
  const view = {
    words,
    settings,
    level: settings.headingLevel ?? 2,
    usable,
    disabled: false,
    state: untouched,
    patient: '',
    topics: [],
    charactersLeft: undefined,
    onSubmit: nothing,
    onInput: nothing,
    guard: nothing,
    onKey: nothing,
    goToField: nothing,
    removeTopic: nothing,
  } as const;
  const tree = element.ownerDocument.createElement('div');
  render(inLanguage(spoken, renderContact(view, usable)), tree);
  const form = tree.querySelector('form');
  const action = !send && settings.endpoint && plainPost[settings.endpointFormat]?.(settings.endpoint);
  if (form && action) makePlain(form, element, action, settings, spoken.tag);
  else if (form) standIn(form, settings, words);
  return tree;
}

/** A form of HTML, which the browser checks and sends by itself. */
function makePlain(
  form: HTMLFormElement,
  element: Element,
  action: string,
  { fieldNames = {}, requireConsent }: Settings,
  locale: string,
): void {
  const theirs = (name: string) => fieldNames[name as SubmissionKey] ?? name;
  const required: readonly string[] = requiredFields(requireConsent);
  form.method = 'post';
  form.action = action;
  form.acceptCharset = 'utf-8'; // a page in another encoding would post in that
  form.noValidate = false;
  for (const control of form.querySelectorAll<HTMLInputElement>('[name]:not(slot)')) {
    const { id, name } = control;
    if (required.includes(name)) control.required = true;
    control.name = theirs(id === 'trap' ? id : name);
  }
  const given = extraFields(element).filter(({ type }) => type === 'hidden');
  const hidden = [
    ...given.map(({ name, value }) => [name, value] as const),
    [theirs('locale'), locale] as const,
    [theirs('page'), pageAddress()] as const,
  ];
  for (const [name, value] of hidden) {
    const input = form.ownerDocument.createElement('input');
    for (const [key, text] of Object.entries({ type: 'hidden', name, value })) input.setAttribute(key, text);
    form.append(input);
  }
}

/**
 * A form that only the script can send: until it comes the form can be filled
 * in, and where the button will be stands how to reach the clinic. Where
 * scripts don't run, that is all there is.
 */
function standIn(form: HTMLFormElement, settings: Settings, words: Parameters<typeof renderReach>[0]): void {
  const instead = form.ownerDocument.createElement('noscript');
  render(
    html`<style>
        .screen {
          display: none;
        }
      </style>
      ${renderReach(words, settings)}`,
    instead,
  );
  form.parentElement?.before(instead);
  const button = form.querySelector<HTMLButtonElement>('#send');
  const [paragraph] = instead.querySelectorAll('p');
  const link = paragraph?.querySelector('a');
  if (!button || !paragraph || !link) {
    if (button) button.disabled = true;
    return;
  }
  const label = form.ownerDocument.createElement('span');
  label.append(paragraph.textContent.replace(/\s+/g, ' ').trim());
  const call = form.ownerDocument.createElement('a');
  call.setAttribute('part', 'button');
  call.href = link.href;
  call.append(label);
  button.replaceWith(call);
}
