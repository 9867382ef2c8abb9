import { expect } from '@open-wc/testing';
import { endpointFor, endpointFormats } from '../../../src/contact/endpoints/index.js';
import { attemptTimeout, deliver } from '../../../src/contact/submission.js';
import { FakeWorld } from '../fake-world.js';
import { decode, requestOf } from './decode.js';
import { appsScript } from './golden/apps-script.js';
import { contactForm7 } from './golden/contact-form-7.js';
import { form } from './golden/form.js';
import { formspree } from './golden/formspree.js';
import { formsubmit } from './golden/formsubmit.js';
import type { Golden, GoldenAnswer } from './golden/golden.js';
import { gravityForms } from './golden/gravity-forms.js';
import { hubspot } from './golden/hubspot.js';
import { json } from './golden/json.js';
import { netlify } from './golden/netlify.js';
import { web3forms } from './golden/web3forms.js';

const all: readonly Golden[] = [
  json,
  form,
  formspree,
  netlify,
  contactForm7,
  gravityForms,
  hubspot,
  web3forms,
  formsubmit,
  appsScript,
];

const responseOf = ({ status, headers = {}, body }: GoldenAnswer) =>
  new Response(body === undefined || typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers,
  });

describe('Golden requests and answers', () => {
  const { title } = document;
  before(() => (document.title = 'A page of the clinic'));
  after(() => (document.title = title));

  it('are there for every format', () => {
    expect(all.map(({ format }) => format)).to.deep.equal(endpointFormats);
  });

  for (const { format, endpoint, requests, answers } of all) {
    describe(format, () => {
      for (const { title, submission, extra = {}, fieldNames, headers, body, referrerPolicy } of requests) {
        it(`sends: ${title}`, async () => {
          const clinic = endpointFor({ endpoint, endpointFormat: format, fieldNames });
          const request = clinic.request(submission, extra);
          const sent = requestOf(endpoint, request);
          expect(Object.fromEntries(sent.headers)).to.deep.equal(headers);
          expect(request.referrerPolicy).to.equal(referrerPolicy);
          const decoded = await decode(sent);
          expect(decoded).to.deep.equal(body);
          // The order, too: it is what a clinic reads in a mail.
          expect(JSON.stringify(decoded)).to.equal(JSON.stringify(body));
        });
      }

      for (const answer of answers) {
        it(`reads ${answer.status}: ${answer.title}`, async () => {
          const { read } = endpointFor({ endpoint, endpointFormat: format, fieldNames: answer.fieldNames });
          const world = new FakeWorld([responseOf(answer)]);
          const outcome = await deliver(world, read, world.delivery.signal);
          expect(outcome).to.deep.equal(answer.outcome);
          expect(world.limits[0]).to.equal(attemptTimeout);
        });
      }
    });
  }
});
