import type { Schema } from './parse.js';

/**
 * A schema that reads a raw value from an attribute, a `data-*` or a property.
 *
 * @param expected - what a right value looks like
 * @param read - the value it means; it may throw, or return undefined, for one that means none
 */
export const value = <Value>(expected: string, read: (raw: string) => Value | undefined): Schema<Value> => ({
  expected,
  read,
});

/** Text that isn't blank, trimmed. */
export const text = value('text', (raw) => raw.trim() || undefined);

/** A boolean attribute: there means yes, unless it says "false". */
export const flag = value('true or false', (raw: unknown) =>
  new Map<unknown, boolean>([
    ['', true],
    ['true', true],
    [true, true],
    ['false', false],
    [false, false],
  ]).get(raw),
);

/** A whole number between two bounds, as a number or as digits. */
export const wholeNumber = (min: number, max: number) =>
  value(`a whole number from ${min} to ${max}`, (raw) =>
    /^\s*\d+\s*$/.test(raw) && +raw >= min && +raw <= max ? +raw : undefined,
  );
