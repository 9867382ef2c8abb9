import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { countCharacters, limits } from '../../contact/fields.js';

/** From how many characters left the count is shown. */
const countFrom = limits.message / 5;

/** How long a person stops typing before the count is spoken, in milliseconds. */
const typingPause = 1000;

/** How many characters a message may still have, once that is worth telling. */
export function charactersLeft(message: string): number | undefined {
  const left = limits.message - countCharacters(message);
  return left < countFrom ? left : undefined;
}

/** Calls back when a person has stopped for a moment, such as typing; not after the element has left the page. */
export class TypingPause implements ReactiveController {
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  after(callback: () => void, ms = typingPause): void {
    clearTimeout(this._timer);
    this._timer = setTimeout(callback, ms);
  }

  /** What was to come isn't any more. */
  end(): void {
    clearTimeout(this._timer);
  }

  hostDisconnected(): void {
    this.end();
  }
}
