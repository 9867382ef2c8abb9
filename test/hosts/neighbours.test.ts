import { expect } from '@open-wc/testing';
import { press, type } from '../helpers/browser.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { inquiry } from '../helpers/host-visitor.js';
import { activeElement } from '../helpers/page-senses.js';

const head = script();
const extra = '<label slot="fields">Insurance <input name="insurance" /></label>';

const field = (page: HostPage, name: string) =>
  page.contact.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;

/** Counts how often the page's own form is sent, and keeps the page where it is. */
function countSubmits(page: HostPage): () => number {
  let submits = 0;
  page.document.addEventListener('submit', (event) => {
    submits++;
    event.preventDefault();
  });
  return () => submits;
}

describe('in a page that is one form', () => {
  async function open() {
    const endpoint = await fakeEndpoint();
    const body = `<form action="/elsewhere"><input name="search" /><main>
      <mild-contact endpoint="${endpoint.url}">${extra}<input type="hidden" name="source" value="spring" /></mild-contact>
      <mild-info layout="accordion"></mild-info><mild-risks ask></mild-risks></main><button>Search</button></form>`;
    const page = await HostPage.of({ head, body });
    await page.takeFocus();
    return { page, endpoint, submits: countSubmits(page) };
  }

  const fields = ['name', 'email', 'phone', 'patient'];
  for (const name of [...fields, 'insurance']) {
    it(`Enter in ${name} sends our form, and the page’s never`, async () => {
      const { page, endpoint, submits } = await open();
      page.contact.values = inquiry;
      await page.settled();
      const input =
        name === 'insurance'
          ? page.contact.querySelector<HTMLInputElement>('[name=insurance]')!
          : field(page, name);
      input.focus();
      await press('Enter');
      const [sent] = await endpoint.arrived(1);
      expect(JSON.parse(sent!.body)).to.include({ name: inquiry.name, source: 'spring' });
      await page.settled();
      expect(submits()).to.equal(0);
      expect(await endpoint.requests()).to.have.length(1);
    });
  }

  it('our buttons, links and sections leave the page’s form alone', async () => {
    const { page, endpoint, submits } = await open();
    for (const element of page.document.querySelectorAll('mild-info, mild-risks')) {
      for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary'))
        control.click();
    }
    await page.send();
    page.contact.shadowRoot!.querySelector<HTMLElement>('[part=error-summary] a')!.click();
    page.contact.shadowRoot!.querySelector<HTMLElement>('[part=topic] button')!.click();
    page.contact.values = inquiry;
    await page.settled();
    await page.send();
    page.contact.shadowRoot!.querySelector<HTMLElement>('[part=success] button')!.click();
    await page.settled();
    expect(submits()).to.equal(0);
    expect(await endpoint.requests()).to.have.length(1);
  });

  it('the page’s form sends nothing that was typed into our fields, and its reset empties them', async () => {
    const { page } = await open();
    page.contact.values = inquiry;
    await page.settled();
    const data = new page.window.FormData(page.document.querySelector('form')!);
    expect([...data.keys()]).to.deep.equal(['search', 'insurance', 'source']);
    page.document.querySelector('form')!.reset();
    await page.settled();
    const { name, patient, email, phone, message } = page.contact.values;
    expect([name, patient, email, phone, message].join('')).to.equal('');
  });

  it('Enter that a widget in a slotted field has answered sends nothing', async () => {
    const { page, endpoint } = await open();
    page.contact.values = inquiry;
    await page.settled();
    const input = page.contact.querySelector<HTMLInputElement>('[name=insurance]')!;
    // As a list of suggestions does, to take the one that is marked.
    input.addEventListener('keydown', (event) => event.preventDefault());
    input.focus();
    await press('Enter');
    await page.settled();
    expect(page.contact.state).to.equal('editing');
    expect(await endpoint.requests()).to.be.empty;
  });

  it('Enter on a slotted button presses it, and sends nothing', async () => {
    const { page, endpoint, submits } = await open();
    const button = page.document.createElement('input');
    Object.assign(button, { type: 'button', value: 'Find my plan', slot: 'fields' });
    let pressed = 0;
    button.addEventListener('click', () => pressed++);
    page.contact.append(button);
    page.contact.values = inquiry;
    await page.settled();
    button.focus();
    await press('Enter');
    await page.settled();
    expect(pressed).to.equal(1);
    expect(submits()).to.equal(0);
    expect(await endpoint.requests()).to.be.empty;
  });
});

