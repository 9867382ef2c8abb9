import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine this page runs in. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

export interface Media {
  medium?: 'screen' | 'print';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

const VIEWPORT = { width: 800, height: 600 };
const frames: HTMLIFrameElement[] = [];
let changed: { viewport?: true; media?: true } = {};

/** Presses real keys one after the other: `press('Tab', 'Tab', 'Enter')`, `press('Shift+Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await command('mild:press', { keys: key.split(/(?<=.)\+/) });
}

/** Types text with real keys into whatever has focus. */
export async function type(text: string): Promise<void> {
  await command('mild:type', { text });
}

/**
 * Has an input method write a text that isn't settled yet, in place of the one before; `done` settles it. Answers whether the
 * engine could: only Chromium can.
 */
export async function compose(text: string, { done = false } = {}): Promise<boolean> {
  return command('mild:compose', { text, done });
}

/** Holds a key down so long that it repeats so many times; in WebKit it is pressed as often. */
export async function hold(key: string, times: number): Promise<void> {
  await command('mild:hold', { key, times });
}

/** Taps a point of the page with a finger. Answers whether the engine could: WebKit's driver has none. */
export async function tap(x: number, y: number): Promise<boolean> {
  return command('mild:tap', { x, y });
}

/**
 * Gives the page a viewport of this size until the test ends. Answers whether the engine could: WebKit's window is at least
 * some 450 wide, and for less there is `openFrame`.
 */
export async function viewport(width: number, height: number = VIEWPORT.height): Promise<boolean> {
  changed.viewport = true;
  return command('mild:viewport', { width, height });
}

/**
 * Has the page see these media features and no others until the test ends. Answers whether the engine could: WebKit can't,
 * and a test ends there with `this.skip()`.
 */
export async function emulate(media: Media): Promise<boolean> {
  changed.media = true;
  return command('mild:emulate', media);
}

interface FrameOptions {
  readonly width: number;
  readonly height: number;
  /** What the frame allows, where it is a sandbox. */
  readonly sandbox?: string | undefined;
}

/** Opens a page, such as a fixture, in a frame of this size until the test ends. */
export async function openFrame(
  src: string,
  { width, height, sandbox }: FrameOptions = VIEWPORT,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${String(width)}px; height: ${String(height)}px; border: 0`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = src;
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame;
}

async function command(name: string, payload: object): Promise<boolean> {
  const answer = await executeServerCommand<{ done: boolean }, object>(name, payload);
  return answer.done;
}

// The next test file may get the same browser page: what a test changed ends with it.
afterEach(async () => {
  const { viewport: resized, media } = changed;
  changed = {};
  for (const frame of frames.splice(0)) frame.remove();
  if (resized) await command('mild:viewport', VIEWPORT);
  if (media) await command('mild:emulate', {});
});
