import * as litContext from '@lit/context';
import * as lit from 'lit';
import * as leanContext from '../../src/lean/context.js';
import * as lean from '../../src/lean/lit.js';

/** What is tested on both: the libraries, and what stands for them in the bundled script, by its types. */
export const libraries = [
  { name: 'lit', ...(lit as unknown as typeof lean), ...(litContext as unknown as typeof leanContext) },
  { name: 'what stands for lit', ...lean, ...leanContext },
];

export type Library = (typeof libraries)[number];

let count = 0;

/** Defines a class under a name of its own. */
export function define(element: CustomElementConstructor): string {
  const name = `x-test-${String((count += 1))}`;
  customElements.define(name, element);
  return name;
}

/** Collects the rejections that nobody catches, which the test runner's page reports and so fails the test. */
export function uncaught() {
  const reasons: unknown[] = [];
  const reportError = window.reportError.bind(window);
  window.reportError = (reason) => reasons.push(reason);
  return { reasons, stop: () => (window.reportError = reportError) };
}
