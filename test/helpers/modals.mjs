// What a page with one of the README's modals has beside it, by library.
const file = (path) => `/node_modules/${path}`;

/** The files of each library, its style sheets, and the rest of a page's style. */
export const modalLibraries = {
  '<dialog>': { scripts: [], styles: [], style: '' },
  'Bootstrap 5': {
    scripts: [file('bootstrap/dist/js/bootstrap.bundle.min.js')],
    styles: [file('bootstrap/dist/css/bootstrap.min.css')],
    style: '',
  },
  MicroModal: {
    scripts: [file('micromodal/dist/micromodal.min.js')],
    styles: [],
    style: '.modal:not(.is-open) { display: none; }',
  },
  'jQuery UI': {
    scripts: [file('jquery/dist/jquery.min.js'), file('jquery-ui/dist/jquery-ui.min.js')],
    styles: [file('jquery-ui/dist/themes/base/jquery-ui.min.css')],
    style: '',
  },
  'focus-trap': {
    scripts: [file('tabbable/dist/index.umd.min.js'), file('focus-trap/dist/focus-trap.umd.min.js')],
    styles: [],
    style: '',
  },
};

/**
 * The README's modals, by library.
 *
 * @param {string} readme
 */
export function modalsIn(readme) {
  const [, section] = /^### A form in a modal$([^]*?)^##/m.exec(readme);
  const blocks = [...section.matchAll(/^\[([^\]]+)\]\([^)]+\).*:\n\n```html\n([^]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, library, html]) => [library.replaceAll('`', ''), html]));
}
