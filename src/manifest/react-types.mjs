import { described, elementsOf, propertiesOf, wordsOf } from './elements.mjs';

/** What may be written for a property, where that is more than what is read. */
const settable = { FieldValues: 'Partial<FieldValues>', 'string[]': 'readonly string[]' };

/** What React may be given for an attribute: a value or its text. */
function attributeType({ text }) {
  if (text === 'boolean') return "boolean | '' | 'true' | 'false'";
  if (text === 'number') return 'number | `${number}`';
  const words = wordsOf({ text });
  return words && /^\d/.test(words[0]) ? `${text} | ${words.map((word) => `'${word}'`).join(' | ')}` : text;
}

const prop = (entry, name, type) => `  /** ${described(entry)} */\n  ${name}?: ${type} | undefined;`;

const attributeProp = (attribute) => prop(attribute, `'${attribute.name}'`, attributeType(attribute.type));

const interfaceOf = (name, props) => `interface ${name} {\n${props.map((prop) => `${prop}\n`).join('')}}`;

const props = ({ name, attributes, events = [], ...element }, shared) =>
  interfaceOf(`${name}Props extends MildProps`, [
    ...attributes.filter((attribute) => !shared.has(attribute.name)).map(attributeProp),
    ...propertiesOf(element)
      .filter(({ readonly }) => !readonly)
      .map((property) => prop(property, property.name, settable[property.type.text] ?? property.type.text)),
    ...events.map((event) => prop(event, `'on${event.name}'`, `((event: ${event.type.text}) => void)`)),
  ]);

const indent = (text, by) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

/**
 * The elements as React 19 takes them. An augmentation in a declaration file may be of a module that isn't there, so
 * that a project without React has nothing of it; what it takes from React it therefore declares, empty, for React's
 * own declarations to merge with.
 */
export function reactTypes(manifest) {
  const elements = elementsOf(manifest);
  const classes = elements.map(({ name }) => name);
  const events = elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
  const types = elements
    .flatMap(propertiesOf)
    .flatMap(({ type, readonly }) => (readonly ? [] : (type.text.match(/\b[A-Z]\w+/g) ?? [])));
  const names = [...new Set([...classes, ...events, ...types])].sort();
  const [{ attributes }, ...others] = elements;
  const everywhere = attributes.filter(({ name }) =>
    others.every((element) => element.attributes.some((attribute) => attribute.name === name)),
  );
  const shared = new Set(everywhere.map(({ name }) => name));
  const entries = elements.map(
    ({ name, tagName, description }) =>
      `/** ${description} */
'${tagName}': ${name}Props & Omit<HTMLAttributes<${name}> & ClassAttributes<${name}>, keyof ${name}Props>;`,
  );
  return `// Made from custom-elements.json.
import type { ${names.join(', ')} } from './index.js';
import './register.js';

${interfaceOf('MildProps', everywhere.map(attributeProp))}

${elements.map((element) => props(element, shared)).join('\n\n')}

declare module 'react' {
  interface HTMLAttributes<T> {}
  interface ClassAttributes<T> {}

  namespace JSX {
    interface IntrinsicElements {
${indent(entries.join('\n'), 6)}
    }
  }
}
`;
}
