import { expect } from '@open-wc/testing';
import { toStaticHTML } from '../../src/prerender.js';
import { complete, contactPage } from '../helpers/contact-page.js';
import { settled } from '../helpers/element-page.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { PrerenderedPage, snippetOf } from '../helpers/prerendered.js';

const hostile = `"><img src=x onerror="parent.pwned = 1"></style></script></template><!-- '&amp;`;
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('toStaticHTML', () => {
  it('gives the same for the same, without a trace of how it was rendered', async () => {
    const markup = `<mild-clinic><mild-info></mild-info><mild-risks evidence ask></mild-risks>
      <mild-contact endpoint="/x" endpoint-format="form"></mild-contact></mild-clinic>`;
    const [first, second] = [await snippetOf(markup), await snippetOf(markup)];
    expect(first === second, 'the same').to.be.true;
    expect(/<!--|lit\$/.exec(first)).to.be.null;
    expect(first.match(/<template shadowrootmode="open"><style>/g)).to.have.length(4);
  });

  it('wastes nothing on how our templates are written', async () => {
    const markup = `<mild-info></mild-info><mild-risks evidence ask></mild-risks><mild-contact endpoint="/x"></mild-contact>`;
    const snippet = await snippetOf(`<mild-clinic>${markup}</mild-clinic>`);
    expect(snippet).to.contain('<noscript>');
    expect(snippet.match(/\s{2,}|\n/g)).to.equal(null);
  });

  it('gives the same for an element that was prerendered itself', async () => {
    const markup = '<mild-contact endpoint="/x" endpoint-format="form"></mild-contact>';
    const snippet = await snippetOf(markup);
    const workshop = document.createElement('div');
    (workshop as { setHTMLUnsafe?: (html: string) => void }).setHTMLUnsafe?.(snippet);
    if (!workshop.firstElementChild?.shadowRoot) return; // this browser makes no shadow roots from a text
    document.body.append(workshop);
    await settled(workshop);
    await settled(workshop);
    expect(toStaticHTML(workshop.firstElementChild) === snippet, 'the same').to.be.true;
    workshop.remove();
  });

  it('has nothing in it that a person has typed, ticked, opened or asked about', async () => {
    const page = await contactPage({
      attributes: { 'endpoint-format': 'form', 'require-consent': '' },
      children: '<p slot="fields"><label>City <input name="city" value=""></label></p>',
    });
    const before = toStaticHTML(page.element);
    await page.fill({ ...complete, patient: 'existing', name: '', City: 'Springfield', consent: true });
    page.control('City').setAttribute('value', 'Springfield'); // as some frameworks do
    page.element.ask('Infection');
    await page.send();
    expect(page.errors).to.not.deep.equal({});
    expect(toStaticHTML(page.element)).to.equal(before.replace(' value>', '>').replace(' value ', ' '));
  });

  it('escapes what is hostile, wherever it stands', async () => {
    const text = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const markup = `<mild-clinic clinic-name="${attribute(hostile)}" title="${attribute(hostile)}">
      <mild-info reviewed-by="${attribute(hostile)}"><p slot="before" title="${attribute(hostile)}">${text}</p>
        <pre slot="after">\n\nA</pre><textarea slot="after">\n\n${text}</textarea></mild-info>
      <mild-contact endpoint="/x" endpoint-format="form" field-names="name:${attribute(hostile.replaceAll(' ', ''))}">
        <input type="hidden" name="${attribute(hostile)}" value="${attribute(hostile)}"></mild-contact></mild-clinic>`;
    const snippet = await snippetOf(markup);
    const page = await PrerenderedPage.open(snippet);
    expect(page.document.querySelectorAll('img, style')).to.have.length(0);
    expect(window).to.not.have.property('pwned');
    expect(page.document.querySelector('mild-clinic')!.getAttribute('title')).to.equal(hostile);
    const [quoted] = page.all('[slot=before]');
    expect(quoted!.textContent).to.equal(hostile);
    expect(page.all('pre')[0]!.textContent).to.equal('\nA');
    expect(page.all('textarea')[0]!.textContent).to.equal(`\n${hostile}`);
    expect(page.text).to.contain(`Reviewed by ${hostile.replace(/\s+/g, ' ')}`);
    const hidden = page
      .element('mild-contact')
      .shadowRoot!.querySelectorAll<HTMLInputElement>('[type=hidden]');
    expect([hidden[0]!.name, hidden[0]!.value]).to.deep.equal([hostile, hostile]);
    for (const element of page.all('mild-info, mild-contact')) {
      expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(0);
    }
  });

  it('writes styles and scripts of the page’s own so that they end where they ended', async () => {
    const markup = document.createElement('mild-info');
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.text = JSON.stringify({ text: '</script><img src=x onerror="parent.pwned = 1">' });
    markup.append(script);
    document.body.append(markup);
    await settled();
    const page = await PrerenderedPage.open(toStaticHTML(markup));
    markup.remove();
    expect(page.document.querySelectorAll('img')).to.have.length(0);
    const { textContent } = page.document.querySelector('[type="application/ld+json"]')!;
    expect(JSON.parse(textContent)).to.deep.equal({
      text: '</script><img src=x onerror="parent.pwned = 1">',
    });
  });

  it('reads the page’s markup where the element is the script’s', async () => {
    const head = script({
      'data-endpoint-format': 'formsubmit',
      'data-endpoint': 'https://formsubmit.co/ajax/a@b.example',
    });
    const body = `<mild-clinic field-names="name:your-name"><mild-contact></mild-contact></mild-clinic>`;
    const page = await HostPage.of({ head, body });
    const copy = await PrerenderedPage.open(toStaticHTML(page.contact));
    const [form] = copy.all<HTMLFormElement>('form');
    expect([form!.method, form!.action]).to.deep.equal(['post', 'https://formsubmit.co/a@b.example']);
    expect(copy.control('name').name).to.equal('your-name');
  });

  it('says what it expects', () => {
    for (const wrong of [document.createElement('p'), document.createElement('mild-info')]) {
      expect(() => toStaticHTML(wrong)).to.throw(TypeError, 'Expected: one of the elements');
    }
  });
});
