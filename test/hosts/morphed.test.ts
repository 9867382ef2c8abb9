import { expect, waitUntil } from '@open-wc/testing';
import { type } from '../helpers/browser.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { elements, script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints, shownIn, useEverything } from '../helpers/host-visitor.js';
import { activeElement } from '../helpers/page-senses.js';

/** What a server sends, each time. */
const body = `<main id="main">
  <mild-info class="info" layout="accordion"></mild-info>
  <mild-contact class="form" endpoint="/contact">
    <label slot="fields" class="row">Plan <input name="plan" /></label>
  </mild-contact>
  <p>Native <input id="native" /></p>
</main>`;

const marks =
  '.fs-exclude.sentry-block.ph-no-capture.rr-block.rr-mask' +
  '[data-hj-suppress][data-clarity-mask=true][data-private][data-dd-privacy=hidden]';

const attributesOf = (element: Element) => [...element.attributes].map(({ name, value }) => [name, value]);
const ownField = (page: HostPage) => page.document.querySelector<HTMLInputElement>('[name=plan]')!;
const native = (page: HostPage) => page.document.querySelector<HTMLInputElement>('#native')!;

interface Kind {
  readonly head: string;
  /** Brings what the server sends once more. */
  readonly again: (page: HostPage) => unknown;
}

const inPage = (page: HostPage, code: string): unknown => page.window.eval(code);

const kinds: Record<string, Kind> = {
  idiomorph: {
    head: '<script src="/node_modules/idiomorph/dist/idiomorph.min.js"></script>',
    again: (page) => inPage(page, `Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(body)})`),
  },
  morphdom: {
    head: '<script src="/node_modules/morphdom/dist/morphdom-umd.min.js"></script>',
    again: (page) => inPage(page, `morphdom(document.querySelector('main'), ${JSON.stringify(body)})`),
  },
  'Turbo 8, a page refresh by morphing': {
    head: `<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>
      <meta name="turbo-refresh-method" content="morph" /><meta name="turbo-refresh-scroll" content="preserve" />`,
    again: async (page) => {
      const rendered = new Promise((resolve) =>
        page.document.addEventListener('turbo:morph', resolve, { once: true }),
      );
      inPage(page, 'Turbo.visit(location.href, { action: "replace" })');
      await rendered;
    },
  },
};

