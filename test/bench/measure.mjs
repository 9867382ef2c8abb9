import { BEFORE } from './pages.mjs';
import { visit } from './visit.mjs';

/** What is typed, a letter at a time. */
const LETTERS = 'Jo Doe';

/** How long a page may keep its form from saying that there are mistakes, in milliseconds. */
const ANSWER = 10_000;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * Loads a page twice: once to see, frame by frame, when its form can be used, and once without looking, which would
 * itself cost time, to add up what the page has cost.
 *
 * @returns {Promise<Record<string, number> & { labels: string[], requested: { path: string, bytes: number }[] }>}
 */
export async function measureLoad(browser, server, path) {
  const url = `${server.url}${path}`;
  const times = await visit(browser, url, true, async ({ inPage, page }) => ({
    usable: await page.evaluate(() => globalThis.bench.usable),
    live: await page.evaluate(() => globalThis.bench.live),
    ...(await inspect(inPage)),
  }));
  server.takeRequests();
  const costs = await visit(browser, url, false, async ({ settle, metrics, inPage, heap }) => {
    await settle();
    const { script, mainThread } = await metrics();
    const observed = await inPage('observed');
    await inspect(inPage);
    return { script, mainThread, ...observed, heap: await heap() };
  });
  const requested = server.takeRequests().filter((request) => request.path !== BEFORE.path);
  return {
    ...times,
    ...costs,
    requested,
    bytes: sum(requested.map(({ bytes }) => bytes)),
    requests: requested.length,
  };
}

async function inspect(inPage) {
  const { problem, labels } = await inPage('inspect');
  if (problem) throw new Error(problem);
  return { labels };
}

/**
 * Types into the name field, then sends the form without the rest, then types again: each time from the event to the frame
 * that shows what it did, and the script time in between.
 *
 * @returns {Promise<Record<'key' | 'submit' | 'keyAfter', { time: number, script: number }[]>>}
 */
export function measureUse(browser, server, path) {
  return visit(browser, `${server.url}${path}`, false, async ({ page, settle, metrics, inPage }) => {
    await settle();
    /** What one act costs that sets off one event of a type. */
    const cost = async (type, act) => {
      const before = await metrics();
      // A handle to an object around the promise: it listens by now, and isn't waited for yet.
      const timed = await page.evaluateHandle((type) => ({ time: globalThis.bench.timeOf(type) }), type);
      await act();
      const time = await timed.evaluate(({ time }) => time);
      const { script } = await metrics();
      return { time, script: script - before.script };
    };
    const type = async () => {
      const costs = [];
      for (const letter of LETTERS) costs.push(await cost('keydown', () => page.keyboard.press(letter)));
      return costs;
    };

    await inPage('focus');
    const key = await type();
    if ((await inPage('typed')) !== LETTERS) throw new Error('what is typed does not arrive');

    const { x, y } = await inPage('button');
    await page.mouse.move(x, y);
    const submit = [await cost('click', () => page.mouse.click(x, y))];
    await page.waitForFunction(() => globalThis.bench.saysMistakes(), { timeout: ANSWER });

    await inPage('focus');
    const keyAfter = await type();
    return { key, submit, keyAfter };
  });
}

/**
 * Puts a number of elements of one kind into a page that has loaded, all at once: what each of them costs.
 *
 * @returns {Promise<{ time: number, script: number }>}
 */
export function measureElements(browser, server, path, tag, count) {
  return visit(browser, `${server.url}${path}`, false, async ({ settle, metrics, inPage }) => {
    await settle();
    const before = await metrics();
    const time = await inPage('put', `<${tag}></${tag}>`.repeat(count));
    const after = await metrics();
    return { time: time / count, script: (after.script - before.script) / count };
  });
}