describe('on a page with shortcuts of a single key', () => {
  const shortcuts = `<script>
    window.heard = [];
    Object.defineProperty(window, 'heard', { enumerable: false });
    for (const type of ['keydown', 'keypress', 'keyup']) {
      for (const target of [window, document, document.documentElement]) {
        target.addEventListener(type, (event) => {
          const typing = event.target.closest && event.target.closest('input, textarea, select');
          if (!typing) heard.push(type + ' ' + (event.ctrlKey ? 'Control+' : '') + event.key);
        });
      }
    }
    addEventListener('DOMContentLoaded', () => document.body.addEventListener('keydown', (event) => {
      if (event.key === 's' && !event.ctrlKey) event.preventDefault();
    }));
  </script>`;

  async function open() {
    const page = await HostPage.of({ head: shortcuts + head, body: `<mild-contact>${extra}</mild-contact>` });
    await page.takeFocus();
    const { heard } = page.window as unknown as { heard: string[] };
    return { page, heard };
  }

  for (const name of ['name', 'email', 'phone', 'message']) {
    it(`none of them fires while a person types in ${name}`, async () => {
      const { page, heard } = await open();
      field(page, name).focus();
      await type('a?/jks ');
      await press('Backspace', 'ArrowLeft', 'Delete', 'Home');
      expect(field(page, name).value).to.match(/^a\?\/jk/);
      expect(heard).to.deep.equal([]);
    });
  }

  it('none of them fires when a person picks an answer', async () => {
    const { page, heard } = await open();
    field(page, 'patient').focus();
    await press('Space', 'ArrowDown');
    expect(page.contact.values.patient).to.equal('existing');
    expect(heard).to.deep.equal([]);
  });

  it('hears Tab, Escape, function keys and combinations', async () => {
    const { page, heard } = await open();
    field(page, 'name').focus();
    await press('Escape', 'Control+k', 'Tab');
    const downs = [...new Set(heard.filter((line) => line.startsWith('keydown')))];
    expect(downs).to.include.members(['keydown Escape', 'keydown Control+k', 'keydown Tab']);
    expect(activeElement(page.document)).to.have.property('name', 'patient');
  });
});

describe('session recorders', () => {
  // Each by what its maker documents.
  const masks = {
    FullStory: '.fs-exclude',
    Sentry: '.sentry-block',
    Hotjar: '[data-hj-suppress]',
    'Microsoft Clarity': '[data-clarity-mask=true]',
    LogRocket: '[data-private]',
    Datadog: '[data-dd-privacy=hidden], [data-dd-privacy=mask]',
    PostHog: '.ph-no-capture',
    rrweb: '.rr-block',
    'what is built on rrweb': '.rr-mask',
  };

  for (const [recorder, mask] of Object.entries(masks)) {
    it(`${recorder} is told to leave everything alone that a person types, or has typed`, async () => {
      const body = `<mild-contact require-consent>${extra}<div slot="fields"><select name="x"></select></div></mild-contact>`;
      const page = await HostPage.of({ head, body });
      page.contact.topics = ['Pain relief'];
      page.contact.values = { ...inquiry, email: 'x' };
      await page.settled();
      await page.contact.submit();
      await page.settled();
      const root = page.contact.shadowRoot!;
      const personal = [
        ...root.querySelectorAll('input, textarea, [part=topic], [part=error], [part=error-summary]'),
        ...page.contact.querySelectorAll('input, select'),
      ];
      expect(personal).to.have.length.above(10);
      const seen = personal.filter((element) => !element.closest(mask));
      expect(page.contact.matches(mask), 'the host, from which a framework may take it').to.be.false;
      expect(seen.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }
});
