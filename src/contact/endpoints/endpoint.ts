import type { Submission } from '../fields.js';

/** Values of the page's own inputs, by name. Inputs that share a name have a list. */
export type ExtraFields = Readonly<Record<string, string | readonly string[]>>;

/** Why a message was not accepted. */
export type FailureReason = 'offline' | 'timeout' | 'network' | 'busy' | 'rejected' | 'server' | 'unreadable';

/** The outcome of an attempt to send a message. */
export type Outcome =
  | { readonly status: 'accepted' }
  /**
   * The endpoint found mistakes. `fieldErrors` are by our name of a field, or by
   * the page's own. Any other name stays as the endpoint wrote it. `formError` is
   * the error of the whole form. Each text has at most 300 characters.
   */
  | {
      readonly status: 'rejected';
      readonly httpStatus: number;
      readonly fieldErrors: Readonly<Record<string, string>>;
      readonly formError?: string;
    }
  | { readonly status: 'failed'; readonly reason: FailureReason; readonly httpStatus?: number };

/** The part of an endpoint's answer that was read. */
export interface Answer {
  readonly status: number;
  /** The body as text, or the beginning of a long one. */
  readonly text: string;
  /** The body as JSON; undefined if it isn't JSON, or is too long. */
  readonly json: unknown;
}

/** One message. */
export interface OutgoingMessage {
  readonly submission: Submission;
  /** The page's own fields and the submission's, under the endpoint's names, as JSON values. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it is sent, as an absolute URL. */
  readonly url: string;
}

/** The request of one attempt: a part of the options of `fetch`. */
export interface EndpointRequest {
  readonly body: string | URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly referrerPolicy?: ReferrerPolicy;
}

/** One format: how a message becomes a request, and what an answer means. */
export interface Endpoint {
  /**
   * A template of the endpoint's URL. `{number}` stands for digits, any other
   * word in braces for anything within the segment of the path.
   */
  readonly address?: string;
  /** A name that must be sent. `{number}` stands for digits. */
  readonly needs?: string;
  /**
   * Turns a message into a request.
   *
   * @param texts - the page's own fields and the submission's, under the endpoint's names, as text: topics are joined by
   *   commas, and consent is "true"
   */
  readonly request: (texts: ExtraFields, message: OutgoingMessage) => EndpointRequest;
  /** Whether a 2xx answer without an error marker says that the message was accepted. */
  accepts(answer: Answer): boolean;
  /**
   * Finds the field of an error, if the endpoint names it in its own way.
   *
   * @param field - the name beside the error, if any
   * @param names - the endpoint's names for our fields
   * @returns the field's name as it was sent, and the text of the error
   */
  locate?(
    field: string | undefined,
    text: string,
    names: readonly string[],
  ): readonly [field: string | undefined, text: string];
}
