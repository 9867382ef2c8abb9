/** Has the analyzer read the comment on the tokens as one on each class that has them among its styles. */
export function customProperties() {
  let comment = [];
  return {
    name: 'custom-properties',
    collectPhase({ ts, node }) {
      if (!ts.isVariableStatement(node)) return;
      if (node.declarationList.declarations.some(({ name }) => name.getText() === 'tokens'))
        comment = node.jsDoc;
    },
    analyzePhase({ ts, node }) {
      // Classes come later: this is before the analyzer looks at them.
      if (!ts.isSourceFile(node)) return;
      const hasTokens = (member) =>
        member.name?.getText() === 'styles' && /\btokens\b/.test(member.initializer?.getText());
      for (const declaration of node.statements.filter(ts.isClassDeclaration)) {
        if (declaration.members.some(hasTokens)) declaration.jsDoc = [...comment, ...declaration.jsDoc];
      }
    },
  };
}
