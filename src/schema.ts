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

/** How long a form's post may be that has all topics in one text. */
const postedTopics = z.optional(
  z.array(
    z
      .string('Expected: text')
      .check(z.maxLength(topicLimits.count * topicLimits.length, 'Expected: at most 15,000 characters')),
  ),
);

const envelopeSchema = z.object(envelopeShape);

/** Who has no script counts no seconds. */
const untimedSchema = z.object({
  ...envelopeShape,
  elapsedSeconds: z.optional(envelopeShape.elapsedSeconds),
});

const postedSchema = z.object({ ...untimedSchema.shape, topics: postedTopics });

/** What stands for a key that the endpoint goes without. */
const standIns: Readonly<Partial<Record<SubmissionKey, () => string>>> = {
  id: () => crypto.randomUUID(),
  locale: () => 'en',
  page: () => '',
  trap: () => '',
};

/** The same for those that are left out here. */
const standInsFor = (names: SentNames): object =>
  Object.fromEntries(
    Object.entries(standIns)
      .filter(([key]) => names[key as SubmissionKey] === undefined)
      .map(([key, make]) => [key, make()]),
  );

/**
 * An enquiry as it arrived. A form that is posted without the script doesn't say
 * how long it was open, and neither does one that leaves out `elapsedSeconds`.
 */
export type ReceivedSubmission = Omit<Submission, 'elapsedSeconds'> & {
  readonly elapsedSeconds?: number;
};

/** RFC 9457 problem details, to be answered as they are as `application/problem+json`. */
export interface SubmissionProblem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: 422;
  readonly detail: string;
  readonly errors: readonly { readonly detail: string; readonly pointer: string }[];
}

/** What {@link parseSubmission} found. */
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

/** How {@link parseSubmission} reads. */
export interface ParseOptions {
  /** Whether the form has `require-consent`. Default false. */
  readonly consentRequired?: boolean;
  /** The form's `field-names`, as the attribute has them or by key. Default none: our own names. */
  readonly fieldNames?: FieldNames | string | undefined;
}

const fieldNamesSchema = once(() => configSchemas(() => undefined).fieldNames());

/**
 * What each key of a submission is called in what a form sends.
 *
 * @param fieldNames - the form's `field-names`, as the attribute has them or by key. Default none: our own names
 * @returns the name by key; undefined for a key that is left out
 * @throws TypeError - for names that the form would refuse
 */
export function sentNames(fieldNames?: FieldNames | string): SentNames {
  if (fieldNames === undefined) return sentNamesOf({});
  const parsed = fieldNamesSchema().safeParse(fieldNames);
  if (parsed.success) return sentNamesOf(parsed.data);
  const [issue] = parsed.error.issues;
  throw new TypeError(`fieldNames: expected ${issue?.message ?? ''}, got ${JSON.stringify(fieldNames)}`);
}

/** Where something stands, as a JSON pointer in a URL's fragment. https://www.rfc-editor.org/rfc/rfc6901 */
const pointerTo = ([key, ...inside]: readonly PropertyKey[], names: SentNames): string => {
  const name = names[key as SubmissionKey] ?? key;
  return `#/${[name, ...inside].map((part) => String(part).replace(/~/g, '~0').replace(/\//g, '~1')).join('/')}`;
};

/**
 * Reads what the form sent, on a server: as JSON, or as a form of HTML posts it
 * (`endpoint-format="form"`, and a prerendered form without the script). Such a
 * post may come without an `id`, which is made up then: the same post once more
 * is another enquiry, unless the server tells by something else.
 *
 * With `fieldNames` what was sent is read in the endpoint's names, and mistakes
 * are named by them. Where they leave a key out, `id` is made up, `locale` is
 * `en`, `page` and `trap` are empty, and there is no `elapsedSeconds`.
 *
 * @param data - the request's body: parsed as JSON, or `URLSearchParams` or `FormData` of a form's post
 * @param options - what the form was told
 * @returns the submission and the page's own fields, or what to answer, in the person's language
 * @throws TypeError - for `fieldNames` that the form would refuse; never for what was sent
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
