import { cut, standIns } from '../../src/lean/plugin.mjs';

/** The lit-html of the bundled script, apart from that which the tests render with. */
const LIT_HTML = '/node_modules/lit-html/lit-html.js?lean';

/** Serves our modules with what stands for their libraries in the bundled script. */
export function lean() {
  return {
    name: 'lean',

    resolveImport({ source, context: { path } }) {
      // The schema for servers isn't in the script.
      if (!path.startsWith('/src/') || path === '/src/schema.ts') return undefined;
      if (source === 'lit/html.js') return LIT_HTML;
      return standIns[source] && `/src/lean/${standIns[source]}.ts`;
    },

    transform({ url, body }) {
      return url.startsWith(LIT_HTML) ? cut(body) : undefined;
    },
  };
}
