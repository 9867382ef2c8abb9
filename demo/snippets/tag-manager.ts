import type { Setup } from '../builder/setup.js';
import { addHiddenInputs } from './hidden-inputs.js';
import { indented, mountPoints, scriptAttributes, styleTag } from './markup.js';
import { aboutLanguage } from './notes.js';
import { inScript } from './quote.js';
import type { Material, SnippetMaker } from './snippet.js';

const isName = (text: string) => /^[a-z]+$/.test(text);

/** Makes the script element by script, in ES5: a tag manager leaves out `data-` attributes of one in HTML. */
function loader(setup: Setup, material: Material): string {
  const attributes = Object.entries(scriptAttributes(setup, material))
    .filter(([name]) => name !== 'defer') // what a script adds waits for nothing anyway
    .map(([name, value]) => `  ${isName(name) ? name : inScript(name)}: ${inScript(value)}`);
  const hidden = addHiddenInputs(setup);
  return `${hidden && `${hidden}\n`}var attributes = {
${attributes.join(',\n')}
};
var script = document.createElement('script');
Object.keys(attributes).forEach(function (name) {
  script.setAttribute(name, attributes[name]);
});
document.head.appendChild(script);`;
}

export const googleTagManager: SnippetMaker = (setup, material) => ({
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  group: 'Tag managers',
  parts: [
    {
      title: 'In a Custom HTML tag',
      where:
        'Choose Tags > New > Tag Configuration > Custom HTML. Paste this, and leave “Support document.write” off. As its trigger take DOM Ready, for the pages with widgets. Save, preview, and submit.',
      language: 'HTML',
      code: `${styleTag(setup)}<script>
  (function () {
${indented(loader(setup, material), '    ')}
  })();
</script>`,
    },
    {
      title: 'In the page',
      where: 'Paste this into the page where the widgets belong, with the editor that your site has.',
      language: 'HTML',
      code: mountPoints(setup, material),
    },
  ],
  notes: [
    'Tag Manager strips data- attributes from <script> and doesn’t run type="module": so this tag makes the script element itself, with the settings and the check of its hash. It has to be written in old JavaScript, too.',
    'People who block Tag Manager, and those who haven’t agreed yet if your tags wait for consent, see the plain text in the page instead of the form. If you can put the script into the page itself, do that.',
    'In the page, our own elements may be stripped: these mount points pass where <div> and data- attributes do.',
    ...aboutLanguage(setup),
  ],
});
