import { html, render } from 'lit';
import { nearestForm, type EnquiryForm } from '../contact/page-forms.js';
import { phoneLink } from '../elements/phone-link.js';
import { settingsOf } from './settings.js';

/** Where a call to action leads without a script: to the form, if a link can name it, else where the clinic is reached. */
function actionOf(element: Element, label: string) {
  const { contactUrl, clinicPhone } = settingsOf(element);
  const forms = element.ownerDocument.querySelectorAll<EnquiryForm>('mild-contact[id]');
  const href = nearestForm(element, [...forms])?.id.replace(/^/, '#') ?? contactUrl;
  if (href) return html`<a part="cta" href=${href}><span>${label}</span></a>`;
  return clinicPhone ? html`<p class="call">${label}: ${phoneLink(clinicPhone)}</p>` : '';
}

/** The content as nobody has touched it yet, as nodes: all folded away that can be, and nothing that needs a script. */
export function renderStatic(element: Element): HTMLElement {
  const tree = element.ownerDocument.createElement('div');
  tree.append(...[...(element.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const ours of tree.querySelectorAll('style, script')) ours.remove();
  for (const section of tree.querySelectorAll('details')) section.open = false;
  for (const button of tree.querySelectorAll('button')) {
    if (button.matches('[part=cta]')) {
      const place = element.ownerDocument.createElement('div');
      render(actionOf(element, button.textContent.trim()), place);
      button.before(...place.childNodes);
    }
    button.remove();
  }
  return tree;
}
