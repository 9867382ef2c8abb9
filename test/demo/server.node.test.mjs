import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as nodeRequest } from 'node:http';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../demo/server.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let demo;
beforeEach(async () => {
  demo = await startServer({ port: 0, quiet: true });
});
afterEach(() => demo.close());

const at = (path) => new URL(path, demo.url);

/** Asks for a path as it is written: `fetch` would tidy it up first. */
function getRaw(path, headers = {}) {
  return new Promise((resolve, reject) => {
    nodeRequest(new URL(demo.url), { path, headers }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve({ status: response.statusCode, headers: new Headers(response.headers), text });
    })
      .on('error', reject)
      .end();
  });
}

test('serves the pages with their types', async () => {
  const types = {
    '/': 'text/html; charset=utf-8',
    '/index.html': 'text/html; charset=utf-8',
    '/clinic.html': 'text/html; charset=utf-8',
    '/privacy.html': 'text/html; charset=utf-8',
    '/preview/plain.html': 'text/html; charset=utf-8',
    '/preview/bootstrap.html': 'text/html; charset=utf-8',
    '/preview/wordpress.html': 'text/html; charset=utf-8',
    '/builder.css': 'text/css; charset=utf-8',
    '/theme.css': 'text/css; charset=utf-8',
    '/inbox.css': 'text/css; charset=utf-8',
    '/demo.css': 'text/css; charset=utf-8',
    '/panel.css': 'text/css; charset=utf-8',
    '/preview/block-theme.css': 'text/css; charset=utf-8',
    '/preview/bootstrap.css': 'text/css; charset=utf-8',
    '/builder.js': 'text/javascript; charset=utf-8',
    '/demo.mjs': 'text/javascript; charset=utf-8',
    '/inbox.mjs': 'text/javascript; charset=utf-8',
    '/favicon.svg': 'image/svg+xml; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    const response = await fetch(at(path));
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('content-type'), type, path);
    assert.ok((await response.text()).length > 50, path);
  }
});

test('serves the built script', async () => {
  const response = await fetch(at('/dist/mild-widgets.min.js'));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
});

test('the clinic’s page loads the script as any clinic’s would', async () => {
  const page = await (await fetch(at('/clinic.html'))).text();
  const [tag] = /<script[^>]*mild-widgets\.intl\.min\.js[^>]*>/.exec(page.replace(/\s+/g, ' '));
  for (const attribute of [
    'src="/dist/mild-widgets.intl.min.js"',
    'defer',
    'data-clinic-name="Riverside Pain Clinic"',
    'data-clinic-phone="+1 555 010 0199"',
    'data-endpoint="/endpoint"',
    'data-privacy-url="/privacy.html"',
  ]) {
    assert.ok(tag.includes(attribute), attribute);
  }
  for (const element of ['mild-info', 'mild-risks', 'mild-contact'])
    assert.match(page, new RegExp(`<${element}`));
});

