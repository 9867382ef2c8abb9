import type { ExtraFields, Outcome } from '../../contact/endpoints/endpoint.js';
import { endpointFor, type EndpointSettings } from '../../contact/endpoints/index.js';
import type { Submission } from '../../contact/fields.js';
import { deliver } from '../../contact/submission.js';
import { browserWorld, post, type SendFunction } from './world.js';

/** When an attempt to send is called slow, in milliseconds. */
const slowAfter = 5000;

/** The delivery that is under way, if any: a form has one at a time. */
export class ContactDelivery {
  private _current: AbortController | undefined;

  /**
   * Sends a message.
   *
   * @param send - the page's own way to send, in place of a request to the endpoint
   * @param onSlow - called when the answer takes long
   * @returns how it ended; undefined when it was given up meanwhile, though it may arrive
   */
  async send(
    submission: Submission,
    extra: ExtraFields,
    settings: EndpointSettings,
    send: SendFunction | undefined,
    onSlow: () => void,
  ): Promise<Outcome | undefined> {
    const current = (this._current = new AbortController());
    const { endpoint = '' } = settings;
    const format = endpointFor(settings);
    const attempt: SendFunction =
      send ?? ((_, { signal }) => post(endpoint, format.request(submission, extra), signal));
    const slow = setTimeout(onSlow, slowAfter);
    const outcome = await deliver(
      { ...browserWorld, send: (signal) => attempt(submission, { signal }) },
      (answer) => format.read(answer),
      current.signal,
    );
    clearTimeout(slow);
    if (this._current !== current) return undefined;
    this._current = undefined;
    return outcome;
  }

  /** Stops waiting for the answer: the delivery ends as one whose connection broke. */
  interrupt(): void {
    this._current?.abort();
  }

  /** Gives the delivery up: nobody asks any more how it ends. */
  giveUp(): void {
    this.interrupt();
    this._current = undefined;
  }
}
