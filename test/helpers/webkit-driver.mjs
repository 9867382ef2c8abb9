import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRoot } from './engines.mjs';

// WebKit's sandbox does not start for root.
const WITHOUT_SANDBOX = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
const START_MS = 60_000;
const MOMENT_MS = 300;
// Without a window manager the window under the pointer has focus, and the pointer rests in the middle of the screen: on a
// small one that is inside any window.
const SCREEN = ['-s', '-screen 0 640x400x24'];
const drivers = new Set();
const folders = [];

/** Starts WebKitWebDriver, in a virtual display where there is none, and answers once it is ready: `{ port, end }`. */
export async function startWebKitDriver({ driver, xvfbRun }) {
  const port = await freePort();
  const command = [...(xvfbRun ? [xvfbRun, '-a', ...SCREEN] : []), driver, `--port=${port}`];
  const started = spawn(command[0], command.slice(1), {
    // A group of its own, so that the display and the browser can be ended with it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporaryFolder(), ...(isRoot && WITHOUT_SANDBOX) },
  });
  drivers.add(started);
  started.on('exit', () => drivers.delete(started));
  await ready(started, port);
  return { port, end: () => end(started) };
}

/** Ends a driver, and everything it has started. */
async function end(driver) {
  signal(driver, 'SIGTERM');
  for (let waited = 0; waited < 3000 && drivers.has(driver); waited += 50) await wait(50);
  signal(driver, 'SIGKILL');
}

// The last resort, when the run ends without ending them. They get a moment: the display's lock stays behind when it is killed.
process.on('exit', () => {
  for (const name of drivers.size > 0 ? ['SIGTERM', 'SIGKILL'] : []) {
    for (const driver of drivers) signal(driver, name);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MOMENT_MS);
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

// The event 'exit' does not come where a signal ends the run.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(130));

/** xvfb-run leaves its files behind when it is ended from outside. */
function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'mild-widgets-'));
  folders.push(folder);
  return folder;
}

function signal({ pid }, name) {
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function ready(driver, port) {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (driver.exitCode !== null)
      throw new Error(`WebKitWebDriver ended with code ${driver.exitCode} at its start`);
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver was not ready within ${START_MS / 1000} s`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
