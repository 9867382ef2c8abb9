import { escapeHtml } from '../../src/prerender/serialize.js';

const references = (text: string, characters: RegExp) =>
  text.replace(characters, (character) => `&#${character.charCodeAt(0)};`);

/** A text between double quotes in HTML. */
export const inAttribute = (text: string): string => references(escapeHtml(text), /[\n\r\t]/g);

/**
 * HTML without the characters that a place takes for its own syntax: in texts
 * and attributes a character reference means the same. Not for HTML with
 * styles or scripts in it.
 *
 * @param characters - such as `{}` for template engines
 */
export const without = (characters: string, markup: string): string =>
  references(markup, new RegExp(`[${characters.replace(/[\]\\^-]/g, '\\$&')}]`, 'g'));

const hex = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text as JavaScript has it between single quotes, also in a `<script>` of
 * a page, and where a tag manager looks for `{{ }}`.
 */
export const inScript = (text: string): string =>
  `'${text
    .replace(/[\\']/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/[\r\u2028\u2029]|<(?=[/!?s])|\{(?=\{)|\}(?=\})/gi, hex)}'`;

/** A text as PHP has it between single quotes. */
export const inPhp = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A text as YAML has it: between single quotes, or double ones if it has characters that these can't hold. */
export const inYaml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text)
    ? JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, hex)
    : `'${text.replaceAll("'", "''")}'`;
