import * as z from 'zod/mini';

/**
 * A schema that reads a raw value from an attribute, a `data-*` or a property.
 *
 * @param expected - the error message: what a right value looks like
 * @param read - the value it means, or undefined when it means none
 */
export const value = <T>(expected: string, read: (raw: unknown) => T | undefined) =>
  z.transform((raw: unknown, { issues }) => {
    const read_ = read(raw);
    if (read_ !== undefined) return read_;
    issues.push({ code: 'custom', message: expected, input: raw });
    return z.NEVER;
  });

/** Text that isn't blank, trimmed. */
export const text = value('text', (raw) => (typeof raw === 'string' && raw.trim()) || undefined);

/** A boolean attribute: there means yes, unless it says "false". */
export const flag = value('true or false', (raw) =>
  raw === true || raw === '' || raw === 'true' ? true : raw === false || raw === 'false' ? false : undefined,
);

/** A whole number between two bounds, as a number or as digits. */
export const wholeNumber = (min: number, max: number) =>
  value(`a whole number from ${min} to ${max}`, (raw) => {
    const number = typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
    return Number.isInteger(number) && (number as number) >= min && (number as number) <= max
      ? (number as number)
      : undefined;
  });

/** One of a few words. */
export const oneOf = <Word extends string>(...words: readonly Word[]) =>
  value(`one of ${words.join(', ')}`, (raw) => words.find((word) => word === raw));
