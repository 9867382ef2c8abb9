import * as z from 'zod/mini';
import { once } from '../once.js';

// Every schema's error message tells the webmaster what is expected.

/** Text that isn't blank, trimmed. */
export const text = once(() => z.string('text').check(z.trim(), z.minLength(1, 'text')));

/** A boolean attribute: on where it stands, unless it says "false". */
export const flag = once(() =>
  z.pipe(
    z.literal(['', 'true', true, 'false', false], 'true or false'),
    z.transform((value) => value !== 'false' && value !== false),
  ),
);

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

/** A whole number between two bounds, as a number or as digits. */
export const wholeNumber = (min: number, max: number) =>
  once(() =>
    z.pipe(
      z.transform(String),
      textAs(`a whole number from ${min} to ${max}`, (digits) =>
        /^\d+$/.test(digits) && +digits >= min && +digits <= max ? +digits : undefined,
      ),
    ),
  );
