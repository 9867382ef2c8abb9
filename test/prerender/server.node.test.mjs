import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

/** What is to be read in the HTML of a view. */
const textOf = (markup) =>
  markup
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('on a server without a DOM', () => {
  const complaints = [];

  before(async () => {
    console.error = (line) => complaints.push(line);
    await import('mild-widgets');
    await import('mild-widgets/define');
    await import('mild-widgets/prerender');
  });

  const page = async (view) => collectResult(render(view));

  it('there is no DOM', () => {
    assert.equal(typeof globalThis.document, 'undefined');
    assert.equal(typeof globalThis.window, 'undefined');
  });

  it('<mild-info> renders its content', async () => {
    const markup = await page(html`<mild-info contact-url="/contact" heading-level="3"></mild-info>`);
    assert.match(markup, /<template shadowroot(mode)?="open"/);
    assert.match(textOf(markup), /What is the MILD procedure\?/);
    assert.match(markup, /<h3[^>]*part="heading"/);
    assert.match(markup, /href="\/contact"/);
  });

  it('<mild-risks> renders its content', async () => {
    const text = textOf(await page(html`<mild-risks evidence layout="accordion"></mild-risks>`));
    assert.match(text, /Infection/);
    assert.match(text, /1,000/);
  });

  it('<mild-contact> renders the form', async () => {
    const contact = html`<mild-contact
      endpoint="/api/contact"
      privacy-url="https://clinic.example/privacy"
    ></mild-contact>`;
    const markup = await page(contact);
    assert.match(textOf(markup), /Full name/);
    assert.match(markup, /<textarea/);
    assert.match(markup, /method="dialog"/, 'it goes nowhere before the script comes');
    assert.match(markup, /href="https:\/\/clinic\.example\/privacy"/);
  });

  it('<mild-contact> without an endpoint tells how to reach the clinic', async () => {
    const contact = html`<mild-contact clinic-phone="+1 555 010 0199"></mild-contact>`;
    assert.match(textOf(await page(contact)), /Call us: \+1 555 010 0199/);
  });

  it('<mild-clinic> renders what is in it', async () => {
    const clinic = html`<mild-clinic clinic-name="Riverside"><mild-info></mild-info></mild-clinic>`;
    assert.match(textOf(await page(clinic)), /What is the MILD procedure\?/);
  });

  it('speaks the language that it is given', async () => {
    const markup = await page(html`<mild-info locale="es"></mild-info>`);
    assert.match(markup, /<div[^>]* lang="es"/);
  });

  it('refuses an address that a page would refuse, and nothing else', async () => {
    complaints.length = 0;
    await page(html`<mild-info privacy-url="javascript:alert(1)" contact-url="/contact"></mild-info>`);
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /privacy-url="javascript:/);
  });
});
