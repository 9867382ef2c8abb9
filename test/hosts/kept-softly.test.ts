import { expect, waitUntil } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints } from '../helpers/host-visitor.js';

const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';

const body = (more: string) => `<form id="native"><input name="native" /></form>
  <mild-contact endpoint="/contact"></mild-contact>${more}`;

/** A page, and another that a link leads to, between which Turbo changes without loading. */
async function open() {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const html = (content: string) =>
    `<!doctype html><html lang="en"><head><title>A clinic</title><script src="/test/fixtures/recorder.js"></script>
      ${turbo}${script({ defer: '' })}</head><body>${content}</body></html>`;
  const other = await fakeEndpoint([{ headers, body: html(body('<h1>Privacy</h1>')) }]);
  const first = await fakeEndpoint([{ headers, body: html(body(`<a href="${other.url}">Privacy</a>`)) }]);
  const page = await HostPage.at(first.url);
  const { document } = page;
  const until = async (holds: () => boolean, what: string) => {
    await waitUntil(holds, what, { timeout: 8000 });
    await page.settled();
  };
  const isAway = () => document.querySelector('h1') !== null;
  return {
    page,
    native: () => document.querySelector<HTMLInputElement>('[name=native]')!,
    leave: async () => {
      document.querySelector<HTMLElement>('a')!.click();
      await until(isAway, 'the other page');
    },
    back: async () => {
      page.window.history.back();
      await until(() => !isAway(), 'the first page');
    },
    comeByLink: async () => {
      page.window.eval(`Turbo.visit(${JSON.stringify(first.url)})`);
      await until(() => !isAway(), 'the first page');
    },
  };
}

describe('what a native form keeps, ours keeps × engine', () => {
  it('Back, by Turbo', async () => {
    const { page, native, leave, back } = await open();
    native().value = 'typed';
    await page.fill(inquiry);
    page.contact.topics = ['Infection'];
    await page.settled();
    await leave();
    expect(page.contact.values.name, 'the other page’s form').to.equal('');
    await back();
    expect(native().value).to.equal('typed');
    expect(page.contact.values).to.include(inquiry);
    expect(page.contact.topics).to.deep.equal(['Infection']);
    expect(complaints(page)).to.deep.equal(noComplaints);
    const { document, window } = page;
    expect(document.documentElement.outerHTML, 'the markup').not.to.contain(inquiry.name);
    expect(JSON.stringify(window.history.state)).not.to.contain(inquiry.name);
    expect(window.localStorage.length + window.sessionStorage.length).to.equal(0);
  });
});

describe('a form that Turbo brings anew', () => {
  it('is empty where a link leads to it', async () => {
    const { page, leave, comeByLink } = await open();
    await page.fill(inquiry);
    await leave();
    await comeByLink();
    expect(page.contact.values.name).to.equal('');
  });

  it('is empty once the message was sent', async () => {
    const { page, leave, back } = await open();
    await page.fill(inquiry);
    page.contact.send = async () => new page.window.Response(null, { status: 204 });
    await page.send();
    expect(page.contact.state).to.equal('sent');
    await leave();
    await back();
    expect(page.contact.state).to.equal('editing');
    expect(page.contact.values.name).to.equal('');
  });
});
