import * as z from 'zod/mini';
import { configSchemas } from './config/schema.js';
import {
  checkFields,
  compose,
  submissionKeys,
  type Envelope,
  type FieldNames,
  type Submission,
  type SubmissionKey,
} from './contact/fields.js';
import { envelopeShape, topicLimits } from './contact/envelope.js';
import { bodyOfPost } from './contact/plain-body.js';
import { inOurNames, sentNamesOf, type SentNames } from './contact/sent-names.js';
import { interfaceIn } from './locales/interface.js';
import { once } from './once.js';

export { checkFields, fieldsSchema } from './contact/fields.js';
export type {
  FieldName,
  FieldNames,
  FieldProblems,
  FieldValues,
  Fields,
  ProblemCode,
  Submission,
} from './contact/fields.js';
export type { SentNames } from './contact/sent-names.js';
export { interfaceIn, type Interface } from './locales/interface.js';

/** The longest text that holds all topics of a form's post, in characters. */
const postedTopics = z.optional(
  z.array(
    z
      .string('Expected: text')
      .check(z.maxLength(topicLimits.count * topicLimits.length, 'Expected: at most 15,000 characters')),
  ),
);

const envelopeSchema = z.object(envelopeShape);

/** Without the script, nothing counts the seconds. */
const untimedSchema = z.object({
  ...envelopeShape,
  elapsedSeconds: z.optional(envelopeShape.elapsedSeconds),
});

const postedSchema = z.object({ ...untimedSchema.shape, topics: postedTopics });

/** The value in place of a key that `field-names` leaves out. */
const standIns: Readonly<Partial<Record<SubmissionKey, () => string>>> = {
  id: () => crypto.randomUUID(),
  locale: () => 'en',
  page: () => '',
  trap: () => '',
};

/** The stand-ins for the keys that these names leave out. */
const standInsFor = (names: SentNames): object =>
  Object.fromEntries(
    Object.entries(standIns)
      .filter(([key]) => names[key as SubmissionKey] === undefined)
      .map(([key, make]) => [key, make()]),
  );

/**
 * A message as it arrived. `elapsedSeconds` is undefined if the form was posted
 * without the script, or if `field-names` leaves the key out.
 */
export type ReceivedSubmission = Omit<Submission, 'elapsedSeconds'> & {
  readonly elapsedSeconds?: number;
};

/** RFC 9457 problem details. Answer with them as they are, as `application/problem+json`. */
export interface SubmissionProblem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: 422;
  readonly detail: string;
  readonly errors: readonly { readonly detail: string; readonly pointer: string }[];
}

/** The result of {@link parseSubmission}. */
export type ParsedSubmission =
  | {
      readonly success: true;
      readonly submission: ReceivedSubmission;
      /** The page's own fields, by name. */
      readonly extra: Readonly<Record<string, string | readonly string[]>>;
      readonly problem?: never;
    }
  | {
      readonly success: false;
      readonly problem: SubmissionProblem;
      readonly submission?: never;
      readonly extra?: never;
    };

const isExtraValue = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

/** The options of {@link parseSubmission}. */
export interface ParseOptions {
  /** Whether the form has `require-consent`. Default false. */
  readonly consentRequired?: boolean;
  /** The form's `field-names`, as in the attribute or as an object by key. Default: our own names. */
  readonly fieldNames?: FieldNames | string | undefined;
}

const fieldNamesSchema = once(() => configSchemas(() => undefined).fieldNames());

/**
 * Returns the name under which a form sends each key of a submission.
 *
 * @param fieldNames - the form's `field-names`, as in the attribute or as an object by key. Default: our own names
 * @returns the names by key; undefined for a key that is left out
 * @throws TypeError - if the form would refuse the names
 */
export function sentNames(fieldNames?: FieldNames | string): SentNames {
  if (fieldNames === undefined) return sentNamesOf({});
  const parsed = fieldNamesSchema().safeParse(fieldNames);
  if (parsed.success) return sentNamesOf(parsed.data);
  const [issue] = parsed.error.issues;
  throw new TypeError(`fieldNames: expected ${issue?.message ?? ''}, got ${JSON.stringify(fieldNames)}`);
}

/** A path as a JSON pointer in a URL's fragment. https://www.rfc-editor.org/rfc/rfc6901 */
const pointerTo = ([key, ...inside]: readonly PropertyKey[], names: SentNames): string => {
  const name = names[key as SubmissionKey] ?? key;
  return `#/${[name, ...inside].map((part) => String(part).replace(/~/g, '~0').replace(/\//g, '~1')).join('/')}`;
};

/**
 * Reads a message on a server. It takes JSON, and the post of an HTML form
 * (`endpoint-format="form"`, or a prerendered form without the script). If such
 * a post has no `id`, it gets a new one. So the same post sent twice is two
 * messages, unless the server tells them apart in another way.
 *
 * With `fieldNames`, it reads the endpoint's names and uses them for mistakes.
 * For a key that `fieldNames` leaves out, `id` is a new UUID, `locale` is `en`,
 * `page` and `trap` are empty, and `elapsedSeconds` is undefined.
 *
 * @param data - the request's body: parsed JSON, or the `URLSearchParams` or `FormData` of a form's post
 * @param options - the form's own settings
 * @returns the submission and the page's own fields; or the problem to answer with, in the person's language
 * @throws TypeError - if the form would refuse `fieldNames`; never because of `data`
 */
export function parseSubmission(
  data: unknown,
  { consentRequired = false, fieldNames }: ParseOptions = {},
): ParsedSubmission {
  const names = sentNames(fieldNames);
  const posted = data instanceof URLSearchParams || data instanceof FormData;
  const given = typeof data === 'object' && data !== null ? data : {};
  const body: object = {
    ...standInsFor(names),
    ...(posted ? bodyOfPost(data, names) : Object.fromEntries(inOurNames(Object.entries(given), names))),
  };
  const { fields, problems = {} } = checkFields(body, consentRequired);
  const schema = names.elapsedSeconds === undefined ? untimedSchema : envelopeSchema;
  const envelope = (posted ? postedSchema : schema).safeParse(body);
  if (fields && envelope.success) {
    const keys: readonly string[] = submissionKeys;
    const extra = Object.entries(body).filter(([key, value]) => !keys.includes(key) && isExtraValue(value));
    return {
      success: true,
      submission: compose(fields, envelope.data as Envelope),
      extra: Object.fromEntries(extra),
    };
  }
  const { messages } = interfaceIn('locale' in body ? body.locale : undefined);
  const errors = [
    ...Object.entries(problems).map(([field, code]) => ({
      detail: messages.problems[code],
      pointer: pointerTo([field], names),
    })),
    ...(envelope.error?.issues ?? []).map(({ path, message }) => ({
      detail: message,
      pointer: pointerTo(path, names),
    })),
  ];
  return {
    success: false,
    problem: {
      type: 'about:blank',
      title: 'Unprocessable content',
      status: 422,
      detail: 'Some of the fields are not as expected.',
      errors,
    },
  };
}
