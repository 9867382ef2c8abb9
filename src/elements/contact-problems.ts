import {
  checkFields,
  fieldNames,
  type FieldName,
  type Fields,
  type FieldValues,
  type ProblemCode,
} from '../contact/fields.js';
import type { Messages } from '../locales/language.js';
import { checkExtraFields } from './extra-fields.js';

/** A mistake to put right, found by us, by the browser in an extra field, or by the endpoint. */
export type Problem = {
  /** The field's name; without one it concerns the form as a whole. */
  readonly field?: string;
} & (
  | { readonly code: ProblemCode }
  | {
      readonly text: string;
      /** What the endpoint objected to: the problem stands until this changes. */
      readonly typed?: unknown;
    }
);

/** What a person is told of a problem. */
export const problemText = (problem: Problem, words: Messages): string =>
  'code' in problem ? words.problems[problem.code] : problem.text;

/** Checks the whole form: our fields, and the page's own inside `host`. */
export function checkForm(
  host: Element,
  values: FieldValues,
  consentRequired: boolean,
): { fields: Fields | undefined; problems: readonly Problem[] } {
  const { fields, problems = {} } = checkFields(values, consentRequired);
  const extra = checkExtraFields(host).map(({ name, message }) => ({ field: name, text: message }));
  return { fields, problems: inOrder([...ours(problems), ...extra]) };
}

const ours = (problems: Partial<Record<FieldName, ProblemCode>>): Problem[] =>
  fieldNames.flatMap((field) => (problems[field] ? [{ field, code: problems[field] }] : []));

/** In the order of the page: our fields, then the page's own, consent, and last what concerns the whole form. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const place = ({ field }: Problem) => {
    if (field === undefined) return fieldNames.length + 1;
    const at = fieldNames.indexOf(field as FieldName);
    return field === 'consent' ? fieldNames.length : at < 0 ? fieldNames.length - 1 : at;
  };
  return [...problems].sort((a, b) => place(a) - place(b));
}

/** The endpoint's objections as problems; a field that the form doesn't have concerns the form as a whole. */
export function endpointProblems(
  {
    fieldErrors,
    formError,
  }: { readonly fieldErrors: Readonly<Record<string, string>>; readonly formError?: string },
  typed: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = Object.entries(fieldErrors).map(([field, text]) =>
    fields.includes(field)
      ? { field, text, typed: typed[field] }
      : { text: `${field}: ${text}`.slice(0, 300) },
  );
  if (formError) problems.push({ text: formError });
  return inOrder(problems);
}

/**
 * The problems that still stand. Nothing new is found while a person types: a
 * problem only goes.
 *
 * @param typed - what every field holds now
 */
export function stillWrong(
  problems: readonly Problem[],
  host: Element,
  typed: FieldValues & Readonly<Record<string, unknown>>,
  consentRequired: boolean,
): readonly Problem[] {
  const now = new Set(checkForm(host, typed, consentRequired).problems.map(({ field }) => field));
  return problems.filter((problem) => {
    if (problem.field === undefined) return true;
    if ('typed' in problem) return JSON.stringify(typed[problem.field]) === JSON.stringify(problem.typed);
    return now.has(problem.field);
  });
}
