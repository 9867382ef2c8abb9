import * as z from 'zod/mini';

/** The names of the form's fields, in order. */
export const fieldNames = ['name', 'patient', 'email', 'phone', 'message', 'consent'] as const;

/** The name of one field. */
export type FieldName = (typeof fieldNames)[number];

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
  | 'messageMissing'
  | 'messageLong'
  | 'consentMissing';

/** The first mistake of each field. */
export type FieldProblems = Partial<Record<FieldName, ProblemCode>>;

/** The longest name, email address and message, in characters. */
export const limits = { name: 100, email: 254, message: 2000 } as const;

/**
 * Counts characters as code points: most emoji are one, and so is a line break.
 * Not by `Array.from`, which some pages replace.
 */
export const countCharacters = (text = ''): number => text.replace(/./gsu, ' ').length;

/** At most 98 characters: digits with any punctuation between them, then an extension such as "ext. 12", "x12" or "#12". */
const phonePattern =
  /^(?![^]{99})[^\p{L}\p{Nd}]*(?:\p{Nd}[^\p{L}\p{Nd}]*){7,15}(?:(?:#|x|ext\p{L}*|int\p{L}*|anexo)[^\p{L}\p{Nd}]*\p{Nd}{1,7}[^\p{L}\p{Nd}]*)?$/iu;

/** What is sent of the fields: trimmed, and in order. */
export interface Fields {
  name: string;
  patient: 'new' | 'existing';
  email: string;
  phone: string;
  message: string;
  consent: boolean;
}

/** What was given for the fields; of a text that isn't text, nothing. */
type Given = Readonly<
  Partial<Record<Exclude<FieldName, 'patient' | 'consent'>, string>> & Record<'patient' | 'consent', unknown>
>;

const emptyOr = (pattern: RegExp, text: string | undefined) =>
  text !== undefined && (!text || pattern.test(text));

type Rule = readonly [field: FieldName, problem: ProblemCode, holds: unknown];

/** What the fields have to be; of several broken rules of a field, the first counts. */
const rules = (
  { name, patient, email, phone, message, consent }: Given,
  consentRequired: boolean,
): readonly Rule[] => [
  ['name', 'nameMissing', name],
  ['name', 'nameLong', countCharacters(name) <= limits.name],
  ['patient', 'patientMissing', patient === 'new' || patient === 'existing'],
  // The grammar of `input type=email`, so that the browser and we agree:
  // https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
  ['email', 'emailFormat', emptyOr(z.regexes.html5Email, email)],
  ['email', 'emailLong', countCharacters(email) <= limits.email],
  ['email', 'emailMissing', patient !== 'new' || email],
  ['email', 'emailOrPhoneMissing', patient !== 'existing' || [email, phone].some(Boolean)],
  ['phone', 'phoneFormat', emptyOr(phonePattern, phone)],
  ['phone', 'phoneMissing', patient !== 'new' || phone],
  ['message', 'messageMissing', patient === 'existing' ? message : message !== undefined],
  ['message', 'messageLong', countCharacters(message) <= limits.message],
  ['consent', 'consentMissing', consent === true || (consent === false && !consentRequired)],
];

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : undefined);

/**
 * The zod schema of what a person types; a field that isn't given counts as
 * empty. The error messages are {@link ProblemCode}s. One transform instead of
 * `z.object()` with checks: those weigh more than a kilobyte.
 *
 * @param consentRequired - whether `consent` must be ticked
 */
export const fieldsSchema = (consentRequired: boolean) =>
  z.transform((values: unknown, { issues }): Fields => {
    const { name, patient, email, phone, message, consent } = { ...noValues, ...(values as FieldValues) };
    const given: Given = {
      name: textOf(name),
      patient,
      email: textOf(email),
      phone: textOf(phone),
      message: textOf(message),
      consent,
    };
    for (const [field, problem, holds] of rules(given, consentRequired)) {
      if (!holds) issues.push({ code: 'custom', path: [field], message: problem, input: values });
    }
    return given as Fields;
  });

/**
 * Checks what a person has typed.
 *
 * @param values - by field name; what isn't given counts as empty
 * @returns the fields as they are sent, or the first mistake of each field
 */
export function checkFields(
  values: object,
  consentRequired: boolean,
): { fields: Fields; problems?: never } | { fields?: never; problems: FieldProblems } {
  const result = fieldsSchema(consentRequired).safeParse(values);
  if (result.success) return { fields: result.data };
  const problems: FieldProblems = {};
  for (const { path, message } of result.error.issues) {
    problems[path[0] as FieldName] ??= message as ProblemCode;
  }
  return { problems };
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

/** What the form adds to what a person types. */
export type Envelope = Omit<Submission, keyof Fields>;

/** Puts an enquiry together: text, lists and consent that are empty are left out. */
export function compose({ consent, ...texts }: Fields, { id, topics, ...rest }: Envelope): Submission {
  const given = Object.entries({ ...texts, topics, consent }).filter(([, value]) =>
    Array.isArray(value) ? value.length : value,
  );
  return { id, ...Object.fromEntries(given), ...rest } as Submission;
}
