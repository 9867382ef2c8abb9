import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { ENGINES, findEngines, isRoot } from './engines.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

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
    named('Chromium', chromeLauncher({ launchOptions: { executablePath, args: CHROMIUM_ARGS } })),

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
            }),
        },
        // Firefox's isolated contexts lack what the launcher's default page setup asks for.
        createPage: ({ context }) => context.newPage(),
      }),
    ),

  webkit: (found) => named('WebKit', webkitLauncher(found, VIEWPORT)),
};

/**
 * A launcher for each engine that is here, or for these only. Throws when one that has to be here is not: Chromium always, the
 * others where they are asked for and where `CI` is `true`.
 */
export function launchers(asked) {
  const names = asked ?? Object.keys(ENGINES);
  const unknown = names.filter((name) => !ENGINES[name]);
  if (unknown.length > 0)
    throw new Error(
      `No engine is called ${unknown.join(', ')}: expected ${Object.keys(ENGINES).join(', ')}.`,
    );
  const found = findEngines(names);
  const missing = names.filter((name) => !found[name]);
  const hints = missing.map((name) => `${ENGINES[name].label} is missing: ${ENGINES[name].hint}.`);
  if (missing.some((name) => name === 'chromium' || asked || process.env.CI === 'true'))
    throw new Error(hints.join('\n'));
  for (const hint of hints) console.error(hint);
  return names.filter((name) => found[name]).map((name) => LAUNCHERS[name](found[name]));
}

/** Launchers name themselves, some only once initialized; the report says the engine. */
function named(name, launcher) {
  return Object.defineProperty(launcher, 'name', { get: () => name, set: () => {} });
}
