import type { FailureReason } from './contact/endpoints/endpoint.js';

/** A valid message is about to be sent. Canceling the event stops it. */
export class MildSubmitEvent extends Event {
  /** @param id - the message's id, a UUID */
  constructor(readonly id: string) {
    super('mild-submit', { bubbles: true, composed: true, cancelable: true });
  }
}

/** The endpoint accepted the message. */
export class MildSuccessEvent extends Event {
  /**
   * @param id - the message's id, a UUID
   * @param durationMs - the time from the press of the button to the answer, in milliseconds
   */
  constructor(
    readonly id: string,
    readonly durationMs: number,
  ) {
    super('mild-success', { bubbles: true, composed: true });
  }
}

/** The endpoint didn't accept the message, or its answer is unknown. */
export class MildFailureEvent extends Event {
  /**
   * @param id - the message's id, a UUID
   * @param reason - why it failed
   * @param status - the HTTP status; undefined if there was no answer
   */
  constructor(
    readonly id: string,
    readonly reason: FailureReason,
    readonly status?: number,
  ) {
    super('mild-failure', { bubbles: true, composed: true });
  }
}

/** A person tried to send the form with mistakes in it. */
export class MildInvalidEvent extends Event {
  /** @param fields - the names of the fields with mistakes, in order */
  constructor(readonly fields: readonly string[]) {
    super('mild-invalid', { bubbles: true, composed: true });
  }
}

/** "Ask about this" was pressed. */
export class MildAskEvent extends Event {
  /** @param topic - the benefit or risk beside the button, such as "Infection" */
  constructor(readonly topic: string) {
    super('mild-ask', { bubbles: true, composed: true });
  }
}

/** The events by name, for `addEventListener`. */
interface MildEventMap {
  'mild-submit': MildSubmitEvent;
  'mild-success': MildSuccessEvent;
  'mild-failure': MildFailureEvent;
  'mild-invalid': MildInvalidEvent;
  'mild-ask': MildAskEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- they bubble up to all of these
  interface HTMLElementEventMap extends MildEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as above
  interface DocumentEventMap extends MildEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as above
  interface WindowEventMap extends MildEventMap {}
}
