import { expect } from '@open-wc/testing';
import type { MildContact } from '../../src/elements/contact/mild-contact.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { HostPage } from '../helpers/host-page.js';
import { elements, script } from '../helpers/host-markup.js';
import { inquiry } from '../helpers/host-visitor.js';
import { shown } from '../helpers/rendered.js';

const head = script();

const sectionsOf = (element: Element) => element.shadowRoot?.querySelectorAll('section').length;
const fieldOf = (contact: Element, name: string) =>
  contact.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;

describe('elements that scripts make', () => {
  it('by createElement, innerHTML and cloning, are like those in the page', async () => {
    const page = await HostPage.of({
      head,
      body: '<main></main><mild-info sections="overview"></mild-info>',
    });
    const { document } = page;
    const main = document.querySelector('main')!;
    const created = document.createElement('mild-info');
    created.setAttribute('sections', 'overview');
    main.append(created);
    main.insertAdjacentHTML('beforeend', '<mild-info sections="overview"></mild-info>');
    main.append(page.info.element.cloneNode(true), document.importNode(page.info.element, true));
    await page.settled();
    expect([...document.querySelectorAll('mild-info')].map(sectionsOf)).to.deep.equal([1, 1, 1, 1, 1]);
    expect(page.recorded.failures).to.deep.equal([]);
  });

  it('take properties that were set before the script came', async () => {
    const page = await HostPage.of({ body: '<mild-contact></mild-contact>' });
    const contact = page.document.querySelector('mild-contact')!;
    Object.assign(contact, { values: { name: 'Ada Moss' }, topics: ['Pain relief'], headingLevel: 4 });
    await page.add(script());
    expect(contact.values.name).to.equal('Ada Moss');
    expect(contact.topics).to.deep.equal(['Pain relief']);
    expect(contact.shadowRoot!.querySelector('h4')).to.not.be.null;
  });

  it('live in templates only once they are cloned', async () => {
    const page = await HostPage.of({ head, body: `<template>${elements}</template>` });
    const { content } = page.document.querySelector('template')!;
    expect(content.querySelector('mild-info')!.shadowRoot).to.be.null;
    page.document.body.append(content.cloneNode(true));
    await page.settled();
    expect(page.info.sections).to.have.length(4);
    expect(page.hasForm).to.be.true;
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`work in ${mode} shadow roots of others, configuration and call to action included`, async () => {
      const page = await HostPage.of({ head, body: '<article></article><aside></aside>' });
      const roots = ['article', 'aside'].map((name) =>
        page.document.querySelector(name)!.attachShadow({ mode }),
      );
      roots[0]!.innerHTML = '<mild-clinic reply-hours="12"><mild-contact></mild-contact></mild-clinic>';
      roots[1]!.innerHTML = '<mild-info></mild-info>';
      await page.settled();
      const contact = roots[0]!.querySelector('mild-contact')!;
      await contact.updateComplete;
      const info = roots[1]!.querySelector('mild-info')!;
      await info.updateComplete;
      expect(contact.shadowRoot!.textContent).to.contain('within 12 hours');
      info.shadowRoot!.querySelector<HTMLElement>('[part=cta]')!.click();
      await page.settled();
      expect(roots[0]!.activeElement === contact).to.be.true;
    });
  }

  it('wait in a tab that isn’t shown, and are whole when it is', async () => {
    const page = await HostPage.of({ head, body: `<div style="display: none">${elements}</div>` });
    const tab = page.document.querySelector('div')!;
    page.contact.values = inquiry;
    await page.settled();
    tab.style.display = '';
    const { width, height } = page.contact.getBoundingClientRect();
    expect(width).to.be.above(300);
    expect(height).to.be.above(500);
    expect(page.contact.values).to.include(inquiry);
    expect(await page.contact.submit()).to.be.true;
  });
});

