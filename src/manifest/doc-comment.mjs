import ts from 'typescript';

/** A text that runs over several lines. */
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/**
 * What the comment above a declaration says.
 *
 * @returns {{ text: string, tags: { name: string, type?: string, text: string }[] }} its text, and its tags
 */
export function docComment(node) {
  const comment = node.jsDoc?.at(-1);
  const tags = (comment?.tags ?? []).map((tag) => ({
    name: tag.tagName.text,
    type: tag.typeExpression?.type.getText(),
    text: oneLine(`${tag.name?.getText() ?? ''} ${ts.getTextOfJSDocComment(tag.comment) ?? ''}`),
  }));
  return { text: oneLine(ts.getTextOfJSDocComment(comment?.comment)), tags };
}

/** The first of a file's nodes that this holds for, from the top. */
export function findNode(node, holds) {
  return holds(node) ? node : ts.forEachChild(node, (child) => findNode(child, holds));
}

/** What a file's variable of this name is made of. */
export function initializerOf(file, name) {
  const variable = findNode(file, (node) => ts.isVariableStatement(node) && declares(node, name));
  if (!variable) throw new Error(`${file.fileName} has no variable ${name}`);
  return { statement: variable, initializer: variable.declarationList.declarations[0].initializer };
}

const declares = ({ declarationList }, name) =>
  declarationList.declarations.some((declaration) => declaration.name.getText() === name);
