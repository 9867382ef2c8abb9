import type { Setup } from '../../builder/setup.js';
import { elements, indented } from '../markup.js';
import { aboutLanguageOfModules } from '../notes.js';
import type { SnippetMaker } from '../snippet.js';
import { install, moduleParts, notes, onSentBody } from './modules.js';

const hasForm = ({ elements }: Setup) => elements.includes('contact');

function component(setup: Setup): string {
  const markup = elements(setup, {
    more: ({ name }) => (name === 'contact' ? ['onmild-success={onSent}'] : []),
    voidEnd: ' />',
  });
  const isOne = setup.elements.length === 1;
  const view = isOne ? markup : `<>\n${indented(markup)}\n</>`;
  const onSent = `function onSent(event) {\n${indented(onSentBody)}\n}\n\n`;
  return `import './mild-widgets.js';

${hasForm(setup) ? onSent : ''}export function MildWidgets() {
  return (
${indented(view, '    ')}
  );
}`;
}

export const react: SnippetMaker = (setup) => ({
  id: 'react',
  name: 'React',
  group: 'Frameworks',
  parts: [
    install,
    ...moduleParts(setup),
    {
      title: 'src/MildWidgets.jsx',
      where:
        'Make this file. Then put <MildWidgets /> where the widgets belong, after import { MildWidgets } from ‘./MildWidgets.jsx’.'.replaceAll(
          /[‘’]/g,
          "'",
        ),
      language: 'JSX',
      code: component(setup),
    },
  ],
  notes: [
    'Needs React 19: before, React didn’t listen to events of custom elements.',
    "With server components, as in Next.js, put 'use client' at the top of MildWidgets.jsx.",
    ...notes,
    ...aboutLanguageOfModules(setup),
  ],
});
