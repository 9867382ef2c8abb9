/** The elements that a manifest describes. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** An element's properties. */
export const propertiesOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'field');

/** The words that a type like `'full' | 'accordion'` or `1 | 2` consists of; undefined for another type. */
export function wordsOf({ text }) {
  const words = text.split(' | ');
  return words.every((word) => /^('[\w-]+'|\d+)$/.test(word))
    ? words.map((word) => word.replaceAll("'", ''))
    : undefined;
}

/** What is said of something, with its default. */
export const described = ({ description, default: value }) =>
  `${capitalized(description)}${value === undefined ? '' : ` Default: ${value.replaceAll("'", '')}.`}`;

/** A tag's words as a sentence. */
function capitalized(text) {
  const sentence = text[0].toUpperCase() + text.slice(1);
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Each entry once, by its name. */
export const distinct = (entries) => [...new Map(entries.map((entry) => [entry.name, entry])).values()];
