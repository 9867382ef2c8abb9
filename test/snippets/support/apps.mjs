import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import ts from 'typescript';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// Frameworks say what is wrong with a snippet while somebody develops with it, and keep quiet in production.
process.env.NODE_ENV = 'development';

/** What a project of each framework has besides the snippet: where it starts, and its configuration. */
export const apps = {
  react: {
    files: {
      'src/main.jsx': `import { createRoot } from 'react-dom/client';
import { MildWidgets } from './MildWidgets.jsx';
createRoot(document.querySelector('#app')).render(<MildWidgets />);`,
    },
    start: 'src/main.jsx',
  },
  vue: {
    files: {
      'src/main.js': `import { createApp } from 'vue';
import MildWidgets from './MildWidgets.vue';
createApp(MildWidgets).mount('#app');`,
    },
    start: 'src/main.js',
    // The snippet's own.
    configFile: 'vite.config.js',
  },
  svelte: {
    files: {
      'src/main.js': `import { mount } from 'svelte';
import MildWidgets from './MildWidgets.svelte';
mount(MildWidgets, { target: document.querySelector('#app') });`,
    },
    start: 'src/main.js',
    plugins: () => [svelte({ configFile: false })],
  },
  angular: {
    files: {
      'src/main.ts': `import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import './styles.css';
import { MildWidgets } from './app/mild-widgets';
bootstrapApplication(MildWidgets, { providers: [provideZonelessChangeDetection()] });`,
      'src/styles.css': '',
    },
    start: 'src/main.ts',
    mount: '<app-mild-widgets></app-mild-widgets>',
    plugins: () => [angularJustInTime],
  },
};

/** Angular's own build needs an older TypeScript; compiled in the browser, the component is the same. */
const angularJustInTime = {
  name: 'angular-just-in-time',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts')) return undefined;
    const inline = code.replace(/templateUrl: ('[^']+')/, 'template');
    const [, file] = /templateUrl: '([^']+)'/.exec(code) ?? [];
    const { outputText } = ts.transpileModule(inline, {
      compilerOptions: { target: 'ES2022', module: 'ESNext', experimentalDecorators: true },
    });
    return { code: file ? `import template from '${file}?raw';\n${outputText}` : outputText, map: null };
  },
};

function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Builds a small project with the files of a snippet in it, as they are, and with this package among its
 * dependencies.
 *
 * @returns {Promise<{ mount: string, script: string, style: string }>} where it goes in a page, and what the page loads
 */
export async function buildApp(id, { parts }) {
  const { files, start, mount = '<div id="app"></div>', plugins = () => [], configFile } = apps[id];
  const folder = join(root, '.cache/snippets', id);
  rmSync(folder, { recursive: true, force: true });
  const written = parts
    .filter(({ language }) => language !== 'Shell')
    .map(({ title, code }) => [title, code]);
  write(folder, { 'package.json': '{ "type": "module" }', ...files, ...Object.fromEntries(written) });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/mild-widgets'), 'junction');
  const { output } = await build({
    root: folder,
    configFile: configFile ? join(folder, configFile) : false,
    logLevel: 'error',
    mode: 'development',
    plugins: plugins(),
    build: { write: false, minify: false, rolldownOptions: { input: join(folder, start) } },
  });
  const of = (ending) => output.find(({ fileName }) => fileName.endsWith(ending));
  return { mount, script: of('.js').code, style: String(of('.css')?.source ?? '') };
}
