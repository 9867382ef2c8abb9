import ts from 'typescript';
import { hasStyles } from './custom-properties.mjs';
import { docComment } from './doc-comment.mjs';

/** A plugin for the analyzer that adds to what it says of a class. */
const forClasses = (name, add) => ({
  name,
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const said = moduleDoc.declarations.find((declaration) => declaration.name === node.name.text);
    if (said) add(node, said);
  },
});

/** Gives the configuration's attributes to the class that the elements inherit them from. */
export const withConfigAttributes = (attributes) =>
  forClasses('config-attributes', (node, said) => {
    if (said.name === 'ConfiguredElement') said.attributes = attributes;
  });

/** Gives the custom properties to each class that has the styles that read them. */
export const withCustomProperties = (properties) =>
  forClasses('custom-properties', (node, said) => {
    if (hasStyles(node, 'tokens')) said.cssProperties = properties;
  });

/** The fields that a class declares as its constructor's parameters, as the events do. */
export const parameterProperties = forClasses('parameter-properties', (node, said) => {
  const made = node.members.find(ts.isConstructorDeclaration);
  for (const parameter of made?.parameters ?? []) {
    if (!ts.isParameterPropertyDeclaration(parameter, made)) continue;
    const name = parameter.name.getText();
    const tag = docComment(made).tags.find((tag) => tag.name === 'param' && tag.text.startsWith(`${name} `));
    said.members = [
      ...(said.members ?? []),
      {
        kind: 'field',
        name,
        type: { text: `${parameter.type.getText()}${parameter.questionToken ? ' | undefined' : ''}` },
        description: tag?.text.replace(/^\w+ (?:- )?/, ''),
        readonly: true,
      },
    ];
  }
});

/** What a method answers with, where its comment tells of it: the analyzer looks for the type in the comment then. */
export const returnTypes = forClasses('return-types', (node, said) => {
  for (const method of node.members.filter(ts.isMethodDeclaration)) {
    const member = said.members?.find(
      ({ kind, name }) => kind === 'method' && name === method.name.getText(),
    );
    const tag = docComment(method).tags.find(({ name }) => name === 'returns');
    if (member && tag) member.return = { type: { text: method.type.getText() }, description: tag.text };
  }
});
