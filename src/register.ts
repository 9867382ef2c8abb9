import { MildClinic } from './elements/clinic/mild-clinic.js';
import { MildContact } from './elements/contact/mild-contact.js';
import { MildInfo } from './elements/info/mild-info.js';
import { MildRisks } from './elements/risks/mild-risks.js';
import './events.js'; // for the declarations of their types too

// <mild-clinic> comes first: the elements inside it read its configuration when they upgrade.
const elements = {
  'mild-clinic': MildClinic,
  'mild-info': MildInfo,
  'mild-risks': MildRisks,
  'mild-contact': MildContact,
};

/** Registers the elements. Skips names that are already taken. */
export function register(): void {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mild-clinic': MildClinic;
    'mild-info': MildInfo;
    'mild-risks': MildRisks;
    'mild-contact': MildContact;
  }
}
