import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const consumer = fileURLToPath(new URL('../consumer/', import.meta.url));

/** Runs a program to its end and answers with what it has printed; fails with all of it. */
export const run = (file, args, options = {}) =>
  new Promise((resolve, reject) => {
    execFile(file, args, { maxBuffer: 2 ** 26, ...options }, (error, stdout, stderr) =>
      error
        ? reject(new Error(`${file} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error }))
        : resolve(stdout),
    );
  });

const npm = (args, cwd) => run('npm', args, { cwd, shell: process.platform === 'win32' });

/** A project's lockfile that has the tarball and, for what that depends on, what this package is tested with. */
function lockfile(tarball, integrity) {
  const { packages } = readJson(join(root, 'package-lock.json'));
  const { version, dependencies, peerDependencies, peerDependenciesMeta, engines } = packages[''];
  const needed = Object.entries(packages).filter(([path, { dev }]) => path && !dev);
  return {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { 'mild-widgets': tarball } },
      'node_modules/mild-widgets': {
        ...{ version, resolved: tarball, integrity },
        ...{ dependencies, peerDependencies, peerDependenciesMeta, engines },
      },
      ...Object.fromEntries(needed),
    },
  };
}

/**
 * Packs the package and installs it in a project of its own, with a page's code beside it.
 *
 * @returns the project's folder; the tarball's path, and the paths of what is in it
 */
export async function install() {
  const folder = mkdtempSync(join(tmpdir(), 'mild-widgets-'));
  // As it is built: what runs before packing would build it anew.
  const output = await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  const [{ filename, integrity, files }] = JSON.parse(output);
  const project = join(folder, 'project');
  const tarball = `file:../${filename}`;
  mkdirSync(project);
  writeJson(join(project, 'package.json'), {
    private: true,
    type: 'module',
    dependencies: { 'mild-widgets': tarball },
  });
  writeJson(join(project, 'package-lock.json'), lockfile(tarball, integrity));
  const ci = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // What npm has in its cache needs no registry; that what it hasn't does is found out at once.
  await npm([...ci, '--offline'], project).catch(() => npm(ci, project));
  cpSync(consumer, project, { recursive: true });
  return {
    project,
    tarball: join(folder, filename),
    packed: files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A project with the same packages, and some of those that are installed here. */
export function withPackages(project, names) {
  const other = mkdtempSync(`${project}-with-`);
  cpSync(consumer, other, { recursive: true });
  const add = (name, from) => {
    mkdirSync(dirname(join(other, 'node_modules', name)), { recursive: true });
    symlinkSync(join(from, 'node_modules', name), join(other, 'node_modules', name), 'junction');
  };
  for (const name of packagesOf(project)) if (name !== 'mild-widgets') add(name, project);
  for (const name of names) add(name, root);
  // Not a link: what it finds beside it depends on where it is.
  cpSync(join(project, 'node_modules/mild-widgets'), join(other, 'node_modules/mild-widgets'), {
    recursive: true,
  });
  return other;
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

export const writeJson = (path, data) => writeFileSync(path, JSON.stringify(data, null, 2));

/** The names of the packages that are installed in a project. */
export const packagesOf = (project) =>
  readdirSync(join(project, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(project, 'node_modules', name)).map((inScope) => `${name}/${inScope}`)
        : name,
    );
