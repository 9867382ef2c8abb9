const restore: (() => void)[] = [];

/** Has the timers of a window that are still to be set run so many times faster, until the test ends. */
export function hurry(times: number, window: Pick<Window, 'setTimeout'> = globalThis.window): void {
  const { setTimeout } = window;
  const faster = (handler: TimerHandler, ms = 0, ...rest: unknown[]) =>
    setTimeout.call(window, handler, ms / times, ...rest);
  window.setTimeout = faster as typeof setTimeout;
  restore.push(() => (window.setTimeout = setTimeout));
}

afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});
