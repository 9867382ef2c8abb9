import * as z from 'zod/mini';
import { once } from '../once.js';
import { withOwnKeysOnly } from '../own-keys.js';

/** What a person has typed and ticked; what is still open is empty or false. */
export interface FieldValues {
  name: string;
  patient: '' | 'new' | 'existing';
  email: string;
  phone: string;
  message: string;
  consent: boolean;
}

/** A form that nobody has filled in. */
export const noValues: Readonly<FieldValues> = {
  name: '',
  patient: '',
  email: '',
  phone: '',
  message: '',
  consent: false,
};

/** The name of one field. */
export type FieldName = keyof FieldValues;

/** The names of the form's fields, in order. */
export const fieldNames = Object.keys(noValues) as readonly FieldName[];

/** What can be wrong with a field; the locales have a message for each. */
export type ProblemCode =
  | 'nameMissing'
  | 'nameLong'
  | 'patientMissing'
  | 'emailMissing'
  | 'emailFormat'
  | 'emailLong'
  | 'emailOrPhoneMissing'
  | 'phoneMissing'
  | 'phoneFormat'
  | 'phoneLong'
  | 'messageMissing'
  | 'messageLong'
  | 'consentMissing';

/** The first mistake of each field. */
export type FieldProblems = Partial<Record<FieldName, ProblemCode>>;

/** The longest name, email address, phone number and message, in characters. */
export const limits = { name: 100, email: 254, phone: 100, message: 2000 } as const;

/** Counts characters as code points: most emoji are one, and so is a line break. `Array.from` is one of the things that pages replace. */
export const countCharacters = (text = ''): number => text.replace(/./gsu, ' ').length;

/** What is invisible and comes with what a person pastes: zero-width characters, marks of direction, soft hyphens. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Digits of any script, and whatever stands around them: "(cell)", "after 5", a second number. */
const phonePattern = /^(?:\P{Nd}*\p{Nd}){7}/u;

/** The grammar of `input type=email`, so that the browser and we agree. */
const emailPattern = z.regexes.html5Email;

/** Text that a person types, trimmed. */
const text = (problem: ProblemCode) => z.string(problem).check(z.trim());

/** The same, without what is invisible in it. */
const pastedText = (problem: ProblemCode) =>
  z.string(problem).check(
    z.overwrite((text) => text.replace(invisible, '')),
    z.trim(),
  );

/** Holds where something is typed; whether something must be, the patient's answer decides. */
const like = ({ source }: RegExp, problem: ProblemCode) => z.regex(RegExp(`^$|${source}`, 'u'), problem);

/** The fields that must be filled in by those who gave this answer, and not by everybody. */
const askedOf = (patient: FieldValues['patient']) =>
  patient === 'new' ? (['email', 'phone'] as const) : patient === 'existing' ? (['message'] as const) : [];

/** The fields that must be filled in by those who gave this answer; none, if it is still open. Consent only where it is asked for. */
export const requiredFields = (patient: FieldValues['patient'] = ''): readonly FieldName[] => [
  'name',
  'patient',
  ...askedOf(patient),
  'consent',
];

const makeSchema = (consentRequired: boolean) =>
  z
    .object({
      name: text('nameMissing').check(z.minLength(1, 'nameMissing'), z.maxLength(limits.name, 'nameLong')),
      patient: z.literal(['new', 'existing'], 'patientMissing'),
      email: pastedText('emailFormat').check(
        like(emailPattern, 'emailFormat'),
        z.maxLength(limits.email, 'emailLong'),
      ),
      phone: pastedText('phoneFormat').check(
        like(phonePattern, 'phoneFormat'),
        z.maxLength(limits.phone, 'phoneLong'),
      ),
      message: text('messageMissing').check(z.maxLength(limits.message, 'messageLong')),
      consent: consentRequired ? z.literal(true, 'consentMissing') : z.boolean('consentMissing'),
    } satisfies Record<FieldName, z.ZodMiniType>)
    .check(
      z.check(
        ({ value, issues }) => {
          const { patient, email, phone } = value;
          const missing = (field: FieldName, problem: ProblemCode) => {
            issues.push({ code: 'custom', path: [field], message: problem, input: '' });
          };
          if (patient === 'existing' && !email && !phone) missing('email', 'emailOrPhoneMissing');
          for (const field of askedOf(patient)) if (!value[field]) missing(field, `${field}Missing`);
        },
        { when: () => true }, // all mistakes at once, not these only after the others are put right
      ),
    );

