import assert from 'node:assert/strict';
import { request as nodeRequest } from 'node:http';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createEndpoint } from '../../demo/endpoint.mjs';
import { inquiry, post } from './inquiry.mjs';
import { assertProblem, serve } from './serve.mjs';

const deepList = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const deepObject = `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`;
const hugeList = `[${'0,'.repeat(25_000)}0]`;
const fields = () => JSON.stringify(inquiry()).slice(1, -1);

test('takes only JSON and forms', async () => {
  const { send } = await serve();
  for (const type of ['text/plain', 'text/html', 'application/x-www-form', 'application/jsonp', '']) {
    await assertProblem(await send(inquiry(), { 'content-type': type }), 415);
  }
  assert.equal((await send(inquiry(), { 'content-type': 'Application/JSON; charset=utf-8' })).status, 201);
});

test('refuses what isn’t JSON', async () => {
  const { send, url } = await serve();
  for (const body of ['', ' ', '{', '{"name":', 'undefined', '[1,]', '\u0000']) {
    await assertProblem(await send(body), 400);
  }
  const notUtf8 = new Uint8Array([0x22, 0xff, 0xfe, 0x22]);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: notUtf8,
  });
  await assertProblem(response, 400);
});

test('refuses JSON that isn’t a message', async () => {
  const { send, messages } = await serve();
  for (const body of ['null', '1', '"text"', '[]', '{}', 'true']) await assertProblem(await send(body), 422);
  assert.equal(messages.length, 0);
});

test('keeps whole a character that arrives in two pieces', async () => {
  const { port, messages } = await serve();
  const body = Buffer.from(JSON.stringify(inquiry({ message: 'Größe 👩‍⚕️' })));
  const middle = body.indexOf('👩') + 2;
  const request = nodeRequest({ port, host: '127.0.0.1', method: 'POST', headers: post('').headers });
  request.write(body.subarray(0, middle));
  await wait(50);
  request.end(body.subarray(middle));
  await new Promise((resolve) => request.on('response', (response) => response.resume().on('end', resolve)));
  assert.equal(messages[0].message, 'Größe 👩‍⚕️');
});

test('refuses a body that is too long, and answers before reading all of it', async () => {
  const { send } = await serve({ maxBytes: 2000 });
  assert.equal((await send(inquiry({ message: 'x'.repeat(1000) }))).status, 201);
  await assertProblem(await send(inquiry({ message: 'x'.repeat(1900) })), 413);
  await assertProblem(await send(inquiry({ message: 'é'.repeat(900) })), 413);
  await assertProblem(await send('x'.repeat(3_000_000)), 413);
});

test('counts a body that doesn’t tell its length', async () => {
  const { url } = await serve({ maxBytes: 2000 });
  let pulled = 0;
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1000).fill(0x20));
      if (++pulled === 100) controller.close();
    },
  });
  const response = await fetch(url, { ...post(''), body, duplex: 'half' });
  await assertProblem(response, 413);
});

test('counts a body whose content-length lies', async () => {
  const { handle, messages } = createEndpoint({ maxBytes: 2000 });
  const claim = (length, body) =>
    handle(new Request('https://clinic.example/', post(body, { 'content-length': length })));
  const long = inquiry({ message: 'x'.repeat(1900) });
  await assertProblem(await claim('10', long), 413);
  await assertProblem(await claim('-1', long), 413);
  await assertProblem(await claim('many', long), 413);
  await assertProblem(await claim('999999', inquiry()), 413);
  assert.equal(messages.length, 0);
});

test('refuses hostile JSON in place of a message or a field', async () => {
  const { send, messages } = await serve();
  for (const hostile of [deepList, deepObject, hugeList]) {
    await assertProblem(await send(hostile), 422);
    for (const field of ['name', 'message', 'topics', 'id', 'trap']) {
      await assertProblem(await send(`{${fields()},"${field}":${hostile}}`), 422);
    }
  }
  await assertProblem(await send(`{${fields()},"name":{"toString":1}}`), 422);
  assert.equal(messages.length, 0);
});

test('is unharmed by hostile JSON in extra fields', async () => {
  const { send, messages } = await serve();
  const manyKeys = Array.from({ length: 5000 }, (_, i) => `"k${i}":""`).join();
  for (const extra of [
    `"__proto__":{"isAdmin":true,"likelySpam":true}`,
    `"constructor":{"prototype":{"isAdmin":true}}`,
    `"__proto__":"text","constructor":"text","toString":"text","hasOwnProperty":"text"`,
    `"surplus":${deepList}`,
    `"surplus":${deepObject}`,
    `"surplus":${hugeList}`,
    manyKeys,
  ]) {
    assert.equal((await send(`{${fields()},${extra}}`)).status, 201);
    const kept = messages.at(-1);
    for (const object of [{}, kept, kept.extra]) {
      assert.equal(object.isAdmin, undefined);
      assert.equal(Object.getPrototypeOf(object), Object.prototype);
    }
    assert.equal(kept.likelySpam, false);
    assert.doesNotThrow(() => JSON.stringify(kept));
  }
});
