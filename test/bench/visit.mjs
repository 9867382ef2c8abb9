import { BEFORE } from './pages.mjs';
import { probe } from './probe.mjs';

/** A phone of the middle range on a slow mobile network. */
export const CONDITIONS = { cpu: 4, roundTrip: 150, kilobits: 1600, width: 390, height: 844 };

/** How long nothing may be loaded before a page counts as finished, in milliseconds. */
const QUIET = 300;

/** How long a page may take for anything, in milliseconds. */
export const PATIENCE = 60_000;

/** The page that a person comes from must not stay in memory, as it would for the way back. */
export const BROWSER_ARGS = ['--disable-back-forward-cache'];

/**
 * What can be done with a page that has loaded.
 *
 * @typedef {object} Visit
 * @property {import('puppeteer-core').Page} page
 * @property {() => Promise<void>} settle waits until the page loads nothing any more
 * @property {() => Promise<{ script: number, mainThread: number }>} metrics milliseconds since the page was opened
 * @property {() => Promise<number>} heap bytes in use after a garbage collection
 * @property {(name: string, ...args: unknown[]) => Promise<any>} inPage calls a function of the probe
 */

/**
 * Opens a page with nothing cached, slowed down as CONDITIONS say, and closes it in the end. Fails when the page reports
 * an error.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {boolean} watching - see the probe
 * @param {(visit: Visit) => Promise<T>} use
 * @returns {Promise<T>}
 * @template T
 */
export async function visit(browser, url, watching, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const { width, height } = CONDITIONS;
    await page.setViewport({ width, height, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    await page.goto(new URL(BEFORE.path, url).href);
    const failure = firstError(page);
    const session = await page.createCDPSession();
    await slowDown(session);
    await session.send('Performance.enable');
    await page.evaluateOnNewDocument(probe, watching);
    const visited = async () => {
      await page.goto(url, { waitUntil: 'load' });
      return await use({
        page,
        settle: () => page.waitForNetworkIdle({ idleTime: QUIET }),
        metrics: () => metricsOf(session),
        heap: () => heapOf(session),
        inPage: (name, ...args) => callProbe(page, name, args),
      });
    };
    return await Promise.race([visited(), failure]);
  } catch (error) {
    throw new Error(`${new URL(url).pathname} does not work: ${error.message}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Rejects with the first error that the page reports. */
function firstError(page) {
  const failure = new Promise((_, reject) => {
    page.on('pageerror', reject);
    page.on('console', (message) => message.type() === 'error' && reject(new Error(message.text())));
  });
  failure.catch(() => {}); // an error may come when nobody waits for one any more
  return failure;
}

async function slowDown(session) {
  const { cpu, roundTrip, kilobits } = CONDITIONS;
  const bytesPerSecond = (kilobits * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

const callProbe = (page, name, args) =>
  page.evaluate((name, args) => globalThis.bench[name](...args), name, args);

async function rawMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function metricsOf(session) {
  // Not ThreadTime: the browser slows a thread down by keeping it busy, which counts there even while it waits.
  const { ScriptDuration, V8CompileDuration, TaskDuration } = await rawMetrics(session);
  return { script: (ScriptDuration + V8CompileDuration) * 1000, mainThread: TaskDuration * 1000 };
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await rawMetrics(session);
  return JSHeapUsedSize;
}
