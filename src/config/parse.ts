import type * as z from 'zod/mini';

/** Schemas by the name of the value that each reads. */
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
 * Reads one value.
 *
 * @returns the value; undefined when nothing is given or the value can't be used
 */
export function parseValue(
  schema: z.ZodMiniType,
  key: string,
  raw: unknown,
  report: (problem: Problem) => void,
): unknown {
  if (raw === undefined || raw === null) return undefined;
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  report({ key, value: raw, expected: result.error.issues[0]?.message ?? '' });
  return undefined;
}

/** Reads all values of one source; what can't be used is reported and left out. */
export function parseLayer<S extends Shape>(
  shape: S,
  raw: Readonly<Record<string, unknown>>,
  report: (problem: Problem) => void,
): Values<S> {
  const layer: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const value = parseValue(schema, key, raw[key], report);
    if (value !== undefined) layer[key] = value;
  }
  return layer as Values<S>;
}
