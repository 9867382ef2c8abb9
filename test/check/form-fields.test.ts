import { expect } from '@open-wc/testing';
import { formFieldsIn, schemaUrl } from '../../demo/check/form-fields.js';
import { answering, check, setupFor } from './webmaster.js';

const site = 'https://riverside.example';

describe('What Contact Form 7 tells of a form', () => {
  for (const [endpoint, url] of [
    [
      '/wp-json/contact-form-7/v1/contact-forms/12/feedback',
      '/wp-json/contact-form-7/v1/contact-forms/12/feedback/schema',
    ],
    [
      '/blog/wp-json/contact-form-7/v1/contact-forms/12/feedback/?lang=es',
      '/blog/wp-json/contact-form-7/v1/contact-forms/12/feedback/schema?lang=es',
    ],
    [
      '/?rest_route=/contact-form-7/v1/contact-forms/12/feedback',
      '/?rest_route=%2Fcontact-form-7%2Fv1%2Fcontact-forms%2F12%2Ffeedback%2Fschema',
    ],
  ] as const) {
    it(`is asked of ${url}`, () => expect(schemaUrl(new URL(endpoint, site))).to.equal(site + url));
  }

  it('is asked without anything of the message, once it was taken', async () => {
    const { sent, fetch } = answering({ body: { status: 'mail_sent', message: 'Thanks' } });
    await check(setupFor('contact-form-7'), { fetch });
    expect(sent.map(({ method, url }) => `${method} ${url.split('/').at(-1) ?? ''}`)).to.deep.equal([
      'POST feedback',
      'GET schema',
    ]);
  });

  it('is not asked where the message wasn’t taken, nor of others', async () => {
    for (const [format, body] of [
      ['contact-form-7', { status: 'spam', message: 'No.' }],
      ['json', { ok: true }],
    ] as const) {
      const { sent, fetch } = answering({ body });
      await check(setupFor(format), { fetch });
      expect(sent, format).to.have.length(1);
    }
  });

  for (const [what, schema] of [
    ['nothing', undefined],
    ['no rules', {}],
    ['rules that are no list', { rules: 'x' }],
    ['a text', 'x'],
  ] as const) {
    it(`is not known from ${what}`, () => expect(formFieldsIn(schema)).to.equal(undefined));
  }

  it('is read whatever stands among the rules', () => {
    const rules = [
      null,
      7,
      {},
      { field: 'a' },
      { rule: 'required', field: 'b' },
      { rule: 'email', field: 'b' },
    ];
    expect(formFieldsIn({ rules })).to.deep.equal({ names: ['a', 'b'], required: ['b'] });
  });
});