async function open(head: string): Promise<HostPage> {
  const html = `<!doctype html><html lang="en"><head><title>A clinic</title><script src="/test/fixtures/recorder.js"></script>
    ${head}${script({ defer: '' })}</head><body>${body}</body></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const server = await fakeEndpoint([{ headers, body: html }]);
  return HostPage.at(server.url);
}

/** Types into all fields, and stops in the middle of the message. */
async function useForm(page: HostPage): Promise<HTMLTextAreaElement> {
  page.contact.topics = ['Infection'];
  await page.fill(inquiry);
  for (const field of [native(page), ownField(page)]) {
    field.focus();
    await type('gold');
  }
  const message = page.contact.shadowRoot!.querySelector('textarea')!;
  message.focus();
  message.setSelectionRange(3, 7);
  return message;
}

async function expectAllThere(page: HostPage, message: HTMLTextAreaElement): Promise<void> {
  await page.settled();
  expect(page.contact.values).to.include(inquiry);
  expect(page.contact.topics).to.deep.equal(['Infection']);
  expect(activeElement(page.document)).to.equal(message);
  expect([message.selectionStart, message.selectionEnd]).to.deep.equal([3, 7]);
  // What becomes of a native field is the library's affair, in our slot as elsewhere.
  expect(ownField(page).value).to.equal(native(page).value);
  await waitUntil(() => ownField(page).closest(marks), 'the marks on the slotted field');
  expect(ownField(page).closest('label')!.matches('.row')).to.be.true;
  expect(message.closest(marks)).not.to.equal(null);
  expect(attributesOf(page.contact)).to.deep.equal([
    ['class', 'form'],
    ['endpoint', '/contact'],
  ]);
}

/** A field of the page's own, as React has it. */
const field = (expectsMarks = true) => `React.createElement('label',
  { slot: 'fields', className: 'row', suppressHydrationWarning: ${String(expectsMarks)} },
  'Plan ', React.createElement('input', { name: 'plan' }))`;

const app = (fields: string) => `React.createElement('main', { id: 'main' },
  React.createElement('mild-info', { layout: 'accordion', class: 'info' }),
  React.createElement('mild-contact', { class: 'form', endpoint: '/contact' }, ${fields || 'null'}),
  React.createElement('mild-risks'),
  React.createElement('p', null, 'Native ', React.createElement('input', { id: 'native' })))`;

/** What React has rendered on a server; our script has run before React's. */
async function openReact(fields = field()): Promise<HostPage> {
  const page = await HostPage.of({
    head: `<script src="/__react__.js"></script>${script()}`,
    body: '<div id="root"></div>',
  });
  inPage(page, `root.innerHTML = React.renderToString(${app(fields)})`);
  await page.settled();
  await page.settled();
  return page;
}

async function hydrate(page: HostPage, fields = field()): Promise<void> {
  inPage(page, `React.hydrateRoot(root, ${app(fields)})`);
  await waitUntil(() => Object.keys(page.contact).some((key) => key.startsWith('__react')), 'hydration');
}

describe('a page whose markup comes once more × engine', () => {
  for (const [name, { head, again }] of Object.entries(kinds)) {
    it(name, async () => {
      const page = await open(head);
      const { contact } = page;
      const message = await useForm(page);
      await again(page);
      expect(page.contact, 'the same element').to.equal(contact);
      await expectAllThere(page, message);
      expect(complaints(page)).to.deep.equal(noComplaints);
    });
  }

  it('React 19, hydration', async () => {
    const page = await openReact();
    const { contact } = page;
    const message = await useForm(page);
    await hydrate(page);
    expect(page.contact, 'the same element').to.equal(contact);
    await expectAllThere(page, message);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});

describe('React 19', () => {
  it('has nothing to say of an element that has rendered before', async () => {
    const page = await openReact('');
    await hydrate(page, '');
    await page.settled();
    expect(page.hasForm).to.be.true;
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('says in development that a slotted field has marks, unless it is told to expect them', async () => {
    const page = await openReact(field(false));
    await hydrate(page, field(false));
    await waitUntil(() => page.recorded.errors.length, 'the warning');
    expect(page.recorded.errors.join()).to.contain('hydrated but some attributes');
    expect(ownField(page).closest(marks), 'the marks stay all the same').not.to.equal(null);
  });
});

describe('an element of ours', () => {
  it('has the attributes that the page gives it, and no others, in every state', async () => {
    const clinic = '<mild-clinic clinic-name="Riverside">';
    const page = await HostPage.of({
      head: '',
      body: `${clinic}${elements.replace('<mild-risks', '<mild-risks ask evidence').replace('<mild-info', '<mild-info layout="accordion"')}</mild-clinic>`,
    });
    const all = [...page.document.querySelectorAll('mild-clinic, mild-info, mild-risks, mild-contact')];
    expect(all).to.have.length(4);
    const before = all.map(attributesOf);
    const changed: string[] = [];
    new page.window.MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        if (all.includes(target as Element)) changed.push(`${target.nodeName} ${attributeName!}`);
      }
    }).observe(page.document, { attributes: true, subtree: true });
    await page.add(script());
    await useEverything(page);
    page.window.MildWidgets!.configure({ locale: 'en', replyHours: 12 });
    await page.settled();
    const main = page.document.createElement('main');
    page.document.body.append(main);
    main.append(all[0]!);
    await page.settled();
    expect(shownIn(page, 'form')).to.have.length(1);
    expect(all.map(attributesOf)).to.deep.equal(before);
    expect(changed).to.deep.equal([]);
  });
});
