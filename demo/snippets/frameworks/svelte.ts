import type { Setup } from '../../builder/setup.js';
import { elements, indented } from '../markup.js';
import { aboutBraces, aboutLanguageOfModules } from '../notes.js';
import { without } from '../quote.js';
import type { SnippetMaker } from '../snippet.js';
import { install, moduleParts, notes, onSentBody } from './modules.js';

/** Stands for the listener until the braces of the values are written another way. */
const listener = 'onmild-success=onSent';

function component(setup: Setup): string {
  const markup = elements(setup, { more: ({ name }) => (name === 'contact' ? [listener] : []) });
  const onSent = setup.elements.includes('contact')
    ? `\n\nfunction onSent(event) {\n${indented(onSentBody)}\n}`
    : '';
  return `<script>
${indented(`import './mild-widgets.js';${onSent}`)}
</script>

${without('{}', markup).replace(listener, 'onmild-success={onSent}')}`;
}

export const svelte: SnippetMaker = (setup) => ({
  id: 'svelte',
  name: 'Svelte',
  group: 'Frameworks',
  parts: [
    install,
    ...moduleParts(setup),
    {
      title: 'src/MildWidgets.svelte',
      where: 'Make this file. Then put <MildWidgets /> where the widgets belong, and import it there.',
      language: 'Svelte',
      code: component(setup),
    },
  ],
  notes: [
    'Needs Svelte 5.',
    ...aboutBraces(setup, '{ } is Svelte’s own'),
    ...notes,
    ...aboutLanguageOfModules(setup),
  ],
});
