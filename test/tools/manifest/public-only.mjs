/** Where a page gets a source's classes from. */
const built = (path) => path.replace(/^src\/(.+)\.ts$/, 'dist/esm/$1.js');

/** An attribute's property isn't public; an event without a description is one that the analyzer found dispatched. */
const isPublic = ({ privacy = 'public', static: ofClass, attribute, description }) =>
  privacy === 'public' && !ofClass && !attribute && description;

/** Without what refers to something that isn't public: the class it was inherited from, an attribute's property. */
function own(entry) {
  const said = { ...entry, description: entry.description.replace(/\s+/g, ' ') };
  delete said.inheritedFrom;
  delete said.fieldName;
  return said;
}

/** A member of an element. A property may always be left alone. */
const member = ({ type, ...rest }) => ({
  ...rest,
  ...(type && { type: { text: type.text.replace(/ \| undefined$/, '') } }),
});

/** What a page may rely on of a class. */
function publicClass(declaration, moduleOf) {
  const { tagName, superclass } = declaration;
  const ofEvery = (what) => (declaration[what] ?? []).filter(isPublic).map(own);
  const event = ({ type: { text }, ...rest }) => ({
    ...rest,
    type: { text, references: [{ name: text, module: moduleOf(text) }] },
  });
  return tagName
    ? {
        ...own(declaration),
        superclass: { name: 'LitElement', package: 'lit' },
        attributes: ofEvery('attributes'),
        members: ofEvery('members').map(member),
        events: ofEvery('events').map(event),
      }
    : {
        ...own(declaration),
        superclass: { name: superclass.name, package: 'global:' },
        members: ofEvery('members'),
      };
}

/** Leaves the elements and the events, with their modules as they are in the package. */
export const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const modules = manifest.modules
      .map(({ kind, path, declarations }) => ({
        kind,
        path: built(path),
        declarations: declarations.filter(({ name, tagName }) => tagName || /^Mild\w+Event$/.test(name)),
      }))
      .filter(({ declarations }) => declarations.length);
    const classes = modules.flatMap(({ path, declarations }) =>
      declarations.map(({ name, tagName }) => ({ tagName, declaration: { name, module: path } })),
    );
    const moduleOf = (name) =>
      classes.find(({ declaration }) => declaration.name === name)?.declaration.module;
    const exported = ({ declaration }) => ({ kind: 'js', name: declaration.name, declaration });
    const defined = ({ tagName, declaration }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration,
    });
    const entry = (path, exports) => ({ kind: 'javascript-module', path, declarations: [], exports });
    manifest.modules = [
      entry('dist/esm/index.js', classes.map(exported)),
      entry('dist/esm/define.js', classes.filter(({ tagName }) => tagName).map(defined)),
      ...modules.map(({ declarations, ...module }) => ({
        ...module,
        declarations: declarations.map((declaration) => publicClass(declaration, moduleOf)),
        exports: classes.filter(({ declaration }) => declaration.module === module.path).map(exported),
      })),
    ];
  },
};
