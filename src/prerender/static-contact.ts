import { html, nothing, render } from 'lit';
import { plainPost } from '../contact/endpoints/plain-post.js';
import { requiredFields, type SubmissionKey } from '../contact/fields.js';
import { sentNamesOf } from '../contact/sent-names.js';
import { pageAddress } from '../elements/contact/contact-dom.js';
import { renderContact, renderView } from '../elements/contact/contact-form.js';
import { renderReach } from '../elements/contact/contact-panels.js';
import { untouched } from '../elements/contact/contact-state.js';
import { extraFields, nameOf } from '../elements/contact/extra-fields.js';
import type { SendFunction } from '../elements/contact/world.js';
import type { Messages } from '../locales/language.js';
import type { Spoken } from '../locales/languages.js';
import { copyOwnFields } from './own-fields.js';
import { settingsOf, spokenBy, type Settings } from './settings.js';

const unheard = () => undefined;

/** The form before anybody has filled it in, as nodes. */
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
    hasChildren: false,
    disabled: false,
    state: untouched,
    patient: '',
    topics: [],
    charactersLeft: undefined,
    emailDoubt: { meant: undefined, left: unheard, resolve: unheard },
    onSubmit: unheard,
    onInput: unheard,
    guard: unheard,
    onKey: unheard,
    goToField: unheard,
    removeTopic: unheard,
  } as const;
  const tree = element.ownerDocument.createElement('div');
  render(renderView(spoken, html`<div>${renderContact(view, usable)}</div>`), tree);
  const form = tree.querySelector('form');
  const action = !send && settings.endpoint && plainPost[settings.endpointFormat]?.(settings.endpoint);
  if (form && action) makePlain(form, element, action, settings, spoken);
  else if (form) standIn(form, settings, words);
  return tree;
}

/** Makes a plain HTML form, which the browser checks and sends by itself. */
function makePlain(
  form: HTMLFormElement,
  element: Element,
  action: string,
  settings: Settings,
  { tag, language }: Spoken,
): void {
  const names = sentNamesOf(settings.fieldNames ?? {});
  const required: readonly string[] = requiredFields();
  form.method = 'post';
  form.action = action;
  form.acceptCharset = 'utf-8'; // a page in another encoding would post in that encoding
  form.noValidate = false;
  for (const control of form.querySelectorAll<HTMLInputElement>('[name]:not(slot)')) {
    const { id, name } = control;
    if (required.includes(name)) control.required = true;
    if (id === 'consent') control.setAttribute('value', 'true'); // as the script sends it
    const sent = names[(id === 'trap' ? id : name) as SubmissionKey];
    if (sent === undefined) control.removeAttribute('name');
    else control.name = sent;
  }
  const taken = Object.values(names);
  // In the order in which the script sends them.
  const given = extraFields(element).filter(
    (field) => field.type === 'hidden' && !taken.includes(nameOf(field)),
  );
  form.prepend(...given.map((field) => hiddenInput(form, nameOf(field), String(field.value))));
  const about = [
    [names.locale, tag],
    [names.page, pageAddress()],
  ].flatMap(([name, value = '']) => (name === undefined ? [] : [hiddenInput(form, name, value)]));
  form.querySelector('#trap')?.parentElement?.before(...about);
  const own = copyOwnFields(element, taken);
  if (own.length) takeIn(form, own, settings, language.messages);
}

function hiddenInput(form: HTMLFormElement, name: string, value: string): HTMLInputElement {
  const input = form.ownerDocument.createElement('input');
  for (const [key, text] of Object.entries({ type: 'hidden', name, value })) input.setAttribute(key, text);
  return input;
}

/**
 * Puts copies of the page's own fields into the form, for browsers without
 * scripts. With scripts, a person fills in the page's own fields, which stay in
 * place when the script runs. The browser can't send these with the form, and
 * nothing typed may be lost, so the button only appears with the script.
 */
function takeIn(form: HTMLFormElement, own: readonly Element[], settings: Settings, words: Messages): void {
  const button = form.querySelector('#send');
  const slot = form.querySelector('slot[name=fields]');
  if (!button || !slot) return;
  const fields = withoutScript(
    form,
    html`<style>
      slot[name='fields'],
      .call {
        display: none;
      }
      .plain-fields {
        display: contents;
      }
      .plain-fields :is([type='checkbox'], [type='radio']) {
        inline-size: max(1.5em, 24px);
        block-size: max(1.5em, 24px);
        vertical-align: middle;
      }
    </style>`,
  );
  fields.className = 'plain-fields';
  fields.append(...own);
  slot.before(fields);
  const send = withoutScript(form, nothing);
  send.append(button.cloneNode(true));
  button.before(send);
  const call = callInstead(form, settings, words);
  call?.classList.add('call');
}

/** Content for browsers without scripts. */
function withoutScript(form: HTMLFormElement, content: unknown): HTMLElement {
  const noscript = form.ownerDocument.createElement('noscript');
  render(content, noscript);
  return noscript;
}

/**
 * Prepares a form that only the script can send. Until the script runs, people can
 * fill in the form, and see how to reach the clinic in place of the button.
 * Without scripts, they only see how to reach the clinic.
 */
function standIn(form: HTMLFormElement, settings: Settings, words: Messages): void {
  const instead = withoutScript(
    form,
    html`<style>
        .screen {
          display: none;
        }
      </style>
      ${renderReach(words, settings)}`,
  );
  form.parentElement?.before(instead);
  callInstead(form, settings, words);
}

/** Replaces the button with how to reach the clinic. If there is no way to reach it, the button stays and does nothing. */
function callInstead(form: HTMLFormElement, settings: Settings, words: Messages): HTMLElement | undefined {
  const button = form.querySelector<HTMLButtonElement>(':not(noscript) > #send');
  const reach = form.ownerDocument.createElement('div');
  render(renderReach(words, settings), reach);
  const paragraph = reach.querySelector('p');
  const link = paragraph?.querySelector('a');
  if (!button || !paragraph || !link) {
    if (button) button.disabled = true;
    return button ?? undefined;
  }
  const label = form.ownerDocument.createElement('span');
  label.append(paragraph.textContent.replace(/\s+/g, ' ').trim());
  const call = form.ownerDocument.createElement('a');
  call.setAttribute('part', 'button');
  call.href = link.href;
  call.append(label);
  button.replaceWith(call);
  return call;
}
