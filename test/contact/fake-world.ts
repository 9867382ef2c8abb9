import type { World } from '../../src/contact/submission.js';

/** How the fake endpoint meets one attempt. */
export type Reaction = Response | ((signal: AbortSignal) => Promise<Response>);

/**
 * A world whose clock moves only when told: a wait between two attempts passes
 * at once, an attempt's own time limit never, unless `timeOut()` says so.
 */
export class FakeWorld implements World {
  /** The signal of the delivery. */
  readonly delivery = new AbortController();
  /** The signal that each attempt was given, in order. */
  readonly calls: AbortSignal[] = [];
  /** The waits between attempts, in milliseconds. */
  readonly waits: number[] = [];
  /** The time limits that were set, in milliseconds. */
  readonly limits: number[] = [];
  /** The time, in milliseconds since the epoch. */
  time = Date.UTC(2026, 0, 31, 12);
  /** What `random()` gives. */
  luck = 0.5;
  online = true;
  /** Called as a wait between two attempts begins. */
  onWait: () => void = () => undefined;

  private _endAttempt: () => void = () => undefined;

  /** @param _reactions - one for each attempt; the last one from then on */
  constructor(private readonly _reactions: readonly Reaction[]) {}

  send(signal: AbortSignal): Promise<Response> {
    const reaction = this._reactions[Math.min(this.calls.length, this._reactions.length - 1)]!;
    this.calls.push(signal);
    return typeof reaction === 'function' ? reaction(signal) : Promise.resolve(reaction.clone());
  }

  now(): number {
    return this.time;
  }

  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (signal === this.delivery.signal) {
      this.waits.push(ms);
      this.time += ms;
      this.onWait();
      return;
    }
    this.limits.push(ms);
    await new Promise<void>((resolve) => {
      this._endAttempt = resolve;
      signal.addEventListener('abort', () => resolve());
    });
  }

  random(): number {
    return this.luck;
  }

  isOnline(): boolean {
    return this.online;
  }

  /** Lets the time limit of the attempt under way pass. */
  timeOut(): void {
    this._endAttempt();
  }
}

/** Waits until the promises that are about to settle have. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