type FieldsSchema = ReturnType<typeof makeSchema>;

// The first view needs neither.
const withConsent = once(() => makeSchema(true));
const withoutConsent = once(() => makeSchema(false));

/**
 * The zod schema of what a person types, every field given. The error messages
 * are {@link ProblemCode}s.
 *
 * @param consentRequired - whether `consent` must be ticked. Default false
 */
export const fieldsSchema = (consentRequired?: boolean): FieldsSchema =>
  consentRequired ? withConsent() : withoutConsent();

/** What is sent of the fields: trimmed, and in order. */
export type Fields = z.output<FieldsSchema>;

/**
 * Checks what a person has typed.
 *
 * @param values - by field name; what isn't given counts as empty
 * @returns the fields as they are sent, or the first mistake of each field
 */
export function checkFields(
  values: object,
  consentRequired?: boolean,
): { fields: Fields; problems?: never } | { fields?: never; problems: FieldProblems } {
  return withOwnKeysOnly(() => {
    const result = fieldsSchema(consentRequired).safeParse({ ...noValues, ...values });
    if (result.success) return { fields: result.data };
    const problems: FieldProblems = {};
    for (const { path, message } of result.error.issues) {
      problems[path[0] as FieldName] ??= message as ProblemCode;
    }
    return { problems };
  });
}

/** One enquiry as it is sent. Keys without a value are left out. */
export interface Submission {
  /** A UUID: one per enquiry, the same on every retry. */
  id: string;
  name: string;
  patient: 'new' | 'existing';
  email?: string;
  phone?: string;
  message?: string;
  topics?: readonly string[];
  consent?: boolean;
  /** The language of the form, as BCP 47. */
  locale: string;
  /** The page's address without query and hash. */
  page: string;
  /** How long the form was open, in whole seconds. */
  elapsedSeconds: number;
  /** The honeypot: filled, it was likely a bot. */
  trap: string;
}

/** The keys of a submission, in the order in which they are sent. */
export const submissionKeys = [
  'id',
  'name',
  'patient',
  'email',
  'phone',
  'message',
  'topics',
  'consent',
  'locale',
  'page',
  'elapsedSeconds',
  'trap',
] as const satisfies readonly (keyof Submission)[];

/** A key of a submission. */
export type SubmissionKey = (typeof submissionKeys)[number];

/** The keys that an endpoint may go without. */
export const optionalKeys = [
  'id',
  'locale',
  'page',
  'elapsedSeconds',
  'trap',
] as const satisfies readonly SubmissionKey[];

/** In the place of an endpoint's name for a key: it is not sent. */
export const leftOut = '-';

/** Our keys and what the endpoint calls them; a key that isn't named keeps its name, and one that is "-" isn't sent. */
export type FieldNames = Readonly<Partial<Record<SubmissionKey, string>>>;

/** What the form adds to what a person types. */
export type Envelope = Omit<Submission, keyof Fields>;

/** Puts an enquiry together: text, lists and consent that are empty are left out. */
export function compose({ consent, ...texts }: Fields, { id, topics, ...rest }: Envelope): Submission {
  const given = Object.entries({ ...texts, topics, consent }).filter(([, value]) =>
    Array.isArray(value) ? value.length : value,
  );
  return { id, ...Object.fromEntries(given), ...rest } as Submission;
}
