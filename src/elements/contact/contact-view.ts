import type { Config } from '../../config/schema.js';
import type { FieldValues } from '../../contact/fields.js';
import type { Messages } from '../../locales/language.js';
import type { ContactState } from './contact-state.js';
import type { EmailDoubt } from './email-doubt.js';

/** What the form shows, and what happens in it. */
export interface ContactView {
  readonly words: Messages;
  readonly settings: Config & { readonly requireConsent?: boolean };
  /** The level of the form's own heading, 1 to 6. */
  readonly level: number;
  /** Whether there is anywhere to send to. */
  readonly usable: boolean;
  /** Whether something stands in the element, other than in its slots. */
  readonly hasChildren: boolean;
  /** Whether a fieldset around the form is disabled, and the form's controls with it. */
  readonly disabled: boolean;
  readonly state: ContactState;
  readonly patient: FieldValues['patient'];
  readonly topics: readonly string[];
  /** How many characters the message may still have, when that is worth telling. */
  readonly charactersLeft: number | undefined;
  /** Whether the address may be one that nobody can answer. */
  readonly emailDoubt: EmailDoubt;
  /** A button was clicked, which Enter in a field does too, or the form submitted by other means. */
  onSubmit(event: Event): void;
  onInput(event: Event): void;
  /** While a message is on its way, nothing may change: what came too late would be lost. */
  guard(event: Event): void;
  /** Enter in a field of the page's own sends our form. */
  onKey(event: KeyboardEvent): void;
  /** Leads to the field of a mistake. */
  goToField(field: string): void;
  /** Takes a topic out of the message. */
  removeTopic(topic: string): void;
}
