import { createAdaptorServer } from '@hono/node-server';
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { afterEach } from 'node:test';
import { createEndpoint } from '../../demo/endpoint.mjs';
import { post } from './inquiry.mjs';

const servers = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A handler that answers over HTTP on this computer, until the end of the test. */
export async function serveHandler(handle) {
  const server = createAdaptorServer({ fetch: handle });
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { port, url: `http://127.0.0.1:${port}/` };
}

/** An endpoint that does. */
export async function serve(options) {
  const { handle, messages } = createEndpoint(options);
  const { port, url } = await serveHandler(handle);
  return { port, url, messages, send: (body, headers) => fetch(url, post(body, headers)) };
}

/** Sends text as it is and answers with what comes back before the connection ends. */
export function sendRaw(port, text) {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket
      .on('data', (data) => (answer += data))
      .on('close', () => resolve(answer))
      .on('error', reject);
  });
}

/** Answers with the body. */
export async function assertProblem(response, status) {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const body = await response.json();
  assert.equal(body.status, status);
  assert.ok(body.title);
  return body;
}

export function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}
