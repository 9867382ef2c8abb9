import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { inquiry } from './inquiry.mjs';
import { sendRaw, serve, serveHandler, withResolvers } from './serve.mjs';

test('survives a content-length that lies on the wire', async () => {
  const { port, send, messages } = await serve();
  const head = (length) =>
    `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  const json = JSON.stringify(inquiry());
  // Shorter than the body: Node cuts the body there, so the JSON is broken.
  assert.match(await sendRaw(port, head(20) + json), /^HTTP\/1\.1 400 /);
  assert.equal((await send(inquiry())).status, 201);
  assert.equal(messages.length, 1);
});

test('forgets a message whose sender leaves half-way', async (t) => {
  const log = t.mock.method(console, 'error', () => {});
  const { port, send, messages } = await serve();
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"name":"A`,
  );
  await wait(50);
  socket.destroy();
  await wait(50);
  assert.equal((await send(inquiry())).status, 201);
  assert.equal(messages.length, 1);
  assert.equal(log.mock.callCount(), 0);
});

test('keeps the connection usable after a body that was not read to its end', async () => {
  const { port } = await serve({ maxBytes: 2000 });
  const json = JSON.stringify(inquiry());
  const head = (length, extra = '') =>
    `POST / HTTP/1.1\r\nHost: x\r\n${extra}Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  const long = 'x'.repeat(500_000);
  const text = head(long.length) + long + head(json.length, 'Connection: close\r\n') + json;
  assert.deepEqual((await sendRaw(port, text)).match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 413', 'HTTP/1.1 201']);
});

test('answers 500 without details when a handler fails, and survives odd requests', async (t) => {
  const log = t.mock.method(console, 'error', () => {});
  const { port, url } = await serveHandler(() => {
    throw new Error('a secret');
  });
  const response = await fetch(url);
  assert.equal(response.status, 500);
  assert.equal(await response.text(), '');
  assert.ok(!JSON.stringify(log.mock.calls.map((call) => call.arguments)).includes('secret'));

  for (const line of ['TRACE / HTTP/1.1', 'OPTIONS * HTTP/1.1', 'GET //evil.example/ HTTP/1.1']) {
    assert.match(
      await sendRaw(port, `${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
      /^HTTP\/1\.1 (400|500) /,
    );
  }
});

test('tells the handler when the visitor leaves', async () => {
  const { promise: left, resolve: leave } = withResolvers();
  const { promise: arrived, resolve: arrive } = withResolvers();
  const { url } = await serveHandler((request) => {
    request.signal.addEventListener('abort', leave);
    arrive();
    return new Promise(() => {});
  });
  const visitor = new AbortController();
  const gone = fetch(url, { signal: visitor.signal });
  await arrived;
  visitor.abort();
  await assert.rejects(gone, { name: 'AbortError' });
  await left;
});

test('passes a request and its answer on as they are', async () => {
  const { url } = await serveHandler(async (request) => {
    const headers = new Headers({
      'x-query': new URL(request.url).search,
      'x-sent': request.headers.get('x-sent'),
    });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    return new Response(`${request.method} ${await request.text()}`, { status: 202, headers });
  });
  const response = await fetch(`${url}path?a=b`, {
    method: 'PUT',
    headers: { 'x-sent': 'yes' },
    body: 'Grüße',
  });
  assert.equal(response.status, 202);
  assert.equal(response.headers.get('x-query'), '?a=b');
  assert.equal(response.headers.get('x-sent'), 'yes');
  assert.deepEqual(response.headers.getSetCookie(), ['a=1', 'b=2']);
  assert.equal(await response.text(), 'PUT Grüße');
});
