import { expect } from '@open-wc/testing';
import type { Submission } from '../../src/contact/fields.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { script, src as english } from '../helpers/host-markup.js';
import { HostPage, type PageParts } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints } from '../helpers/host-visitor.js';
import { shown, shownText } from '../helpers/rendered.js';

const intl = english.replace('.min.js', '.intl.min.js');
const head = script({ src: intl });
const body = '<mild-info></mild-info><mild-risks ask evidence></mild-risks><mild-contact></mild-contact>';

const openIntl = (parts: PageParts = {}) => HostPage.of({ head, body, ...parts });

const headings = (language: typeof es) => ({
  'mild-info': language.content.summary.heading,
  'mild-risks': language.content.risks.heading,
  'mild-contact': language.messages.heading,
});

/** The languages of the widgets of a page, in order: that of their words, and that which they say they are in. */
const languagesOf = (page: HostPage) =>
  [...page.document.querySelectorAll('mild-info, mild-risks, mild-contact')].map((element) => {
    const name = element.localName as keyof ReturnType<typeof headings>;
    const heading = shownText(shown(element, '[part=heading]')[0]!);
    const language = Object.entries({ en, es }).find(([, one]) => headings(one)[name] === heading)?.[0];
    const said = element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')!;
    return language === said ? said : `${heading} in ${said}`;
  });

async function change(page: HostPage, element: Element, lang: string): Promise<void> {
  element.setAttribute('lang', lang);
  await page.settled();
}

