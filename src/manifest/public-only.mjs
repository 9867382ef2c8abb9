/** Where a page gets a source's classes from. */
const built = (path) => path.replace(/^src\/(.+)\.ts$/, 'dist/esm/$1.js');

const isPublic = ({ privacy = 'public', static: ofClass, attribute }) =>
  privacy === 'public' && !ofClass && !attribute;

/** Without what refers to something that isn't public: the class it was inherited from, an attribute's property. */
const own = ({ description, ...entry }) => ({
  ...omit(entry, ['inheritedFrom', 'fieldName']),
  description: description?.replaceAll('\n', ' '),
});

const omit = (entry, keys) =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));

/** An element's property may always be left alone. */
const property = ({ type, ...rest }) => ({
  ...rest,
  type: { text: type.text.replace(/ \| undefined$/, '') },
});

/** What a page may rely on of a class, and nothing else. An attribute's property isn't among it. */
function publicClass(declaration, moduleOf) {
  const { name, tagName, description, superclass } = declaration;
  const listed = (what) => (declaration[what]?.length ? { [what]: declaration[what].map(own) } : {});
  const members = (declaration.members ?? [])
    .filter(isPublic)
    .map(own)
    .map((member) => (tagName && member.kind === 'field' ? property(member) : member));
  // The analyzer also lists what it finds dispatched, nameless.
  const events = (declaration.events ?? [])
    .filter(({ description }) => description)
    .map(({ name, type, description }) => ({
      name,
      type: { text: type.text, references: [{ name: type.text, module: moduleOf(type.text) }] },
      description,
    }));
  return {
    kind: 'class',
    name,
    description: description.replaceAll('\n', ' '),
    superclass: tagName
      ? { name: 'LitElement', package: 'lit' }
      : { name: superclass.name, package: 'global:' },
    ...(tagName && { tagName, customElement: true }),
    ...listed('attributes'),
    ...(members.length && { members }),
    ...(events.length && { events }),
    ...listed('slots'),
    ...listed('cssProperties'),
    ...listed('cssParts'),
  };
}

/** Leaves the elements and the events, with their modules as they are in the package. */
export const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const classes = manifest.modules.flatMap(({ path, declarations }) =>
      declarations
        .filter(({ name, tagName }) => tagName || /Event$/.test(name))
        .map((declaration) => ({ module: built(path), declaration })),
    );
    const moduleOf = (name) => classes.find(({ declaration }) => declaration.name === name)?.module;
    const reference = ({ module, declaration: { name } }) => ({ name, module });
    const exported = (entry) => ({ kind: 'js', name: entry.declaration.name, declaration: reference(entry) });
    const paths = [...new Set(classes.map(({ module }) => module))];
    manifest.modules = [
      {
        kind: 'javascript-module',
        path: 'dist/esm/index.js',
        declarations: [],
        exports: classes.map(exported),
      },
      {
        kind: 'javascript-module',
        path: 'dist/esm/define.js',
        declarations: [],
        exports: classes
          .filter(({ declaration }) => declaration.tagName)
          .map((entry) => ({
            kind: 'custom-element-definition',
            name: entry.declaration.tagName,
            declaration: reference(entry),
          })),
      },
      ...paths.map((path) => {
        const here = classes.filter(({ module }) => module === path);
        return {
          kind: 'javascript-module',
          path,
          declarations: here.map(({ declaration }) => publicClass(declaration, moduleOf)),
          exports: here.map(exported),
        };
      }),
    ];
  },
};
