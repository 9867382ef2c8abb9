const textOf = (ts, tag) => ts.getTextOfJSDocComment(tag?.comment)?.replace(/^- /, '');

/** What TypeScript says of a class and the analyzer doesn't see. */
export const signatures = {
  name: 'signatures',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const said = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    if (!said) return;

    // The fields that a class declares as its constructor's parameters, as the events do.
    const made = node.members.find(ts.isConstructorDeclaration);
    for (const parameter of made?.parameters ?? []) {
      if (!ts.isParameterPropertyDeclaration(parameter, made)) continue;
      said.members.push({
        kind: 'field',
        name: parameter.name.getText(),
        type: { text: `${parameter.type?.getText()}${parameter.questionToken ? ' | undefined' : ''}` },
        description: textOf(ts, ts.getJSDocParameterTags(parameter)[0]),
        readonly: true,
      });
    }

    // What a method answers with: where its comment tells of it, the analyzer looks for the type there.
    for (const method of node.members.filter(ts.isMethodDeclaration)) {
      const tag = ts.getJSDocReturnTag(method);
      const member = said.members.find(
        ({ kind, name }) => kind === 'method' && name === method.name.getText(),
      );
      if (tag && member)
        member.return = { type: { text: method.type?.getText() }, description: textOf(ts, tag) };
    }
  },
};
