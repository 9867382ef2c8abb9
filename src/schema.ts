import * as z from 'zod/mini';
import { checkFields, compose, submissionKeys, type Submission } from './contact/fields.js';
import { en } from './locales/en.js';

export { checkFields, fieldsSchema } from './contact/fields.js';
export type {
  FieldName,
  FieldProblems,
  FieldValues,
  Fields,
  ProblemCode,
  Submission,
} from './contact/fields.js';

/** What the form adds to what a person types. */
const envelopeSchema = z.object({
  id: z.uuid('Expected: a UUID'),
  topics: z.optional(
    z
      .array(
        z.string('Expected: text').check(z.maxLength(300, 'Expected: at most 300 characters')),
        'Expected: a list',
      )
      .check(z.maxLength(50, 'Expected: at most 50 topics')),
  ),
  locale: z
    .string('Expected: a language tag')
    .check(z.regex(/^[a-zA-Z0-9-]{2,35}$/, 'Expected: a language tag')),
  page: z.string('Expected: a URL').check(z.maxLength(2048, 'Expected: at most 2,048 characters')),
  elapsedSeconds: z.number('Expected: a number of seconds').check(z.gte(0, 'Expected: 0 or more')),
  trap: z.string('Expected: text').check(z.maxLength(2000, 'Expected: at most 2,000 characters')),
});

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
      readonly submission: Submission;
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
 * Reads what the form sent, on a server.
 *
 * @param data - the request's body, parsed as JSON
 * @param options - `consentRequired`: whether the form has `require-consent`. Default false
 * @returns the submission and the page's own fields, or what to answer; never throws
 */
export function parseSubmission(
  data: unknown,
  { consentRequired = false }: { consentRequired?: boolean } = {},
): ParsedSubmission {
  const body = typeof data === 'object' && data !== null ? data : {};
  const { fields, problems = {} } = checkFields(body, consentRequired);
  const envelope = envelopeSchema.safeParse(body);
  if (fields && envelope.success) {
    const keys: readonly string[] = submissionKeys;
    const extra = Object.entries(body).filter(([key, value]) => !keys.includes(key) && isExtraValue(value));
    return {
      success: true,
      submission: compose(fields, envelope.data),
      extra: Object.fromEntries(extra),
    };
  }
  const errors = [
    ...Object.entries(problems).map(([field, code]) => ({
      detail: en.messages.problems[code],
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
