import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startServer } from '../../demo/server.mjs';
import { inquiry, post } from './inquiry.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let demo;
beforeEach(async () => {
  demo = await startServer({ port: 0, quiet: true, slowMs: 300 });
});
afterEach(() => demo.close());

const at = (path) => new URL(path, demo.url);
const send = (body, answer) => fetch(at(answer ? `/endpoint?answer=${answer}` : '/endpoint'), post(body));
const inbox = async () => (await fetch(at('/inbox'))).json();

/** The inbox's events, one at a time. */
async function* events() {
  const response = await fetch(at('/inbox/events'));
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) {
      const [, type, data] = /event: (\w+)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
      if (type) yield { type, data: JSON.parse(data) };
    }
  }
}

test('takes a message into the inbox, once', async () => {
  const sent = inquiry({ trap: 'x' });
  assert.equal((await send(sent)).status, 201);
  assert.equal((await send(sent)).status, 201);
  const [kept, ...others] = await inbox();
  assert.equal(kept.id, sent.id);
  assert.equal(kept.name, sent.name);
  assert.equal(kept.likelySpam, true);
  assert.deepEqual(others, []);
});

test('the inbox can be emptied', async () => {
  await send(inquiry());
  const response = await fetch(at('/inbox'), { method: 'DELETE' });
  assert.equal(response.status, 204);
  assert.deepEqual(await inbox(), []);
  assert.equal((await fetch(at('/inbox'), { method: 'POST' })).status, 405);
  assert.equal((await fetch(at('/inbox/events'), { method: 'POST' })).status, 405);
});

test('other sites get no permission to read or empty the inbox', async () => {
  for (const path of ['/inbox', '/inbox/events']) {
    const response = await fetch(at(path), { headers: { origin: 'https://evil.example' } });
    assert.equal(response.headers.get('access-control-allow-origin'), null);
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'same-origin');
    await response.body.cancel();
  }
  const preflight = await fetch(at('/inbox'), {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' },
  });
  assert.equal(preflight.headers.get('access-control-allow-origin'), null);
  assert.equal(preflight.ok, false);
});

test('tells of each message as it arrives', async () => {
  await send(inquiry({ name: 'Earlier' }));
  const stream = events();
  const next = async () => (await stream.next()).value;

  const list = await next();
  assert.equal(list.type, 'inbox');
  assert.deepEqual(
    list.data.map(({ name }) => name),
    ['Earlier'],
  );

  await send(inquiry({ name: 'Now', message: 'Two\nlines\n\nand data: more' }));
  const arrived = await next();
  assert.equal(arrived.type, 'message');
  assert.equal(arrived.data.name, 'Now');
  assert.equal(arrived.data.message, 'Two\nlines\n\nand data: more');
  assert.equal(arrived.data.likelySpam, false);

  await fetch(at('/inbox'), { method: 'DELETE' });
  assert.deepEqual(await next(), { type: 'inbox', data: [] });

  await demo.close();
  assert.equal((await stream.next()).done, true);
});

test('the switch: ok', async () => {
  assert.equal((await send(inquiry(), 'ok')).status, 201);
  assert.equal((await inbox()).length, 1);
});

test('the switch: 422 names one field', async () => {
  const response = await send(inquiry(), '422');
  assert.equal(response.status, 422);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const { errors } = await response.json();
  assert.deepEqual(
    errors.map(({ pointer }) => pointer),
    ['#/email'],
  );
  assert.deepEqual(await inbox(), []);
});

for (const status of [429, 503]) {
  test(`the switch: ${status} says when to try again`, async () => {
    const response = await send(inquiry(), status);
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.ok(Number(response.headers.get('retry-after')) > 0);
    assert.deepEqual(await inbox(), []);
  });
}

test('the switch: 500 is a page of HTML', async () => {
  const response = await send(inquiry(), '500');
  assert.equal(response.status, 500);
  assert.match(response.headers.get('content-type'), /^text\/html/);
  assert.match(await response.text(), /^<!doctype html>/);
  assert.deepEqual(await inbox(), []);
});

