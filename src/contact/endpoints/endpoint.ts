import type { Submission } from '../fields.js';

/** Values of the page's own inputs, by name; a list where several share a name. */
export type ExtraFields = Readonly<Record<string, string | readonly string[]>>;

/** Why an enquiry was not accepted. */
export type FailureReason = 'offline' | 'timeout' | 'network' | 'busy' | 'rejected' | 'server' | 'unreadable';

/** How one attempt to send an enquiry ended. */
export type Outcome =
  | { readonly status: 'accepted' }
  /**
   * The endpoint found mistakes. `fieldErrors` are by our name of a field, or
   * by the page's own; a name that is neither stays as the endpoint wrote it.
   * `formError` is what it said of no field. Each text has at most 300 characters.
   */
  | {
      readonly status: 'rejected';
      readonly httpStatus: number;
      readonly fieldErrors: Readonly<Record<string, string>>;
      readonly formError?: string;
    }
  | { readonly status: 'failed'; readonly reason: FailureReason; readonly httpStatus?: number };

/** An endpoint's answer, as far as it was read. */
export interface Answer {
  readonly status: number;
  /** The body as text, or the beginning of a long one. */
  readonly text: string;
  /** The body as JSON; undefined when it isn't any, or is too long. */
  readonly json: unknown;
}

/** One enquiry. */
export interface Enquiry {
  readonly submission: Submission;
  /** The page's own fields and the submission's in the endpoint's names, as JSON has them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it is sent, as an absolute URL. */
  readonly url: string;
}

/** What is sent in one attempt: a part of what `fetch` takes. */
export interface EndpointRequest {
  readonly body: string | URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly referrerPolicy?: ReferrerPolicy;
}

/** One format: how to put an enquiry into a request, and what an answer means. */
export interface Endpoint {
  /**
   * What the endpoint's URL looks like: `{number}` stands for digits, another
   * word in braces for anything within the path's segment.
   */
  readonly address?: string;
  /** A name that must be among those sent; `{number}` stands for digits. */
  readonly needs?: string;
  /**
   * Puts the enquiry into the endpoint's words.
   *
   * @param texts - the page's own fields and the submission's in the endpoint's names, as text: topics are joined by
   *   commas, consent is "true"
   */
  readonly request: (texts: ExtraFields, enquiry: Enquiry) => EndpointRequest;
  /** Whether a 2xx answer without an error marker says that the enquiry was taken. */
  accepts(answer: Answer): boolean;
  /**
   * Finds the field that an error is about, where the endpoint has a way of its
   * own to name it.
   *
   * @param field - the name beside the error, if any
   * @param names - what the endpoint calls our fields
   * @returns the field's name as it was sent, and what is said of it
   */
  locate?(
    field: string | undefined,
    text: string,
    names: readonly string[],
  ): readonly [field: string | undefined, text: string];
}
