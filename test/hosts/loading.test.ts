import { expect, waitUntil } from '@open-wc/testing';
import { HostPage, type PageParts } from '../helpers/host-page.js';
import { configuration, elements, script, src } from '../helpers/host-markup.js';

const elsewhere = src.replace(location.origin, location.origin.replace('127.0.0.1', 'localhost'));
const inline = (code: string) => `<script>${code}</script>`;

/** What a tag manager does with the tag that it was given, once the page has loaded. */
const recreated = `
  addEventListener('load', () => {
    const box = document.createElement('div');
    box.innerHTML = ${JSON.stringify(script()).replaceAll('</', '<\\/')};
    const inert = box.firstChild;
    const script = document.createElement('script');
    for (const { name, value } of inert.attributes) script.setAttribute(name, value);
    box.replaceChild(script, inert);
    document.body.append(box);
  });`;

const createdLate = `
  addEventListener('load', () => setTimeout(() => {
    const script = document.createElement('script');
    Object.assign(script, { async: true, src: '${src}' });
    Object.assign(script.dataset, { clinicPhone: '+1 555 010 0199', endpoint: '/endpoint/contact' });
    const first = document.scripts[0];
    first.parentNode.insertBefore(script, first);
  }, 50));`;

const noCurrentScript = inline(`Object.defineProperty(document, 'currentScript', { get: () => null });`);
const other = (version: string) =>
  script({ src: `${src}?version=${version}`, 'data-clinic-phone': '+1 555 010 0111' });

const ways: Record<string, PageParts> = {
  'in the head': { head: script(), body: elements },
  'in the head, deferred': { head: script({ defer: '' }), body: elements },
  'in the head, async': { head: script({ async: '' }), body: elements },
  'in the head, as a module': { head: script({ type: 'module' }), body: elements },
  'before the elements': { body: script() + elements },
  'after the elements': { body: elements + script() },
  'between the elements': { body: elements.replace('<mild-risks', `${script()}<mild-risks`) },
  'inside an element': { body: elements.replace('<p>Call', `${script()}<p>Call`) },
  'by a tag manager, as an element': { head: inline(createdLate), body: elements },
  'by a tag manager, from a text': { head: inline(recreated), body: elements },
  'twice, in the head and in the body': { head: script(), body: elements + script() },
  'twice, both async': { head: script({ async: '' }) + script({ async: '' }), body: elements },
  'and a newer version after it': { head: script(), body: elements + other('9.9.9') },
  'and an older version deferred': {
    head: script() + other('0.0.1').replace('src', 'defer src'),
    body: elements,
  },
  'without document.currentScript': { head: noCurrentScript, body: elements + script() },
  'without document.currentScript, deferred': {
    head: noCurrentScript + script({ defer: '' }),
    body: elements,
  },
  'from another origin': { head: script({ src: elsewhere }), body: elements },
  'on a page in quirks mode': { doctype: ' ', head: script(), body: elements },
  'on a page in another encoding': { charset: 'windows-1252', head: script(), body: elements },
  'in a theme that has mount points': {
    head: script(),
    body: '<div data-mild="info"></div><p data-mild="risks"></p><section data-mild="contact"></section>',
  },
};

/** In these a second script has to stand back, and to say so. */
const metAnother = /^(twice|and an?)\b/;

/** In these the second script tag has a phone number of its own. */
const saysAnother = /^and an?\b/;

/** Waits for the script, and expects all that a visitor and a webmaster expect of the page. */
async function expectWidgets(page: HostPage, infos = 0, phone = '+1 555 010 0199'): Promise<void> {
  await waitUntil(() => page.window.MildWidgets && page.recorded.infos.length >= infos, 'the script');
  await page.settled();
  const { errors, failures } = page.recorded;
  expect({ errors, failures }).to.deep.equal({ errors: [], failures: [] });
  expect(page.recorded.infos).to.have.length(infos);
  expect(page.newGlobals).to.deep.equal(['MildWidgets']);
  expect(page.info.sections).to.have.length(4);
  expect(page.risks.risks.items).to.have.length(5);
  expect(page.hasForm, 'the form, whose endpoint the script tag names').to.be.true;
  expect(page.text).to.not.contain('Call us.');
  page.contact.remove();
  await page.settled();
  expect(page.info.phones, 'the phone number of the script tag that was run last').to.deep.equal([phone]);
}

describe('way of loading × engine', () => {
  for (const [way, parts] of Object.entries(ways)) {
    it(way, async () => {
      const infos = metAnother.test(way) ? 1 : 0;
      const phone = saysAnother.test(way) ? '+1 555 010 0111' : undefined;
      await expectWidgets(await HostPage.of(parts), infos, phone);
    });
  }

  it('from another origin, checked by its integrity', async () => {
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const integrity = hashes['mild-widgets.min.js']!;
    const head = script({ src: elsewhere, integrity, crossorigin: 'anonymous', defer: '' });
    await expectWidgets(await HostPage.of({ head, body: elements }));
  });

  it('pasted into the page', async () => {
    const page = await HostPage.of({ body: elements });
    const pasted = page.document.createElement('script');
    Object.assign(pasted.dataset, configuration);
    pasted.text = await (await fetch(src)).text();
    page.document.body.append(pasted);
    await expectWidgets(page);
  });

  it('in a frame of the page', async () => {
    const inside = (script() + elements).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const page = await HostPage.of({ body: `<iframe srcdoc="${inside}"></iframe>` });
    const frame = page.document.querySelector('iframe')!.contentDocument!;
    await waitUntil(() => frame.querySelector('mild-contact')?.shadowRoot?.querySelector('form'), 'the form');
    expect(frame.querySelector('mild-info')!.shadowRoot!.querySelectorAll('section')).to.have.length(4);
    expect(page.window.MildWidgets).to.be.undefined;
  });
});

describe('the script', () => {
  it('that isn’t what its integrity says doesn’t run, and the fallback texts stay', async () => {
    const integrity = `sha384-${'A'.repeat(64)}`;
    const head = script({ src: elsewhere, integrity, crossorigin: 'anonymous' });
    const page = await HostPage.of({ head, body: elements });
    expect(page.window.MildWidgets).to.be.undefined;
    expect(page.text).to.contain('Call us.');
  });

  it('says once, in one line, which versions met', async () => {
    const page = await HostPage.of(ways['and a newer version after it']!);
    const { version } = page.window.MildWidgets!;
    expect(page.recorded.infos).to.deep.equal([
      `mild-widgets: version ${version} is already on this page, so version 9.9.9 does nothing but pass on the data-* of its script tag.`,
    ]);
  });

  it('that comes second to an older version leaves the older one alone', async () => {
    const page = await HostPage.of({ head: other('0.0.1') + script(), body: elements });
    expect(page.window.MildWidgets!.version).to.equal('0.0.1');
    expect(page.recorded.infos).to.have.length(1);
    expect(page.info.sections).to.have.length(4);
  });

  it('isn’t kept away by an element of the page whose id is the global’s name', async () => {
    const page = await HostPage.of({ body: `<section id="MildWidgets">${elements}</section>${script()}` });
    expect(page.info.sections).to.have.length(4);
    expect(page.window.MildWidgets).to.have.property('version');
    expect(page.recorded.infos).to.deep.equal([]);
  });
});
