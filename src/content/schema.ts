import * as z from 'zod/mini';
import { once } from '../once.js';
import { withOwnKeysOnly } from '../own-keys.js';
import type { ContentInput } from './content.js';

/** What a clinic may call a section that it adds: the ids and slots of an element are taken. */
export const sectionName = /^(?!mild-|(?:before|after)$)[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** An object of these keys and no other: a typo must not be silent. */
const object = <Shape extends Readonly<Record<string, z.ZodMiniType>>>(shape: Shape) =>
  z.strictObject(shape, `an object with no keys but ${Object.keys(shape).join(', ')}`);

/** What the clinic replaces as a whole, or hides with null. */
const replaceable = <Part extends z.ZodMiniType>(part: Part) => z.optional(z.nullable(part));

function makeSchema() {
  /** Text that isn't blank. A blank one is no text either where there are other choices: therefore `abort`. */
  const text = z.string('text').check(z.regex(/\S/, { error: 'text', abort: true }));

  const listOf = <Entry extends z.ZodMiniType>(entry: Entry) =>
    z.array(entry, 'a list with something in it').check(z.minLength(1, 'a list with something in it'));

  const item = object({
    term: text,
    text,
    // A step of the procedure that structured data know by another name than "how it is performed".
    step: z.optional(z.literal(['preparation', 'followup'], 'preparation or followup')),
  });

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

  const builtIn = z.object(
    {
      overview: replaceable(section),
      comparison: replaceable(section),
      candidates: replaceable(section),
      procedure: replaceable(section),
    },
    'an object of sections',
  );

  const sections = z.catchall(builtIn, section).check(
    z.check(({ value, issues }) => {
      for (const name of Object.keys(value)) {
        if (sectionName.test(name)) continue;
        const message = 'a name like after-care, which does not start with "mild-"';
        issues.push({ code: 'custom', path: [name], message, input: value });
      }
    }),
  );

  return object({
    $schema: z.optional(text),
    opening: z.optional(object({ claim: z.optional(text), action: z.optional(text) })),
    summary: replaceable(titledList(item)),
    sections: z.optional(sections),
    figure: replaceable(
      object({
        heading: text,
        panels: z
          .array(item, 'a list of three')
          .check(z.minLength(3, 'a list of three'), z.maxLength(3, 'a list of three')),
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
}

/**
 * The zod schema of a clinic's own words: parts of the content that stand in
 * place of the built-in ones. The studies can't be replaced, since their
 * pictures come with them; nor can the closing notes. The error messages say
 * what is expected. Made when it is first asked for: most pages never do.
 */
export const contentSchema = once(makeSchema);

/** What is read of zod's issues. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The issues of each option of a union. */
  readonly errors?: readonly (readonly Issue[])[];
  /** Keys that an object may not have. */
  readonly keys?: readonly string[];
}

/**
 * The issues of the option of a union that was meant: the only one that has
 * nothing against the value but keys too many, else the first whose issues are
 * all further inside.
 */
function meantOption({ errors = [] }: Issue): readonly Issue[] | undefined {
  const tooMuch = errors.filter((issues) => issues.every(({ keys }) => keys));
  if (tooMuch.length > 1) return undefined;
  return tooMuch[0] ?? errors.find((issues) => issues.every(({ path }) => path.length));
}

/** An issue as one or several mistakes, each with its full path. */
function mistakesOf(issue: Issue): readonly ContentMistake[] {
  const inner = meantOption(issue);
  if (inner) return inner.flatMap((each) => mistakesOf({ ...each, path: [...issue.path, ...each.path] }));
  return (issue.keys?.map((key) => [key]) ?? [[]]).map((key) => ({
    path: [...issue.path, ...key].join('.'),
    expected: issue.message,
  }));
}

/** Where a clinic's own words are wrong. */
export interface ContentMistake {
  /** The keys that lead there, with dots between; empty for the whole. */
  readonly path: string;
  readonly expected: string;
}

/** Reads a clinic's own words: they, or all that is wrong with them. */
export function parseContent(
  raw: unknown,
): { own: ContentInput; mistakes?: never } | { own?: never; mistakes: readonly ContentMistake[] } {
  return withOwnKeysOnly(() => {
    const { data, error } = contentSchema().safeParse(raw);
    if (!error) return { own: data as ContentInput }; // with three panels, as checked
    return { mistakes: (error.issues as readonly Issue[]).flatMap(mistakesOf) };
  });
}
