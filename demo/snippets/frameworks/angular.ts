import type { Setup } from '../../builder/setup.js';
import { elements, indented } from '../markup.js';
import { aboutLanguageOfModules } from '../notes.js';
import { inAttribute, inScript } from '../quote.js';
import type { SnippetMaker } from '../snippet.js';
import { configureCall, install, notes, onSentBody, stylePart } from './modules.js';

function component(setup: Setup): string {
  const call = configureCall(setup);
  const hasForm = setup.elements.includes('contact');
  const names = [...(call ? ['configure'] : []), ...(hasForm ? ['type MildSuccessEvent'] : [])];
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${names.length > 0 ? `import { ${names.join(', ')} } from 'mild-widgets';\n` : ''}import 'mild-widgets/define';

${call && `${call}\n\n`}@Component({
  selector: 'app-mild-widgets',
  templateUrl: './mild-widgets.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class MildWidgets {${
    hasForm ? `\n  onSent(event: MildSuccessEvent): void {\n${indented(onSentBody, '    ')}\n  }\n` : ''
  }}`;
}

/** Angular looks for `{{ }}` after it has read character references: a text with them is bound as a string. */
const literally = (attribute: string, text: string) =>
  text.includes('{{')
    ? `[${attribute}]="${inAttribute(inScript(text))}"`
    : `${attribute}="${inAttribute(text)}"`;

export const angular: SnippetMaker = (setup) => ({
  id: 'angular',
  name: 'Angular',
  group: 'Frameworks',
  parts: [
    install,
    {
      title: 'src/app/mild-widgets.ts',
      where:
        'Make this file. Then add MildWidgets to the imports of the component whose page has the widgets, and put <app-mild-widgets /> into its template.',
      language: 'TypeScript',
      code: component(setup),
    },
    {
      title: 'src/app/mild-widgets.html',
      where: 'Make this file beside it.',
      language: 'Angular template',
      code: elements(setup, {
        more: ({ name }) => (name === 'contact' ? ['(mild-success)="onSent($event)"'] : []),
        input: literally,
      }),
    },
    ...(Object.keys(setup.colors).length > 0
      ? [stylePart(setup, 'src/styles.css', 'Add this to the styles that all pages share.')]
      : []),
  ],
  notes: [
    'Needs Angular 19 or later; before, add standalone: true to the component.',
    ...notes,
    ...aboutLanguageOfModules(setup),
  ],
});
