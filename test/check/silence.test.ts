import { expect } from '@open-wc/testing';
import type { Finding } from '../../demo/check/finding.js';
import { defaultSetup, type Setup } from '../../demo/builder/setup.js';
import { attemptTimeout } from '../../src/contact/submission.js';
import { engine } from '../helpers/browser.js';
import { fakeEndpoint, refusing, type Answer } from '../helpers/fake-endpoint.js';
import { allWords, check } from './webmaster.js';

const here = { fetch: fetch.bind(globalThis), origin: location.origin };

const setupAt = (endpoint: string, changes: Partial<Setup> = {}): Setup => ({
  ...defaultSetup,
  endpoint,
  ...changes,
});

/** Checks an endpoint on another origin that gives this page no permission. */
async function checkBlocked(changes: Partial<Setup> = {}, answer: Answer = { body: { ok: true } }) {
  const path = changes.endpointFormat === 'formspree' ? 'f/abc' : 'contact';
  const endpoint = await fakeEndpoint([{ ...answer, allowOrigin: false }], { crossOrigin: true, path });
  const finding = await check(setupAt(endpoint.url, changes), here);
  expect(allWords(finding)).not.to.match(/please|\b(in)?valid\b|required|undefined/i);
  const posted = (await endpoint.requests()).filter(({ method }) => method === 'POST');
  return { finding, posted, endpoint };
}

const headersOf = ({ code }: Finding) => code?.text.split('\n');

