import { expect } from '@open-wc/testing';
import { destinationOf } from '../../demo/check/check-endpoint.js';
import type { Setup } from '../../demo/builder/setup.js';
import { decode } from '../contact/endpoints/decode.js';
import { allWords, answering, check, setupFor } from './webmaster.js';

const nothingSent: readonly {
  title: string;
  setup: Setup;
  kind: string;
  says: string;
  origin?: string;
}[] = [
  {
    title: 'no endpoint',
    setup: setupFor('json', { endpoint: ' ' }),
    kind: 'unusable',
    says: 'There is no endpoint yet',
  },
  {
    title: 'no address',
    setup: setupFor('json', { endpoint: 'ftp://riverside.example' }),
    kind: 'unusable',
    says: 'an https: URL',
  },
  {
    title: 'http elsewhere',
    setup: setupFor('json', { endpoint: 'http://riverside.example/a' }),
    kind: 'unusable',
    says: 'an https: URL',
  },
  {
    title: 'a password in the address',
    setup: setupFor('json', { endpoint: 'https://me:secret@riverside.example/' }),
    kind: 'unusable',
    says: 'without a user name or password',
  },
  {
    title: 'half a pair',
    setup: setupFor('json', { fieldNames: 'name' }),
    kind: 'unusable',
    says: 'name:your-name email:your-email',
  },
  {
    title: 'no field of ours',
    setup: setupFor('json', { fieldNames: 'nome:your-name' }),
    kind: 'unusable',
    says: 'The field names can’t be used',
  },
  {
    title: 'no name of the form',
    setup: setupFor('netlify', { hidden: {} }),
    kind: 'lacking',
    says: 'hidden field “form-name”',
  },
  {
    title: 'an empty name of the form',
    setup: setupFor('netlify', { hidden: { 'form-name': ' ' } }),
    kind: 'lacking',
    says: 'form-name',
  },
  {
    title: 'no access key',
    setup: setupFor('web3forms', { hidden: {} }),
    kind: 'lacking',
    says: 'hidden field “access_key”',
  },
  {
    title: 'no number of the form',
    setup: setupFor('contact-form-7', { endpoint: 'https://riverside.example/contact-forms/abc/feedback' }),
    kind: 'lacking',
    says: 'post=…',
  },
  {
    title: 'no inputs',
    setup: setupFor('gravity-forms', { fieldNames: '' }),
    kind: 'lacking',
    says: 'name:input_1',
  },
  {
    title: 'an address that isn’t Formspree’s',
    setup: setupFor('formspree', { endpoint: 'https://formspree.io/forms' }),
    kind: 'lacking',
    says: '/f/{id}',
  },
  {
    title: 'a hidden field by one of the form’s names',
    setup: setupFor('json', { hidden: { email: 'x' } }),
    kind: 'lacking',
    says: 'Rename or remove the hidden field “email”',
  },
  {
    title: 'an address of the same site',
    setup: setupFor('json', { endpoint: '/api/contact' }),
    kind: 'same-site',
    says: 'Fill in where the clinic’s website is',
  },
  {
    title: 'a site without encryption',
    setup: setupFor('json', { endpoint: '/api/contact', website: 'http://riverside.example' }),
    kind: 'same-site',
    says: 'over https:',
  },
];

describe('What a webmaster is told of a setup before anything is sent', () => {
  for (const { title, setup, kind, says } of nothingSent) {
    it(title, async () => {
      const { sent, fetch } = answering();
      const finding = await check(setup, { fetch });
      expect(finding.kind).to.equal(kind);
      expect(allWords(finding)).to.contain(says).and.contain('Nothing was sent');
      expect(finding.arrived).to.equal('no');
      expect(allWords(finding)).not.to.match(/please|\b(in)?valid\b|required|undefined/i);
      expect(sent).to.be.empty;
    });
  }
});

describe('A test message', () => {
  it('goes to a site without encryption from a page that has none either', async () => {
    const { sent, fetch } = answering();
    const setup = setupFor('json', { endpoint: '/api/contact', website: 'http://riverside.example' });
    await check(setup, { fetch, origin: 'http://127.0.0.1:8000' });
    expect(sent.map(({ url }) => url)).to.deep.equal(['http://riverside.example/api/contact']);
  });

  const sendWith = async (setup: Setup) => {
    const { sent, fetch } = answering();
    await check(setup, { fetch });
    expect(sent).to.have.length(1);
    return { request: sent[0]!, body: (await decode(sent[0]!.clone())) as Record<string, unknown> };
  };

  it('says what it is, and has every field filled in', async () => {
    const { request, body } = await sendWith(
      setupFor('json', {
        hidden: { practice: 'north', empty: ' ' },
        website: 'https://www.riverside.example/de/',
      }),
    );
    const { id, message, ...rest } = body;
    expect(id).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(message).to.match(/test .*mild-widgets embed builder.* Nobody needs to answer/);
    expect(rest).to.deep.equal({
      practice: 'north',
      name: 'Test message',
      patient: 'existing',
      email: 'test@example.com',
      phone: '+1 555 010 0100',
      locale: 'en',
      page: 'https://www.riverside.example/',
      elapsedSeconds: 60,
      trap: '',
    });
    expect(request.method).to.equal('POST');
    expect(request.credentials).to.equal('omit');
    expect(request.redirect).to.equal('follow');
    expect(request.cache).to.equal('no-store');
    expect(request.referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });

  it('has an id of its own each time', async () => {
    const one = await sendWith(setupFor('json'));
    const other = await sendWith(setupFor('json'));
    expect(one.body.id).not.to.equal(other.body.id);
  });

  it('consents where the form asks for it, speaks its language and uses the endpoint’s names', async () => {
    const setup = setupFor('json', { requireConsent: true, language: 'es', fieldNames: 'name:your-name' });
    const { body } = await sendWith(setup);
    expect(body).to.include({ consent: true, locale: 'es', 'your-name': 'Test message' });
    expect(body).not.to.have.property('name');
  });

  it('is made as the format has it', async () => {
    const { request } = await sendWith(setupFor('formspree'));
    expect(request.headers.get('Content-Type')).to.match(/^multipart\/form-data/);
    expect(request.referrerPolicy).to.equal('strict-origin');
  });

  for (const website of [
    'https://www.riverside.example',
    'www.riverside.example',
    'https://www.riverside.example/en/contact',
  ]) {
    it(`goes to the same site as ${website} where the address is one of it`, async () => {
      const setup = setupFor('json', { endpoint: '/api/contact', website });
      expect(destinationOf(setup)).to.equal('https://www.riverside.example/api/contact');
      const { request } = await sendWith(setup);
      expect(request.url).to.equal('https://www.riverside.example/api/contact');
    });
  }

  it('is told nowhere to go as long as that isn’t known', () => {
    expect(destinationOf(setupFor('json', { endpoint: '/api/contact' }))).to.be.undefined;
    expect(destinationOf(setupFor('json', { endpoint: 'nonsense:' }))).to.be.undefined;
  });
});