test('the pages need nothing that the strict policy forbids', async () => {
  for (const path of [
    '/',
    '/clinic.html',
    '/privacy.html',
    '/preview/plain.html',
    '/preview/bootstrap.html',
  ]) {
    const page = await (await fetch(at(path))).text();
    assert.doesNotMatch(page, /\sstyle=|<style|\son\w+=|javascript:/i);
    assert.doesNotMatch(page, /<script(?![^>]*\bsrc=)/);
    assert.doesNotMatch(page, /(?:src|href)="(?:https?:)?\/\//);
  }
});

test('sends strict headers with everything', async () => {
  for (const [path, host = 'localhost'] of [
    ['/'],
    ['/clinic.html'],
    ['/builder.js'],
    ['/nothing'],
    ['/endpoint'],
    ['/inbox'],
    ['/dist/mild-widgets.min.js'],
    ['/dist/..\\package.json'],
    ['*'],
    ['/', 'evil.example'],
    ['/', 'x@localhost'],
  ]) {
    const { headers } = await getRaw(path, { host });
    assert.equal(headers.get('cache-control'), 'no-store', path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    const policy = headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
  }
});

test('answers HEAD without a body, and refuses other methods for files', async () => {
  const head = await fetch(demo.url, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.ok(Number(head.headers.get('content-length')) > 100);
  const posted = await fetch(demo.url, { method: 'POST' });
  assert.equal(posted.status, 405);
  assert.equal(posted.headers.get('allow'), 'GET, HEAD');
});

test('serves nothing else', async () => {
  for (const path of [
    '/server.mjs',
    '/build.mjs',
    '/builder/setup.ts',
    '/site/index.html',
    '/preview',
    '/preview/../../package.json',
    '/preview/..%2f..%2fpackage.json',
    '/endpoint.mjs',
    '/server/inbox.mjs',
    '/package.json',
    '/dist',
    '/dist/',
    '/dist/../package.json',
    '/dist/..%2fpackage.json',
    '/dist/%2e%2e/package.json',
    '/dist/%2e%2e%2fpackage.json',
    '/dist/..%5cpackage.json',
    '/dist/..\\package.json',
    '/dist/....//package.json',
    '/dist//etc/passwd',
    '/dist/%2fetc%2fpasswd',
    '/dist/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/dist/%252e%252e%252fpackage.json',
    '/../../../../etc/passwd',
    '//etc/passwd',
    '/dist/mild-widgets.min.js%00.html',
    '/dist/%',
    '/dist/%c0%ae%c0%ae/package.json',
    '/%',
    '/constructor',
    '/__proto__',
  ]) {
    const { status, text } = await getRaw(path);
    assert.ok([400, 404].includes(status), `${path} was answered with ${status}`);
    assert.doesNotMatch(text, /"name"|root:/, path);
  }
  for (const path of ['*', 'http://evil.example/', 'dist/mild-widgets.min.js']) {
    assert.equal((await getRaw(path)).status, 400, path);
  }
});

test('is for this computer’s names only', async () => {
  const { port } = new URL(demo.url);
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'LOCALHOST']) {
    assert.equal((await getRaw('/', { host })).status, 200, host);
  }
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    'x@localhost',
  ]) {
    assert.equal((await getRaw('/inbox', { host })).status, 421, host);
  }
});

test('takes the next free port, on both addresses of this computer', async () => {
  const taken = Number(new URL(demo.url).port);
  const second = await startServer({ port: taken, quiet: true });
  try {
    const { port } = new URL(second.url);
    assert.ok(Number(port) > taken);
    for (const host of ['localhost', '127.0.0.1']) {
      assert.equal((await fetch(`http://${host}:${port}/`)).status, 200);
    }
  } finally {
    await second.close();
  }
});

test('takes the next free port when only the IPv6 one is in use', async (t) => {
  const other = createServer();
  other.on('error', () => {}).listen(0, '::1');
  await Promise.race([once(other, 'listening'), once(other, 'error')]);
  if (!other.listening) return t.skip('this computer has no IPv6');
  const { port } = other.address();
  const second = await startServer({ port, quiet: true });
  assert.notEqual(Number(new URL(second.url).port), port);
  await second.close();
  other.close();
});

test('starts by itself when it is run, and prints where', async () => {
  const script = fileURLToPath(new URL('../../demo/server.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [output] = await once(child.stdout.setEncoding('utf8'), 'data');
    const [url] = /http:\/\/localhost:\d+\//.exec(output);
    assert.equal((await fetch(url)).status, 200);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
});

test('the endpoint takes messages from pages on this computer, and from no other', async () => {
  for (const [origin, isLocal] of [
    ['http://localhost:3000', true],
    ['https://127.0.0.1', true],
    ['http://[::1]:8080', true],
    ['null', true],
    ['https://evil.example', false],
    ['http://localhost.evil.example', false],
    ['http://127.0.0.1.nip.io', false],
  ]) {
    const { headers } = await fetch(at('/endpoint'), { method: 'OPTIONS', headers: { origin } });
    assert.equal(headers.get('access-control-allow-origin'), isLocal ? origin : null, origin);
  }
});
