import { render } from 'lit';
import { nearestForm, type EnquiryForm } from '../contact/page-forms.js';
import { phoneLink } from '../elements/phone-link.js';
import { settingsOf } from './settings.js';

/** Where a call to action leads without a script: to the form, if a link can name it, else where the clinic is reached. */
function addressOf(element: Element): string | undefined {
  const { contactUrl, clinicPhone } = settingsOf(element);
  const forms = element.ownerDocument.querySelectorAll<EnquiryForm>('mild-contact[id]');
  const id = nearestForm(element, [...forms])?.id;
  if (id) return `#${id}`;
  if (contactUrl ?? !clinicPhone) return contactUrl;
  const call = element.ownerDocument.createElement('p');
  render(phoneLink(clinicPhone), call);
  return call.querySelector('a')?.getAttribute('href') ?? undefined;
}

/** A link of a button's size and with its words, so that nothing moves when the script comes. */
function linkLike(button: HTMLButtonElement, href: string): HTMLAnchorElement {
  const link = button.ownerDocument.createElement('a');
  link.setAttribute('part', 'cta');
  link.setAttribute('href', href);
  link.append(...button.childNodes);
  return link;
}

/** The content as nobody has touched it yet, as nodes: all folded away that can be, and nothing that needs a script. */
export function renderStatic(element: Element): HTMLElement {
  const tree = element.ownerDocument.createElement('div');
  tree.append(...[...(element.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const ours of tree.querySelectorAll('style, script')) ours.remove();
  for (const section of tree.querySelectorAll('details')) section.open = false;
  for (const button of tree.querySelectorAll('button')) {
    const href = button.matches('[part=cta]') ? addressOf(element) : undefined;
    if (href) button.before(linkLike(button, href));
    button.remove();
  }
  return tree;
}
