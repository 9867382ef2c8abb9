/** How one value is read. Not zod's: an attribute is one text, for which its schemas weigh too much. */
export interface Schema<Value> {
  /** What a right value looks like, for the webmaster. */
  readonly expected: string;
  /** Tells the value that is meant; throws, or returns undefined, where none is. */
  readonly read: (raw: string) => Value | undefined;
}

/** Schemas by the name of the value that each reads. */
export type Shape = Readonly<Record<string, Schema<unknown>>>;

/** The values of a shape, those that are given. */
export type Values<S extends Shape> = {
  -readonly [Key in keyof S]?: S[Key] extends Schema<infer Value> ? Value : never;
};

/** A value that can't be used. */
export interface Problem {
  readonly key: string;
  readonly value: unknown;
  readonly expected: string;
}

function read(schema: Schema<unknown>, raw: unknown): unknown {
  try {
    return schema.read(raw as string);
  } catch {
    return undefined; // not a URL, not a language tag, not even text
  }
}

/**
 * Reads some values of one source. What isn't given, or can't be used, is
 * undefined; the latter is reported.
 *
 * @param keys - the values to read; those that the shape doesn't have are passed over
 */
export function parseLayer<S extends Shape>(
  shape: S,
  source: object,
  keys: Iterable<PropertyKey>,
  report: (problem: Problem) => void,
): Values<S> {
  const layer: Record<string, unknown> = {};
  for (const key of keys as Iterable<string>) {
    const schema = Object.hasOwn(shape, key) && shape[key];
    if (!schema) continue;
    const value = (source as Record<string, unknown>)[key];
    layer[key] = value == null ? undefined : read(schema, value);
    if (value != null && layer[key] === undefined) report({ key, value, expected: schema.expected });
  }
  return layer as Values<S>;
}
