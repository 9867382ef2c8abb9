import { clinic, scriptTag, styleTag } from './markup.js';
import { aboutLanguage } from './notes.js';
import { without } from './quote.js';
import type { SnippetMaker } from './snippet.js';

/** Braces are commands of plugins, and an at sign is a mail address that one of them hides. */
const commands = '{}@';

/** A module of the type Custom, which takes everything if a person without a text filter saves it. */
export const joomla: SnippetMaker = (setup, material) => ({
  id: 'joomla',
  name: 'Joomla',
  group: 'Content management',
  parts: [
    {
      title: 'In a module',
      where:
        'As a Super User: set your own editor to “Editor - None” (User Menu > Edit Account > Basic Settings). Then Content > Site Modules > New > Custom. Paste this into the text box, choose a position and the pages, and save. Afterwards you can set your editor back.',
      language: 'HTML',
      code: `${styleTag(setup)}${without(commands, `${scriptTag(setup, material)}\n${clinic(setup)}`)}`,
    },
  ],
  notes: [
    'Two things strip. The editor TinyMCE takes <script> away when you open or save the text: hence “Editor - None”. And the text filter of your group takes <script> and <style> away: under System > Global Configuration > Text Filters, your group needs “No Filtering”, which Super Users have from the start.',
    'When somebody with a filter saves the module later, the script is gone. Leave the module to Super Users.',
    'In an article, write {loadposition name} with the module’s position to show it there.',
    ...aboutLanguage(setup),
  ],
});
