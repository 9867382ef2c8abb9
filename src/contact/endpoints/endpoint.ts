import type { Submission } from '../fields.js';

/** Values of the page's own inputs, by name; a list where several share a name. */
export type ExtraFields = Readonly<Record<string, string | readonly string[]>>;

/** Why an enquiry was not accepted. */
export type FailureReason = 'offline' | 'timeout' | 'network' | 'busy' | 'rejected' | 'server' | 'unreadable';

/** How one attempt to send an enquiry ended. */
export type Outcome =
  | { readonly status: 'accepted' }
  /** The endpoint found mistakes; `fieldErrors` by our field names, `formError` for what belongs to none. */
  | {
      readonly status: 'rejected';
      readonly httpStatus: number;
      readonly fieldErrors: Readonly<Record<string, string>>;
      readonly formError?: string;
    }
  | { readonly status: 'failed'; readonly reason: FailureReason; readonly httpStatus?: number };

/** An endpoint's answer, read to its end. */
export interface Answer {
  readonly status: number;
  /** The body as text. */
  readonly text: string;
  /** The body as JSON; undefined when it isn't any. */
  readonly json: unknown;
}

/** What is sent in one attempt. */
export interface EndpointRequest {
  readonly body: string | FormData | URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
}

/** One format: how to put an enquiry into a request, and what an answer means. */
export interface Endpoint {
  /** Puts the enquiry into the endpoint's words. */
  request(submission: Submission, extra: ExtraFields): EndpointRequest;
  /** Tells what an answer means. Never assumes success. */
  read(answer: Answer): Outcome;
}
