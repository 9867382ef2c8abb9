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
  | 'messageMissing'
  | 'messageLong'
  | 'consentMissing';

/** The first mistake of each field. */
export type FieldProblems = Partial<Record<FieldName, ProblemCode>>;

/** The longest name, email address and message, in characters. */
export const limits = { name: 100, email: 254, message: 2000 } as const;

/** Counts characters as code points: most emoji are one, and so is a line break. `Array.from` is one of the things that pages replace. */
export const countCharacters = (text = ''): number => text.replace(/./gsu, ' ').length;

/**
 * The grammar of `input type=email`, so that the browser and we agree:
 * https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
 */
const emailPattern =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** At most 98 characters: digits with any punctuation between them, then an extension such as "ext. 12", "x12" or "#12". */
const phonePattern =
  /^(?![^]{99})[^\p{L}\p{Nd}]*(?:\p{Nd}[^\p{L}\p{Nd}]*){7,15}(?:(?:#|x|ext\p{L}*|int\p{L}*|anexo)[^\p{L}\p{Nd}]*\p{Nd}{1,7}[^\p{L}\p{Nd}]*)?$/iu;

/** Tells what a field is sent as, and what is wrong with it by itself. */
export type ReadField<Value> = (raw: unknown) => readonly [value: Value, problem?: ProblemCode];

type Rule = readonly [problem: ProblemCode, holds: (text: string) => unknown];

const atMost = (limit: number) => (text: string) => countCharacters(text) <= limit;

const emptyOr = (pattern: RegExp) => (text: string) => !text || pattern.test(text);

/** Text, trimmed. What isn't text breaks the first rule. */
const text =
  (...rules: readonly Rule[]): ReadField<string> =>
  (raw) => {
    const text = typeof raw === 'string' ? raw.trim() : '';
    return [text, rules.find(([, holds]) => typeof raw !== 'string' || !holds(text))?.[0]];
  };

/** One of some values. */
const oneOf =
  <Value>(problem: ProblemCode, ...values: readonly Value[]): ReadField<Value> =>
  (raw) => [raw as Value, values.includes(raw as Value) ? undefined : problem];

/**
 * What each field must be by itself.
 *
 * @param consentRequired - whether `consent` must be ticked
 */
export const fieldRules = (consentRequired: boolean | undefined) => ({
  name: text(['nameMissing', Boolean], ['nameLong', atMost(limits.name)]),
  patient: oneOf('patientMissing', 'new' as const, 'existing' as const),
  email: text(['emailFormat', emptyOr(emailPattern)], ['emailLong', atMost(limits.email)]),
  phone: text(['phoneFormat', emptyOr(phonePattern)]),
  message: text(['messageMissing', () => true], ['messageLong', atMost(limits.message)]),
  consent: oneOf('consentMissing', true, Boolean(consentRequired)),
});

type Rules = ReturnType<typeof fieldRules>;

/** What is sent of the fields: trimmed, and in order. */
export type Fields = { [Field in keyof Rules]: ReturnType<Rules[Field]>[0] };

/** What must be there beside the other fields: each field, and the problem where it isn't. */
export const missingFields = ({
  patient,
  email,
  phone,
  message,
}: Fields): (readonly [field: FieldName, problem: ProblemCode | false])[] => {
  const isNew = patient === 'new';
  const isExisting = (patient as unknown) === 'existing'; // it may also be neither, by now
  return [
    ['email', isNew && !email && 'emailMissing'],
    ['phone', isNew && !phone && 'phoneMissing'],
    ['email', isExisting && !email && !phone && 'emailOrPhoneMissing'],
    ['message', isExisting && !message && 'messageMissing'],
  ];
};

/**
 * Checks what a person has typed.
 *
 * @param values - by field name; what isn't given counts as empty
 * @returns the fields as they are sent, or the first mistake of each field
 */
export function checkFields(
  values: object,
  consentRequired: boolean | undefined,
): { fields: Fields; problems?: never } | { fields?: never; problems: FieldProblems } {
  const given: Readonly<Record<string, unknown>> = { ...noValues, ...values };
  const read = Object.entries(fieldRules(consentRequired)).map(
    ([field, rule]) => [field as FieldName, ...rule(given[field])] as const,
  );
  const fields = Object.fromEntries(read) as Fields;
  const problems: FieldProblems = {};
  for (const [field, , problem] of read) if (problem) problems[field] = problem;
  for (const [field, problem] of missingFields(fields)) if (problem) problems[field] ??= problem;
  return Object.keys(problems).length ? { problems } : { fields };
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
