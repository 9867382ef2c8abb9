import { withDefaults } from '../../../dist/esm/config/merge.js';
import { attributeOf } from '../../../dist/esm/config/report.js';
import { endpointFormats } from '../../../dist/esm/contact/endpoints/formats.js';

const quoted = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

/** Types that stand for a list of words, by name. */
const unions = { EndpointFormat: endpointFormats.map(quoted).join(' | ') };

const defaults = withDefaults();

/** The attribute of a key, as the comment on the key has it. It is text where no `@type` says else. */
function attribute(ts, property) {
  const key = property.name.getText();
  const description = ts.getTextOfJSDocComment(property.jsDoc?.at(-1).comment);
  if (!description) throw new Error(`Expected a comment on ${key}: it describes the attribute, too`);
  const type = ts.getJSDocType(property)?.getText() ?? 'string';
  return {
    name: attributeOf(key),
    type: { text: unions[type] ?? type },
    ...(key in defaults && { default: quoted(defaults[key]) }),
    description,
  };
}

/** The first object literal inside whose keys have comments. */
const commentedKeys = (ts, node) =>
  ts.isObjectLiteralExpression(node) && node.properties.some(({ jsDoc }) => jsDoc)
    ? node.properties
    : ts.forEachChild(node, (child) => commentedKeys(ts, child));

/** Gives the class that the elements inherit from the attributes that `configSchemas` describes. */
export function configAttributes() {
  let attributes;
  return {
    name: 'config-attributes',
    collectPhase({ ts, node }) {
      if (!ts.isVariableDeclaration(node) && !ts.isFunctionDeclaration(node)) return;
      if (node.name?.getText() !== 'configSchemas') return;
      attributes = commentedKeys(ts, node)?.map((property) => attribute(ts, property));
    },
    moduleLinkPhase({ moduleDoc }) {
      const said = moduleDoc.declarations.find(({ name }) => name === 'ConfiguredElement');
      if (!said) return;
      if (!attributes) throw new Error('Expected configSchemas to have a comment on each of its keys');
      said.attributes = attributes;
    },
  };
}
