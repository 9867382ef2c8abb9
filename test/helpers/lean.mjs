import { standIns } from '../../src/lean/plugin.mjs';

/** Shows what our views render, in an element of its own. */
const DRAWING = '/test/helpers/drawing.ts';

/** Serves our modules with what stands for their libraries in the bundled script. */
export function lean() {
  return {
    name: 'lean',

    resolveImport({ source, context: { path } }) {
      // The schema for servers isn't in the script.
      const isInScript = path.startsWith('/src/') && path !== '/src/schema.ts';
      if (!isInScript && path !== DRAWING) return undefined;
      return standIns[source] && `/src/lean/${standIns[source]}.ts`;
    },
  };
}
