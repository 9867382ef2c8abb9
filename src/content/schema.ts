import * as z from 'zod/mini';
import type { ContentInput } from './content.js';

/**
 * A schema with one more rule than its type. JSON Schema has these rules from `json-schema.ts`.
 *
 * @param wrongAt - which key of a value breaks it; none (`[]`) for the value itself, undefined when all is well
 */
const ruled = <Output>(
  schema: z.ZodMiniType<Output>,
  expected: string,
  wrongAt: (value: Output) => string | [] | undefined,
) =>
  schema.check(
    z.check(({ value, issues }) => {
      const at = wrongAt(value);
      if (at != null) issues.push({ code: 'custom', path: [at].flat(), message: expected, input: value });
    }),
  );

/** Text that isn't blank. */
const text = ruled(z.string('text'), 'text', (value) => (value.trim() ? undefined : []));

/** An object of these keys and no other: a typo must not be silent. */
const object = <Shape extends Readonly<Record<string, z.ZodMiniType>>>(shape: Shape) =>
  z.strictObject(shape, `an object with no keys but ${Object.keys(shape).join(', ')}`);

/** A list that isn't empty. */
const listOf = <Entry extends z.ZodMiniType>(
  entry: Entry,
  expected = 'a list with something in it',
  fits = (length: number) => length > 0,
) => ruled(z.array(entry, expected), expected, ({ length }) => (fits(length) ? undefined : []));

/** A step of the procedure that structured data know by another name than "how it is performed". */
const step = ruled(z.string('text'), 'preparation or followup', (value) =>
  /^(preparation|followup)$/.test(value) ? undefined : [],
);

const item = object({ term: text, text, step: z.optional(step) });

const titledList = <Entry extends z.ZodMiniType>(entry: Entry) =>
  object({ heading: text, items: listOf(entry) });

const block = z.union(
  [
    text,
    object({ claim: text }),
    object({
      list: listOf(z.union([text, item], 'text, or an object with term and text')),
      ordered: z.optional(z.boolean('true or false')),
    }),
  ],
  'text, or an object with claim or list',
);

const section = object({ heading: text, body: listOf(block) });

/** What shows it in words of its own, or not at all. */
const replaceable = <Part extends z.ZodMiniType>(part: Part) => z.optional(z.nullable(part));

/** What a clinic may call a section that it adds: the ids and slots of an element are taken. */
export const sectionName = /^(?!mild-|(?:before|after)$)[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

const builtInSections = z.object(
  {
    overview: replaceable(section),
    comparison: replaceable(section),
    candidates: replaceable(section),
    procedure: replaceable(section),
  },
  'an object of sections',
);

const sections = ruled(
  z.catchall(builtInSections, section),
  'a name like after-care, which does not start with "mild-"',
  (value) => Object.keys(value).find((name) => !sectionName.test(name)),
);

/**
 * The zod schema of a clinic's own words: parts of the content that stand in
 * place of the built-in ones. The studies can't be replaced, since their
 * pictures come with them; nor can the closing notes. The error messages tell
 * what is expected.
 */
export const contentSchema = object({
  $schema: z.optional(text),
  opening: z.optional(object({ claim: z.optional(text), action: z.optional(text) })),
  summary: replaceable(titledList(item)),
  sections: z.optional(sections),
  figure: replaceable(
    object({
      heading: text,
      panels: listOf(item, 'a list of three', (length) => length === 3),
      labels: object({ canal: text, nerves: text, ligament: text, bone: text }),
    }),
  ),
  questions: replaceable(titledList(text)),
  // Benefits and risks can't be left out: both have equal prominence.
  risks: z.optional(
    object({
      heading: z.optional(text),
      intro: z.optional(text),
      benefits: z.optional(titledList(item)),
      risks: z.optional(titledList(item)),
      closing: z.optional(text),
    }),
  ),
});

/** What is read of zod's issues. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** What each option of a union says. */
  readonly errors?: readonly (readonly Issue[])[];
  /** Keys that an object may not have. */
  readonly keys?: readonly string[];
}

/** Of what may be one of several, the issue with the one that was meant: whose keys are all known. */
function innermost(issue: Issue): Issue {
  const [inner] = issue.errors?.find((option) => option.every(({ path }) => path.length)) ?? [];
  return inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

/** Where a clinic's own words are wrong. */
export interface ContentProblem {
  /** The keys that lead there, with dots between; empty for the whole. */
  readonly path: string;
  readonly expected: string;
}

/** Reads a clinic's own words: they, or what is wrong first. */
export function parseContent(
  raw: unknown,
): { own: ContentInput; problem?: never } | { own?: never; problem: ContentProblem } {
  const { data, error } = contentSchema.safeParse(raw);
  if (!error) return { own: data as ContentInput }; // with three panels and known steps, as checked
  const [{ path, keys, message }] = (error.issues as readonly Issue[]).map(innermost) as [Issue];
  return { problem: { path: [...path, keys?.[0] ?? []].flat().join('.'), expected: message } };
}
