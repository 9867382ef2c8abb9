import type { FailureReason } from '../../contact/endpoints/endpoint.js';
import type { Fields, ProblemCode } from '../../contact/fields.js';

/** A mistake to put right, found by us, by the browser in an extra field, or by the endpoint. */
export interface Problem {
  /** The field's name; without one it concerns the form as a whole. */
  readonly field?: string;
  /** The label of a field of the page's own, where the text doesn't name it. */
  readonly label?: string;
  /** What a person is told: of a mistake that we found, its code, so that the words are in the language of the moment. Empty where a library finds fault and doesn't say why. */
  readonly text: string | { readonly code: ProblemCode };
  /** What the endpoint objected to: the problem stands until this changes. */
  readonly typed?: unknown;
}

/** Why a message didn't get through, and what the endpoint said of it. */
export interface Failure {
  readonly reason: FailureReason;
  readonly formError?: string | undefined;
}

/** While a person fills in the form. */
export interface Editing {
  readonly step: 'editing';
  /** The mistakes that still stand. */
  readonly problems: readonly Problem[];
  readonly failure?: Failure | undefined;
}

/** What the form is doing. */
export type ContactState =
  | Editing
  | { readonly step: 'sending'; readonly slow: boolean }
  | { readonly step: 'sent'; readonly patient: Fields['patient'] };

/** After something went wrong. */
export const editing = (problems: readonly Problem[], failure?: Failure): Editing => ({
  step: 'editing',
  problems,
  failure,
});

/** Before anything has happened. */
export const untouched = editing([]);
