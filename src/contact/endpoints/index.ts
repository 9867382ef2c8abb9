import { leftOut, submissionKeys, type FieldNames, type Submission, type SubmissionKey } from '../fields.js';
import { readAnswer } from './answer.js';
import { appsScript } from './apps-script.js';
import { contactForm7 } from './contact-form-7.js';
import type { Answer, Endpoint, EndpointRequest, ExtraFields, Outcome } from './endpoint.js';
import { form } from './form.js';
import type { EndpointFormat } from './formats.js';
import { formspree } from './formspree.js';
import { formsubmit } from './formsubmit.js';
import { gravityForms } from './gravity-forms.js';
import { hubspot } from './hubspot.js';
import { json } from './json.js';
import { netlify } from './netlify.js';
import { web3forms } from './web3forms.js';

export { endpointFormats, type EndpointFormat } from './formats.js';

const endpoints = {
  json,
  form,
  formspree,
  netlify,
  'contact-form-7': contactForm7,
  'gravity-forms': gravityForms,
  hubspot,
  web3forms,
  formsubmit,
  'apps-script': appsScript,
} as const satisfies Readonly<Record<EndpointFormat, Endpoint>>;

/** The part of the configuration that describes the endpoint. */
export interface EndpointSettings {
  /** An absolute URL. Not needed if the page has its own `send`. */
  readonly endpoint?: string | undefined;
  readonly endpointFormat: EndpointFormat;
  readonly fieldNames?: FieldNames | undefined;
}

/** A clinic's endpoint, used with our names. */
export interface ClinicEndpoint {
  /** Turns a message into a request. */
  readonly request: (submission: Submission, extra: ExtraFields) => EndpointRequest;
  /** Returns the meaning of an answer, with our names for the fields. Never assumes success. */
  readonly read: (answer: Answer) => Outcome;
  /**
   * Checks that everything is there that the format needs.
   *
   * @param extra - the page's own fields
   * @returns what is expected; undefined if nothing is missing
   */
  readonly check: (extra: ExtraFields) => string | undefined;
}

/** A pattern for a template such as `/forms/{number}/{name}`. */
const like = (template: string) =>
  new RegExp(template.replace('{number}', '\\d+').replace(/\{\w+}/, '[^/?&#]+'));

/** The endpoint that a configuration describes. */
export function endpointFor({
  endpoint: url = '',
  endpointFormat,
  fieldNames = {},
}: EndpointSettings): ClinicEndpoint {
  const format: Endpoint = endpoints[endpointFormat];
  const theirs = (key: string) => fieldNames[key as SubmissionKey] ?? key;
  const names = submissionKeys.map(theirs);
  return {
    request(submission, extra) {
      const values = Object.entries<unknown>({ ...submission })
        .map(([key, value]) => [theirs(key), value] as const)
        .filter(([name]) => name !== leftOut);
      const texts = values.map(([name, value]) => [name, [value].flat().join(', ')] as const);
      return format.request(
        { ...extra, ...Object.fromEntries(texts) },
        { submission, values: { ...extra, ...Object.fromEntries(values) }, url },
      );
    },
    read: (answer) => readAnswer(format, answer, names),
    check(extra) {
      const taken = names.find((name) => Object.hasOwn(extra, name));
      if (taken) return `no extra field named ${taken}`;
      const { address = '', needs = '' } = format;
      if (!like(address).test(url)) return `an endpoint with ${address} in it`;
      const sent = [...names, ...Object.keys(extra)].join(' ');
      return like(needs).test(sent) ? undefined : `a field named ${needs}`;
    },
  };
}
