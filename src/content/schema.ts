import type { ContentInput } from './content.js';

/** What a part of a clinic's own words must be: the browser checks it, and `zod-schema.ts` makes a schema of it. */
export interface Part {
  /** For the webmaster. */
  readonly expected: string;
  readonly isOptional?: boolean;
  /** Whether null may stand in its place. */
  readonly isNullable?: boolean;
  /** One of several. */
  readonly options?: readonly Part[];
  /** Each entry of a list; so many of them, else one or more. */
  readonly entries?: Part;
  readonly count?: number;
  /** The keys of an object, and what is under any other: else there is no other, since a typo must not be silent. */
  readonly keys?: Readonly<Record<string, Part>>;
  readonly others?: Part & { readonly names: RegExp; readonly expectedName: string };
  /** Neither of these: a text, or true or false. */
  readonly pattern?: RegExp;
}

const optional = (part: Part): Part => ({ ...part, isOptional: true });

/** What shows it in words of its own, or not at all. */
const replaceable = (part: Part): Part => ({ ...part, isOptional: true, isNullable: true });

/** Text that isn't blank. */
const text: Part = { expected: 'text', pattern: /\S/ };

const object = (keys: Readonly<Record<string, Part>>): Part => ({
  expected: `an object with no keys but ${Object.keys(keys).join(', ')}`,
  keys,
});

const listOf = (entries: Part): Part => ({ expected: 'a list with something in it', entries });

/** A step of the procedure that structured data know by another name than "how it is performed". */
const step: Part = { expected: 'preparation or followup', pattern: /^(preparation|followup)$/ };

const item = object({ term: text, text, step: optional(step) });

const titledList = (entries: Part) => object({ heading: text, items: listOf(entries) });

const block: Part = {
  expected: 'text, or an object with claim or list',
  options: [
    text,
    object({ claim: text }),
    object({
      list: listOf({ expected: 'text, or an object with term and text', options: [text, item] }),
      ordered: { expected: 'true or false', isOptional: true },
    }),
  ],
};

const section = object({ heading: text, body: listOf(block) });

const builtIn = replaceable(section);

const sections: Part = {
  expected: 'an object of sections',
  isOptional: true,
  keys: { overview: builtIn, comparison: builtIn, candidates: builtIn, procedure: builtIn },
  others: {
    ...section,
    // The ids and slots of an element are taken.
    names: /^(?!mild-|(?:before|after)$)[a-z][a-z\d]*(?:-[a-z\d]+)*$/,
    expectedName: 'a name like after-care, which does not start with "mild-"',
  },
};

/**
 * A clinic's own words: parts of the content that stand in place of the
 * built-in ones. The studies can't be replaced, since their pictures come with
 * them; nor can the closing notes.
 */
export const contentPart = object({
  $schema: optional(text),
  opening: optional(object({ claim: optional(text), action: optional(text) })),
  summary: replaceable(titledList(item)),
  sections,
  figure: replaceable(
    object({
      heading: text,
      panels: { expected: 'a list of three', entries: item, count: 3 },
      labels: object({ canal: text, nerves: text, ligament: text, bone: text }),
    }),
  ),
  questions: replaceable(titledList(text)),
  // Benefits and risks can't be left out: both have equal prominence.
  risks: optional(
    object({
      heading: optional(text),
      intro: optional(text),
      benefits: optional(titledList(item)),
      risks: optional(titledList(item)),
      closing: optional(text),
    }),
  ),
});

/** Something wrong. */
interface Mistake {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  /** At that place, a key that may not be. */
  readonly unknown?: string;
}

type Keyed = Readonly<Record<string, unknown>>;

/** Copies what is right of a part, and collects what is wrong. */
function read(part: Part, value: unknown, path: Mistake['path'], mistakes: Mistake[]): unknown {
  const { expected, options, entries, count, keys, others, pattern } = part;
  if ((part.isOptional && value === undefined) || (part.isNullable && value === null)) return value;
  if (options) {
    const results = options.map((option) => {
      const mistakes: Mistake[] = [];
      return { value: read(option, value, path, mistakes), mistakes };
    });
    const right = results.find(({ mistakes }) => !mistakes.length);
    if (right) return right.value;
    // Which was meant: that which has only a key too many, or whose keys are all known.
    const nearly = results.filter(({ mistakes }) => mistakes.every(({ unknown }) => unknown !== undefined));
    const meant = nearly[1]
      ? undefined
      : (nearly[0] ??
        results.find(({ mistakes }) => mistakes.every((mistake) => mistake.path.length > path.length)));
    mistakes.push(...(meant?.mistakes ?? [{ path, expected }]));
  } else if (entries && Array.isArray(value)) {
    // Spread: what is missing from a sparse array counts as undefined.
    const list = [...(value as unknown[])].map((entry, at) => read(entries, entry, [...path, at], mistakes));
    if (count ? list.length !== count : !list.length) mistakes.push({ path, expected });
    return list;
  } else if (keys && typeof value === 'object' && value && !Array.isArray(value)) {
    const copy: Record<string, unknown> = {};
    const given = value as Keyed;
    for (const [key, inner] of Object.entries(keys)) {
      const own = read(inner, given[key], [...path, key], mistakes);
      if (key in given) copy[key] = own;
    }
    // Its own keys: a page's other scripts may have given all objects more.
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(keys, key)) continue;
      if (!others) mistakes.push({ path, expected, unknown: key });
      else if (key !== '__proto__') {
        copy[key] = read(others, given[key], [...path, key], mistakes);
        if (!others.names.test(key)) mistakes.push({ path: [...path, key], expected: others.expectedName });
      }
    }
    return copy;
  } else if (
    entries ||
    keys ||
    (pattern ? typeof value !== 'string' || !pattern.test(value) : typeof value !== 'boolean')
  ) {
    mistakes.push({ path, expected });
  }
  return value;
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
  const mistakes: Mistake[] = [];
  const own = read(contentPart, raw, [], mistakes);
  const [first] = mistakes;
  if (!first) return { own: own as ContentInput }; // as described
  const { path, unknown = [], expected } = first;
  return { problem: { path: [...path, unknown].flat().join('.'), expected } };
}
