import * as z from 'zod/mini';
import { checkFields, compose, submissionKeys, type Envelope, type Submission } from './contact/fields.js';
import { bodyOfPost } from './contact/plain-body.js';
import { interfaceIn } from './locales/interface.js';

export { checkFields, fieldsSchema } from './contact/fields.js';
export type {
  FieldName,
  FieldProblems,
  FieldValues,
  Fields,
  ProblemCode,
  Submission,
} from './contact/fields.js';
export { interfaceIn, type Interface } from './locales/interface.js';

/** How many topics an enquiry may have, and how long each may be. */
const topicLimits = { count: 50, length: 300 } as const;

/** What the form adds to what a person types. */
const envelopeShape = {
  id: z.uuid('Expected: a UUID'),
  topics: z.optional(
    z
      .array(
        z.string('Expected: text').check(z.maxLength(topicLimits.length, 'Expected: at most 300 characters')),
        'Expected: a list',
      )
      .check(z.maxLength(topicLimits.count, 'Expected: at most 50 topics')),
  ),
  locale: z
    .string('Expected: a language tag')
    .check(z.regex(/^[a-zA-Z0-9-]{2,35}$/, 'Expected: a language tag')),
  page: z.string('Expected: a URL').check(z.maxLength(2048, 'Expected: at most 2,048 characters')),
  elapsedSeconds: z.number('Expected: a number of seconds').check(z.gte(0, 'Expected: 0 or more')),
  trap: z.string('Expected: text').check(z.maxLength(2000, 'Expected: at most 2,000 characters')),
};

const envelopeSchema = z.object(envelopeShape);

/** The same in a form's post: who has no script counts no seconds, and all topics are one text. */
const postedEnvelopeSchema = z.object({
  ...envelopeShape,
  topics: z.optional(
    z.array(
      z
        .string('Expected: text')
        .check(z.maxLength(topicLimits.count * topicLimits.length, 'Expected: at most 15,000 characters')),
    ),
  ),
  elapsedSeconds: z.optional(envelopeShape.elapsedSeconds),
});

/** An enquiry as it arrived. A form that is posted without the script doesn't say how long it was open. */
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

/**
 * Reads what the form sent, on a server: as JSON, or as a form of HTML posts it
 * (`endpoint-format="form"`, and a prerendered form without the script). Such a
 * post may come without an `id`, which is made up then: the same post once more
 * is another enquiry, unless the server tells by something else.
 *
 * @param data - the request's body: parsed as JSON, or `URLSearchParams` or `FormData` of a form's post
 * @param options - `consentRequired`: whether the form has `require-consent`. Default false
 * @returns the submission and the page's own fields, or what to answer, in the person's language; never throws
 */
export function parseSubmission(
  data: unknown,
  { consentRequired = false }: { consentRequired?: boolean } = {},
): ParsedSubmission {
  const posted = data instanceof URLSearchParams || data instanceof FormData;
  const given = typeof data === 'object' && data !== null ? data : {};
  const body = posted ? bodyOfPost(data) : given;
  const { fields, problems = {} } = checkFields(body, consentRequired);
  const envelope = (posted ? postedEnvelopeSchema : envelopeSchema).safeParse(body);
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
      pointer: `#/${field}`,
    })),
    ...(envelope.error?.issues ?? []).map(({ path, message }) => ({
      detail: message,
      pointer: `#/${path.join('/')}`,
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
