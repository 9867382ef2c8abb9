import { expect } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { elements, script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { inquiry } from '../helpers/host-visitor.js';
import { until } from '../helpers/until.js';
import { shown, shownText } from '../helpers/rendered.js';

/**
 * Does to all texts what Chrome does where it translates a page: each stands in two elements, its words others, and the
 * text that was there before is gone from the page. What says that it isn't to be translated stays.
 */
function translate(root: ParentNode): void {
  const { document } = window;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('[translate=no], font, style, script, textarea'))
      continue;
    const [outer, inner] = [
      text.ownerDocument.createElement('font' as string),
      text.ownerDocument.createElement('font' as string),
    ];
    inner.textContent = text.data.replace(/\p{L}+/gu, (word) => `${word}o`);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

async function open(endpoint = '/endpoint/contact') {
  const page = await HostPage.of({ head: script({ 'data-endpoint': endpoint }), body: elements });
  const root = page.contact.shadowRoot!;
  return { page, root, translateForm: () => translate(root) };
}

/** What is to be read, the page's translator having been at it or not. */
const readIn = (page: HostPage, selector: string) => shown(page.contact, selector).map(shownText);

describe('a page that the browser translates × engine', () => {
  it('shows the mistakes of the moment, not those before', async () => {
    const { page, root, translateForm } = await open();
    await page.send();
    translateForm();
    expect(page.mistakes.join()).to.contain('youro');
    await page.fill({ patient: 'existing' });
    page.contact.values = { name: 'Ada Moss', email: 'ada@' };
    await page.send();
    const fresh = readIn(page, '[part=error]');
    const untranslated = await open();
    await untranslated.page.fill({ patient: 'existing' });
    untranslated.page.contact.values = { name: 'Ada Moss', email: 'ada@' };
    await untranslated.page.send();
    expect(fresh.map((text) => text.replace(/^\S+ /, ''))).to.deep.equal(
      readIn(untranslated.page, '[part=error]').map((text) => text.replace(/^\S+ /, '')),
    );
    expect(readIn(page, '#summary li')).to.deep.equal(readIn(untranslated.page, '#summary li'));
    expect(root.querySelectorAll('#summary li font')).to.have.length(0);
  });

  it('shows the count of the moment', async () => {
    const { page, translateForm } = await open();
    page.contact.values = { message: 'x'.repeat(1990) };
    await page.settled();
    translateForm();
    expect(readIn(page, '[part=hint][aria-hidden]')[0]).to.match(/^.*\b10\b/);
    page.contact.values = { message: 'x'.repeat(2005) };
    await page.settled();
    const [count] = readIn(page, '[part=hint][aria-hidden]');
    expect(count).to.contain('5').and.to.not.contain('10');
  });

  it('takes away the topic that is removed, and leaves the others as they are', async () => {
    const { page, root, translateForm } = await open();
    page.contact.topics = ['Pain relief', 'Infection', 'Bleeding'];
    await page.settled();
    translateForm();
    const names = () => readIn(page, '[part=topic] > bdi');
    expect(names(), 'the names aren’t translated').to.deep.equal(['Pain relief', 'Infection', 'Bleeding']);
    root.querySelector<HTMLElement>('[part=topic] button')!.click();
    await until(() => names().length === 2);
    expect(names()).to.deep.equal(['Infection', 'Bleeding']);
    expect(page.contact.topics).to.deep.equal(['Infection', 'Bleeding']);
    expect(
      readIn(page, '[part=topic] button').map((text) => text.split(' ').slice(1).join(' ')),
    ).to.deep.equal(['Infection', 'Bleeding']);
  });

  it('shows the number that its link dials', async () => {
    const page = await HostPage.of({
      head: script(),
      body: '<mild-info></mild-info><mild-contact hidden></mild-contact>',
    });
    page.contact.remove();
    await page.settled();
    const root = page.info.element.shadowRoot!;
    for (const phone of ['+1 555 010 0111', '1-800-555-PAIN']) {
      translate(root);
      page.window.MildWidgets!.configure({ clinicPhone: phone });
      await page.settled();
      const link = root.querySelector<HTMLAnchorElement>('a[href^=tel]')!;
      expect(link.querySelector('bdi')!.textContent).to.equal(phone);
      expect(link.querySelector('[translate=no]')!.textContent).to.equal(phone);
      expect(link.href).to.equal(phone.startsWith('+') ? 'tel:+15550100111' : 'tel:18005557246');
    }
  });

  it('doesn’t say that it is sending once it isn’t', async () => {
    const endpoint = await fakeEndpoint([{ status: 500 }]);
    const { page, root, translateForm } = await open(endpoint.url);
    page.contact.values = inquiry;
    await page.settled();
    const sent = page.contact.submit();
    await page.contact.updateComplete;
    await page.contact.updateComplete;
    expect(page.contact.state).to.equal('sending');
    translateForm();
    const status = root.querySelector('form + p')!;
    expect(status.textContent.trim()).to.not.equal('');
    await sent;
    await page.settled();
    expect(status.textContent.trim()).to.equal('');
    const [failure] = readIn(page, '#summary');
    translateForm();
    await endpoint.answer([{ status: 429, headers: { 'retry-after': '1000' } }]);
    await page.send();
    expect(readIn(page, '#summary')[0], 'another failure’s words').to.not.equal(failure);
    expect(root.querySelectorAll('#summary font')).to.have.length(0);
  });
});
