import * as z from 'zod/mini';

// Every schema's error message tells the webmaster what is expected.

/** Text that isn't blank, trimmed. */
export const text = z.string('text').check(z.trim(), z.minLength(1, 'text'));

/** A boolean attribute: on where it stands, unless it says "false". */
export const flag = z.pipe(
  z.literal(['', 'true', true, 'false', false], 'true or false'),
  z.transform((value) => value !== 'false' && value !== false),
);

/** A whole number between two bounds, as a number or as digits. */
export function wholeNumber(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`;
  return z.pipe(
    z.transform(String),
    textAs(expected, (digits) =>
      /^\d+$/.test(digits) && +digits >= min && +digits <= max ? +digits : undefined,
    ),
  );
}

/**
 * Text that means a value of another kind.
 *
 * @param expected - what a right text looks like
 * @param read - the value; undefined, or an error, for a text that means none
 */
export const textAs = <Value>(expected: string, read: (text: string) => Value | undefined) =>
  z.pipe(
    z.string(expected).check(z.trim()),
    z.transform((text, { issues }): Value => {
      try {
        const value = read(text);
        if (value !== undefined) return value;
      } catch {
        // What reads it, such as `new URL`, throws for a text that it can't read.
      }
      issues.push({ code: 'custom', message: expected, input: text });
      return z.NEVER;
    }),
  );
