import type { Setup } from '../builder/setup.js';
import { hiddenInputs } from './markup.js';
import { inScript } from './quote.js';

/**
 * A script's lines that give the form its hidden inputs, for places that strip
 * them; empty if there are none. They run before the script of the widgets, so
 * that nothing is missing when it looks. ES5, which tag managers insist on.
 */
export function addHiddenInputs(setup: Setup): string {
  const pairs = Object.entries(hiddenInputs(setup)).map(
    ([name, value]) => `  [${inScript(name)}, ${inScript(value)}]`,
  );
  if (pairs.length === 0) return '';
  return `var inputs = [
${pairs.join(',\n')}
];
document.querySelectorAll('[data-mild="contact"]').forEach(function (place) {
  inputs.forEach(function (pair) {
    var input = document.createElement('input');
    input.type = 'hidden';
    input.name = pair[0];
    input.value = pair[1];
    place.appendChild(input);
  });
});`;
}
