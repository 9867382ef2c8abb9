import * as z from 'zod/mini';
import { once } from '../once.js';
import { withOwnKeysOnly } from '../own-keys.js';

/** What a person has typed and ticked. A field that isn't filled in is empty or false. */
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

/** The mistakes that a field can have. The locales have a text for each. */
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

/** Counts characters as code points: most emoji count as one, and so does a line break. Avoids `Array.from`, which some pages replace. */
export const countCharacters = (text = ''): number => text.replace(/./gsu, ' ').length;

/** Invisible characters in pasted text: zero-width characters, direction marks, soft hyphens. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** At least 7 digits of any script, with anything around them: "(cell)", "after 5", a second number. */
const phonePattern = /^(?:\P{Nd}*\p{Nd}){7}/u;

/** The grammar of `input type=email`, so that the browser and we agree. */
const emailPattern = z.regexes.html5Email;

/** Text that a person types, trimmed. */
const text = (problem: ProblemCode) => z.string(problem).check(z.trim());

/** The same, without invisible characters. */
const pastedText = (problem: ProblemCode) =>
  z.string(problem).check(
    z.overwrite((text) => text.replace(invisible, '')),
    z.trim(),
  );

/** Checks a text that isn't empty. Whether it may be empty depends on the answer about the patient. */
const like = ({ source }: RegExp, problem: ProblemCode) => z.regex(RegExp(`^$|${source}`, 'u'), problem);

/** The fields that only people with this answer must fill in. */
const askedOf = (patient: FieldValues['patient']) =>
  patient === 'new' ? (['email', 'phone'] as const) : patient === 'existing' ? (['message'] as const) : [];

/**
 * The fields that people with this answer must fill in.
 *
 * @param patient - the answer; empty if it isn't given yet. Default: empty
 * @returns the names, `consent` included, which counts only if the form asks for it
 */
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
        { when: () => true }, // reports all mistakes at once, not these only after the others are corrected
      ),
    );

type FieldsSchema = ReturnType<typeof makeSchema>;

// The first rendering needs neither.
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

/** The fields as they are sent: trimmed, and in order. */
export type Fields = z.output<FieldsSchema>;

/**
 * Checks what a person has typed.
 *
 * @param values - by field name; a missing field counts as empty
 * @param consentRequired - whether `consent` must be ticked. Default false
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

/** One message as it is sent. Keys without a value are left out. */
export interface Submission {
  /** A UUID: one for each message, the same on every retry. */
  id: string;
  name: string;
  patient: 'new' | 'existing';
  email?: string;
  phone?: string;
  message?: string;
  topics?: readonly string[];
  consent?: boolean;
  /** The language of the form, as a BCP 47 tag. */
  locale: string;
  /** The page's address, without query and hash. */
  page: string;
  /** How long the form was open, in whole seconds. */
  elapsedSeconds: number;
  /** The honeypot. If it is filled, the sender is probably a bot. */
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

/** In place of an endpoint's name for a key, this means that the key isn't sent. */
export const leftOut = '-';

/** The endpoint's names by our keys. A key that is missing keeps its name. A key with the name "-" isn't sent. */
export type FieldNames = Readonly<Partial<Record<SubmissionKey, string>>>;

/** What the form adds to what a person types. */
export type Envelope = Omit<Submission, keyof Fields>;

/** Puts a message together. Empty texts and lists, and consent that isn't given, are left out. */
export function compose({ consent, ...texts }: Fields, { id, topics, ...rest }: Envelope): Submission {
  const given = Object.entries({ ...texts, topics, consent }).filter(([, value]) =>
    Array.isArray(value) ? value.length : value,
  );
  return { id, ...Object.fromEntries(given), ...rest } as Submission;
}
