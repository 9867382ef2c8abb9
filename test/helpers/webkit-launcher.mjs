import { webdriverLauncher } from '@web/test-runner-webdriver';
import { resizeWindow } from './browser-commands.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';
import { onceMore } from './once-more.mjs';

/** How long a page may take to open until the browser counts as stuck; it usually takes a tenth of a second. */
const OPEN_MS = 50_000;

/**
 * The test runner's WebDriver launcher with what it lacks: its driver starts and ends with it; each page starts at this size, as
 * the other launcher's do; and where the browser doesn't open a page, which WebKitGTK has been seen to do once in a while, it
 * is started anew, once for that page.
 */
export function webkitLauncher(found, size) {
  let driver;
  const options = {
    hostname: '127.0.0.1',
    path: '/',
    automationProtocol: 'webdriver',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      // Frames that tests open don't keep a page from counting as opened.
      pageLoadStrategy: 'eager',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;

  const start = async () => {
    driver = await startWebKitDriver(found);
    options.port = driver.port;
  };

  const open = async (id, url) => {
    await launcher.ensureManagerInitialized();
    await resizeWindow(launcher.driver, size);
    // Its own way in, queueStartSession, leaves nothing to wait for, and what goes wrong to nobody.
    await launcher.driverManager.startSession(id, url);
  };

  const startAnew = async () => {
    clearInterval(launcher.pendingHeartbeat);
    Object.assign(launcher, { driver: undefined, driverManager: undefined, __managerPromise: undefined });
    await driver.end();
    await start();
  };

  return Object.assign(launcher, {
    async initialize(config) {
      await initialize.call(launcher, config);
      await start();
    },

    startSession: (id, url) =>
      onceMore(
        () => open(id, url),
        OPEN_MS,
        (error) => {
          console.warn(`WebKit did not open a page and is started anew: ${error.message}`);
          return startAnew();
        },
      ),

    async stop() {
      const { end } = driver;
      await stop.call(launcher);
      await end();
    },
  });
}
