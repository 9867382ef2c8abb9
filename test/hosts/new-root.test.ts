import { expect, waitUntil } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { elements, script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, noComplaints } from '../helpers/host-visitor.js';

// React 18, as WordPress's packages bring it along.
const react = ['react', 'react-dom'].map(
  (name) =>
    `<script src="/node_modules/@wordpress/element/node_modules/${name}/umd/${name}.production.min.js"></script>`,
);

/** Has React make the page's content, which the server has made otherwise. */
const hydrate = `
  const { createElement: e } = React;
  ReactDOM.hydrateRoot(document, e('html', { lang: 'en' },
    e('head', null, e('title', null, 'A clinic')),
    e('body', null, e('p', null, 'From the client'), e('mild-info'), e('mild-contact'))));`;

/** How a page comes to have another `<html>` than the one that the script was loaded in. */
const ways: Record<string, (page: HostPage) => void> = {
  'by replaceChild of the root': ({ document }) => {
    const root = document.createElement('html');
    root.innerHTML = `<head></head><body>${elements}</body>`;
    document.replaceChild(root, document.documentElement);
  },
  'by replaceWith, its body moved': ({ document }) => {
    const root = document.createElement('html');
    const before = document.documentElement;
    before.replaceWith(root);
    root.append(...before.childNodes);
  },
  'by document.open and document.write': ({ document }) => {
    document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages do so all the same
    document.write(
      `<!doctype html><html lang="en"><head><title>A clinic</title></head><body>${elements}</body></html>`,
    );
    document.close();
  },
};

async function expectConfigured(page: HostPage): Promise<void> {
  await page.settled();
  expect(page.hasForm).to.be.true;
  expect(page.info.sections).to.have.length(4);
  const action = page.info.element.shadowRoot!.querySelector<HTMLElement>('[part=cta]')!;
  expect(action.localName, 'it leads to the form').to.equal('button');
  page.window.MildWidgets!.configure({ replyHours: 48 });
  await page.settled();
  expect(page.text).to.contain('within 48 hours');
  page.contact.remove();
  await page.settled();
  expect(page.info.phones).to.deep.equal(['+1 555 010 0199']);
}

describe('page that gets another <html> × engine', () => {
  for (const [name, change] of Object.entries(ways)) {
    it(name, async () => {
      const page = await HostPage.of({ head: script(), body: elements });
      const root = page.document.documentElement;
      change(page);
      expect(page.document.documentElement === root).to.be.false;
      await expectConfigured(page);
    });
  }

  it('by React 18, which hydrates the document and finds it other than it should be', async () => {
    const body = `<!doctype html><html lang="en"><head><title>A clinic</title>
      <script src="/test/fixtures/recorder.js"></script>${react.join('')}${script()}</head>
      <body><p>From the server</p><mild-info></mild-info><mild-contact></mild-contact></body></html>`;
    const { url } = await fakeEndpoint([{ headers: { 'content-type': 'text/html' }, body }]);
    const page = await HostPage.at(url);
    const root = page.document.documentElement;
    page.window.eval(hydrate);
    await waitUntil(() => page.text.includes('From the client'), 'React');
    expect(page.document.documentElement === root).to.be.false;
    await expectConfigured(page);
    expect(page.recorded.failures.filter((line) => !line.includes('Minified React error'))).to.deep.equal([]);
  });
});

describe('an element that moves to another document × engine', () => {
  it('keeps its looks, its configuration and what was typed', async () => {
    const page = await HostPage.of({
      head: script(),
      body: `<main>${elements}</main><iframe srcdoc="<!doctype html><p>A frame</p>"></iframe>`,
    });
    const { contact, document } = page;
    await page.fill({ name: 'Ada Moss' });
    const looks = () => {
      const { defaultView } = contact.ownerDocument;
      const style = defaultView!.getComputedStyle(contact.shadowRoot!.querySelector('#send')!);
      return [style.backgroundColor, style.paddingLeft, style.fontWeight, style.cursor];
    };
    const before = looks();
    const frame = document.querySelector('iframe')!.contentDocument!;
    for (const place of [frame.body, document.querySelector('main')!]) {
      place.append(contact);
      await contact.updateComplete;
      expect(looks()).to.deep.equal(before);
      expect(contact.values.name).to.equal('Ada Moss');
      expect(contact.shadowRoot!.querySelector('form')!.closest('[hidden]'), 'the form').to.be.null;
    }
    page.window.MildWidgets!.configure({ clinicPhone: '+1 555 010 0111' });
    frame.body.append(contact);
    await contact.updateComplete;
    expect(contact.shadowRoot!.querySelector('a[href^=tel]')!.textContent).to.equal('+1 555 010 0111');
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});
