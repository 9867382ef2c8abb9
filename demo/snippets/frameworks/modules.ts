import { version } from '../../../src/version.js';
import { configuration } from '../../builder/page-parts.js';
import type { Setup } from '../../builder/setup.js';
import { styleRule } from '../markup.js';
import { inScript } from '../quote.js';
import type { SnippetPart } from '../snippet.js';

/** How the package gets into a project, this version of it. */
export const install: SnippetPart = {
  title: 'In a terminal',
  where:
    'Run this in the folder of your project. The version is fixed; take a new one when you have tried it.',
  language: 'Shell',
  code: `npm install --save-exact mild-widgets@${version}`,
};

const camelCase = (attribute: string) =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Numbers and booleans as such, where a text is nothing else. */
const literal = (key: string, text: string) =>
  key === 'replyHours' && /^\d+$/.test(text) ? String(Number(text)) : text ? inScript(text) : 'true';

/** The call that configures the page; empty if everything is the default. */
export function configureCall(setup: Setup): string {
  const values = Object.entries(configuration(setup)).map(([attribute, text]) => {
    const key = camelCase(attribute);
    return `  ${key}: ${literal(key, text)},`;
  });
  return values.length > 0 ? `configure({\n${values.join('\n')}\n});` : '';
}

/** The module with the configuration, and its style sheet if there are colors. */
export function moduleParts(setup: Setup): readonly SnippetPart[] {
  const call = configureCall(setup);
  const css = styleRule(setup);
  const lines = [
    ...(call ? ["import { configure } from 'mild-widgets';"] : []),
    "import 'mild-widgets/define';",
    ...(css ? ["import './mild-widgets.css';"] : []),
    ...(call ? ['', call] : []),
  ];
  return [
    {
      title: 'src/mild-widgets.js',
      where: 'Make this file. It registers the elements and configures them, once for the whole site.',
      language: 'JavaScript',
      code: lines.join('\n'),
    },
    ...(css ? [stylePart(setup, 'src/mild-widgets.css', 'Make this file beside it.')] : []),
  ];
}

/** The colors of the setup as a file. */
export const stylePart = (setup: Setup, title: string, where: string): SnippetPart => ({
  title,
  where,
  language: 'CSS',
  code: styleRule(setup),
});

/** What a listener may do. */
export const onSentBody = `// Nothing that a person typed is in the event.
console.info('A message was sent:', event.id);`;

/** What holds for every framework. */
export const notes: readonly string[] = [
  'More events tell of a message that is about to be sent, of failures, of mistakes and of questions: see Events in the README.',
];
