import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEndpoint } from '../../demo/endpoint.mjs';
import { inquiry } from './inquiry.mjs';
import { serve } from './serve.mjs';

const CLINIC = 'https://clinic.example';

test('allows the listed origins', async () => {
  const { url, send } = await serve({ allowedOrigins: ['https://other.example', CLINIC] });

  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: CLINIC,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), CLINIC);
  assert.equal(preflight.headers.get('access-control-allow-methods'), 'POST');
  assert.equal(preflight.headers.get('access-control-allow-headers'), 'content-type');
  assert.ok(Number(preflight.headers.get('access-control-max-age')) > 0);
  assert.equal(preflight.headers.get('vary'), 'Origin');

  for (const body of [inquiry(), inquiry({ email: 'not an address' }), '{']) {
    const response = await send(body, { origin: CLINIC });
    assert.equal(response.headers.get('access-control-allow-origin'), CLINIC);
    assert.equal(response.headers.get('access-control-expose-headers'), 'Retry-After');
    assert.equal(response.headers.get('vary'), 'Origin');
    assert.equal(response.headers.get('access-control-allow-credentials'), null);
  }
});

test('allows no other origin', async () => {
  const { url, send } = await serve({ allowedOrigins: [CLINIC] });
  const others = [
    'https://evil.example',
    `${CLINIC}.evil.example`,
    'http://clinic.example',
    'null',
    `${CLINIC}:8443`,
  ];
  for (const origin of others) {
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    for (const { headers } of [preflight, await send(inquiry(), { origin })]) {
      assert.deepEqual(
        [...headers.keys()].filter((name) => name.startsWith('access-control')),
        [],
      );
      assert.equal(headers.get('vary'), 'Origin');
    }
  }
});

test('needs no permission for its own site', async () => {
  const { send } = await serve();
  const response = await send(inquiry());
  assert.equal(response.status, 201);
  assert.equal(response.headers.get('access-control-allow-origin'), null);
});

test('says what an origin looks like when it is given something else', () => {
  for (const origin of ['*', 'clinic.example', `${CLINIC}/`, `${CLINIC}/contact`, 'null']) {
    assert.throws(
      () => createEndpoint({ allowedOrigins: [origin] }),
      /TypeError: allowedOrigins: expected origins/,
    );
  }
});
