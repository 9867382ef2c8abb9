// A project of somebody's that has this package installed.
import * as esbuild from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifest, root } from './readme.mjs';

/**
 * Writes a module into a new project.
 *
 * @param {string} code
 * @param {(file: string) => Promise<T>} use
 * @returns {Promise<T>}
 * @template T
 */
export async function inProject(code, use) {
  const folder = mkdtempSync(join(tmpdir(), 'mild-readme-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    // A junction, for Windows.
    symlinkSync(fileURLToPath(root), join(folder, 'node_modules', manifest.name), 'junction');
    const file = join(folder, 'main.mjs');
    writeFileSync(file, code);
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a bundler makes of a module, for a page. */
export const bundled = (code) =>
  inProject(code, async (file) => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [file],
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0].text;
  });
