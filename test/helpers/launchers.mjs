import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { isRoot } from './engines.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

// run.mjs ends the browsers itself: puppeteer's own signal handlers would leave before the WebKit driver is gone.
const leaveSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

export const CHROMIUM_ARGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const VIEWPORT = { width: 800, height: 600 };

/** How the test runner starts each engine, given what `findEngines` found. */
export const LAUNCHERS = {
  chromium: (executablePath) =>
    named(
      'Chromium',
      chromeLauncher({ launchOptions: { executablePath, args: CHROMIUM_ARGS, ...leaveSignals } }),
    ),

  firefox: (executablePath) =>
    named(
      'Firefox',
      chromeLauncher({
        puppeteer: {
          ...puppeteer,
          launch: (options) =>
            puppeteer.launch({
              ...options,
              browser: 'firefox',
              executablePath,
              // For the media features, which only Firefox's own user interface can set.
              args: ['--remote-allow-system-access'],
              ...leaveSignals,
            }),
        },
        // Firefox's isolated contexts lack what the launcher's default page setup asks for.
        createPage: ({ context }) => context.newPage(),
      }),
    ),

  webkit: async (found) => named('WebKit', await webkitLauncher(found, VIEWPORT)),
};

/** Launchers name themselves, some only once initialized; the report says the engine. */
function named(name, launcher) {
  return Object.defineProperty(launcher, 'name', { get: () => name, set: () => {} });
}
