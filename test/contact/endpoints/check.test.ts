import { expect } from '@open-wc/testing';
import type { ExtraFields } from '../../../src/contact/endpoints/endpoint.js';
import type { FieldNames } from '../../../src/contact/fields.js';
import { endpointFor, type EndpointFormat } from '../../../src/contact/endpoints/index.js';

interface Setup {
  readonly endpoint: string;
  readonly extra?: ExtraFields;
  readonly fieldNames?: FieldNames;
}

const checked = (endpointFormat: EndpointFormat, { endpoint, extra = {}, fieldNames }: Setup) =>
  endpointFor({ endpoint, endpointFormat, fieldNames }).check(extra);

const site = 'https://clinic.example';
const inputs: FieldNames = { name: 'input_1_3', email: 'input_2' };

const complete: readonly (readonly [EndpointFormat, Setup])[] = [
  ['json', { endpoint: `${site}/anything?at=all` }],
  ['form', { endpoint: `${site}/cgi-bin/mail.pl` }],
  ['formspree', { endpoint: 'https://formspree.io/f/xyzabcde' }],
  ['netlify', { endpoint: `${site}/`, extra: { 'form-name': 'contact' } }],
  ['contact-form-7', { endpoint: `${site}/wp-json/contact-form-7/v1/contact-forms/12/feedback` }],
  [
    'contact-form-7',
    { endpoint: `${site}/blog/wp-json/contact-form-7/v1/contact-forms/12/feedback?lang=es` },
  ],
  ['contact-form-7', { endpoint: `${site}/?rest_route=/contact-form-7/v1/contact-forms/12/feedback` }],
  ['gravity-forms', { endpoint: `${site}/wp-json/gf/v2/forms/3/submissions`, fieldNames: inputs }],
  ['gravity-forms', { endpoint: `${site}/wp-json/gf/v2/forms/3/submissions`, extra: { input_4: 'x' } }],
  [
    'hubspot',
    {
      endpoint:
        'https://api-eu1.hsforms.com/submissions/v3/integration/submit/1234567/0d0f1b8c-6a5e-4d3c-9b2a-1f0e9d8c7b6a',
    },
  ],
  ['web3forms', { endpoint: 'https://api.web3forms.com/submit', extra: { access_key: 'x' } }],
  ['formsubmit', { endpoint: 'https://formsubmit.co/ajax/office@clinic.example' }],
  ['formsubmit', { endpoint: 'https://formsubmit.co/ajax/5f4dcc3b5aa765d61d8327deb882cf99' }],
  ['apps-script', { endpoint: 'https://script.google.com/macros/s/AKfycbx-1_2/exec' }],
];

const lacking: readonly (readonly [EndpointFormat, problem: string, Setup, expected: string])[] = [
  ['formspree', 'the form’s id', { endpoint: 'https://formspree.io/' }, 'an endpoint with /f/{id} in it'],
  ['netlify', 'the form’s name', { endpoint: `${site}/` }, 'a field named form-name'],
  [
    'contact-form-7',
    'a number: this is a slug',
    { endpoint: `${site}/wp-json/contact-form-7/v1/contact-forms/contact/feedback` },
    'an endpoint with /contact-forms/{number}/feedback in it',
  ],
  [
    'contact-form-7',
    'a number: this is the hash of a shortcode',
    { endpoint: `${site}/wp-json/contact-form-7/v1/contact-forms/8c4c5d1/feedback` },
    'an endpoint with /contact-forms/{number}/feedback in it',
  ],
  [
    'contact-form-7',
    'the REST path: this is a page',
    { endpoint: `${site}/contact/` },
    'an endpoint with /contact-forms/{number}/feedback in it',
  ],
  [
    'gravity-forms',
    'a number',
    { endpoint: `${site}/wp-json/gf/v2/forms/contact/submissions`, fieldNames: inputs },
    'an endpoint with /forms/{number}/submissions in it',
  ],
  [
    'gravity-forms',
    'names of inputs',
    { endpoint: `${site}/wp-json/gf/v2/forms/3/submissions`, fieldNames: { name: 'your-name' } },
    'a field named input_{number}',
  ],
  [
    'hubspot',
    'the numeric portal',
    { endpoint: 'https://api.hsforms.com/submissions/v3/integration/submit/abc/def' },
    'an endpoint with /integration/submit/{number}/{guid} in it',
  ],
  [
    'hubspot',
    'the form',
    { endpoint: 'https://api.hsforms.com/submissions/v3/integration/submit/1234567/' },
    'an endpoint with /integration/submit/{number}/{guid} in it',
  ],
  [
    'web3forms',
    'the access key',
    { endpoint: 'https://api.web3forms.com/submit' },
    'a field named access_key',
  ],
  [
    'web3forms',
    'the path',
    { endpoint: 'https://web3forms.com/', extra: { access_key: 'x' } },
    'an endpoint with /submit in it',
  ],
  [
    'formsubmit',
    'ajax: this address answers with a page',
    { endpoint: 'https://formsubmit.co/office@clinic.example' },
    'an endpoint with /ajax/{email} in it',
  ],
  [
    'apps-script',
    'the deployed script: this is its test',
    { endpoint: 'https://script.google.com/macros/s/AKfycbx-1_2/dev' },
    'an endpoint with /macros/s/{id}/exec in it',
  ],
];

describe('check', () => {
  for (const [format, setup] of complete) {
    it(`finds nothing lacking for ${format}: ${setup.endpoint}`, () => {
      expect(checked(format, setup)).to.equal(undefined);
    });
  }

  for (const [format, problem, setup, expected] of lacking) {
    it(`${format} lacks ${problem}`, () => {
      expect(checked(format, setup)).to.equal(expected);
    });
  }

  it('still makes a request of it', () => {
    const { request } = endpointFor({ endpoint: `${site}/contact/`, endpointFormat: 'contact-form-7' });
    const { body } = request(
      { id: 'x', name: 'Bo', patient: 'new', locale: 'en', page: '', elapsedSeconds: 1, trap: '' },
      {},
    );
    // Contact Form 7 takes letters, digits, hyphens and underscores here.
    expect(body).to.match(/name="_wpcf7_unit_tag"\r\n\r\n[\w-]+\r\n/);
  });
});
