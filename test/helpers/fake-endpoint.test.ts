import { expect } from '@open-wc/testing';
import { engine } from './browser.js';
import { fakeEndpoint, refusing } from './fake-endpoint.js';

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the fake endpoint', () => {
  it('records what arrives', async () => {
    const endpoint = await fakeEndpoint();
    const response = await fetch(`${endpoint.url}?a=1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"name":"Ada"}',
    });
    expect(response.status).to.equal(204);
    const [request, ...others] = await endpoint.requests();
    expect(others).to.be.empty;
    expect(request).to.include({ method: 'POST', search: '?a=1', body: '{"name":"Ada"}', aborted: false });
    expect(request?.headers['content-type']).to.equal('application/json');
    expect(await endpoint.submissions()).to.deep.equal([{ name: 'Ada' }]);
  });

  it('gives its answers in order and repeats the last', async () => {
    const endpoint = await fakeEndpoint([
      { status: 503, headers: { 'Retry-After': '1' } },
      { status: 200, body: { ok: true } },
    ]);
    const first = await fetch(endpoint.url, { method: 'POST' });
    expect(first.status).to.equal(503);
    expect(first.headers.get('Retry-After')).to.equal('1');
    for (let i = 0; i < 2; i++) {
      const later = await fetch(endpoint.url, { method: 'POST' });
      expect(await later.json()).to.deep.equal({ ok: true });
    }
    expect(await endpoint.requests()).to.have.length(3);
  });

  it('keeps two endpoints apart', async () => {
    const [one, other] = [await fakeEndpoint(), await fakeEndpoint()];
    await fetch(one.url, { method: 'POST' });
    expect(await other.requests()).to.be.empty;
  });

  it('drops the connection before the answer, once', async () => {
    for (let i = 0; i < 10; i++) {
      // Leaves a connection open that the browser may send the next request on.
      await fetch(import.meta.url, { cache: 'no-store' }).then((response) => response.text());
      const endpoint = await fakeEndpoint([{ drop: 'before' }, { status: 204 }]);
      const error = await rejection(fetch(endpoint.url, { method: 'POST', body: 'x' }));
      expect(error).to.be.instanceOf(TypeError);
      expect(await endpoint.requests()).to.have.length(1);
    }
  });

  it('drops the connection in the middle of the answer', async () => {
    const endpoint = await fakeEndpoint([{ drop: 'during' }]);
    const response = await fetch(endpoint.url, { method: 'POST', body: 'x' });
    expect(response.status).to.equal(200);
    expect(await rejection(response.text()), 'reading the body').to.exist;
  });

  it('resets the connection before the answer', async () => {
    const endpoint = await fakeEndpoint([{ drop: 'reset' }]);
    expect(await rejection(fetch(endpoint.url, { method: 'POST', body: 'x' }))).to.be.instanceOf(TypeError);
  });

  it('drops the connection after the answer', async () => {
    const endpoint = await fakeEndpoint([{ drop: 'after', body: { ok: true } }]);
    const response = await fetch(endpoint.url, { method: 'POST', body: 'x' });
    expect(await response.json()).to.deep.equal({ ok: true });
  });

  it('stops in the middle of the answer', async () => {
    const endpoint = await fakeEndpoint([{ drop: 'never' }]);
    const controller = new AbortController();
    const { signal } = controller;
    const response = await fetch(endpoint.url, { method: 'POST', body: 'x', signal });
    const body = rejection(response.text());
    setTimeout(() => controller.abort(), 300);
    expect(await body).to.have.property('name', 'AbortError');
    while (!(await endpoint.requests())[0]?.aborted) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('is nowhere when asked', async () => {
    const url = await refusing();
    expect(await rejection(fetch(url, { method: 'POST', body: 'x' }))).to.be.instanceOf(TypeError);
  });

  it('pads its answer', async () => {
    const endpoint = await fakeEndpoint([{ body: { ok: true }, padTo: 100_000 }]);
    const text = await (await fetch(endpoint.url)).text();
    expect(text).to.have.length(100_000);
    expect(JSON.parse(text)).to.deep.equal({ ok: true });
  });

  it('waits before it answers, and sees the browser go away', async () => {
    const endpoint = await fakeEndpoint([{ status: 204, delayMs: 60_000 }]);
    const controller = new AbortController();
    const answer = rejection(fetch(endpoint.url, { method: 'POST', body: 'x', signal: controller.signal }));
    await endpoint.arrived(1);
    controller.abort();
    expect(await answer).to.have.property('name', 'AbortError');
    while (!(await endpoint.requests())[0]?.aborted) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('redirects', async () => {
    const endpoint = await fakeEndpoint([{ redirect: './elsewhere' }, { body: 'here' }]);
    const response = await fetch(endpoint.url, { method: 'POST', body: 'x' });
    expect(response.url).to.match(/\/elsewhere$/);
    expect(await response.text()).to.equal('here');
    expect((await endpoint.requests()).map(({ method }) => method)).to.deep.equal(['POST', 'GET']);
  });

  it('is on another origin when asked', async () => {
    const endpoint = await fakeEndpoint([{ body: 'hello' }], { crossOrigin: true });
    expect(new URL(endpoint.url).origin).not.to.equal(location.origin);
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(endpoint.url, { method: 'POST', headers, body: '{}' });
    expect(await response.text()).to.equal('hello');
    expect(await endpoint.requests()).to.have.length(1);
    expect(await endpoint.preflights(), engine).to.have.length(1);
  });

  it('keeps its answer from another origin when told', async () => {
    const endpoint = await fakeEndpoint([{ body: 'hello', allowOrigin: false }], {
      crossOrigin: true,
      path: 'a/b',
    });
    expect(endpoint.url).to.match(/\/a\/b$/);
    expect(await rejection(fetch(endpoint.url, { method: 'POST', body: 'x' }))).to.be.instanceOf(TypeError);
    expect(await endpoint.requests(), 'a simple request').to.have.length(1);
    const headers = { 'Content-Type': 'application/json' };
    const refused = fetch(endpoint.url, { method: 'POST', headers, body: '{}' });
    expect(await rejection(refused)).to.be.instanceOf(TypeError);
    expect(await endpoint.requests(), 'after a preflight').to.have.length(1);
  });
});
