import { setTimeout as wait } from 'node:timers/promises';

/** Does something, and once more after `repair(error)` where it fails or takes longer than this. */
export async function onceMore(action, milliseconds, repair) {
  try {
    return await within(action(), milliseconds);
  } catch (error) {
    await repair(error);
    return within(action(), milliseconds);
  }
}

async function within(promise, milliseconds) {
  const timer = new AbortController();
  const late = wait(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`It took longer than ${milliseconds / 1000} s.`);
  });
  return Promise.race([promise, late]).finally(() => timer.abort());
}
