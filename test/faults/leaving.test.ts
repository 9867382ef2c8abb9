import { expect } from '@open-wc/testing';
import { complete, contactPage, type ContactPage } from '../helpers/contact-page.js';
import type { Answer } from '../helpers/fake-endpoint.js';
import { pageOf, pathOf } from './formats.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import type { EndpointFormat } from '../../src/contact/endpoints/index.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function filled(answers: Answer[], width?: number, format: EndpointFormat = 'json') {
  const { attributes, children } = pageOf(format);
  const endpoint = await fakeEndpoint(answers, { path: pathOf(format) });
  const page = await contactPage({ endpoint, attributes, children, ...(width && { width }) });
  await page.fill({ ...complete, consent: true });
  return page;
}

const frameOf = ({ element }: ContactPage) =>
  element.ownerDocument.defaultView!.frameElement as HTMLIFrameElement;

const ways = {
  'goes to another page': (frame: HTMLIFrameElement) => {
    frame.src = '/test/fixtures/blank.html?elsewhere';
  },
  'closes the page': (frame: HTMLIFrameElement) => frame.remove(),
};

describe('A message on its way', () => {
  for (const format of ['json', 'form', 'contact-form-7'] as const) {
    for (const [way, leave] of Object.entries(ways)) {
      it(`arrives when the person ${way} (${format})`, async () => {
        const page = await filled([{ status: 204, delayMs: 400 }], 500, format);
        await page.press('Send');
        leave(frameOf(page));
        const [request] = await page.endpoint.arrived(1);
        await wait(600);
        expect(await page.endpoint.requests()).to.have.length(1);
        expect(request!.body).to.match(/Jo.Rivera/);
        expect((await page.endpoint.requests())[0]!.aborted, 'given up by the browser').to.be.false;
      });
    }
  }
});

describe('A page that comes back from the back/forward cache', () => {
  const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

  it('isn’t stuck in sending, and a retry is the same message', async () => {
    const page = await filled([{ status: 204, delayMs: 300 }, { status: 204 }]);
    const heard: string[] = [];
    page.element.addEventListener('mild-failure', ({ reason }) => void heard.push(reason));
    page.element.addEventListener('mild-success', () => void heard.push('success'));
    await page.press('Send');
    await page.endpoint.arrived(1);
    comeBack();
    await page.settled();
    expect(page.focused).to.equal('We do not know whether your message arrived');
    expect(page.text).not.to.contain('Sending…');
    expect(page.typed).to.deep.equal(complete);
    await wait(500); // for the answer to what was given up
    expect(heard).to.deep.equal(['network']);

    await page.press('Try again');
    await page.settled();
    expect(heard).to.deep.equal(['network', 'success']);
    const ids = (await page.endpoint.submissions()).map(({ id }) => id);
    expect(ids).to.have.length(2);
    expect(new Set(ids).size).to.equal(1);
  });

  it('isn’t stuck while it waits to try again', async () => {
    const page = await filled([{ status: 503, headers: { 'Retry-After': '20' } }]);
    await page.press('Send');
    await page.endpoint.arrived(1);
    await wait(100);
    comeBack();
    await page.settled();
    expect(page.focused).to.equal('Your message was not sent');
    expect(await page.endpoint.requests()).to.have.length(1);
  });

  it('leaves alone what isn’t being sent', async () => {
    const page = await filled([{ status: 500 }]);
    comeBack();
    await page.settled();
    expect(page.summaryBox === null).to.be.true;
    await page.send();
    comeBack();
    await page.settled();
    expect(page.focused).to.equal('We do not know whether your message arrived');
    expect(await page.endpoint.requests()).to.have.length(1);
  });

  it('and a page that is shown for the first time goes on sending', async () => {
    const page = await filled([{ status: 204, delayMs: 200 }]);
    await page.press('Send');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await page.settled();
    expect(page.heading).to.equal('Thank you. We have your message');
  });
});
