import { expect } from '@open-wc/testing';
import { ksesPost } from '../helpers/kses.js';
import { PrerenderedPage, snippetOf } from '../helpers/prerendered.js';

const elements = `
  <mild-clinic clinic-phone="+1 555 010 0199">
    <mild-info heading-level="3" id="about" class="wide"><p slot="before">Before you <a href="/read">read</a> on.</p></mild-info>
    <mild-risks evidence ask></mild-risks>
    <mild-contact endpoint="/x" reply-hours="48"></mild-contact>
  </mild-clinic>`;

const fallback = () => snippetOf(elements, { as: 'fallback' });

/** The same, as WordPress saves it for an author. */
async function savedFallback(test: Mocha.Context): Promise<string> {
  const saved = await ksesPost(await fallback());
  if (saved === undefined) test.skip();
  return saved;
}

describe('the content as plain HTML in mount points', () => {
  it('comes through WordPress’s filter as it is, what stands in slots aside', async function () {
    expect(await savedFallback(this)).to.equal((await fallback()).replaceAll(' slot="before"', ''));
  });

  it('is read by whoever runs no script: headings, paragraphs, lists, links', async function () {
    const page = await PrerenderedPage.open(await savedFallback(this), { sandbox: true });
    const live = await PrerenderedPage.open(await snippetOf(elements), { sandbox: true });
    const headings = (of: PrerenderedPage) =>
      of.all('h1, h2, h3, h4, h5, h6').map(({ localName, textContent }) => `${localName} ${textContent}`);
    expect(headings(page)).to.deep.equal(headings(live));
    expect(page.text).to.contain('Before you read on.').and.contain('Call us: +1 555 010 0199');
    expect(page.text).to.not.contain('Ask about this');
    expect(page.all('li').length).to.equal(live.all('li').length);
    expect(page.all<HTMLAnchorElement>('a').map(({ href }) => href)).to.include('tel:+15550100199');
    expect(page.all('form, input, button, svg, template, style')).to.have.length(0);
  });

  it('gives way to the elements when the script runs', async function () {
    const page = await PrerenderedPage.open(await savedFallback(this));
    await page.arrive();
    expect(page.document.querySelector('mild-info')!.matches('#about.wide[heading-level="3"]')).to.be.true;
    expect(page.document.querySelector('mild-contact')!.matches('[endpoint="/x"][reply-hours="48"]')).to.be
      .true;
    expect(page.all('form')).to.have.length(1);
    expect(
      page.all('h3').filter(({ textContent }) => textContent.startsWith('What is the MILD')),
    ).to.have.length(1);
  });

  it('keeps what a clinic says in its form, and claims no success', async () => {
    const snippet = await snippetOf(
      `<mild-contact endpoint="/x" require-consent clinic-phone="+1 555 010 0199">
        <p slot="intro">Our nurses answer.</p><p slot="urgent">In pain? Call 911.</p>
        <span slot="consent">I agree to the <a href="/terms">terms</a>.</span><p slot="success">It has arrived.</p>
        <input type="hidden" name="key" value="1" />
      </mild-contact>`,
      { as: 'fallback' },
    );
    const before = await PrerenderedPage.open(snippet, { sandbox: true });
    expect(before.text).to.contain('Our nurses answer. In pain? Call 911. I agree to the terms.');
    expect(before.text).to.not.contain('It has arrived.');
    const page = await PrerenderedPage.open(snippet);
    await page.arrive();
    const shown = page.all('slot').flatMap((slot) => (slot as HTMLSlotElement).assignedElements());
    expect(shown.map(({ textContent }) => textContent)).to.deep.equal([
      'Our nurses answer.',
      'In pain? Call 911.',
      'I agree to the terms.',
    ]);
  });

  it('says what language it is in where the clinic around it did, and stays hidden with it', async () => {
    const snippet = await snippetOf('<mild-clinic lang="es" hidden><mild-info></mild-info></mild-clinic>', {
      as: 'fallback',
    });
    expect(snippet).to.match(/^<div data-mild="info" lang="es" hidden="">/);
    const page = await PrerenderedPage.open(snippet);
    await page.arrive();
    expect(page.document.querySelector('mild-info')!.matches('[lang=es][hidden]')).to.equal(true);
  });

  it('doesn’t explain pictures that it hasn’t', async () => {
    const evidence = '<mild-risks evidence></mild-risks>';
    const plain = await PrerenderedPage.open(await snippetOf(evidence, { as: 'fallback' }));
    const drawn = await PrerenderedPage.open(await snippetOf(evidence));
    const intro = 'Each picture has 1,000 dots';
    expect(drawn.text).to.contain(intro);
    expect(plain.text).to.not.contain(intro);
  });

  it('keeps what stands in a slot where the filter knows slots', async () => {
    const page = await PrerenderedPage.open(await fallback());
    await page.arrive();
    expect(page.text).to.contain('Before you read on.');
    expect(page.all('[slot=before] a')).to.have.length(1);
  });

  it('escapes what is hostile', async () => {
    const hostile = '"><img src=x onerror="parent.pwned = 1">';
    const text = hostile.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const snippet = await snippetOf(
      `<mild-info clinic-name="${text}" reviewed-by="${text}" id="${text}"><p slot="before">${text}</p></mild-info>`,
      { as: 'fallback' },
    );
    const page = await PrerenderedPage.open(snippet);
    expect(page.document.querySelectorAll('img')).to.have.length(0);
    expect(page.document.querySelector('[data-mild]')!.id).to.equal(hostile);
    expect(page.text).to.contain(`Reviewed by ${hostile}`);
    expect(window).to.not.have.property('pwned');
  });
});
