import type { Setup } from '../../builder/setup.js';
import { elements, indented } from '../markup.js';
import { aboutLanguageOfModules } from '../notes.js';
import type { SnippetMaker } from '../snippet.js';
import { install, moduleParts, notes, onSentBody } from './modules.js';

function component(setup: Setup): string {
  const markup = elements(setup, {
    more: ({ name }) => (name === 'contact' ? ['@mild-success="onSent"'] : []),
  });
  const onSent = setup.elements.includes('contact')
    ? `\n\nfunction onSent(event) {\n${indented(onSentBody)}\n}`
    : '';
  return `<script setup>
import './mild-widgets.js';${onSent}
</script>

<template>
${indented(markup)}
</template>`;
}

export const vue: SnippetMaker = (setup) => ({
  id: 'vue',
  name: 'Vue',
  group: 'Frameworks',
  parts: [
    install,
    {
      title: 'vite.config.js',
      where: 'Add the option of vue() to the one that you have: it tells Vue which elements aren’t its own.',
      language: 'JavaScript',
      code: `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('mild-') } },
    }),
  ],
});`,
    },
    ...moduleParts(setup),
    {
      title: 'src/MildWidgets.vue',
      where: 'Make this file. Then put <MildWidgets /> where the widgets belong, and import it there.',
      language: 'Vue',
      code: component(setup),
    },
  ],
  notes: ['Needs Vue 3.', ...notes, ...aboutLanguageOfModules(setup)],
});
