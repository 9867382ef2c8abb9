const telling = (entry) => ({
  ...entry,
  description:
    entry.default === undefined
      ? entry.description
      : entry.description.replace(/\.?$/, `. Default: ${entry.default.replaceAll("'", '')}.`),
});

/**
 * The elements that a manifest describes. What has a default says so in its description: VS Code and JSX have no other
 * place for it.
 */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      ...element,
      attributes: element.attributes.map(telling),
      cssProperties: element.cssProperties?.map(telling),
    }));
