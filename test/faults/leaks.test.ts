import { expect } from '@open-wc/testing';
import { calls } from './recorded-fetch.js';
import type { EndpointFormat } from '../../src/contact/endpoints/index.js';
import { type } from '../helpers/browser.js';
import { contactPage, type ContactPage } from '../helpers/contact-page.js';
import { fakeEndpoint, type Answer } from '../helpers/fake-endpoint.js';
import { everyFormat, ownField, pageOf, pathOf, successOf } from './formats.js';
import { kept, watch, type Trace } from './watch.js';

/** Each field with a text of its own, which nothing else on the page has. */
const secret = {
  name: 'Zaphod Sentinelname',
  patient: 'new',
  email: 'sentinelmail@example.com',
  phone: '555 7391 8264',
  message: 'Sentinelmessage & more',
  consent: true,
  [ownField]: 'Sentinelinsurance',
} as const;

/** What must stand nowhere, however it is written. */
const leak = /sentinel|zaphod|7391\D{0,3}8264/i;

const leaksIn = (traces: readonly Trace[]) =>
  traces.flatMap(({ where, what }) => {
    const at = what.search(leak);
    return at < 0 ? [] : [`${where}: …${what.slice(Math.max(at - 60, 0), at + 60)}…`];
  });

const mistaken = { ...secret, email: 'sentinelmail@', phone: `7391 8264 ${'1'.repeat(100)}` };

/** Wrong entries, every way to fail, retries, a correction and a success. */
const answers: Answer[] = [
  { status: 500, body: 'Sentinelmessage was not taken' },
  { drop: 'during' },
  { status: 403, body: '<h1>Hello Zaphod</h1>' },
  { status: 503, headers: { 'Retry-After': '0' } },
  { status: 422, body: { errors: { email: 'sentinelmail is not known', captcha: 'Zaphod?' } } },
];

const boxOf = (page: ContactPage) => page.summaryBox?.textContent.trim() ?? 'nothing';

async function goThroughAll(page: ContactPage) {
  await page.fill(mistaken);
  await page.send();
  expect(Object.keys(page.errors)).to.deep.equal(['email', 'phone']);
  await page.fill(secret);
  for (const words of ['We do not know', 'We do not know', 'Your message was not', 'is not known']) {
    await page.send();
    expect(boxOf(page)).to.contain(words);
  }
  page.element.remove();
  document.body.append(page.element);
  await page.fill({ email: 'sentinelmail@example.org' });
  await page.send();
  expect(page.heading).to.equal('Thank you. We have your message');
  page.element.remove();
}

async function openPage(format: EndpointFormat) {
  const endpoint = await fakeEndpoint([...answers, { body: successOf(format) }], {
    path: pathOf(format),
    crossOrigin: true,
  });
  const { attributes, children } = pageOf(format);
  return contactPage({ endpoint, attributes: { ...attributes, endpoint: endpoint.url }, children });
}

/** What stands in the requests is for the endpoint alone: in the body, and nowhere else. */
async function expectNothingBesideTheBody({ endpoint }: ContactPage) {
  const requests = await endpoint.requests();
  expect(requests).to.have.length.above(5);
  for (const { path, search, headers, body } of [...requests, ...(await endpoint.preflights())]) {
    expect(leak.test(decodeURIComponent(path + search)), path).to.be.false;
    expect(leak.test(JSON.stringify(headers)), JSON.stringify(headers)).to.be.false;
    expect(headers.cookie).to.equal(undefined);
    expect(headers.referer ?? `${location.origin}/`).to.equal(`${location.origin}/`);
    if (body) expect(leak.test(body)).to.be.true;
  }
}

describe('Nothing that is typed', () => {
  it('is to be found anywhere but in the requests to the endpoint, in any format', async () => {
    const pages = await Promise.all(everyFormat.map(openPage));
    const before = await kept();
    const callsBefore = calls.length;
    const { traces, end } = watch();
    try {
      await Promise.all(pages.map(goThroughAll));
    } finally {
      end();
    }
    expect(await kept(), 'what the browser keeps').to.deep.equal(before);
    expect(leaksIn(traces)).to.deep.equal([]);
    expect(
      traces.filter(({ where }) => where.startsWith('console.')),
      'the console',
    ).to.be.empty;
    expect(traces.map(({ where }) => where)).to.include('events.dispatchEvent'); // so it does hear
    const urls = performance.getEntries().map(({ name }) => name);
    expect(urls.filter((url) => leak.test(decodeURIComponent(url)))).to.be.empty;
    const called = new Set(calls.slice(callsBefore).map(({ url }) => url));
    expect([...called].sort()).to.deep.equal(pages.map(({ endpoint }) => endpoint.url).sort());
    for (const page of pages) await expectNothingBesideTheBody(page);
  });

  it('stands in the markup, where a script that copies the page would take it along', async () => {
    const page = await contactPage();
    await page.fill({ name: secret.name, message: secret.message });
    page.control('email').focus();
    await type('sentinelmail@');
    await page.send();
    expect(page.control('email').value).to.equal('sentinelmail@');
    expect(leak.test(document.documentElement.outerHTML)).to.be.false;
    expect(leak.test(page.element.shadowRoot!.innerHTML)).to.be.false;
  });

  it('is told on the console when the page’s own `send` throws it', async () => {
    const page = await contactPage();
    await page.fill({ ...secret, consent: undefined, [ownField]: undefined });
    page.element.send = async ({ name, message }) => {
      throw new TypeError(`${name}: ${message}`);
    };
    const { traces, end } = watch();
    await page.send();
    end();
    expect(page.focused).to.equal('We do not know whether your message arrived');
    expect(leaksIn(traces)).to.deep.equal([]);
    expect(leak.test(page.text)).to.be.false;
  });

  it('comes along with the page’s address, nor does what stands in its query and hash', async () => {
    const { pathname, search, hash } = location;
    history.replaceState(null, '', `?name=Sentinelname#sentinelhash`);
    try {
      const page = await contactPage();
      await page.fill({ name: 'Jo', patient: 'existing', phone: '555 010 0123', message: 'Hello' });
      await page.send();
      const [{ body } = { body: '' }] = await page.endpoint.requests();
      expect(JSON.parse(body)).to.include({ page: location.origin + pathname });
      expect(leak.test(body)).to.be.false;
    } finally {
      history.replaceState(null, '', pathname + search + hash);
    }
  });
});
