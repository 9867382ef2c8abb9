import type * as z from 'zod/mini';

/** Schemas by the key of the value that each reads. */
export type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** The values of a shape, those that are given. */
export type Values<S extends Shape> = { -readonly [Key in keyof S]?: z.output<S[Key]> };

/** A value that can't be used. */
export interface Problem {
  readonly key: string;
  readonly value: unknown;
  readonly expected: string;
}

/**
 * Reads some values of one source. What isn't given, or can't be used, is
 * undefined; the latter is reported.
 *
 * @param keys - the values to read; those that the shape doesn't have are passed over
 */
export function readLayer<S extends Shape>(
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
    const result = value == null ? undefined : schema.safeParse(value);
    layer[key] = result?.data;
    if (result?.error) report({ key, value, expected: result.error.issues[0]?.message ?? '' });
  }
  return layer as Values<S>;
}
