import * as z from 'zod/mini';
import { once } from '../once.js';
import { withOwnKeysOnly } from '../own-keys.js';
import type { ContentInput } from './content.js';

/** The name of a section that a clinic adds. Names of the element's ids and slots are taken. */
export const sectionName = /^(?!mild-|(?:before|after)$)[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** An object with these keys only: a typing error must not be silent. */
const object = <Shape extends Readonly<Record<string, z.ZodMiniType>>>(shape: Shape) =>
  z.strictObject(shape, `an object with no keys but ${Object.keys(shape).join(', ')}`);

/** A part that the clinic replaces as a whole, or hides with null. */
const replaceable = <Part extends z.ZodMiniType>(part: Part) => z.optional(z.nullable(part));

function makeSchema() {
  /** Text that isn't blank. `abort` keeps a union from taking a blank text for its text option. */
  const text = z.string('text').check(z.regex(/\S/, { error: 'text', abort: true }));

  const listOf = <Entry extends z.ZodMiniType>(entry: Entry) =>
    z.array(entry, 'a list with something in it').check(z.minLength(1, 'a list with something in it'));

  const item = object({
    term: text,
    text,
    // The role of a step in the structured data, if it isn't how the procedure is performed.
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
    // Benefits and risks can't be hidden: both have equal prominence.
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
 * The zod schema of a clinic's own words, which replace parts of the built-in
 * content. The studies can't be replaced, since their pictures belong to them.
 * Neither can the closing notes. The error messages say what is expected. The
 * schema is made when it is first needed: most pages never need it.
 */
export const contentSchema = once(makeSchema);

/** The part of zod's issues that is used here. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The issues of each option of a union. */
  readonly errors?: readonly (readonly Issue[])[];
  /** Keys that an object may not have. */
  readonly keys?: readonly string[];
}

/**
 * Returns the issues of the option of a union that the author meant. This is the
 * only option whose issues are all unknown keys, else the first option whose
 * issues are all deeper in the value.
 */
function meantOption({ errors = [] }: Issue): readonly Issue[] | undefined {
  const tooMuch = errors.filter((issues) => issues.every(({ keys }) => keys));
  if (tooMuch.length > 1) return undefined;
  return tooMuch[0] ?? errors.find((issues) => issues.every(({ path }) => path.length));
}

/** Turns an issue into one or more mistakes, each with its full path. */
function mistakesOf(issue: Issue): readonly ContentMistake[] {
  const inner = meantOption(issue);
  if (inner) return inner.flatMap((each) => mistakesOf({ ...each, path: [...issue.path, ...each.path] }));
  return (issue.keys?.map((key) => [key]) ?? [[]]).map((key) => ({
    path: [...issue.path, ...key].join('.'),
    expected: issue.message,
  }));
}

/** A mistake in a clinic's own words. */
export interface ContentMistake {
  /** The path of keys to the mistake, separated by dots. Empty for the whole. */
  readonly path: string;
  readonly expected: string;
}

/** Reads a clinic's own words. Returns them, or all mistakes in them. */
export function parseContent(
  raw: unknown,
): { own: ContentInput; mistakes?: never } | { own?: never; mistakes: readonly ContentMistake[] } {
  return withOwnKeysOnly(() => {
    const { data, error } = contentSchema().safeParse(raw);
    if (!error) return { own: data as ContentInput }; // with three panels, as checked
    return { mistakes: (error.issues as readonly Issue[]).flatMap(mistakesOf) };
  });
}
