import ts from 'typescript';
import { withDefaults } from '../../dist/esm/config/merge.js';
import { attributeOf } from '../../dist/esm/config/report.js';
import { endpointFormats } from '../../dist/esm/contact/endpoints/formats.js';
import { docComment, findNode, initializerOf } from './doc-comment.mjs';

/** Types that stand for a list of words, by name. */
const unions = { EndpointFormat: endpointFormats };

const quoted = (word) => `'${word}'`;
const typeText = (type) => unions[type]?.map(quoted).join(' | ') ?? type;
const defaultText = (value) => (typeof value === 'string' ? quoted(value) : String(value));

/**
 * The configuration's attributes: said once, in the comments on its keys. A key is text where no `@type` says else.
 *
 * @param schema - src/config/schema.ts
 */
export function configAttributes(schema) {
  const { initializer } = initializerOf(schema, 'configSchemas');
  const defaults = withDefaults();
  return findNode(initializer, ts.isObjectLiteralExpression).properties.map((property) => {
    const key = property.name.getText();
    const { text, tags } = docComment(property);
    if (!text) throw new Error(`Expected a comment on ${key}: it describes the attribute, too`);
    const type = tags.find(({ name }) => name === 'type')?.type ?? 'string';
    return {
      name: attributeOf(key),
      type: { text: typeText(type) },
      ...(key in defaults && { default: defaultText(defaults[key]) }),
      description: text,
    };
  });
}
