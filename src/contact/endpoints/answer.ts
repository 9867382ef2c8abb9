import { submissionKeys } from '../fields.js';
import type { Answer, Endpoint, FailureReason, Outcome } from './endpoint.js';

/** The longest piece of a server's text that is shown, in UTF-16 code units. */
const longest = 300;

/** The keys of lists of mistakes: Laravel and others, RFC 7807 extensions, Contact Form 7, Gravity Forms. */
const lists = ['errors', 'invalid_params', 'invalid-params', 'invalid_fields', 'validation_messages'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** An own property of a JSON value; undefined if there is none. */
export const own = (json: unknown, key: string): unknown =>
  isObject(json) && Object.hasOwn(json, key) ? json[key] : undefined;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
        .trim()
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/, '')
    : undefined;

/** The first of these properties that is a text and not blank. */
const firstText = (json: unknown, ...keys: string[]): string | undefined =>
  keys.map((key) => textOf(own(json, key))).find(Boolean);

const isFilled = (value: unknown): boolean =>
  isObject(value) ? Object.keys(value).length > 0 : Boolean(value);

/** Whether a JSON body says that something went wrong, whatever the status says. */
const hasErrorMarker = (json: unknown): boolean =>
  ['ok', 'success', 'is_valid'].some((key) => ([false, 'false'] as unknown[]).includes(own(json, key))) ||
  ['error', 'errors'].some((key) => isFilled(own(json, key))) ||
  // A widely copied Apps Script for contact forms answers with `result`.
  ['status', 'result'].some((key) => /^(error|fail(ed|ure)?)$/i.test(textOf(own(json, key)) ?? ''));

/** The name that a JSON pointer leads to. https://www.rfc-editor.org/rfc/rfc6901 */
const nameIn = (pointer: string | undefined): string | undefined =>
  pointer?.replace(/^#?\//, '').replace(/~1/g, '/').replace(/~0/g, '~');

/**
 * Reads the mistakes in an answer, in any shape that endpoints use: a list, an
 * object, or one text for the whole form.
 *
 * @param names - the endpoint's names for our fields, in the order of {@link submissionKeys}
 */
function readMistakes(
  json: unknown,
  { locate = (field, text) => [field, text] }: Endpoint,
  names: readonly string[],
) {
  const fieldErrors = new Map<string, string>();
  const general: string[] = [];
  for (const list of lists) {
    const errors = own(json, list);
    for (const [key, error] of isObject(errors) ? Object.entries(errors) : []) {
      const said = textOf(error) ?? firstText(error, '0', 'message', 'reason', 'detail', 'code');
      if (!said) continue;
      const named = Array.isArray(errors)
        ? (firstText(error, 'field', 'name') ?? nameIn(firstText(error, 'pointer')))
        : textOf(key);
      const [field, text] = locate(named, said, names);
      const ours = field && (submissionKeys[names.indexOf(field)] ?? field);
      if (!ours) general.push(text);
      else if (!fieldErrors.has(ours)) fieldErrors.set(ours, text);
    }
  }
  const whole = firstText(json, 'error', 'errors', 'message', 'detail', 'title');
  if (!general.length && !fieldErrors.size && whole) general.push(whole);
  return {
    fieldErrors: Object.fromEntries(fieldErrors),
    ...(general.length && { formError: textOf(general.join(' ')) }),
  };
}

/**
 * Returns the meaning of an answer. Never assumes success.
 *
 * @param names - the endpoint's names for our fields, in the order of {@link submissionKeys}
 */
export function readAnswer(endpoint: Endpoint, answer: Answer, names: readonly string[]): Outcome {
  const { status, json } = answer;
  const failed = (reason: FailureReason): Outcome => ({ status: 'failed', reason, httpStatus: status });
  const marked = hasErrorMarker(json);
  if (status >= 200 && status < 300 && !marked && endpoint.accepts(answer)) return { status: 'accepted' };
  if (status === 429 || status === 503) return failed('busy');
  if (status >= 500) return failed('server');
  const mistakes = readMistakes(json, endpoint, names);
  const refused =
    status >= 400 || marked || mistakes.formError !== undefined || isFilled(mistakes.fieldErrors);
  return refused ? { status: 'rejected', httpStatus: status, ...mistakes } : failed('unreadable');
}
