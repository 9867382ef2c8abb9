import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { packagesOf, root, run, withPackages, writeJson } from './project.mjs';

const tsc = join(root, 'node_modules/typescript/bin/tsc');

const BUNDLER = { module: 'ESNext', moduleResolution: 'bundler' };
const NODE = { module: 'NodeNext', moduleResolution: 'nodenext' };
const PAGE = ['ES2022', 'DOM', 'DOM.Iterable'];

/** Type-checks some files of a project, with all declarations that they lead to. */
async function check(project, files, compilerOptions) {
  const config = join(project, `tsconfig.${files[0]}.json`);
  writeJson(config, {
    compilerOptions: {
      target: 'ES2022',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      ...compilerOptions,
    },
    files,
  });
  await run(process.execPath, [tsc, '-p', config], { cwd: project });
}

/** The types, as they reach a project. */
export function typeTests(installed) {
  it("type-checks a page's code, as Node resolves it and without React", async () => {
    const { project } = installed();
    assert.ok(!packagesOf(project).includes('@types/react'));
    await check(project, ['page.ts'], { lib: PAGE, ...NODE });
  });

  it("type-checks the code of a page that takes the script's module", async () => {
    await check(installed().project, ['script.ts'], { lib: PAGE, ...NODE });
  });

  it("type-checks a server's code, without the DOM", async () => {
    const project = withPackages(installed().project, ['@types/node']);
    await check(project, ['server.ts'], { lib: ['ES2022'], ...NODE, types: ['node'] });
  });

  it('type-checks a page in React 19, as a bundler resolves it', async () => {
    const project = withPackages(installed().project, ['@types/react']);
    await check(project, ['react.tsx', 'page.ts'], { lib: PAGE, jsx: 'react-jsx', ...BUNDLER });
  });
}
