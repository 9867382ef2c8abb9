import { expect } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { elements, script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, noComplaints, useEverything } from '../helpers/host-visitor.js';

const inline = (code: string) => `<script>${code}</script>`;

/** Everything that stands in the elements is to be seen, and nothing else; one line says why. */
function expectFallback(page: HostPage, why: RegExp): void {
  expect(page.text).to.equal('Call us. Call us. Call us.');
  for (const element of page.document.querySelectorAll('mild-info, mild-risks, mild-contact'))
    expect(element.shadowRoot, element.localName).to.be.null;
  const { errors, failures } = page.recorded;
  expect(failures).to.deep.equal([]);
  expect(errors).to.have.length(1);
  expect(errors[0])
    .to.match(/^mild-widgets can't run on this page, and what stands inside the elements stays in view\. /)
    .and.to.match(why);
}

describe('page on which the widgets can’t run × engine', () => {
  it('an XHTML document', async () => {
    const html = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A clinic</title>
      <script src="/test/fixtures/recorder.js"></script></head><body>${elements}${script()}</body></html>`;
    const headers = { 'content-type': 'application/xhtml+xml; charset=utf-8' };
    const { url } = await fakeEndpoint([{ headers, body: html }]);
    const page = await HostPage.at(url);
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    expectFallback(page, /Expected: HTML, not XHTML/);
  });

  for (const policy of ['dompurify', "'none'"]) {
    it(`a policy whose trusted types are ${policy}`, async function () {
      if (!('trustedTypes' in window)) this.skip();
      const csp = `require-trusted-types-for 'script'; trusted-types ${policy}`;
      const page = await HostPage.of({ csp, head: script(), body: elements });
      expectFallback(page, /lit-html|createPolicy|policy/i);
    });
  }

  const broken: Record<string, string> = {
    'an Event of its own': 'window.Event = function Event() {};',
    'a Map and a Set of its own': 'function Map() {} function Set() {}',
    'a document.importNode that throws': 'document.importNode = () => { throw new Error("no nodes"); };',
  };
  for (const [name, code] of Object.entries(broken)) {
    it(`a page with ${name}`, async () => {
      expectFallback(await HostPage.of({ head: inline(code) + script(), body: elements }), /Error: /);
    });
  }
});

describe('page that has … of its own × engine', () => {
  const own: Record<string, string> = {
    'URL, a text': "var URL = '/api';",
    'URL, a function': 'function URL(address) { return this.address = address, this; }',
    'Text and Comment': 'class Text {} class Comment {}',
    'Array.prototype.reduce, as Prototype had it before 1.6.1':
      'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };',
  };
  for (const [name, code] of Object.entries(own)) {
    it(name, async () => {
      const endpoint = await fakeEndpoint();
      const page = await HostPage.of({
        head: inline(code) + script({ 'data-endpoint': endpoint.url }),
        body: elements
          .replace('<mild-risks', '<mild-risks ask')
          .replace('<mild-info', '<mild-info structured-data'),
      });
      await useEverything(page);
      expect(complaints(page)).to.deep.equal(noComplaints);
      const [sent] = await endpoint.submissions();
      expect(sent!.page).to.equal(page.document.URL.split('?')[0]);
    });
  }
});

describe('what stands in an element', () => {
  it('stays in view until the element has something to show', async () => {
    const page = await HostPage.of({ head: script(), body: '<main></main>' });
    const main = page.document.querySelector('main')!;
    main.innerHTML = '<mild-contact><p>Call us.</p></mild-contact>';
    const [text] = main.querySelectorAll('p');
    expect(page.contact.shadowRoot).to.be.null;
    expect(text!.getClientRects()).to.have.length(1);
    await page.contact.updateComplete;
    expect(text!.getClientRects()).to.have.length(0);
    expect(page.hasForm).to.be.true;
  });

  it('has nothing lead to a form that could not be shown', async () => {
    const head = inline(`
      const { importNode } = document;
      document.importNode = function (node, deep) {
        if (node.querySelector('form')) throw new Error('no forms');
        return importNode.call(document, node, deep);
      };`);
    const page = await HostPage.of({ head: head + script(), body: elements });
    expect(page.info.sections).to.have.length(4);
    expect(page.info.phones, 'the call to action').to.have.length(1);
    expect(page.contact.querySelector('p')!.getClientRects()).to.have.length(1);
    expect(page.recorded.errors).to.have.length(1);
    expect(page.recorded.errors[0]).to.contain('no forms');
  });
});
