/** A number and its extension. "x4" must follow a digit or a blank, since it may also be the end of a word. */
const extended = /^(?:(.*?)[\s,;]+x|(.*?\d)x|(.*?)[\s,;]*(?:#|ext(?:\.|ensi[oó]n)?))[\s=:]*(\d{1,7})$/i;

/** Digits and letters in capitals, with blanks, brackets, dots, slashes, hyphens and dashes between them. */
const number = /^\(?\+?[\d(][\dA-Z\s()./·\u2010-\u2015-]*$/;

/** After a whole number, a slash begins another number. */
const twoNumbers = /(?:\d[^\d/]*){7}\/(?:\D*\d){4}/;

/** The most digits and letters of a number with letters: "1-800-CONTACTS" has more than are dialed. */
const longestWithLetters = 12;

/** The key for each letter from A to Z on a phone's keypad. https://www.itu.int/rec/T-REC-E.161 */
const keys = '22233344455566677778889999';

/**
 * Returns the URL that dials a phone number. Letters become digits by the keypad, an extension becomes `;ext=`, and a
 * trunk zero in brackets after a country code is left out. https://www.rfc-editor.org/rfc/rfc3966
 *
 * @param phone - as a clinic writes it: 7 to 15 digits, or capital letters after the first three digits, with the usual
 *   punctuation, with or without an extension such as "ext. 4" or "x4"
 * @returns the URL; undefined if the text is not exactly one number
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
