import type { Problem } from './parse.js';

/** The attribute that stands for a key: `clinicName` is `clinic-name`. */
export const attributeOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Tells the webmaster, on the console, of something that can't be used, and what would be right. */
export const complain = (what: string, expected: string, wrong = 'is not used'): void =>
  console.error(`mild-widgets: ${what} ${wrong}. Expected: ${expected}.`);

/**
 * Tells of a value that can't be used.
 *
 * @param source - where the value stands, such as `<mild-contact>`
 */
export const reportProblem =
  (source: string) =>
  ({ key, value, expected }: Problem): void => {
    complain(`${attributeOf(key)}="${String(value)}" on ${source}`, expected);
  };
