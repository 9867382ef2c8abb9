import { checkEndpoint, type CheckOptions } from '../../demo/check/check-endpoint.js';
import type { Finding } from '../../demo/check/finding.js';
import { defaultSetup, type Setup } from '../../demo/builder/setup.js';

/** A usable address for each format. */
export const addresses = {
  json: 'https://riverside.example/api/contact',
  form: 'https://riverside.example/contact.php',
  formspree: 'https://formspree.io/f/xyzabcde',
  netlify: 'https://riverside.example/',
  'contact-form-7': 'https://riverside.example/wp-json/contact-form-7/v1/contact-forms/12/feedback',
  'gravity-forms': 'https://riverside.example/wp-json/gf/v2/forms/3/submissions',
  hubspot:
    'https://api.hsforms.com/submissions/v3/integration/submit/62515/78c2891f-ebdd-44c0-bd94-15c012bbbfbf',
  web3forms: 'https://api.web3forms.com/submit',
  formsubmit: 'https://formsubmit.co/ajax/desk@riverside.example',
  'apps-script': 'https://script.google.com/macros/s/AKfycbx/exec',
} as const satisfies Record<Setup['endpointFormat'], string>;

/** What the formats need besides an address. */
const needs: Partial<Record<Setup['endpointFormat'], Partial<Setup>>> = {
  netlify: { hidden: { 'form-name': 'contact' } },
  'gravity-forms': { fieldNames: 'name:input_1 email:input_2' },
  web3forms: { hidden: { access_key: 'abc' } },
};

/** A setup with a usable endpoint of a format. */
export const setupFor = (endpointFormat: Setup['endpointFormat'], changes: Partial<Setup> = {}): Setup => ({
  ...defaultSetup,
  endpointFormat,
  endpoint: addresses[endpointFormat],
  ...needs[endpointFormat],
  ...changes,
});

/** An answer of a made-up server: text as it is, anything else as JSON. */
export interface MadeUp {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A `fetch` that gives one answer to everything, or another to a GET, and remembers what was sent. */
export function answering(answer: MadeUp = {}, toGet: MadeUp = answer) {
  const sent: Request[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    sent.push(request);
    const { status = 200, body, headers = {} } = request.method === 'GET' ? toGet : answer;
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(text, { status, headers });
  };
  return { sent, fetch };
}

/** Checks an endpoint as a page of the builder's site would. */
export const check = (setup: Setup, options: Partial<CheckOptions> = {}): Promise<Finding> =>
  checkEndpoint(setup, {
    fetch: answering().fetch,
    origin: 'https://builder.example',
    signal: new AbortController().signal,
    isOnline: () => true,
    ...options,
  });

/** All that a finding says, as a webmaster reads it. */
export const allWords = ({ title, explanation, next, said, code }: Finding): string =>
  [title, explanation, ...next, said, code?.label, code?.text].filter(Boolean).join('\n');
