// What `cem analyze` makes custom-elements.json of, and from it what editors and JSX read. The build also
// runs this file by itself, because `cem` only prints that it can't be loaded, and goes on without it.
import { configAttributes } from './test/tools/manifest/config-attributes.mjs';
import { customProperties } from './test/tools/manifest/custom-properties.mjs';
import { editorData } from './test/tools/manifest/editor-data.mjs';
import { publicOnly } from './test/tools/manifest/public-only.mjs';
import { reactTypes } from './test/tools/manifest/react-types.mjs';
import { signatures } from './test/tools/manifest/signatures.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/events.ts', 'src/config/schema.ts', 'src/styles/tokens.ts'],
  quiet: true,
  packagejson: false,
  plugins: [configAttributes(), customProperties(), signatures, publicOnly, editorData, reactTypes],
};
