import type { Answer, Outcome } from './endpoint.js';

/** The longest piece of a server's text that is shown, in characters. */
const longest = 300;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const own = (object: unknown, key: string): unknown =>
  isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim()
    ? value
        .trim()
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/, '')
    : undefined;

const isFilled = (value: unknown): boolean =>
  isObject(value)
    ? Object.keys(value).length > 0
    : value !== undefined && value !== null && value !== '' && value !== false;

/** Whether a JSON body says that something went wrong, whatever the status says. */
export const hasErrorMarker = (json: unknown): boolean =>
  own(json, 'ok') === false ||
  [false, 'false'].includes(own(json, 'success') as boolean) ||
  own(json, 'is_valid') === false ||
  isFilled(own(json, 'error')) ||
  isFilled(own(json, 'errors')) ||
  ['error', 'fail', 'failed', 'failure'].includes(own(json, 'status') as string);

/** The field that a JSON pointer such as `#/email` names. */
const pointed = (pointer: unknown): unknown =>
  typeof pointer === 'string' ? pointer.replace(/^#?\//, '') : undefined;

/**
 * Reads the mistakes that an answer names, in any of the shapes that endpoints
 * use: RFC 9457 problem details, `invalid_params`, `errors` by field or as a
 * list, `error`, `message`.
 */
export function readMistakes(json: unknown): { fieldErrors: Record<string, string>; formError?: string } {
  const fieldErrors: Record<string, string> = {};
  const general: string[] = [];
  const add = (field: unknown, message: unknown) => {
    const text = textOf(Array.isArray(message) ? message[0] : message);
    if (!text) return;
    if (typeof field !== 'string' || !field) general.push(text);
    else if (!Object.hasOwn(fieldErrors, field))
      Object.defineProperty(fieldErrors, field, { value: text, enumerable: true });
  };
  for (const key of ['errors', 'invalid_params', 'invalid-params']) {
    const errors = own(json, key);
    if (Array.isArray(errors)) {
      for (const error of errors as unknown[]) {
        add(
          own(error, 'field') ?? own(error, 'name') ?? pointed(own(error, 'pointer')),
          own(error, 'message') ?? own(error, 'reason') ?? own(error, 'detail') ?? error,
        );
      }
    } else if (isObject(errors)) {
      for (const [field, message] of Object.entries(errors)) add(field, message);
    }
  }
  const whole =
    textOf(own(json, 'error')) ??
    textOf(own(json, 'message')) ??
    textOf(own(json, 'detail')) ??
    textOf(own(json, 'title'));
  if (!general.length && !Object.keys(fieldErrors).length && whole) general.push(whole);
  return general.length ? { fieldErrors, formError: general.join(' ') } : { fieldErrors };
}

/** What a refusal means: 429 and 503 that the endpoint is busy, 5xx that it's broken, the rest a mistake. */
export function readRefusal({ status, json }: Answer): Outcome {
  if (status === 429 || status === 503) return { status: 'failed', reason: 'busy', httpStatus: status };
  if (status >= 500) return { status: 'failed', reason: 'server', httpStatus: status };
  return { status: 'rejected', httpStatus: status, ...readMistakes(json) };
}
