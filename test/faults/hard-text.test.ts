import { expect } from '@open-wc/testing';
import { limits } from '../../src/contact/fields.js';
import type { EndpointFormat } from '../../src/contact/endpoints/index.js';
import { decode } from '../contact/endpoints/decode.js';
import { engine } from '../helpers/browser.js';
import { complete, contactPage, type ContactPage } from '../helpers/contact-page.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { everyFormat, ownField, pageOf, pathOf, successOf } from './formats.js';
import { hard } from './hard-texts.mjs';

/** Formats whose body is UTF-8 text, in which a lone surrogate can't be written. */
const utf8Only: readonly EndpointFormat[] = ['form', 'formspree', 'netlify', 'contact-form-7'];

/** Of HTML: a textarea has LF for every line break, an input drops them. */
const inTextarea = (text: string) => text.replace(/\r\n?/g, '\n');
const inInput = (text: string) => text.replace(/[\r\n]/g, '');

async function openPage(format: EndpointFormat) {
  const endpoint = await fakeEndpoint([{ body: successOf(format) }], { path: pathOf(format) });
  const { attributes, children } = pageOf(format);
  return contactPage({ endpoint, attributes: { ...attributes, endpoint: endpoint.url }, children });
}

/** The values that a server reads out of the request, as our fields' names would have them. */
async function read(page: ContactPage, format: EndpointFormat) {
  const [request] = await page.endpoint.requests();
  const { headers, body } = request!;
  const type = { 'Content-Type': headers['content-type']! };
  const decoded = await decode(new Request(page.endpoint.url, { method: 'POST', headers: type, body }));
  const pairs = Array.isArray(decoded)
    ? (decoded as [string, string][])
    : format === 'hubspot'
      ? (decoded as { fields: { name: string; value: string }[] }).fields.map(({ name, value }) => [
          name,
          value,
        ])
      : Object.entries(decoded as object);
  const values = new Map(pairs as [string, string][]);
  const names = Object.fromEntries(
    (pageOf(format).attributes['field-names'] ?? '').split(' ').map((pair) => pair.split(':')),
  ) as Record<string, string>;
  return {
    name: values.get(names.name ?? 'name'),
    message: values.get(names.message ?? 'message'),
    own: values.get('toString'),
  };
}

const short = (text: string) => Array.from(text).slice(0, limits.name).join('');

/** Has a text arrive in every format, in our fields and in the page's own. */
async function arrives(fill: (page: ContactPage) => unknown, expected: (format: EndpointFormat) => object) {
  // One after the other: a browser gives all requests that outlive their page 64 KiB together.
  for (const format of everyFormat) {
    const page = await openPage(format);
    await page.fill({ ...complete, consent: true });
    await fill(page);
    await page.send();
    expect(page.heading, format).to.equal('Thank you. We have your message');
    expect(await read(page, format), format).to.deep.equal(expected(format));
    page.close();
  }
}

/** As a paste would, through the browser's own editing. */
function paste(page: ContactPage, field: string, text: string) {
  const control = page.control(field) as HTMLInputElement;
  control.focus();
  control.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else edits as a paste does, in all engines
  document.execCommand('insertText', false, text);
}

describe('Hard text arrives as typed, in every format', () => {
  for (const [title, text] of hard) {
    it(title, async () => {
      const name = short(text);
      await arrives(
        (page) => page.fill({ name, message: text, [ownField]: text }),
        () => ({
          name: inInput(name).trim(),
          message: inTextarea(text).trim(),
          own: inInput(text),
        }),
      );
    });
  }

  it('lone surrogates, as far as the encoding can', async () => {
    const lone = 'a\ud800b\udc00c\udbff';
    await arrives(
      (page) => page.fill({ name: lone, message: lone, [ownField]: lone }),
      (format) => {
        const text = utf8Only.includes(format) ? 'a\ufffdb\ufffdc\ufffd' : lone;
        return { name: text, message: text, own: text };
      },
    );
  });

  it('blanks at the ends are trimmed in our fields alone', async () => {
    const text = ' \t a  b \u00a0';
    await arrives(
      (page) => page.fill({ name: text, message: `\n${text}\n`, [ownField]: text }),
      () => ({ name: 'a  b', message: 'a  b', own: text }),
    );
  });
});

describe('Hard text that is pasted', () => {
  for (const [title, text] of hard) {
    it(`${title}: arrives but for what editing makes of line breaks`, async () => {
      const page = await openPage('json');
      await page.fill({ ...complete, consent: true });
      paste(page, 'name', short(text));
      paste(page, 'message', text);
      await page.send();
      expect(await read(page, 'json')).to.deep.equal({
        name: short(text)
          .replace(/\r\n?|\n/g, ' ')
          .trim(),
        // WebKit leaves a carriage return in a textarea.
        message: (engine === 'webkit' ? text : inTextarea(text)).trim(),
        own: '',
      });
    });
  }
});
