import type { FailureReason } from './contact/endpoints/endpoint.js';

/** The enquiry is valid and about to be sent; cancel it to stop that. */
export class MildSubmitEvent extends Event {
  /** @param id - the enquiry's id */
  constructor(readonly id: string) {
    super('mild-submit', { bubbles: true, composed: true, cancelable: true });
  }
}

/** The endpoint accepted the enquiry. */
export class MildSuccessEvent extends Event {
  /**
   * @param id - the enquiry's id
   * @param durationMs - from pressing send to the answer, in milliseconds
   */
  constructor(
    readonly id: string,
    readonly durationMs: number,
  ) {
    super('mild-success', { bubbles: true, composed: true });
  }
}

/** The enquiry was not accepted. */
export class MildFailureEvent extends Event {
  /**
   * @param id - the enquiry's id
   * @param reason - why
   * @param status - the HTTP status, where there was an answer
   */
  constructor(
    readonly id: string,
    readonly reason: FailureReason,
    readonly status?: number,
  ) {
    super('mild-failure', { bubbles: true, composed: true });
  }
}

/** The form was sent with mistakes in it. */
export class MildInvalidEvent extends Event {
  /** @param fields - the names of the fields to put right, in order */
  constructor(readonly fields: readonly string[]) {
    super('mild-invalid', { bubbles: true, composed: true });
  }
}

/** "Ask about this" was pressed. */
export class MildAskEvent extends Event {
  /** @param topic - what it stood beside, such as "Infection" */
  constructor(readonly topic: string) {
    super('mild-ask', { bubbles: true, composed: true });
  }
}

/** The events by name, as listeners know them. */
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
