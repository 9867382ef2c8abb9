import { described, distinct, elementsOf, wordsOf } from './elements.mjs';

/** https://github.com/microsoft/vscode-custom-data */
const version = 1.1;

const markdown = (value) => ({ kind: 'markdown', value });

/** An element's description, and what else there is to know where it is written. */
function about({ description, slots = [], events = [] }) {
  const list = (title, entries) =>
    entries.length
      ? `\n\n${title}:\n${entries.map((entry) => `- \`${entry.name}\`: ${described(entry)}`).join('\n')}`
      : '';
  const named = slots.filter(({ name }) => name);
  return `${description}${list('Slots', named)}${list('Events', events)}`;
}

const attribute = ({ name, type, ...rest }) => ({
  name,
  description: markdown(described(rest)),
  // An attribute that is there or isn't.
  ...(type.text === 'boolean' && { valueSet: 'v' }),
  ...(wordsOf(type) && { values: wordsOf(type).map((word) => ({ name: word })) }),
});

/** VS Code's custom data for HTML. */
export const vscodeHtml = (manifest) => ({
  version,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: markdown(about(element)),
    attributes: element.attributes.map(attribute),
  })),
});

/** VS Code's custom data for CSS. */
export function vscodeCss(manifest) {
  const elements = elementsOf(manifest);
  const all = (what) => elements.flatMap((element) => element[what] ?? []);
  const partOf = (name) =>
    elements
      .filter(({ cssParts = [] }) => cssParts.some((part) => part.name === name))
      .map(({ tagName }) => `\`<${tagName}>\``)
      .join(', ');
  return {
    version,
    properties: distinct(all('cssProperties')).map((property) => ({
      name: property.name,
      description: markdown(described(property)),
    })),
    pseudoElements: distinct(all('cssParts')).map(({ name }) => ({
      name: `::part(${name})`,
      description: markdown(`A part of ${partOf(name)}.`),
    })),
  };
}
