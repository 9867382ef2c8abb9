import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { writeFileSync } from 'node:fs';
import { elementsOf } from './elements.mjs';

/** Neither what scripts call nor what stylesheets set belongs where somebody writes a tag. */
const options = { hideMethodDocs: true, hideCssPropertiesDocs: true };

const write = (path, data) => writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);

/** Each entry once: what several elements have, the libraries list as often. */
const distinct = (entries) =>
  entries.filter(({ name }, at) => entries.findIndex((entry) => entry.name === name) === at);

/** Writes what VS Code and JetBrains' editors read. */
export const editorData = {
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest }) {
    const elements = elementsOf(customElementsManifest);
    const manifest = { modules: [{ declarations: elements }] };

    const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
    for (const [at, { attributes }] of elements.entries()) {
      const flags = attributes.filter(({ type }) => type.text === 'boolean').map(({ name }) => name);
      for (const attribute of html.tags[at].attributes) {
        // VS Code's word for an attribute that is there or isn't: it writes no `=""` behind it.
        if (flags.includes(attribute.name)) attribute.valueSet = 'v';
      }
    }
    write('dist/vscode.html-custom-data.json', html);

    const css = JSON.parse(getVsCodeCssCustomData(manifest));
    write('dist/vscode.css-custom-data.json', {
      ...css,
      properties: distinct(css.properties),
      pseudoElements: distinct(css.pseudoElements),
    });

    const { contributions, ...webTypes } = JSON.parse(getWebTypesData(manifest, options));
    write('dist/web-types.json', {
      ...webTypes,
      'js-types-syntax': 'typescript',
      contributions: {
        html: contributions.html,
        css: {
          properties: distinct(contributions.css.properties),
          'pseudo-elements': distinct(contributions.css['pseudo-elements']),
        },
      },
    });
  },
};
