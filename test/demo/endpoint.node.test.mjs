import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { inquiry } from './inquiry.mjs';
import { assertProblem, serve, withResolvers } from './serve.mjs';

test('takes a valid message', async () => {
  const { send, messages } = await serve();
  const sent = inquiry();

  const response = await send(sent);

  assert.equal(response.status, 201);
  assert.equal(response.headers.get('content-type'), 'application/json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.deepEqual(await response.json(), { ok: true, id: sent.id });
  const [{ receivedAt, ...kept }] = messages;
  assert.deepEqual(kept, { ...sent, extra: {}, likelySpam: false });
  assert.ok(Math.abs(Date.now() - Date.parse(receivedAt)) < 10_000);
});

test('keeps extra fields under their own names', async () => {
  const { send, messages } = await serve();
  await send(inquiry({ insurance: 'Acme Health', days: ['Monday', 'Friday'] }));
  assert.deepEqual(messages[0].extra, { insurance: 'Acme Health', days: ['Monday', 'Friday'] });
});

test('names the fields that are wrong', async () => {
  const { send, messages } = await serve();
  const body = await assertProblem(await send(inquiry({ email: 'not an address' })), 422);
  assert.deepEqual(
    body.errors.map(({ pointer }) => pointer),
    ['#/email'],
  );
  assert.ok(body.errors[0].detail);
  assert.equal(messages.length, 0);
});

test('takes the same id once it has been corrected', async () => {
  const { send, messages } = await serve();
  const sent = inquiry();
  await assertProblem(await send({ ...sent, email: 'not an address' }), 422);
  assert.equal((await send(sent)).status, 201);
  assert.equal(messages.length, 1);
});

test('gives a repeat the first answer and stores it once', async () => {
  const { send, messages } = await serve();
  const sent = inquiry();
  const [first, second] = [await send(sent), await send(sent)];
  assert.equal(second.status, first.status);
  assert.deepEqual(await second.json(), await first.json());
  assert.equal(messages.length, 1);
});

test('stores two repeats that arrive at the same moment once, and answers both only when it is stored', async () => {
  const stored = [];
  const { promise, resolve: finish } = withResolvers();
  const { send } = await serve({
    async onMessage(arrived) {
      stored.push(arrived);
      await promise;
    },
  });
  const sent = inquiry();
  let answered = 0;
  const answers = [send(sent), send(sent)].map((answer) => answer.finally(() => answered++));

  await wait(100);
  assert.equal(answered, 0);
  finish();

  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  assert.deepEqual(statuses, [201, 201]);
  assert.equal(stored.length, 1);
});

test('remembers only so many ids and messages', async () => {
  const { send, messages } = await serve({ remember: 2 });
  const [oldest, middle, newest] = [inquiry({ name: 'A' }), inquiry({ name: 'B' }), inquiry({ name: 'C' })];
  for (const sent of [oldest, middle, newest, newest, oldest]) await send(sent);
  assert.deepEqual(
    messages.map(({ name }) => name),
    ['C', 'A'],
  );
});

test('answers 500 when a message can’t be stored, logs nothing that was typed, and takes it the next time', async (t) => {
  const log = t.mock.method(console, 'error', () => {});
  const stored = [];
  const { send, messages } = await serve({
    onMessage(arrived) {
      if (log.mock.callCount() === 0) throw new Error(`could not write ${JSON.stringify(arrived)}`);
      stored.push(arrived);
    },
  });
  const sent = inquiry();

  const body = await assertProblem(await send(sent), 500);
  assert.equal((await send(sent)).status, 201);

  assert.equal(stored.length, 1);
  assert.equal(messages.length, 0, 'nothing is kept here when onMessage takes it');
  const said = JSON.stringify([body, log.mock.calls.map((call) => call.arguments)]);
  assert.match(said, new RegExp(sent.id));
  for (const typed of [sent.name, sent.email, sent.phone, sent.message]) assert.ok(!said.includes(typed));
});

test('logs nothing when all is well, or when a message is refused', async (t) => {
  const methods = ['log', 'info', 'warn', 'error', 'debug'].map((name) => t.mock.method(console, name));
  const { send } = await serve();
  await send(inquiry());
  await send(inquiry({ email: 'not an address' }));
  await send('{"name": "Ada');
  assert.deepEqual(
    methods.map(({ mock }) => mock.callCount()),
    [0, 0, 0, 0, 0],
  );
});

test('keeps and flags a message with a filled trap', async () => {
  const { send, messages } = await serve();
  assert.equal((await send(inquiry({ trap: 'https://spam.example' }))).status, 201);
  assert.equal(messages[0].likelySpam, true);
});

test('doesn’t let a field forge the flags', async () => {
  const { send, messages } = await serve();
  await send(inquiry({ trap: 'x', likelySpam: 'no', receivedAt: '1999-01-01' }));
  assert.equal(messages[0].likelySpam, true);
  assert.notEqual(messages[0].receivedAt, '1999-01-01');
});

test('takes only POST', async () => {
  const { url } = await serve();
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    const response = await fetch(url, { method });
    assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
    await assertProblem(response, 405);
  }
  const head = await fetch(url, { method: 'HEAD' });
  assert.equal(head.status, 405);
});

test('wants consent where the form does', async () => {
  const { send } = await serve({ consentRequired: true });
  const { errors } = await assertProblem(await send(inquiry()), 422);
  assert.equal(errors[0].pointer, '#/consent');
  assert.equal((await send(inquiry({ consent: true }))).status, 201);
});
