import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { LOCALAPPDATA = '', PATH = '', PROGRAMFILES = '' } = process.env;
const PROGRAMFILES_X86 = process.env['PROGRAMFILES(X86)'] ?? '';

/**
 * The browser engines the tests run in. `find` answers with what is needed to start one, or with undefined; `override`
 * names the variable that says where it is instead; `packages` are Debian's.
 */
export const ENGINES = {
  chromium: {
    label: 'Chromium',
    override: 'CHROME_PATH',
    packages: ['chromium'],
    hint: 'install Chromium or Google Chrome, or set CHROME_PATH to its executable',
    find: () =>
      executable([
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
        join(PROGRAMFILES_X86, 'Google/Chrome/Application/chrome.exe'),
        join(LOCALAPPDATA, 'Google/Chrome/Application/chrome.exe'),
      ]),
  },
  firefox: {
    label: 'Firefox',
    override: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    hint: 'install Firefox, or set FIREFOX_PATH to its executable',
    find: () =>
      executable([
        'firefox-esr',
        'firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        join(PROGRAMFILES, 'Mozilla Firefox/firefox.exe'),
        join(PROGRAMFILES_X86, 'Mozilla Firefox/firefox.exe'),
      ]),
  },
  webkit: {
    label: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    hint: 'on Debian or Ubuntu, install webkit2gtk-driver, xvfb and xauth (WebKitGTK runs on Linux only)',
    find: findWebKit,
  },
};

/** Every requested engine that is here, after installing what can be installed, by name. */
export function findEngines(names) {
  const find = () => Object.fromEntries(names.map((name) => [name, locate(ENGINES[name])]));
  const found = find();
  const installable = names.filter((name) => !found[name] && !process.env[ENGINES[name].override]);
  if (installable.length === 0 || !canInstall()) return found;
  install(installable.flatMap((name) => ENGINES[name].packages));
  return find();
}

/** Chromium's own answer to being root is to refuse; a test machine is its own sandbox. */
export const isRoot = process.getuid?.() === 0;

function locate({ override, find }) {
  const path = process.env[override];
  if (!path) return find();
  return existsSync(path) ? path : undefined;
}

function executable(names) {
  return names.map(onPath).find(Boolean);
}

function onPath(name) {
  if (name.includes('/') || name.includes('\\')) return existsSync(name) ? name : undefined;
  return PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  const display = process.env.DISPLAY ? [] : [onPath('xvfb-run'), onPath('xauth')];
  if (!driver || !browser || display.includes(undefined)) return undefined;
  return { driver, browser, xvfbRun: display[0] };
}

/** Debian keeps MiniBrowser beside the library, in a folder named after the machine and the API version. */
function miniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib')];
  return folders
    .flatMap(subfolders)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

export function canInstall() {
  if (!isRoot || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** One package at a time, so that one a distribution lacks does not keep the others out. */
export function install(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get…`);
  apt('update');
  for (const name of packages) apt('install', '-y', '--no-install-recommends', name);
}

function apt(...args) {
  const { status, stdout, stderr, error } = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed.\n${error?.message ?? stdout + stderr}`);
}
