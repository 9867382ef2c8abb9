// What Orca and the desktop around it need, and what of it is missing here.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, findEngines, install } from '../../helpers/engines.mjs';

/** Debian's packages, by a program of theirs. */
const needs = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'dbus-daemon': 'dbus-daemon',
  gdbus: 'libglib2.0-bin',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/lib/python3/dist-packages/pyatspi': 'python3-pyatspi',
};

const isHere = (name) =>
  name.startsWith('/')
    ? existsSync(name)
    : (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const absent = () => Object.keys(needs).filter((name) => !isHere(name));

if (absent().length > 0 && canInstall()) install(absent().map((name) => needs[name]));

/** Why a browser can't be heard here; false where it can. With `CI=true` it has to be. */
export function missing(browser) {
  const lacking = absent().map((name) => needs[name]);
  if (!findEngines([browser])[browser]) lacking.push(browser);
  if (lacking.length === 0) return false;
  const reason = `Orca needs ${lacking.join(', ')}: on Debian or Ubuntu, install them with apt-get.`;
  if (process.env.CI === 'true') throw new Error(reason);
  return reason;
}
