import { expect } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { elements, script, src } from '../helpers/host-markup.js';
import { HostPage, type PageParts } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints, useEverything } from '../helpers/host-visitor.js';

const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html";
const elsewhere = location.origin.replace('127.0.0.1', 'localhost');
const body = elements
  .replace('<mild-info', '<mild-info layout="accordion"')
  .replace('<mild-risks', '<mild-risks ask');

async function hashOf(path: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', await (await fetch(path)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const ours = await hashOf(src);
const recorder = await hashOf('/test/fixtures/recorder.js');
const policy = (...directives: string[]) => ["default-src 'none'", ...directives, trustedTypes].join('; ');
const byOrigin = policy("script-src 'self'", "connect-src 'self'");

const words = await fakeEndpoint(
  [{ status: 200, body: { sections: { costs: { heading: 'What it costs', body: ['<b>Ask</b> us.'] } } } }],
  { path: 'words' },
);

const policies: Record<string, PageParts> = {
  'by origin': { csp: byOrigin, head: script({ defer: '' }), body },
  'by another origin': {
    csp: policy(`script-src '${recorder}' ${elsewhere}`, "connect-src 'self'"),
    head: script({ src: src.replace(location.origin, elsewhere) }),
    body,
  },
  'by hash': {
    csp: policy(`script-src '${recorder}' '${ours}'`, "connect-src 'self'"),
    head: script({ integrity: ours }),
    body,
  },
  'by nonce, strict-dynamic': {
    csp: policy(`script-src '${recorder}' 'nonce-abc' 'strict-dynamic'`, "connect-src 'self'"),
    head: script({ nonce: 'abc', async: '' }),
    body,
  },
  'the endpoint alone may be connected to, all else is off': {
    csp: policy(
      "script-src 'self'",
      `connect-src ${location.origin}/endpoint/contact`,
      "base-uri 'none'; form-action 'none'; style-src 'none'; style-src-attr 'none'; script-src-attr 'none'",
    ),
    head: script(),
    body,
  },
  'mount points': {
    csp: byOrigin,
    head: script(),
    body: `<div data-mild="info" data-layout="accordion" data-style="color: red" data-onclick="pwned = 1"></div>
      <div data-mild="risks" data-ask></div><div data-mild="contact"></div>`,
  },
  'words from a file': {
    csp: byOrigin,
    head: script(),
    body: body.replace(/<mild-(info|risks)/g, `$& content-src="${words.url}"`),
  },
  'the script twice': { csp: byOrigin, head: script() + script(), body: body + script() },
};

describe('policy × engine', () => {
  it('what is said beside a field of the page’s own is styled without a violation', async () => {
    const contact = body
      .slice(body.indexOf('<mild-contact'))
      .replace('>', '><label slot="fields">Plan <input name="plan" required></label>');
    const page = await HostPage.of({ csp: byOrigin, head: script(), body: contact });
    await page.send();
    const note = page.contact.querySelector('[slot=fields] + span')!;
    const { display, fontWeight } = page.window.getComputedStyle(note);
    expect([display, fontWeight]).to.deep.equal(['block', '600']);
    expect(fontWeight).not.to.equal(page.window.getComputedStyle(page.document.body).fontWeight);
    expect(page.recorded.violations).to.deep.equal([]);
  });

  for (const [name, parts] of Object.entries(policies)) {
    it(name, async () => {
      const page = await HostPage.of(parts);
      await useEverything(page);
      page.window.MildWidgets!.configure({ clinicName: '<b>Riverside</b>', replyHours: 12 });
      page.document.body.append(page.info.element.cloneNode(true));
      await page.settled();
      page.contact.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(complaints(page)).to.deep.equal(noComplaints);
    });
  }
});

describe('trusted types', () => {
  it('would be heard of', async function () {
    const page = await HostPage.of({ csp: byOrigin, head: script(), body });
    if (!('trustedTypes' in page.window)) this.skip();
    expect(() => (page.document.body.innerHTML = '<p>')).to.throw(/./);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.recorded.violations.join()).to.contain('require-trusted-types-for');
  });
});

const hostile = [
  `"><img src=x onerror=pwned=1><script>pwned=1</script>`,
  'javascript:pwned=1',
  '\u0001 java\nscript:pwned=1',
  'data:text/html,<script>parent.pwned=1</script>',
  'vbscript:pwned=1',
  'blob:https://example.com/1',
  'https://user:pass@example.com/',
  'http://example.com/',
  "{{constructor.constructor('pwned=1')()}}",
  '${pwned=1}',
  '__proto__',
  '?lit$0$',
  '<!--?lit$123$-->',
  '\u202e\u0000\ud800',
];

/** Everything in the page, shadow trees entered. */
function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

