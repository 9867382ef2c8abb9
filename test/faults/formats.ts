import { endpointFormats, type EndpointFormat } from '../../src/contact/endpoints/index.js';
import type { ContactPageOptions } from '../helpers/contact-page.js';

/** How a clinic's page uses a format. */
interface Usage {
  /** What the endpoint's address ends in. */
  readonly path?: string;
  readonly fieldNames?: string;
  /** A hidden input that the format asks for. */
  readonly hidden?: string;
  /** What the endpoint answers when it took a message; JSON unless a text. */
  readonly success: unknown;
}

const thankYou = '<!doctype html><title>Thanks</title><h1>Thank you</h1>';

const usages: Readonly<Record<EndpointFormat, Usage>> = {
  json: { success: { ok: true } },
  form: { success: thankYou },
  formspree: { path: 'f/abcdwxyz', success: { ok: true, next: '/thanks' } },
  netlify: { hidden: 'form-name', success: thankYou },
  'contact-form-7': {
    path: 'wp-json/contact-form-7/v1/contact-forms/12/feedback',
    fieldNames: 'name:your-name email:your-email message:your-message',
    success: { status: 'mail_sent', message: 'Sent.' },
  },
  'gravity-forms': {
    path: 'wp-json/gf/v2/forms/3/submissions',
    fieldNames: 'name:input_1_3 email:input_2 phone:input_12 message:input_4',
    success: { is_valid: true, confirmation_message: 'Thanks.' },
  },
  hubspot: {
    path: 'submissions/v3/integration/submit/1234567/0d0f1b8c-6a5e-4d3c-9b2a-1f0e9d8c7b6a',
    success: { inlineMessage: 'Thanks.' },
  },
  web3forms: { path: 'submit', hidden: 'access_key', success: { success: true, message: 'Sent.' } },
  formsubmit: { path: 'ajax/clinic@example.com', success: { success: 'true', message: 'Sent.' } },
  'apps-script': { path: 'macros/s/AKfycb/exec', success: { result: 'ok' } },
};

/** Formats that a browser sends to another origin only after a preflight. */
export const preflighted: readonly EndpointFormat[] = [
  'json',
  'gravity-forms',
  'hubspot',
  'web3forms',
  'formsubmit',
];

export const everyFormat = endpointFormats;

/** What an endpoint's address ends in. */
export const pathOf = (format: EndpointFormat): string => usages[format].path ?? format;

/** What an endpoint of this format answers when it took a message. */
export const successOf = (format: EndpointFormat): unknown => usages[format].success;

/** The label of the field that the page adds to the form. */
export const ownField = 'Insurance';

/** A form that sends in this format, with a field and a hidden input of the page's own. */
export function pageOf(
  format: EndpointFormat,
): Required<Pick<ContactPageOptions, 'attributes' | 'children'>> {
  const { fieldNames = null, hidden = 'source' } = usages[format];
  return {
    attributes: { 'endpoint-format': format, 'field-names': fieldNames, 'require-consent': '' },
    // A name that every object knows.
    children: `<label slot="fields">${ownField} <input name="toString" /></label>
      <input type="hidden" name="${hidden}" value="website" />`,
  };
}
