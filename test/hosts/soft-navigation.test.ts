import { expect, waitUntil } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { inquiry } from '../helpers/host-visitor.js';

const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const headers = { 'content-type': 'text/html; charset=utf-8' };

const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>A clinic</title><script src="/test/fixtures/recorder.js"></script>
    ${turbo}${head}</head><body>${body}</body></html>`;

/** Waits for what Turbo brings in. */
async function until(page: HostPage, holds: () => boolean, what: string): Promise<void> {
  await waitUntil(holds, what, { timeout: 8000 });
  await page.settled();
}

describe('page between which Turbo changes without loading × engine', () => {
  for (const place of ['head', 'body'] as const) {
    it(`another clinic’s, its script tag in the ${place}: messages go to that clinic`, async () => {
      const [ours, theirs] = [await fakeEndpoint(), await fakeEndpoint()];
      const pageOf = (endpoint: string, name: string, more = '') => {
        const tag = script({ 'data-endpoint': endpoint, 'data-clinic-phone': name });
        const body = `<h1>${name}</h1><mild-contact></mild-contact>${more}`;
        return place === 'head' ? html(tag, body) : html('', body + tag);
      };
      const other = await fakeEndpoint([{ headers, body: pageOf(theirs.url, '+1 555 010 0111') }]);
      const link = `<a href="${other.url}">The other clinic</a>`;
      const first = await fakeEndpoint([{ headers, body: pageOf(ours.url, '+1 555 010 0199', link) }]);
      const page = await HostPage.at(first.url);
      const { window, document } = page;
      page.document.querySelector<HTMLElement>('a')!.click();
      await until(
        page,
        () => document.querySelector('h1')?.textContent === '+1 555 010 0111',
        'the other clinic',
      );
      expect(page.window === window && page.document === document, 'the same page').to.be.true;
      await page.fill(inquiry);
      await page.send();
      expect(page.contact.state).to.equal('sent');
      expect(page.text).to.contain('+1 555 010 0111');
      expect([await ours.requests(), await theirs.requests()].map(({ length }) => length)).to.deep.equal([
        0, 1,
      ]);
    });
  }

  it('structured data: there and Back there is one script, and elsewhere none', async () => {
    const tag = script({ defer: '' });
    const other = await fakeEndpoint([{ headers, body: html(tag, '<h1>Our team</h1>') }]);
    const body = `<mild-info structured-data></mild-info><a href="${other.url}">Our team</a>`;
    const first = await fakeEndpoint([{ headers, body: html(tag, body) }]);
    const page = await HostPage.at(first.url);
    const { document, window } = page;
    const scripts = () => document.querySelectorAll('script[type="application/ld+json"]').length;
    expect(scripts()).to.equal(1);
    for (let time = 0; time < 2; time++) {
      document.querySelector<HTMLElement>('a')!.click();
      await until(page, () => document.querySelector('h1') !== null, 'the other page');
      expect(scripts(), 'on a page without <mild-info>').to.equal(0);
      window.history.back();
      await until(page, () => document.querySelector('h1') === null, 'the first page');
      await waitUntil(() => scripts() > 0, 'structured data');
      expect(scripts(), 'on the page with it').to.equal(1);
    }
  });
});
