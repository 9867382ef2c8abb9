import { expect } from '@open-wc/testing';
import { HostPage } from '../helpers/host-page.js';
import { script } from '../helpers/host-markup.js';

const head = script();

/** The attributes of an element, in alphabetical order. */
const attributesOf = (element: Element) => element.getAttributeNames().sort();

describe('mount points in an editor’s markup', () => {
  it('survive what WordPress makes of them', async () => {
    const body = `
      <div class="entry-content wp-block-post-content is-layout-constrained">
        <div class="wp-block-group"><div class="wp-block-group__inner-container">
          <p><br />\n</p>
          <div data-mild="info" data-sections="overview candidates" data-heading-level="3">&nbsp;</div>
          <p data-mild="risks"><span style="font-weight: 400;">Call us.</span></p>
          <p></p>
        </div></div>
        <div id="kontakt" class="alignwide has-background" data-mild="contact" data-require-consent="true"><!-- wp:html --><br></div>
      </div>`;
    const page = await HostPage.of({ head, body });
    expect(page.info.sectionHeadings.map(({ level }) => level)).to.deep.equal([3, 3]);
    expect(page.risks.risks.items).to.have.length(5);
    expect(page.hasForm).to.be.true;
    expect(page.contact.matches('#kontakt.alignwide')).to.be.true;
    expect(page.contact.shadowRoot!.querySelector('[name=consent]')).to.not.be.null;
    expect(page.text).to.not.contain('Call us.');
    const { errors, failures } = page.recorded;
    expect({ errors, failures }).to.deep.equal({ errors: [], failures: [] });
  });

  it('give the element nothing but what it knows', async () => {
    const body = `
      <div data-mild="info" data-onclick="pwned = 1" data-onfocus="pwned = 1" data-style="color: red" data-1x="1" data-
        data-is="x" data-part="x" data-exportparts="x" data-slot="after" data-inner-html="<img src=x onerror='pwned = 1'>"
        data-constructor="x" data-__proto__="x" data-to-string="x" data-xlink:href="javascript:pwned = 1" data-tabindex="0"
        data-heading-level="4" onclick="pwned = 1" style="color: red" contenteditable tabindex="0"
        data-clinic-name="<img src=x onerror='pwned = 1'>" data-privacy-url="javascript:pwned = 1"></div>`;
    const page = await HostPage.of({ head, body });
    expect(attributesOf(page.info.element)).to.deep.equal(['clinic-name', 'heading-level', 'privacy-url']);
    page.info.element.click();
    expect(page.info.headings[0]).to.include({ level: 4 });
    expect(page.window).to.not.have.property('pwned');
    expect(page.recorded.failures).to.deep.equal([]);
    expect(page.recorded.errors).to.have.length(1);
    expect(page.recorded.errors[0]).to.contain('privacy-url="javascript:pwned = 1"');
  });

  for (const name of [
    '',
    ' info',
    'INFO',
    'constructor',
    '__proto__',
    'info contact',
    '<img src=x onerror=pwned=1>',
  ]) {
    it(`named "${name}" stay, and one line says so`, async () => {
      const page = await HostPage.of({ head, body: '<div>Call us.</div>' });
      const point = page.document.querySelector('div')!;
      for (let time = 0; time < 3; time++) {
        point.dataset.mild = name;
        page.document.body.append(point);
        await page.settled();
      }
      expect(page.recorded.errors).to.have.length(1);
      expect(page.document.querySelector('div') === point).to.be.true;
      expect(page.text).to.equal('Call us.');
      expect(page.recorded.failures).to.deep.equal([]);
    });
  }

  it('stay what they are in an editor, where a person is writing them', async () => {
    const body = `
      <div class="mce-content-body" contenteditable><p>Spine</p><div data-mild="contact">Call us.</div></div>
      <div data-mild="info"></div>`;
    const page = await HostPage.of({ head, body });
    const editor = page.document.querySelector('.mce-content-body')!;
    const point = () => editor.querySelector('[data-mild]');
    editor.insertAdjacentHTML('beforeend', '<div data-mild="risks"></div>');
    await page.settled();
    expect(page.info.headings).to.not.be.empty;
    expect(editor.innerHTML).to.contain(
      '<div data-mild="contact">Call us.</div><div data-mild="risks"></div>',
    );
    editor.removeAttribute('contenteditable');
    page.window.MildWidgets!.mount(editor);
    await page.settled();
    expect(point()).to.be.null;
    expect(page.hasForm).to.be.true;
  });

  it('keep what the page reaches them by: id, class, language, direction, hidden, slot', async () => {
    const body = `<div data-mild="info">
      <div data-mild="risks" id="a" class="b" lang="en" dir="rtl" slot="after" hidden></div></div>`;
    const page = await HostPage.of({ head, body });
    expect(attributesOf(page.risks.element)).to.deep.equal(['class', 'dir', 'hidden', 'id', 'lang', 'slot']);
    page.risks.element.hidden = false;
    expect(page.info.text).to.contain(page.risks.text.slice(0, 200));
  });
});

