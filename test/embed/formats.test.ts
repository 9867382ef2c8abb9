import { expect } from '@open-wc/testing';
import { endpointFor, endpointFormats } from '../../src/contact/endpoints/index.js';
import type { Submission } from '../../src/contact/fields.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { HostPage } from '../helpers/host-page.js';

/** Ends of addresses that look like the services' own. */
const paths: Readonly<Record<string, string>> = {
  formspree: '/f/abc',
  'contact-form-7': '/contact-forms/12/feedback',
  'gravity-forms': '/forms/3/submissions',
  hubspot: '/integration/submit/1/abc',
  formsubmit: '/ajax/abc',
};

/** What differs from one message to the next. */
const neutral = (text: string) =>
  text.replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID').replace(/("?elapsedSeconds"?\D{1,12})\d+/g, '$1N');

describe('the built script, in which names are shortened,', () => {
  for (const endpointFormat of endpointFormats) {
    it(`sends ${endpointFormat} to the letter as the source does`, async () => {
      const target = await fakeEndpoint([{ status: 500 }]);
      const endpoint = target.url + (paths[endpointFormat] ?? '');
      const page = await HostPage.open('embed');
      page.document.title = document.title; // which HubSpot gets
      let submission: Submission | undefined;
      Object.assign(page.contact, { endpointFormat, endpoint, fieldNames: 'name:input_1 email:your-email' });
      page.contact.addEventListener('mild-submit', (event) => {
        submission = {
          id: event.id,
          name: 'Ada Moss',
          patient: 'existing',
          email: 'ada@example.com',
          message: 'Is it for me?',
          locale: 'en',
          page: `${location.origin}/test/fixtures/embed.html`,
          elapsedSeconds: 0,
          trap: '',
        };
      });
      await page.fill({
        patient: 'existing',
        name: 'Ada Moss',
        email: 'ada@example.com',
        message: 'Is it for me?',
      });
      await page.send();
      const [arrival] = await target.arrived(1, 5000);
      const expected = endpointFor({
        endpoint,
        endpointFormat,
        fieldNames: { name: 'input_1', email: 'your-email' },
      }).request(submission!, {});
      expect(neutral(arrival!.body)).to.equal(neutral(String(expected.body)));
      for (const [name, value] of Object.entries(expected.headers)) {
        expect(neutral(arrival!.headers[name.toLowerCase()]!), name).to.equal(neutral(value));
      }
    });
  }
});