describe('the script with every language', () => {
  for (const [html, language] of [
    ['lang="es"', 'es'],
    ['lang="es-MX" dir="ltr"', 'es'],
    ['lang="en-US"', 'en'],
    ['lang="fr"', 'en'],
    ['lang=""', 'en'],
  ] as const) {
    it(`is in ${language} on a page with ${html}`, async () => {
      // Of two tags, the first one's attributes count.
      const page = await openIntl({ doctype: `<!doctype html><html ${html}>` });
      expect(page.document.documentElement.outerHTML).to.match(new RegExp(`^<html ${html}`));
      expect(languagesOf(page)).to.deep.equal([language, language, language]);
      expect(complaints(page)).to.deep.equal(noComplaints);
    });
  }

  it('follows the page from one language to the other and back', async () => {
    const page = await openIntl();
    expect(languagesOf(page)).to.deep.equal(['en', 'en', 'en']);
    page.contact.values = inquiry;
    await page.settled();
    for (const lang of ['es', 'en', 'es']) {
      await change(page, page.document.documentElement, lang);
      expect(languagesOf(page)).to.deep.equal([lang, lang, lang]);
      expect(page.contact.values).to.include(inquiry);
    }
    await change(page, page.document.body, 'en');
    expect(languagesOf(page)).to.deep.equal(['en', 'en', 'en']);
  });

  it('is in two languages on a page that is', async () => {
    const page = await openIntl({
      body: `<main lang="en"><mild-info></mild-info><section lang="es"><mild-risks></mild-risks></section></main>
        <mild-clinic locale="es"><mild-contact></mild-contact></mild-clinic>`,
    });
    expect(languagesOf(page)).to.deep.equal(['en', 'es', 'es']);
  });

  it('mounts in the language around, and in its own where the page says so', async () => {
    const page = await openIntl({
      body: `<div lang="es"><div data-mild="info"></div></div><div data-mild="risks" data-locale="es"></div>
        <div data-mild="contact" lang="es-MX"></div>`,
    });
    expect(languagesOf(page)).to.deep.equal(['es', 'es', 'es']);
  });

  it('takes the language from its own tag, over the page', async () => {
    const page = await openIntl({ head: script({ src: intl, 'data-locale': 'es' }) });
    expect(languagesOf(page)).to.deep.equal(['es', 'es', 'es']);
    page.window.MildWidgets!.configure({ locale: 'en' });
    await page.settled();
    expect(languagesOf(page)).to.deep.equal(['en', 'en', 'en']);
  });

  it('asks, checks and sends in Spanish, with its language in the message', async () => {
    const endpoint = await fakeEndpoint();
    const page = await openIntl({ head: script({ src: intl, 'data-endpoint': endpoint.url }) });
    await change(page, page.document.body, 'es-419');
    const { ask, problems, sent } = es.messages;
    const [question] = shown(page.risks.element, 'button');
    expect(shownText(question!)).to.contain(ask);
    question!.click();
    await page.settled();
    await page.send();
    expect(page.mistakes).to.deep.equal([
      `Error: ${problems.nameMissing}`,
      `Error: ${problems.patientMissing}`,
    ]);
    await change(page, page.document.body, 'en');
    expect(page.mistakes[0]).to.equal(`Error: ${en.messages.problems.nameMissing}`);
    await change(page, page.document.body, 'es');
    page.contact.values = inquiry;
    await page.settled();
    await page.send();
    const [arrived] = await endpoint.submissions<Submission>();
    const { term } = es.content.risks.benefits.items[0]!;
    expect(arrived).to.include({ ...inquiry, locale: 'es' });
    expect(arrived!.topics).to.deep.equal([term]);
    expect(page.text).to.contain(sent);
  });

  it('works, from hash to message, under a strict policy with Trusted Types, without one violation', async () => {
    const response = await fetch('/dist/integrity.json');
    const hashes = (await response.json()) as Record<string, string>;
    const page = await openIntl({
      csp: "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      head: script({ src: intl, integrity: hashes['mild-widgets.intl.min.js']! }),
    });
    expect(languagesOf(page)).to.deep.equal(['en', 'en', 'en']);
    await change(page, page.document.documentElement, 'es');
    expect(languagesOf(page)).to.deep.equal(['es', 'es', 'es']);
    expect(shown(page.risks.element, 'figure svg')).to.have.length(3);
    page.contact.values = inquiry;
    await page.settled();
    await page.send();
    expect(page.text).to.contain(es.messages.sent);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('does not run where its hash is another’s', async () => {
    const response = await fetch('/dist/integrity.json');
    const hashes = (await response.json()) as Record<string, string>;
    const page = await openIntl({ head: script({ src: intl, integrity: hashes['mild-widgets.min.js']! }) });
    expect(page.window.MildWidgets).to.be.undefined;
  });

  it('adds no other global variable', async () => {
    const page = await openIntl();
    expect(page.newGlobals).to.deep.equal(['MildWidgets']);
  });
});

describe('the script in English', () => {
  it('stays English on a Spanish page, and says so', async () => {
    const page = await openIntl({ head: script() });
    await change(page, page.document.documentElement, 'es');
    expect(languagesOf(page)).to.deep.equal(['en', 'en', 'en']);
    page.window.MildWidgets!.configure({ locale: 'es' });
    await page.settled();
    expect(languagesOf(page)).to.deep.equal(['en', 'en', 'en']);
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});

describe('both scripts on one page', () => {
  for (const [first, tags, languages] of [
    ['with every language', [intl, english], ['es', 'es', 'es']],
    ['in English', [english, intl], ['en', 'en', 'en']],
  ] as const) {
    it(`leave it to the first, ${first}, and the second says so once`, async () => {
      const page = await openIntl({
        head: tags.map((src) => script({ src })).join(''),
        body: `<main lang="es">${body}</main>`,
      });
      expect(languagesOf(page)).to.deep.equal(languages);
      const { version } = page.window.MildWidgets!;
      expect(page.recorded.infos).to.deep.equal([
        `mild-widgets: version ${version} is already on this page, so version ${version} does nothing but pass on the data-* of its script tag.`,
      ]);
      expect(complaints(page)).to.deep.equal(noComplaints);
    });
  }
});

describe('what the scripts watch of a page', () => {
  /** Counts the observers that watch for a change of language, from before the script comes. */
  const counter = `<script>
    const Native = MutationObserver;
    window.watching = new Map();
    window.MutationObserver = class extends Native {
      observe(target, options) {
        const forLang = !options.attributeFilter || options.attributeFilter.includes('lang');
        if (forLang && options.attributes !== false && (options.attributes || options.attributeFilter) && options.subtree) {
          watching.set(this, new Set([...(watching.get(this) ?? []), target]));
        }
        super.observe(target, options);
      }
    };
  </script>`;
  const watchers = ({ window }: HostPage) =>
    [...(window as unknown as { watching: Map<unknown, Set<Node>> }).watching.values()].map(
      (targets) => targets.size,
    );
  const many = body.repeat(10);

  it('is nothing of its language, with the English script', async () => {
    const page = await HostPage.of({ head: counter + script(), body: many });
    await change(page, page.document.body, 'es');
    expect(watchers(page)).to.deep.equal([]);
  });

  it('is its language once, however many elements there are', async () => {
    const page = await HostPage.of({ head: counter + head, body: many });
    expect(languagesOf(page)).to.have.length(30);
    expect(watchers(page)).to.deep.equal([1]);
    for (const lang of ['es', 'en', 'es']) await change(page, page.document.body, lang);
    page.document.body.append(...page.document.querySelectorAll('mild-info'));
    await page.settled();
    expect(watchers(page)).to.deep.equal([1]);
  });

  it('is its language and that of each shadow tree with elements in it, by the same observer', async () => {
    const page = await HostPage.of({ head: counter + head, body: '<div></div><div></div>' });
    for (const host of page.document.querySelectorAll('div')) {
      const root = host.attachShadow({ mode: 'open' });
      root.append(page.document.createElement('mild-info'), page.document.createElement('mild-risks'));
    }
    await page.settled();
    expect(watchers(page)).to.deep.equal([3]);
  });

  it('does nothing for elements that were taken away', async () => {
    const page = await HostPage.of({ head: counter + head, body });
    const elements = [...page.document.querySelectorAll('mild-info, mild-risks, mild-contact')];
    for (const element of elements) element.remove();
    await change(page, page.document.body, 'es');
    for (const element of elements) {
      expect(element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
    }
    page.document.body.append(...elements);
    await page.settled();
    expect(languagesOf(page)).to.deep.equal(['es', 'es', 'es']);
  });
});