describe('mount points that come later', () => {
  it('may come in a fragment, by innerHTML, in a list of siblings and from a template', async () => {
    const page = await HostPage.of({
      head,
      body: '<main></main><template><div data-mild="info"></div></template>',
    });
    const { document } = page;
    const main = document.querySelector('main')!;
    expect(document.querySelector('template')!.content.firstElementChild!.localName).to.equal('div');
    main.innerHTML = '<p>1</p><div data-mild="info"></div>2<section><div data-mild="info"></div></section>';
    main.append(document.querySelector('template')!.content.cloneNode(true));
    main.insertAdjacentHTML('afterend', '<div data-mild="info"></div>');
    await page.settled();
    const mounted = [...document.querySelectorAll('mild-info')];
    expect(mounted.map(({ shadowRoot }) => shadowRoot!.querySelectorAll('section').length)).to.deep.equal([
      4, 4, 4, 4,
    ]);
    expect(document.querySelectorAll('[data-mild]')).to.have.length(0);
  });

  it('keep their children when the page takes them out at once and puts them back later', async () => {
    const page = await HostPage.of({ head, body: '' });
    const point = page.document.createElement('div');
    point.dataset.mild = 'info';
    point.innerHTML = '<p slot="before">Before you read on.</p>';
    page.document.body.append(point);
    point.remove();
    await page.settled();
    expect(point.textContent).to.equal('Before you read on.');
    page.document.body.append(point);
    await page.settled();
    expect(page.info.text).to.contain('Before you read on.');
  });

  it('are mounted once when each level of a tree is added on its own', async () => {
    const page = await HostPage.of({ head, body: '' });
    const [outer, inner] = ['contact', 'info'].map((name) => {
      const point = page.document.createElement('div');
      point.dataset.mild = name;
      return point;
    });
    let created = 0;
    const document = page.document as { createElement: (name: string) => Element };
    const create = document.createElement.bind(page.document);
    document.createElement = (name) => {
      if (name.startsWith('mild-')) created++;
      return create(name);
    };
    page.document.body.append(outer!);
    outer!.append(inner!);
    await page.settled();
    expect(page.document.querySelectorAll('mild-contact > mild-info')).to.have.length(1);
    expect(created).to.equal(2);
  });

  it('cost a busy page nothing to speak of', async () => {
    const page = await HostPage.of({ head, body: '<main></main>' });
    const main = page.document.querySelector('main')!;
    const row = '<tr><td><a href="/">1</a></td><td>2</td><td><span data-x="1">3</span></td></tr>';
    const table = page.document.createElement('table');
    table.innerHTML = row.repeat(5000);
    main.append(table);
    const start = performance.now();
    page.window.MildWidgets!.mount(table);
    const spent = performance.now() - start;
    // 30,000 elements; a frame has 16 ms, and a test machine is slow.
    expect(spent).to.be.below(50);
  });
});
