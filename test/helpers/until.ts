import { nextFrame } from '@open-wc/testing';

/** Waits, frame by frame, until something is so; a test's own time limit ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextFrame();
}