async function expectHarmless(page: HostPage): Promise<void> {
  await page.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(page.window).to.not.have.property('pwned');
  const all = everything(page.document.body).filter((element) => !element.matches('body > script'));
  const foreign = all.filter((element) => element.matches('img, script, iframe, object, embed, [style]'));
  expect(foreign.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  const names = all.flatMap((element) => element.getAttributeNames());
  expect(names.filter((name) => /^(on|srcdoc|formaction|action)/.test(name))).to.be.empty;
  const links = all.flatMap((element) => element.getAttribute('href') ?? []);
  const allowed = new RegExp(`^(https://(?!.*@)|tel:[+\\d]*$|#|${location.origin}/)`);
  expect(links.filter((link) => !allowed.test(link))).to.be.empty;
  expect(page.recorded.failures).to.deep.equal([]);
}

describe('a hostile value', () => {
  const names = ['mild-clinic', 'mild-info', 'mild-risks', 'mild-contact'] as const;
  const own = [
    'heading-level',
    'sections',
    'layout',
    'structured-data',
    'content-src',
    'ask',
    'evidence',
    'require-consent',
  ];

  /** Every attribute that an element or the script tag may have. */
  const attributesIn = (page: HostPage) => [
    ...new Set([
      ...own,
      ...names.flatMap((name) => {
        const { observedAttributes } = page.window.customElements.get(
          name,
        ) as unknown as typeof HTMLElement & {
          observedAttributes: string[];
        };
        return observedAttributes;
      }),
    ]),
  ];

  it('in any attribute of an element never runs', async () => {
    const page = await HostPage.of({ head: script(), body: `<mild-clinic>${body}</mild-clinic>` });
    const attributes = attributesIn(page);
    expect(attributes).to.include.members(['clinic-name', 'endpoint', 'privacy-url', 'layout']);
    for (const value of hostile) {
      for (const element of page.document.querySelectorAll(names.join())) {
        for (const name of attributes) element.setAttribute(name, value);
      }
      await expectHarmless(page);
    }
  });

  it('in any data-* of the script tag or a mount point never runs, and the form still sends', async () => {
    const page = await HostPage.of({ csp: byOrigin, head: script(), body: `${body}<section></section>` });
    const tag = page.document.querySelector<HTMLElement>('script[src*=mild-widgets]')!;
    const attributes = attributesIn(page);
    const usual = page.contact.cloneNode(true);
    for (const value of hostile) {
      for (const name of attributes) tag.setAttribute(`data-${name}`, value);
      const points = ['info', 'risks', 'contact', value].map((mild) => {
        const point = page.document.createElement('div');
        for (const name of [...attributes, 'onclick', 'style', 'src', 'href'])
          point.setAttribute(`data-${name}`, value);
        point.dataset.mild = mild;
        return point;
      });
      page.document.querySelector('section')!.replaceChildren(...points);
      await expectHarmless(page);
    }
    for (const name of attributes) tag.removeAttribute(`data-${name}`);
    page.contact.replaceWith(usual);
    page.window.MildWidgets!.configure({ endpoint: '/endpoint/contact' });
    await page.settled();
    await useEverything(page);
    expect(page.recorded.violations).to.deep.equal([]);
  });

  it('in a property, configure() or what is typed never runs', async () => {
    const page = await HostPage.of({ head: script(), body });
    for (const value of hostile) {
      page.window.MildWidgets!.configure(
        Object.fromEntries(['clinicName', 'privacyUrl', 'x', '__proto__'].map((key) => [key, value])),
      );
      page.contact.topics = [value];
      page.contact.values = { name: value, message: value, email: value, phone: value };
      await page.contact.submit();
      await expectHarmless(page);
    }
  });

  it('in a clinic’s own words never runs, from a file or a property', async () => {
    const page = await HostPage.of({ csp: byOrigin, head: script(), body });
    const { info, risks } = page;
    for (const value of hostile) {
      const items = [{ term: value, text: value }];
      const own = {
        opening: { claim: value, action: value },
        summary: { heading: value, items },
        sections: {
          overview: { heading: value, body: [value, { claim: value }, { list: [value, ...items] }] },
        },
        risks: { heading: value, intro: value, closing: value, risks: { heading: value, items } },
      };
      const file = await fakeEndpoint([{ status: 200, body: own }], { path: 'words' });
      for (const { element } of [info, risks]) {
        element.setAttribute('content-src', file.url);
        element.setAttribute('clinic-claims', '');
        element.content = own;
      }
      await expectHarmless(page);
      expect(info.text, 'it is shown as it is').to.contain(value.replace(/\s+/g, ' ').trim().slice(0, 4));
      for (const { element } of [info, risks]) element.content = null;
      await file.arrived(1);
      await expectHarmless(page);
    }
    const bad = [
      `{"__proto__": {"pwned": 1}}`,
      `{"sections": {"__proto__": {"heading": "x", "body": ["x"]}}}`,
    ];
    for (const json of bad) {
      info.element.content = JSON.parse(json) as object;
      await expectHarmless(page);
      expect(({} as { pwned?: number }).pwned).to.be.undefined;
    }
    expect(page.recorded.violations).to.deep.equal([]);
  });

  it('in an endpoint’s answer never runs', async () => {
    const [html = ''] = hostile;
    const answers = [
      { status: 422, body: { errors: { name: html, [html]: html } } },
      { status: 422, body: { errors: [{ field: 'name', message: html }], message: html } },
      { status: 400, body: { error: html, message: html } },
      { status: 500, headers: { 'Content-Type': 'text/html' }, body: html },
      { status: 200, headers: { 'Content-Type': 'text/html' }, body: html },
    ];
    const page = await HostPage.of({ head: script(), body });
    for (const answer of answers) {
      const endpoint = await fakeEndpoint([answer]);
      page.window.MildWidgets!.configure({ endpoint: endpoint.url });
      page.contact.values = inquiry;
      await page.settled();
      await page.contact.submit();
      await expectHarmless(page);
    }
  });

  for (const url of hostile.slice(1, 8)) {
    it(`is refused as a URL: ${JSON.stringify(url)}`, async () => {
      const page = await HostPage.of({
        head: script(),
        body: '<mild-info></mild-info><mild-contact></mild-contact>',
      });
      page.contact.remove();
      for (const key of ['endpoint', 'privacyUrl', 'contactUrl']) {
        page.recorded.errors.length = 0;
        page.window.MildWidgets!.configure({ [key]: url });
        await page.settled();
        expect(page.recorded.errors, key).to.have.length(1);
        expect(page.recorded.errors[0]).to.match(/ on configure\(\) is not used\. Expected: an https: URL/);
      }
      expect(page.info.action).to.deep.include({ leadsTo: 'tel:+15550100199' });
    });
  }
});
