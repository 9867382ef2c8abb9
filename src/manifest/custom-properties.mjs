import ts from 'typescript';
import { docComment, findNode, initializerOf } from './doc-comment.mjs';

/** `--name - what it is`, or with a default `[--name=default] - what it is`. */
const tag = /^\[?(?<name>--[\w-]+)(?:=(?<value>[^\]]+)\])? - (?<description>.+)$/;

/**
 * The custom properties for theming: said once, on the styles that read them.
 *
 * @param tokens - src/styles/tokens.ts
 */
export const customProperties = (tokens) =>
  docComment(initializerOf(tokens, 'tokens').statement)
    .tags.filter(({ name }) => name === 'cssprop')
    .map(({ text }) => {
      const { name, value, description } = tag.exec(text)?.groups ?? {};
      if (!name) throw new Error(`Expected "--name - what it is" after @cssprop: ${text}`);
      return { name, ...(value && { default: value }), description };
    });

/** Whether a class has these styles among its own. */
export const hasStyles = (declaration, name) =>
  Boolean(
    findNode(
      declaration,
      (node) =>
        ts.isPropertyDeclaration(node) &&
        node.name.getText() === 'styles' &&
        findNode(node, (part) => ts.isIdentifier(part) && part.text === name),
    ),
  );
