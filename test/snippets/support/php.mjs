import { Engine } from 'php-parser';

const engine = new Engine({
  parser: { suppressErrors: false, extractDoc: false },
  ast: { withPositions: false },
});

/** The statements of a piece of PHP; fails where there is a mistake in it. */
export const parsePhp = (code) => engine.parseEval(code).children;

/** The value of a string, `null`, or an array. */
export function phpValue(node) {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'nullkeyword') return null;
  if (node.kind !== 'array') throw new TypeError(`${node.kind} is no value that is expected here`);
  return Object.fromEntries(node.items.map(({ key, value }) => [phpValue(key), phpValue(value)]));
}

/** Every node of a kind. */
export function phpNodes(node, kind) {
  if (!node || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap((child) => phpNodes(child, kind));
  return node.kind === kind ? [node, ...inside] : inside;
}
