// What stands for `lit` in the bundled script.
export { css } from './css.js';
export { LitElement, type PropertyDeclarations, type PropertyValues } from './lit-element.js';
export { html, nothing, render, type TemplateResult } from './template.js';

/** The bundled script is for pages. */
export const isServer = false;
