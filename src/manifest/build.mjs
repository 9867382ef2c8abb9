// Writes what tools read of the package: custom-elements.json, and what is made from it for editors and for React.
import { readFileSync, writeFileSync } from 'node:fs';
import { analyze } from './analyze.mjs';
import { reactTypes } from './react-types.mjs';
import { vscodeCss, vscodeHtml } from './vscode.mjs';
import { webTypes } from './web-types.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const write = (path, text) => writeFileSync(new URL(path, root), text);
const writeJson = (path, data) => write(path, `${JSON.stringify(data, null, 2)}\n`);

const manifest = analyze();
writeJson('custom-elements.json', manifest);
writeJson('dist/vscode.html-custom-data.json', vscodeHtml(manifest));
writeJson('dist/vscode.css-custom-data.json', vscodeCss(manifest));
writeJson('dist/web-types.json', webTypes(manifest, JSON.parse(read('package.json'))));
write('dist/esm/react.d.ts', reactTypes(manifest));
// There is no module behind it that could be imported, so the declarations that a page's code gets to refer to it.
const reference = '/// <reference path="./react.d.ts" />\n';
for (const path of ['dist/esm/index.d.ts', 'dist/esm/define.d.ts']) {
  write(path, reference + read(path).replace(reference, ''));
}
