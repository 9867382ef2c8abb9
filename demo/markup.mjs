// @ts-check

/** HTML that is written as it is. Everything else is escaped as text. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Escapes a value, also between quotes. Writes nothing for undefined and false. Writes the entries of a list one after the other.
 * @param {unknown} value
 * @returns {string}
 */
function write(value) {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  if (value instanceof Markup) return value.text;
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * @param {TemplateStringsArray} strings
 * @param {unknown[]} values
 */
export const html = (strings, ...values) =>
  new Markup(strings.map((string, at) => string + write(values[at])).join(''));
