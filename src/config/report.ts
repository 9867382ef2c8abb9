import type { Problem } from './layer.js';

/** The attribute that stands for a key: `clinicName` is `clinic-name`. */
export const attributeOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Tells the webmaster, on the console, of something that can't be used, and what would be right. */
export const complain = (what: string, expected: string, wrong = 'is not used'): void =>
  console.error(`mild-widgets: ${what} ${wrong}. Expected: ${expected}.`);

/**
 * The entries of what a page's script gives; none, and a word to the
 * webmaster, where that is no object.
 *
 * @param what - what the script gives it to
 */
export function entriesOf(what: string, given: object): [string, unknown][] {
  if (Object(given) === given) return Object.entries(given);
  complain(what, 'an object');
  return [];
}

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
