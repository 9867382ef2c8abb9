import type { Problem } from './layer.js';

/** The attribute of a key: `clinic-name` for `clinicName`. */
export const attributeOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Tells the webmaster, on the console, what can't be used and what is expected. */
export const complain = (what: string, expected: string, wrong = 'is not used'): void =>
  console.error(`mild-widgets: ${what} ${wrong}. Expected: ${expected}.`);

/**
 * Returns the entries of an object that a page's script has passed. If it is
 * not an object, returns none and tells the webmaster.
 *
 * @param what - the property or function that it was passed to
 */
export function entriesOf(what: string, given: object): [string, unknown][] {
  if (Object(given) === given) return Object.entries(given);
  complain(what, 'an object');
  return [];
}

/**
 * Tells the webmaster of a value that can't be used.
 *
 * @param source - where the value was found, such as `<mild-contact>`
 */
export const reportProblem =
  (source: string) =>
  ({ key, value, expected }: Problem): void => {
    complain(`${attributeOf(key)}="${String(value)}" on ${source}`, expected);
  };
