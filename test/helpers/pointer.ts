import { sendMouse } from '@web/test-runner-commands';
import { tap } from './browser.js';

type Point = [number, number];

/** Where a point of an element is in the window: across it and down it, from 0 to 1. Brings it into view first. */
export function pointIn(element: Element, across = 0.5, down = 0.5): Point {
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
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
  return [Math.round(x), Math.round(y)];
}

/** Clicks an element with the mouse. */
export async function click(element: Element, button: 'left' | 'right' = 'left'): Promise<void> {
  await sendMouse({ type: 'click', position: pointIn(element), button });
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
export const tapOn = (element: Element): Promise<boolean> => tap(...pointIn(element));
