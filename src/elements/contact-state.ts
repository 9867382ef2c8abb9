import type { FailureReason } from '../contact/endpoints/endpoint.js';
import type { Fields } from '../contact/fields.js';
import type { Problem } from './contact-problems.js';

/** Why an enquiry didn't get through, and what the endpoint said of it. */
export interface Failure {
  readonly reason: FailureReason;
  readonly formError?: string | undefined;
}

/** What the form is doing. */
export type ContactState =
  | { readonly step: 'editing'; readonly problems: readonly Problem[]; readonly failure?: Failure }
  | { readonly step: 'sending'; readonly slow: boolean }
  | { readonly step: 'sent'; readonly patient: Fields['patient'] };

/** Before anything has happened. */
export const untouched: ContactState = { step: 'editing', problems: [] };