describe(`No answer that this page may read × engine`, () => {
  it('JSON without permission: three headers, and nothing has arrived', async () => {
    const { finding, posted } = await checkBlocked();
    expect(finding).to.include({ kind: 'cors', origin: location.origin, preflight: true, arrived: 'no' });
    expect(headersOf(finding)).to.deep.equal([
      `Access-Control-Allow-Origin: ${location.origin}`,
      'Access-Control-Allow-Methods: POST',
      'Access-Control-Allow-Headers: content-type',
    ]);
    expect(allWords(finding))
      .to.contain('nothing was sent')
      .and.contain('OPTIONS')
      .and.not.contain('Otherwise');
    expect(posted).to.be.empty;
  });

  it('a form without permission: one header, and it may well have arrived', async () => {
    const { finding, posted } = await checkBlocked({ endpointFormat: 'form' });
    expect(finding).to.include({ kind: 'cors', preflight: false, arrived: 'maybe' });
    expect(headersOf(finding)).to.deep.equal([`Access-Control-Allow-Origin: ${location.origin}`]);
    expect(allWords(finding)).to.contain('may well have arrived').and.not.contain('OPTIONS');
    expect(posted, 'sent once').to.have.length(1);
  });

  it('the headers are for the clinic’s website, and the check says where it ran', async () => {
    const { finding } = await checkBlocked({ website: 'https://www.riverside.example/contact' });
    expect(headersOf(finding)?.[0]).to.equal('Access-Control-Allow-Origin: https://www.riverside.example');
    expect(allWords(finding)).to.contain(`ran from ${location.origin}`);
  });

  it('a service sets its permissions itself: no headers', async () => {
    const { finding } = await checkBlocked({ endpointFormat: 'formspree' });
    expect(finding).to.include({ kind: 'cors', preflight: false });
    expect(finding.code).to.be.undefined;
    expect(allWords(finding)).to.contain('Formspree sets these permissions itself');
  });

  it('the clinic’s own site needs no permission', async () => {
    const website = location.origin.replace('127.0.0.1', 'localhost');
    const { finding } = await checkBlocked({ website });
    expect(finding).to.include({ kind: 'out-of-sight', arrived: 'no' });
    expect(finding.code).to.be.undefined;
    expect(allWords(finding)).to.contain('no permission is asked for');
  });

  it('with permission there is an answer', async () => {
    const endpoint = await fakeEndpoint([{ body: { ok: true } }], { crossOrigin: true });
    const finding = await check(setupAt(endpoint.url), here);
    expect(finding.kind).to.equal('accepted');
    expect(await endpoint.requests()).to.have.length(1);
  });

  it('nobody listens', async () => {
    const finding = await check(setupAt(await refusing()), here);
    expect(finding).to.include({ kind: 'unreachable', arrived: 'no' });
    expect(allWords(finding)).to.contain('Cross-Origin-Resource-Policy');
  });

  for (const crossOrigin of [false, true]) {
    it(`the line drops, ${crossOrigin ? 'on another origin' : 'on this one'}`, async () => {
      // The second answer is that to a question whether anybody is there.
      const endpoint = await fakeEndpoint([{ drop: 'reset' }, { status: 405 }], { crossOrigin });
      const finding = await check(setupAt(endpoint.url), here);
      expect(finding).to.include({ kind: 'dropped', arrived: 'maybe' });
      const posted = (await endpoint.requests()).filter(({ method }) => method === 'POST');
      expect(posted, 'sent once').to.have.length(1);
    });
  }

  it('the line drops in the middle of the answer', async function () {
    const endpoint = await fakeEndpoint([{ drop: 'during' }]);
    const finding = await check(setupAt(endpoint.url), here);
    expect(finding.kind, engine).to.equal('dropped');
    expect(await endpoint.requests()).to.have.length(1);
  });

  it('an address that leads on to a page', async () => {
    const endpoint = await fakeEndpoint([
      { redirect: './thanks' },
      { body: '<!doctype html><p>Welcome</p>' },
    ]);
    const finding = await check(setupAt(endpoint.url), here);
    expect(finding.kind).to.equal('page');
    expect(finding.next[0]).to.contain(endpoint.url.replace('/contact', '/thanks'));
  });

  it('a form that leads on to a page is taken, and says where from', async () => {
    const endpoint = await fakeEndpoint([{ redirect: './thanks' }, { body: '<!doctype html><p>Thanks</p>' }]);
    const finding = await check(setupAt(endpoint.url, { endpointFormat: 'form' }), here);
    expect(finding.kind).to.equal('accepted');
    expect(finding.explanation).to.contain('/thanks');
  });

  for (const status of [429, 503]) {
    it(`${status}: is not tried again`, async () => {
      const endpoint = await fakeEndpoint([{ status, headers: { 'Retry-After': '0' } }]);
      const finding = await check(setupAt(endpoint.url), here);
      expect(finding.kind).to.equal('busy');
      expect(await endpoint.requests()).to.have.length(1);
    });
  }

  it('no answer in the time that the form waits', async () => {
    const endpoint = await fakeEndpoint([{ delayMs: 60_000 }]);
    const waits: number[] = [];
    const finding = await check(setupAt(endpoint.url), {
      ...here,
      wait: async (ms) => {
        waits.push(ms);
        await endpoint.arrived(1);
      },
    });
    expect(finding).to.include({ kind: 'timeout', arrived: 'maybe' });
    expect(finding.title).to.contain('15 seconds');
    expect(waits).to.deep.equal([attemptTimeout]);
  });

  it('offline', async () => {
    const finding = await check(setupAt(await refusing()), { ...here, isOnline: () => false });
    expect(finding).to.include({ kind: 'offline', arrived: 'maybe' });
  });

  it('offline by mistake: the check is sent all the same', async () => {
    const endpoint = await fakeEndpoint([{ status: 204 }]);
    const finding = await check(setupAt(endpoint.url), { ...here, isOnline: () => false });
    expect(finding).to.include({ kind: 'accepted' });
    expect(await endpoint.requests()).to.have.length(1);
  });

  it('a check that was canceled ends with the signal’s reason', async () => {
    const endpoint = await fakeEndpoint([{ delayMs: 60_000 }]);
    const run = new AbortController();
    const finding = check(setupAt(endpoint.url), { ...here, signal: run.signal }).catch(
      (error: unknown) => error,
    );
    await endpoint.arrived(1);
    const reason = new Error('enough');
    run.abort(reason);
    expect(await finding).to.equal(reason);
  });
});
