import { expect } from '@open-wc/testing';
import { prerender } from '../../demo/builder/material.js';
import { defaultSetup, type Setup } from '../../demo/builder/setup.js';
import '../../src/define.js';

/** A form that a browser can send by itself, so that all of it is in the HTML. */
const plain: Partial<Setup> = {
  clinicName: 'Riverside Pain Clinic',
  clinicPhone: '+1 555 010 0199',
  website: 'https://www.riverside.example/spine/',
  privacyUrl: '/privacy',
  endpoint: '/contact.php',
  endpointFormat: 'form',
};

/** All of the HTML, each kind as one text. */
async function htmlOf(part: Partial<Setup> = {}) {
  const { prerendered, fallback } = await prerender({ ...defaultSetup, ...plain, ...part });
  return {
    shadow: Object.values(prerendered).join('\n'),
    fallback: Object.values(fallback).join('\n'),
  };
}

const parsed = (html: string) => Document.parseHTMLUnsafe(html);

/** The hidden inputs of the form, by name. */
function hiddenInputs(html: string): Record<string, string> {
  const root = parsed(html).querySelector('mild-contact')?.shadowRoot;
  const inputs = root?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [];
  return Object.fromEntries([...inputs].map(({ name, value }) => [name, value]));
}

describe('the static HTML in the embed builder’s snippets', () => {
  it('has each element that is chosen, both ways', async () => {
    const { prerendered, fallback } = await prerender({ ...defaultSetup, elements: ['info', 'contact'] });
    expect(Object.keys(prerendered)).to.deep.equal(['info', 'contact']);
    expect(Object.keys(fallback)).to.deep.equal(['info', 'contact']);
    expect(prerendered.info).to.match(/^<mild-info.*<template shadowrootmode="open"/s);
    expect(fallback.contact).to.match(/^<div data-mild="contact"/);
  });

  it('leads to where the clinic’s own addresses lead, from the page that it is on', async () => {
    for (const address of [
      '/contact',
      'contact.html',
      '../contact',
      '/contact?from=mild#form',
      '#form',
      'https://www.riverside.example/contact',
      'https://other.example/contact',
    ]) {
      const { shadow, fallback } = await htmlOf({ elements: ['info'], contactUrl: address });
      const link = parsed(shadow).querySelector('mild-info')?.shadowRoot?.querySelector('[part=cta]');
      expect(link?.getAttribute('href')).to.equal(address);
      expect(fallback).to.contain(`href="${address}"`);
    }
    const { shadow } = await htmlOf();
    const form = parsed(shadow).querySelector('mild-contact')?.shadowRoot?.querySelector('form');
    expect(form?.getAttribute('action')).to.equal('/contact.php');
    expect(shadow).to.contain('href="/privacy"');
  });

  it('tells the endpoint the clinic’s website as the page, whatever it calls that', async () => {
    const { shadow } = await htmlOf();
    expect(hiddenInputs(shadow)).to.include({ page: plain.website });
    const named = await htmlOf({ fieldNames: 'page:source' });
    expect(hiddenInputs(named.shadow)).to.include({ source: plain.website });
    const unknown = await htmlOf({ website: '' });
    expect(hiddenInputs(unknown.shadow)).to.include({ page: '' });
  });

  it('has no markup from a shared link in it', async () => {
    const website = 'https://www.riverside.example/"><img src=x>$&';
    const { shadow } = await htmlOf({ website });
    expect(hiddenInputs(shadow)).to.include({ page: new URL(website).href });
    const img = parsed(shadow).querySelector('mild-contact')?.shadowRoot?.querySelector('img');
    expect(img).to.equal(null);
  });

  it('says nothing of the builder or of what stands in for the clinic’s page', async () => {
    const { shadow, fallback } = await htmlOf({
      elements: defaultSetup.elements,
      contactUrl: 'contact.html',
      fieldNames: 'page:source',
      ask: true,
      evidence: true,
      structuredData: true,
      reviewedBy: 'Ana Ruiz, MD',
    });
    for (const html of [shadow, fallback]) {
      expect(html.includes('Ana Ruiz, MD'), 'the review').to.equal(true);
      expect(html.includes('href="https://doi.org/10.'), 'a source').to.equal(true);
      expect(html.includes(location.host), location.host).to.equal(false);
      expect(html.includes('website.invalid'), 'the stand-in').to.equal(false);
      expect(html.includes('/-mild-/'), 'its folder').to.equal(false);
    }
  });

  it('has the hidden inputs and the language of the setup', async () => {
    const { shadow, fallback } = await htmlOf({
      language: 'es',
      endpointFormat: 'web3forms',
      endpoint: 'https://api.web3forms.com/submit',
      hidden: { access_key: '0000 & 1111' },
    });
    expect(hiddenInputs(shadow)).to.include({ access_key: '0000 & 1111', locale: 'es' });
    expect(shadow).to.contain('<div lang="es">');
    expect(shadow).to.contain('MILD en pocas palabras');
    expect(fallback).to.match(/^<div data-mild="info" lang="es"/);
    const { fallback: inPageLanguage } = await htmlOf({ language: 'page' });
    expect(inPageLanguage).not.to.contain('lang=');
  });

  it('leaves nothing in the page that makes it', async () => {
    const before = [document.head.innerHTML, document.body.innerHTML];
    await htmlOf({ structuredData: true });
    expect([document.head.innerHTML, document.body.innerHTML]).to.deep.equal(before);
  });
});
