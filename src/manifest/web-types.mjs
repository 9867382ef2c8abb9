import { described, elementsOf, propertiesOf } from './elements.mjs';

const value = ({ text }) => ({ type: text.split(' | ').map((type) => type.replaceAll("'", '"')) });

const entry = ({ name, description }) => ({ name, description: described({ description }) });

const withDefault = (from) => ({
  ...entry(from),
  ...(from.default !== undefined && { default: from.default.replaceAll("'", '') }),
});

/** JetBrains' web-types: https://github.com/JetBrains/web-types */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          ...withDefault(attribute),
          value: value(attribute.type),
        })),
        slots: (element.slots ?? []).map(entry),
        js: {
          properties: propertiesOf(element).map((property) => ({
            ...entry(property),
            ...value(property.type),
            ...(property.readonly && { 'read-only': true }),
          })),
          events: (element.events ?? []).map((event) => ({ ...entry(event), type: event.type.text })),
        },
        css: {
          properties: (element.cssProperties ?? []).map(withDefault),
          parts: (element.cssParts ?? []).map(entry),
        },
      })),
    },
  },
});
