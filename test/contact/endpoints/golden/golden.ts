import type { ExtraFields, Outcome } from '../../../../src/contact/endpoints/endpoint.js';
import type { FieldNames } from '../../../../src/contact/fields.js';
import type { EndpointFormat } from '../../../../src/contact/endpoints/index.js';
import type { Submission } from '../../../../src/contact/fields.js';

/** What a format sends and what it understands, case by case. */
export interface Golden {
  readonly format: EndpointFormat;
  /** Where it is sent. */
  readonly endpoint: string;
  readonly requests: readonly GoldenRequest[];
  readonly answers: readonly GoldenAnswer[];
}

export interface GoldenRequest {
  readonly title: string;
  readonly submission: Submission;
  readonly extra?: ExtraFields;
  readonly fieldNames?: FieldNames;
  /** All that the request says of itself, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as a server's parser reads it: JSON, or the names and values of a form in order. */
  readonly body: Readonly<Record<string, unknown>> | readonly (readonly [name: string, value: string])[];
  readonly referrerPolicy?: ReferrerPolicy;
}

export interface GoldenAnswer {
  readonly title: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON; nothing without one. */
  readonly body?: unknown;
  readonly fieldNames?: FieldNames;
  readonly outcome: Outcome;
}

/** A new patient who gives all there is to give. */
export const everything: Submission = {
  id: '0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f',
  name: 'Ada Example',
  patient: 'new',
  email: 'ada@example.com',
  phone: '+1 555 010 0123',
  message: 'My legs hurt\nwhen I walk.',
  topics: ['Infection', 'Bleeding'],
  consent: true,
  locale: 'en',
  page: 'https://clinic.example/contact',
  elapsedSeconds: 42,
  trap: '',
};

/** An existing patient who gives as little as possible. */
export const little: Submission = {
  id: '1c8e3a6d-5b2f-4d1c-8b66-6b2e1d3c4f50',
  name: 'Bo',
  patient: 'existing',
  email: 'bo@example.com',
  message: 'Call me.',
  locale: 'en',
  page: 'https://clinic.example/',
  elapsedSeconds: 7,
  trap: '',
};

export const accepted: Outcome = { status: 'accepted' };

/** The endpoint's answer proves nothing. */
export const unreadable = (httpStatus: number): Outcome => ({
  status: 'failed',
  reason: 'unreadable',
  httpStatus,
});

export const broken = (httpStatus: number): Outcome => ({ status: 'failed', reason: 'server', httpStatus });

export const busy = (httpStatus: number): Outcome => ({ status: 'failed', reason: 'busy', httpStatus });

export const rejected = (
  httpStatus: number,
  fieldErrors: Readonly<Record<string, string>> = {},
  formError?: string,
): Outcome => ({
  status: 'rejected',
  httpStatus,
  fieldErrors,
  ...(formError !== undefined && { formError }),
});

/** An HTML page, such as a captcha's or a thank-you page. */
export const htmlPage = '<!doctype html>\n<title>A page</title>\n<p>Hello.</p>\n';
