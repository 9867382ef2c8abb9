import { nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { tap } from './browser.js';

type Point = [number, number];

/** Where a point of an element is in the window: across it and down it, from 0 to 1. Brings it into view first. */
export async function pointIn(element: Element, across = 0.5, down = 0.5): Promise<Point> {
  for (;;) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A browser may still be about to bring the caret into view, and Firefox draws what has scrolled a little later.
    for (let frames = 0; frames < 3; frames++) await nextFrame();
    const box = element.getBoundingClientRect();
    const { innerHeight } = element.ownerDocument.defaultView!;
    if (box.y + box.height * down < 0 || box.y + box.height * down >= innerHeight) continue;
    let [x, y] = [box.x + box.width * across, box.y + box.height * down];
    // A page in a frame counts from the frame's corner.
    for (
      let { defaultView } = element.ownerDocument;
      defaultView?.frameElement && defaultView !== window;
      defaultView = defaultView.frameElement.ownerDocument.defaultView
    ) {
      const frame = defaultView.frameElement.getBoundingClientRect();
      x += frame.x;
      y += frame.y;
    }
    if (y >= 0 && y < innerHeight) return [Math.round(x), Math.round(y)];
  }
}

/** Clicks an element with the mouse. */
export async function click(element: Element, button: 'left' | 'right' = 'left'): Promise<void> {
  await sendMouse({ type: 'click', position: await pointIn(element), button });
}

/** Presses the mouse at one point, moves it to the other, and lets go. */
export async function drag(from: Point, to: Point): Promise<void> {
  const [middleX, middleY] = [Math.round((from[0] + to[0]) / 2), Math.round((from[1] + to[1]) / 2)];
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [middleX, middleY] });
  await sendMouse({ type: 'move', position: to });
  await sendMouse({ type: 'up' });
}

/** Taps an element with a finger. Answers whether the engine could. */
export const tapOn = async (element: Element): Promise<boolean> => tap(...(await pointIn(element)));
