import * as z from 'zod/mini';
import { once } from '../once.js';

// Every schema's error message tells the webmaster what is expected.

/** Text that isn't blank, trimmed. */
export const text = once(() => z.string('text').check(z.trim(), z.minLength(1, 'text')));

/** A boolean attribute: true if it is there, unless its value is "false". */
export const flag = once(() =>
  z.pipe(
    z.literal(['', 'true', true, 'false', false], 'true or false'),
    z.transform((value) => value !== 'false' && value !== false),
  ),
);

/**
 * Text that is read as a value of another type.
 *
 * @param expected - describes a valid text
 * @param read - returns the value; returns undefined or throws if the text is not valid
 */
export const textAs = <Value>(expected: string, read: (text: string) => Value | undefined) =>
  z.pipe(
    z.string(expected).check(z.trim()),
    z.transform((text, { issues }): Value => {
      try {
        const value = read(text);
        if (value !== undefined) return value;
      } catch {
        // `read`, such as `new URL`, throws if it can't read the text.
      }
      issues.push({ code: 'custom', message: expected, input: text });
      return z.NEVER;
    }),
  );

/** A whole number from `min` to `max`, as a number or as digits. */
export const wholeNumber = (min: number, max: number) =>
  once(() =>
    z.pipe(
      z.transform(String),
      textAs(`a whole number from ${min} to ${max}`, (digits) =>
        /^\d+$/.test(digits) && +digits >= min && +digits <= max ? +digits : undefined,
      ),
    ),
  );