test('the switch: page is a page that says nothing of a message', async () => {
  const response = await send(inquiry(), 'page');
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /^text\/html/);
  assert.match(await response.text(), /^<!doctype html>/);
  assert.deepEqual(await inbox(), []);
});

test('the switch: 404 knows no such form', async () => {
  const response = await send(inquiry(), '404');
  assert.equal(response.status, 404);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.deepEqual(await inbox(), []);
});

test('the switch: names tells of fields that are missing and of one that it doesn’t know', async () => {
  const response = await send(inquiry(), 'names');
  assert.equal(response.status, 422);
  const { errors } = await response.json();
  assert.deepEqual(
    errors.map(({ pointer }) => pointer),
    ['#/full_name', '#/email_address', '#/elapsedSeconds'],
  );
  assert.deepEqual(await inbox(), []);
});

/** What a response permits to other origins. */
const permissions = ({ headers }) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

test('the server’s own names may send to each other, whatever the answer', async () => {
  const { port } = new URL(demo.url);
  for (const origin of [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `http://[::1]:${port}`]) {
    const url = at('/endpoint?answer=500');
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin } });
    assert.equal(permissions(preflight)['access-control-allow-origin'], origin);
    assert.equal(permissions(preflight)['access-control-allow-headers'], 'content-type');
    for (const answer of ['ok', '404', '422', '429', '500', '503', 'names', 'page', 'slow', 'nonsense']) {
      const response = await fetch(at(`/endpoint?answer=${answer}`), post(inquiry(), { origin }));
      assert.equal(permissions(response)['access-control-allow-origin'], origin, answer);
    }
  }
  const evil = await fetch(at('/endpoint'), post(inquiry(), { origin: 'https://evil.example' }));
  assert.deepEqual(permissions(evil), {});
});

test('the switch: cors permits nothing to any other origin', async () => {
  const origin = demo.url.replace('localhost', '127.0.0.1').slice(0, -1);
  const url = at('/endpoint?answer=cors');
  const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin } });
  const response = await fetch(url, post(inquiry(), { origin }));
  assert.deepEqual([permissions(preflight), permissions(response)], [{}, {}]);
  assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal((await inbox()).length, 1, 'a message that needs no preflight arrives all the same');
});

test('the switch: slow takes the message and answers later', async () => {
  const start = performance.now();
  const response = await send(inquiry(), 'slow');
  assert.ok(performance.now() - start >= 290);
  assert.equal(response.status, 201);
  assert.equal((await inbox()).length, 1);
});

test('the switch: drop ends the connection without an answer', async () => {
  await assert.rejects(send(inquiry(), 'drop'), TypeError);
  assert.deepEqual(await inbox(), []);
  assert.equal((await send(inquiry())).status, 201);
});

test('the switch: names no other answers, and leaves other methods to the endpoint', async () => {
  for (const name of ['', 'constructor', '200']) {
    assert.equal((await fetch(at(`/endpoint?answer=${name}`), post(inquiry()))).status, 400);
  }
  for (const name of ['422', 'drop']) {
    assert.equal((await fetch(at(`/endpoint?answer=${name}`))).status, 405);
    assert.equal((await fetch(at(`/endpoint?answer=${name}`), { method: 'OPTIONS' })).status, 204);
  }
});

test('tells HEAD of the events without waiting for any', async () => {
  const response = await fetch(at('/inbox/events'), { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.equal(await response.text(), '');
});

test('closes promptly while answers and events are under way', async (t) => {
  const log = t.mock.method(console, 'error', () => {});
  const stream = events();
  await stream.next();
  const slow = assert.rejects(send(inquiry(), 'slow'));
  await stream.next();
  const start = performance.now();
  await demo.close();
  assert.ok(performance.now() - start < 250);
  await slow;
  assert.equal(log.mock.callCount(), 0);
});