describe('elements that move', () => {
  const move: Record<string, (element: HTMLElement, to: HTMLElement) => unknown> = {
    'by append': (element, to) => to.append(element),
    'by removing and re-adding later': async (element, to) => {
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      to.append(element);
    },
    'with what is around them': (element, to) => to.append(element.parentElement!),
    'by a rewrite of the page around them': (element, to) => to.replaceChildren(element),
  };

  for (const [how, moveTo] of Object.entries(move)) {
    it(`${how} keep what was typed, what was open, and go on working`, async () => {
      const endpoint = await fakeEndpoint();
      const body = `
        <main><div><mild-contact endpoint="${endpoint.url}"></mild-contact></div>
        <div><mild-info layout="accordion"></mild-info></div></main><aside>Old</aside>`;
      const page = await HostPage.of({ head, body });
      const { document, contact } = page;
      const info = page.info.element;
      const [details] = info.shadowRoot!.querySelectorAll('details');
      details!.open = true;
      await page.fill(inquiry);
      contact.topics = ['Pain relief'];
      const aside = document.querySelector('aside')!;
      await moveTo(contact, aside);
      await moveTo(info, document.createElement('div').appendChild(document.querySelector('main')!));
      document.body.append(document.querySelector('main') ?? info.parentElement!);
      await page.settled();
      expect(page.contact === contact).to.be.true;
      expect(contact.values).to.include(inquiry);
      expect(details!.open).to.be.true;
      info.shadowRoot!.querySelector<HTMLElement>('[part=cta]')!.click();
      await page.settled();
      expect(document.activeElement === contact).to.be.true;
      await page.send();
      const [sent] = await endpoint.submissions();
      expect(sent).to.include(inquiry);
      expect(sent!.topics).to.deep.equal(['Pain relief']);
      expect(page.recorded.failures).to.deep.equal([]);
    });
  }

  it('while a message is on its way show what came of it', async () => {
    const endpoint = await fakeEndpoint([{ status: 204, delayMs: 300 }]);
    const body = `<mild-contact endpoint="${endpoint.url}"></mild-contact><aside></aside>`;
    const page = await HostPage.of({ head, body });
    page.contact.values = inquiry;
    const sent = page.contact.submit();
    await endpoint.arrived(1);
    page.document.querySelector('aside')!.append(page.contact);
    expect(await sent).to.be.true;
    await page.settled();
    expect(page.text).to.contain('Thank you');
    expect(await endpoint.requests()).to.have.length(1);
  });
});

describe('several of each on a page', () => {
  it('all work, and share nothing that is typed', async () => {
    const page = await HostPage.of({ head, body: elements.repeat(3) });
    const contacts = [...page.document.querySelectorAll('mild-contact')];
    expect([...page.document.querySelectorAll('mild-info')].map(sectionsOf)).to.deep.equal([4, 4, 4]);
    expect([...page.document.querySelectorAll('mild-risks')].map(sectionsOf)).to.deep.equal([3, 3, 3]);
    fieldOf(contacts[1]!, 'patient').click();
    contacts[1]!.values = { name: 'Ada Moss' };
    await page.settled();
    expect(contacts.map(({ values }) => values.name)).to.deep.equal(['', 'Ada Moss', '']);
    expect(contacts.map(({ values }) => values.patient)).to.deep.equal(['', 'new', '']);
  });

  it('have one idea of which sections of which accordion are open', async () => {
    const accordion = '<mild-info layout="accordion"></mild-info>';
    const page = await HostPage.of({ head, body: accordion + accordion });
    const [first, second] = page.document.querySelectorAll('mild-info');
    const open = (element: Element) =>
      [...element.shadowRoot!.querySelectorAll('details')].map((one) => one.open);
    first!.shadowRoot!.querySelector('summary')!.click();
    await page.settled();
    await page.settled();
    page.window.MildWidgets!.configure({ clinicClaims: true }); // renders both anew
    await page.settled();
    expect(open(first!)).to.deep.equal([true, false, false, false]);
    expect(open(second!)).to.deep.equal([false, false, false, false]);
  });

  it('lead to the form of their own clinic, and send to its endpoint', async () => {
    const [east, west] = await Promise.all([fakeEndpoint(), fakeEndpoint()]);
    const clinic = (name: string, { url }: { url: string }) => `
      <mild-clinic id="${name}" endpoint="${url}" reply-hours="${name === 'east' ? 12 : 36}">${elements}</mild-clinic>`;
    const page = await HostPage.of({ head, body: clinic('east', east) + clinic('west', west) });
    for (const [name, endpoint, hours] of [
      ['west', west, 36],
      ['east', east, 12],
    ] as const) {
      const own = page.document.querySelector(`#${name}`)!;
      const contact = own.querySelector<MildContact>('mild-contact')!;
      shown(own.querySelector('mild-info')!, '[part=cta]')[0]!.click();
      await page.settled();
      expect(page.document.activeElement === contact).to.be.true;
      expect(contact.shadowRoot!.textContent).to.contain(`within ${hours} hours`);
      contact.values = { ...inquiry, name };
      await page.settled();
      expect(await contact.submit()).to.be.true;
      expect((await endpoint.submissions()).map((sent) => sent.name)).to.deep.equal([name]);
    }
  });
});
