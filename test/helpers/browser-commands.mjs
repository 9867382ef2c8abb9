import { setTimeout as wait } from 'node:timers/promises';

const ENTER = '\uE007';
// A name of its own for the one key whose name is a blank.
const KEYS = { Space: ' ' };

/** Chromium's own sessions, by page: some of what they are asked for lasts as long as they do. */
const sessions = new WeakMap();

/**
 * What a test page can have done to its browser from outside. Those of @web/test-runner-commands do not cover it: they
 * know no key combinations, hold all of a text's keys down at once in WebKit, and resize and emulate in Chromium alone.
 * Each answers whether the engine could.
 */
export function browserCommands() {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'mild:press') return press(session, payload);
      if (command === 'mild:hold') return hold(session, payload);
      if (command === 'mild:type') return type(session, payload);
      if (command === 'mild:compose') return compose(session, payload);
      if (command === 'mild:tap') return tap(session, payload);
      if (command === 'mild:viewport') return viewport(session, payload);
      if (command === 'mild:emulate') return emulate(session, payload);
      return undefined;
    },
  };
}

async function press({ browser, id }, { keys: names }) {
  const keys = names.map((name) => KEYS[name] ?? name);
  if (browser.type === 'webdriver') {
    await browser.driver.keys(keys);
    return { done: true };
  }
  const { keyboard } = browser.getPage(id);
  const modifiers = keys.slice(0, -1);
  for (const key of modifiers) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of modifiers.reverse()) await keyboard.up(key);
  return { done: true };
}

async function hold({ browser, id }, { key, times }) {
  const downs = Array.from({ length: times }, () => key);
  if (browser.type === 'webdriver') {
    // WebKit's driver repeats no key that is down: it has to go up in between.
    const value = key === 'Enter' ? ENTER : key;
    const actions = downs.flatMap(() => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await browser.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    await browser.driver.releaseActions();
    return { done: true };
  }
  const { keyboard } = browser.getPage(id);
  for (const down of downs) await keyboard.down(down);
  await keyboard.up(key);
  return { done: true };
}

async function type({ browser, id }, { text }) {
  if (browser.type !== 'webdriver') {
    await browser.getPage(id).keyboard.type(text);
    return { done: true };
  }
  const actions = [...text.replaceAll('\n', ENTER)].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await browser.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  await browser.driver.releaseActions();
  return { done: true };
}

async function compose({ browser, id }, { text, done }) {
  if (browser.name !== 'Chromium') return { done: false };
  const page = browser.getPage(id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const session = sessions.get(page);
  if (done) await session.send('Input.insertText', { text });
  else
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  return { done: true };
}

async function tap({ browser, id }, { x, y }) {
  if (browser.type === 'webdriver') return { done: false };
  await browser.getPage(id).touchscreen.tap(x, y);
  return { done: true };
}

async function viewport({ browser, id }, size) {
  if (browser.type === 'puppeteer') {
    await browser.getPage(id).setViewport(size);
    return { done: true };
  }
  return { done: await resizeWindow(browser.driver, size) };
}

/** What a window has around its page, by driver. */
const frames = new WeakMap();
const RESIZE_MS = 100;

/** Gives the page this size; answers whether it has it. */
export async function resizeWindow(driver, { width, height }) {
  const measure = () => driver.execute('return {width: innerWidth, height: innerHeight}');
  const fits = (inner) => inner.width === width && inner.height === height;
  for (let attempt = 0; attempt < 4; attempt++) {
    const frame = frames.get(driver) ?? { width: 0, height: 0 };
    await driver.setWindowRect(null, null, width + frame.width, height + frame.height);
    if (fits(await measure())) return true;
    // The page may come to its size a little later than the window.
    await wait(RESIZE_MS);
    const inner = await measure();
    if (fits(inner)) return true;
    const window = await driver.getWindowRect();
    frames.set(driver, { width: window.width - inner.width, height: window.height - inner.height });
  }
  return false;
}

async function emulate({ browser, id }, media) {
  const inEngine = { Chromium: emulateInChromium, Firefox: emulateInFirefox }[browser.name];
  await inEngine?.(browser.getPage(id), media);
  return { done: Boolean(inEngine) };
}

async function emulateInChromium(page, { medium = '', colorScheme, reducedMotion, forcedColors }) {
  // The emulation lasts as long as the session that asked for it.
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    media: medium,
    features: [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
      { name: 'forced-colors', value: forcedColors ?? '' },
    ],
  });
}

/** WebDriver has no command for it yet: Firefox's own user interface sets it, where its developer tools do. */
async function emulateInFirefox(page, { medium, colorScheme, reducedMotion, forcedColors }) {
  const overrides = {
    mediumOverride: medium ?? '',
    prefersColorSchemeOverride: colorScheme ?? 'none',
    prefersReducedMotionOverride: reducedMotion ?? 'none',
    forcedColorsOverride: forcedColors ?? 'none',
  };
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    target: { context: result.contexts[0].context },
    awaitPromise: false,
    expression: `for (const window of Services.wm.getEnumerator('navigator:browser')) {
      for (const { browsingContext } of window.gBrowser.browsers) {
        Object.assign(browsingContext, ${JSON.stringify(overrides)});
      }
    }`,
  });
}
