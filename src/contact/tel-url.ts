/** A number and an extension behind it: "x4" stands behind a digit or a blank, since it may end a word of letters. */
const extended = /^(?:(.*?)[\s,;]+x|(.*?\d)x|(.*?)[\s,;]*(?:#|ext(?:\.|ensi[oó]n)?))[\s=:]*(\d{1,7})$/i;

/** Digits and letters in capitals, with blanks, brackets, dots, slashes, hyphens and dashes between them. */
const number = /^\(?\+?[\d(][\dA-Z\s()./·\u2010-\u2015-]*$/;

/** Behind a whole number a slash begins another one. */
const twoNumbers = /(?:\d[^\d/]*){7}\/(?:\D*\d){4}/;

/** The most digits and letters of a number that has letters: "1-800-CONTACTS" has some more than are dialed. */
const longestWithLetters = 12;

/** The key for each letter from A to Z on a phone's keypad. https://www.itu.int/rec/T-REC-E.161 */
const keys = '22233344455566677778889999';

/**
 * The URL that dials a phone number, by https://www.rfc-editor.org/rfc/rfc3966: letters are dialed by the keypad, an
 * extension is `;ext=`, and a trunk zero in brackets behind a country code is left out.
 *
 * @param phone - as a clinic writes it: 7 to 15 digits, or letters in capitals behind the first three, with the usual
 *   punctuation, and perhaps an extension such as "ext. 4" or "x4"
 * @returns undefined where it is not one number alone
 */
export function telUrl(phone: string): string | undefined {
  const text = phone.trim();
  const [, ...parts]: readonly (string | undefined)[] = extended.exec(text) ?? [];
  const extension = parts.pop();
  const main = parts.find((part) => part !== undefined) ?? text;
  if (!number.test(main) || twoNumbers.test(main)) return undefined;
  const plus = main.includes('+') ? '+' : '';
  const symbols = (plus ? main.replace('(0)', '') : main).replace(/[^\dA-Z]/g, '');
  const longest = /[A-Z]/.test(symbols) ? longestWithLetters : 15;
  if (!/^\d{3}/.test(symbols) || symbols.length < 7 || symbols.length > longest) return undefined;
  const digits = symbols.replace(/[A-Z]/g, (letter) => keys[letter.charCodeAt(0) - 65] ?? '');
  return `tel:${plus}${digits}${extension ? `;ext=${extension}` : ''}`;
}
