import type * as z from 'zod/mini';
import { withOwnKeysOnly } from '../own-keys.js';

/** Schemas by key. Each is made when it is first needed. */
export type Shape = Readonly<Record<string, () => z.ZodMiniType>>;

/** The values of a shape. A value that isn't given is missing. */
export type Values<S extends Shape> = { -readonly [Key in keyof S]?: z.output<ReturnType<S[Key]>> };

/** A value that can't be used. */
export interface Problem {
  readonly key: string;
  readonly value: unknown;
  readonly expected: string;
}

interface Read {
  readonly data?: unknown;
  /** What is expected, where the value can't be used. */
  readonly expected?: string | undefined;
}

const nothing: Read = {};

const read = (schema: () => z.ZodMiniType, value: unknown): Read =>
  withOwnKeysOnly(() => {
    const { data, error } = schema().safeParse(value);
    return { data, expected: error?.issues[0]?.message };
  });

/**
 * Reads some values of one source. A value that isn't given is undefined. A
 * value that can't be used is undefined and reported.
 *
 * @param keys - the keys to read; keys that the shape doesn't have are skipped
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
    const { data, expected } = value == null ? nothing : read(schema, value);
    layer[key] = data;
    if (expected !== undefined) report({ key, value, expected });
  }
  return layer as Values<S>;
}
