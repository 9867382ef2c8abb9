// A desktop of its own, on a screen that nobody sees, on which Orca runs and speaks into this process.
import { spawn } from 'node:child_process';
import { chownSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isRoot } from '../../helpers/engines.mjs';

/** Orca and Firefox refuse to run as root: then they run as the user whom every Unix has for what may do nothing. */
const user = isRoot ? ordinaryUser() : {};

function ordinaryUser() {
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+)/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  if (!uid)
    throw new Error(
      'The system has no user "nobody" to run Orca as: create one, or run the tests as an ordinary user.',
    );
  return { uid: Number(uid), gid: Number(gid) };
}

/** The desktop, until `close`. */
export async function startDesktop() {
  const home = mkdtempSync(join(tmpdir(), 'mild-widgets-desktop-'));
  const running = [];
  const folder = (name) => {
    const path = join(home, name);
    mkdirSync(path, { mode: 0o700 });
    if (isRoot) chownSync(path, user.uid, user.gid);
    return path;
  };
  if (isRoot) chownSync(home, user.uid, user.gid);
  for (const name of ['speechd.py', 'languages.py'])
    copyFileSync(fileURLToPath(new URL(name, import.meta.url)), join(home, name));
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    XDG_RUNTIME_DIR: folder('run'),
    XDG_SESSION_TYPE: 'x11',
    GTK_MODULES: 'gail:atk-bridge',
    GSETTINGS_BACKEND: 'memory',
    MOZ_ENABLE_WAYLAND: '0',
    PYTHONPATH: home,
    PYTHONDONTWRITEBYTECODE: '1',
    SPEECH_FD: '3',
  };

  /** Starts a program on the desktop; it ends with it. What it writes to descriptor 3 is `lines`. */
  function start(command, ...args) {
    const child = spawn(command, args, {
      ...user,
      env,
      cwd: home,
      stdio: ['ignore', 'ignore', process.env.DESKTOP_LOG ? 'inherit' : 'ignore', 'pipe'],
    });
    const program = {
      lines: createInterface({ input: child.stdio[3] }),
      ended: new Promise((resolve) => child.once('exit', resolve).once('error', resolve)),
      async end() {
        child.kill();
        const patience = setTimeout(() => child.kill('SIGKILL'), 1000); // Orca takes its time, and has nothing to lose
        await program.ended;
        clearTimeout(patience);
      },
    };
    running.unshift(program);
    return program;
  }

  const firstLine = async ({ lines, ended }, what) => {
    const line = await Promise.race([
      new Promise((resolve) => lines.once('line', resolve)),
      ended.then(() => undefined),
    ]);
    if (line === undefined) throw new Error(`${what} did not start.`);
    return line;
  };

  const screen = start('Xvfb', '-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp');
  env.DISPLAY = `:${await firstLine(screen, 'Xvfb')}`;
  const bus = start('dbus-daemon', '--session', '--nofork', '--print-address=3');
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 'dbus-daemon');
  start('openbox');
  start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1');
  await start('gdbus', 'wait', '--session', '--timeout', '20', 'org.a11y.Bus').ended;
  const orca = start('orca', '--replace');
  return {
    /** What Orca says, a line of JSON each. */
    speech: orca.lines,
    home,
    folder,
    start,
    async close() {
      for (const program of running.splice(0)) await program.end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Each text in the page, with the language that assistive technology is told of it. */
export async function languagesOf(desktop) {
  const program = desktop.start('python3', join(desktop.home, 'languages.py'));
  const texts = [];
  program.lines.on('line', (line) => texts.push(JSON.parse(line)));
  await program.ended;
  return texts;
}
