import { html, render } from 'lit';
import { nearestForm, type MessageForm } from '../elements/shared/page-forms.js';
import { phoneLink } from '../elements/shared/phone-link.js';
import { formId } from './form-id.js';
import { settingsOf } from './settings.js';

/** The link in place of a call to action without a script: to the form, else to the clinic. */
function linkFor(button: HTMLButtonElement, element: Element): Element | null {
  const { contactUrl, clinicPhone } = settingsOf(element);
  const forms = [...element.ownerDocument.querySelectorAll<MessageForm>('mild-contact')];
  const form = nearestForm(element, forms.filter(formId));
  const href = form ? `#${formId(form)}` : contactUrl;
  if (href) return linkLike(button, href);
  const place = element.ownerDocument.createElement('p');
  if (clinicPhone) render(phoneLink(clinicPhone, button.textContent.trim()), place);
  return place.firstElementChild;
}

/** A link with a button's size and words, so that nothing moves when the script runs. */
function linkLike(button: HTMLButtonElement, href: string): HTMLAnchorElement {
  const link = button.ownerDocument.createElement('a');
  link.setAttribute('part', 'cta');
  link.setAttribute('href', href);
  link.append(...button.childNodes);
  return link;
}

/** Reserves the place of a button that needs the script. It is neither seen nor read. */
function roomFor(button: HTMLButtonElement): HTMLElement {
  const room = button.ownerDocument.createElement('span');
  room.setAttribute('part', 'button');
  room.className = 'room';
  room.setAttribute('aria-hidden', 'true');
  room.append(...button.childNodes);
  return room;
}

/** Hides the reserved places in browsers without scripts, where no button will come. */
function styleRooms(tree: HTMLElement): void {
  render(
    html`<style>
        .room {
          visibility: hidden;
        }
      </style>
      <noscript>
        <style>
          .room {
            display: none !important;
          }
        </style>
      </noscript>`,
    tree,
    { renderBefore: tree.firstChild },
  );
}

/** The content before anybody has used it, as nodes: everything folded that can be, and nothing that needs a script. */
export function renderStatic(element: Element): HTMLElement {
  const tree = element.ownerDocument.createElement('div');
  tree.append(...[...(element.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const ours of tree.querySelectorAll('style, script')) ours.remove();
  for (const section of tree.querySelectorAll('details')) section.open = false;
  for (const button of tree.querySelectorAll('button')) {
    const isAction = button.matches('[part=cta]');
    const instead = isAction ? linkFor(button, element) : roomFor(button);
    if (instead) button.before(instead);
    button.remove();
  }
  if (tree.querySelector('.room')) styleRooms(tree);
  return tree;
}
