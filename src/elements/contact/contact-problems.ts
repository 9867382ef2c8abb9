import type { Outcome } from '../../contact/endpoints/endpoint.js';
import { checkFields, fieldNames, type Fields, type FieldValues } from '../../contact/fields.js';
import type { Messages } from '../../locales/language.js';
import { editing, type Editing, type Problem } from './contact-state.js';
import { checkExtraFields, reachableNames } from './extra-fields.js';

/** What a person is told of a problem. */
export const problemText = ({ problems, checkAnswer }: Messages, { label, text }: Problem): string => {
  const told = typeof text === 'string' ? text || checkAnswer : problems[text.code];
  return label ? `${label}: ${told}` : told;
};

/** The names of the fields that a person can reach, in the order of the page. */
const namesIn = (host: Element, consentRequired: boolean | undefined): readonly string[] => [
  ...fieldNames.filter((name) => name !== 'consent'),
  ...reachableNames(host),
  ...(consentRequired ? ['consent'] : []),
];

/** In this order of fields, and last what concerns the form as a whole. */
const inOrder = <P extends Problem>(problems: readonly P[], names: readonly (string | undefined)[]) => {
  const place = ({ field }: Problem) => [...names, undefined].indexOf(field);
  return [...problems].sort((a, b) => place(a) - place(b));
};

/** Checks the whole form: our fields, and the page's own inside `host`. */
export function checkForm(
  host: Element,
  values: FieldValues,
  consentRequired: boolean | undefined,
): { fields: Fields | undefined; problems: readonly Problem[] } {
  const { fields, problems = {} } = checkFields(values, consentRequired);
  const ours = Object.entries(problems).map(([field, code]) => ({ field, text: { code } }));
  return { fields, problems: inOrder([...ours, ...checkExtraFields(host)], namesIn(host, consentRequired)) };
}

/** A problem in an endpoint's words. */
type Told = Problem & { readonly text: string };

/**
 * The endpoint's objections as problems; a field that the form doesn't have
 * concerns the form as a whole.
 *
 * @param typed - what every field held when it was sent
 */
function endpointProblems(
  host: Element,
  { fieldErrors, formError }: Extract<Outcome, { status: 'rejected' }>,
  typed: Readonly<Record<string, unknown>>,
  consentRequired: boolean | undefined,
): readonly Told[] {
  const names = namesIn(host, consentRequired);
  const problems: Told[] = Object.entries(fieldErrors).map(([field, text]) =>
    names.includes(field)
      ? { field, text, typed: typed[field] }
      : { text: `${field}: ${text}`.slice(0, 300) },
  );
  if (formError) problems.push({ text: formError });
  return inOrder(problems, names);
}

/** What the form shows after a message wasn't accepted. */
export function afterFailure(
  host: Element,
  outcome: Exclude<Outcome, { status: 'accepted' }>,
  typed: Readonly<Record<string, unknown>>,
  consentRequired: boolean | undefined,
): Editing {
  if (outcome.status === 'failed') return editing([], { reason: outcome.reason });
  const problems = endpointProblems(host, outcome, typed, consentRequired);
  // Where nothing can be put right here, what else to do must stand there.
  return problems.some(({ field }) => field)
    ? editing(problems)
    : editing([], { reason: 'rejected', formError: problems.map(({ text }) => text).join(' ') });
}

/**
 * The problems that still stand. Nothing new is found while a person types: a
 * problem only goes.
 *
 * @param now - what a check finds now
 * @param typed - what every field holds now
 */
export const stillWrong = (
  problems: readonly Problem[],
  now: readonly Problem[],
  typed: Readonly<Record<string, unknown>>,
): readonly Problem[] =>
  problems.filter((problem) => {
    if (problem.field === undefined) return true;
    if ('typed' in problem) return JSON.stringify(typed[problem.field]) === JSON.stringify(problem.typed);
    return now.some(({ field }) => field === problem.field);
  });
