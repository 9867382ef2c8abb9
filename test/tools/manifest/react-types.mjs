import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { readFileSync, writeFileSync } from 'node:fs';
import { elementsOf } from './elements.mjs';

/** What may be written for a property, where that is more than what is read. */
const settable = { FieldValues: 'Partial<FieldValues>', 'string[]': 'readonly string[]' };

/** What may be given for an attribute: a value or its text. */
function attributeType({ text }) {
  if (text === 'boolean') return "boolean | '' | 'true' | 'false'";
  if (text === 'number') return 'number | `${number}`';
  return /^\d( \| \d)*$/.test(text) ? `${text} | ${text.replaceAll(/\d/g, "'$&'")}` : text;
}

/** An element as the library has to be told of it: with a field behind each attribute, and the types that may be written. */
const described = ({ attributes, members, ...element }) => ({
  ...element,
  attributes: attributes.map((attribute) => ({
    ...attribute,
    fieldName: attribute.name,
    type: { text: attributeType(attribute.type) },
  })),
  members: members.map(({ type, ...member }) => ({
    ...member,
    ...(type && { type: { text: settable[type.text] ?? type.text } }),
  })),
});

/** The types of the elements' props. They are what fits React of all that the library writes. */
const propsOf = (elements) =>
  generateJsxTypes(
    { modules: [{ path: '', declarations: elements.map(described), exports: [] }] },
    { fileName: '', useCemTypes: true },
  )
    .match(/^export type \w+(?<!SolidJs)Props = \{$.*?^\}$/gms)
    .join('\n\n');

/** The names of ours that an element's props refer to. */
const typesOf = ({ name, members, events }) => [
  name,
  ...[...members, ...events].flatMap(({ type }) => type?.text.match(/\b[A-Z]\w+/g) ?? []),
];

const entryOf = ({ name, tagName, description }) => `
      /** ${description} */
      '${tagName}': ${name}Props & Omit<HTMLAttributes<${name}> & ClassAttributes<${name}>, keyof ${name}Props>;`;

/**
 * The elements as React 19 takes them. An augmentation in a declaration file may be of a module that isn't there, so
 * that a project without React has nothing of it; what it takes from React it therefore declares, empty, for React's
 * own declarations to merge with.
 */
const declarations = (elements) => `// Made from custom-elements.json.
import type { ${[...new Set(elements.flatMap(typesOf))].join(', ')} } from './index.js';
import './register.js';

${propsOf(elements)}

declare module 'react' {
  interface HTMLAttributes<T> {}
  interface ClassAttributes<T> {}

  namespace JSX {
    interface IntrinsicElements {${elements.map(entryOf).join('')}
    }
  }
}
`;

/** Writes react.d.ts. No module that could be imported is behind it, so the declarations that a page's code gets refer to it. */
export const reactTypes = {
  name: 'react-types',
  packageLinkPhase({ customElementsManifest }) {
    writeFileSync('dist/esm/react.d.ts', declarations(elementsOf(customElementsManifest)));
    const reference = '/// <reference path="./react.d.ts" />\n';
    for (const path of ['dist/esm/index.d.ts', 'dist/esm/define.d.ts']) {
      writeFileSync(path, reference + readFileSync(path, 'utf8').replace(reference, ''));
    }
  },
};
