import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEndpoint } from '../../demo/endpoint.mjs';
import { createPostIds, wayBack } from '../../demo/plain-post.mjs';
import { inquiry, without } from './inquiry.mjs';
import { assertProblem, serve, withResolvers } from './serve.mjs';

const CLINIC = 'https://clinic.example';

/** What a prerendered form posts without a script. */
const typed = (changes = {}) => {
  const { name, patient, email, phone, message, locale, page, trap } = inquiry();
  return { name, patient, email, phone, message, locale, page, trap, ...changes };
};

/** An endpoint, and a browser's own post to it. */
async function servePosts(options) {
  const served = await serve(options);
  const here = new URL(served.url).origin;
  const post = (body, headers = {}, path = '') =>
    fetch(new URL(path, served.url), {
      method: 'POST',
      redirect: 'manual',
      body: body instanceof FormData || typeof body === 'string' ? body : new URLSearchParams(body),
      headers: {
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        origin: here,
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
    });
  return { ...served, here, post };
}

async function assertPage(response, status) {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  const text = await response.text();
  const policy = response.headers.get('content-security-policy');
  const [, nonce] = /nonce="([^"]+)"/.exec(text);
  assert.equal(policy, `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'`);
  assert.doesNotMatch(text, /<script|\son\w+=|\sstyle=/i);
  return text;
}

test('takes what a form posts without a script, and leads to a page of thanks', async () => {
  const { post, messages, url, here } = await servePosts();
  const sent = typed({ page: `${here}/contact.html`, message: 'Größe\r\n👩‍⚕️', campaign: 'spring' });
  const response = await post(sent);
  assert.equal(response.status, 303);
  const [{ receivedAt, id, ...kept }] = messages;
  const { campaign, ...fields } = sent;
  assert.deepEqual(kept, { ...fields, message: 'Größe\n👩‍⚕️', extra: { campaign }, likelySpam: false });
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.ok(receivedAt);
  const location = new URL(response.headers.get('location'), url);
  assert.equal(location.origin, here);
  for (const value of [sent.name, sent.email, sent.phone, id]) {
    assert.ok(!decodeURIComponent(location.href).includes(value));
  }

  const page = await assertPage(await fetch(location), 200);
  assert.match(page, /<h1>Thank you\. We have your message<\/h1>/);
  assert.match(page, /<a href="\/contact\.html">/);
  assert.equal(messages.length, 1);
});

test('takes it in parts, too', async () => {
  const { post, messages } = await servePosts();
  const form = new FormData();
  for (const [name, value] of Object.entries(typed())) form.append(name, value);
  form.append('scan', new Blob(['x']), 'scan.png');
  assert.equal((await post(form)).status, 303);
  assert.equal(messages[0].name, 'Ada Example');
  assert.deepEqual(messages[0].extra, {});
});

test('takes the same twice for one, at the same moment as well', async () => {
  const { promise, resolve: finish } = withResolvers();
  const stored = [];
  const { post } = await servePosts({
    async onMessage(arrived) {
      stored.push(arrived);
      await promise;
    },
  });
  const sent = typed();
  const answers = [post(sent), post(sent)];
  finish();
  for (const { status } of await Promise.all(answers)) assert.equal(status, 303);
  assert.equal((await post(sent)).status, 303);
  assert.equal(stored.length, 1);
  await post({ ...sent, message: 'Another.' });
  assert.equal(stored.length, 2);
});

test('takes the same for a new message when it comes much later', async (t) => {
  const idOf = createPostIds({ remember: 2 });
  const post = (message) => {
    const form = new FormData();
    form.append('message', message);
    return form;
  };
  const first = await idOf(post('a'));
  assert.equal(await idOf(post('a')), first);
  t.mock.method(Date, 'now', () => new Date().getTime() + 11 * 60_000);
  const later = await idOf(post('a'));
  assert.notEqual(later, first);
  await idOf(post('b'));
  await idOf(post('c'));
  assert.notEqual(await idOf(post('a')), later, 'remembers only so many');
});

test('shows the form once more with the mistakes, and all that was typed', async () => {
  const { post, messages } = await servePosts();
  const hostile = `"><script>alert('1')</script>&amp;</textarea>`;
  const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;&lt;/textarea&gt;';
  const sent = typed({
    name: hostile,
    email: 'not an address',
    message: `\n ${hostile}\r\nsecond`,
    patient: 'existing',
    trap: hostile,
    consent: 'on',
    [hostile]: hostile,
  });
  const response = await post(sent);
  const page = await assertPage(response, 422);
  assert.equal(messages.length, 0);
  assert.match(page, /<html lang="en" dir="ltr">/);
  assert.match(page, /<title>Error: There is a problem<\/title>/);
  assert.match(page, /<a href="#email">Enter your whole email address, like name@example\.com<\/a>/);
  assert.match(page, /aria-describedby="email-hint email-error" aria-invalid="true"/);
  assert.ok(page.includes(`name="name"`) && page.includes(`value="${escaped}"`));
  assert.ok(page.includes(`<textarea`) && page.includes(`>\n\n ${escaped}\nsecond</textarea>`));
  assert.match(page, /value="existing"\s+checked/);
  for (const [name, value] of [
    ['locale', 'en'],
    ['page', sent.page],
    ['trap', escaped],
    ['consent', 'on'],
    [escaped, escaped],
  ]) {
    assert.ok(page.includes(`<input type="hidden" name="${name}" value="${value}" />`), name);
  }
  assert.ok(!page.includes('name="id"'), 'what is put right may be another message');
});

test('speaks the language of the form, and before that is known the browser’s', async () => {
  const { post, url } = await servePosts({ consentRequired: true, consentText: 'Acepto <todo>.' });
  const page = await assertPage(await post(typed({ locale: 'es', phone: '' })), 422);
  assert.match(page, /<html lang="es" dir="ltr">/);
  assert.match(page, /<title>Error: Hay 2 problemas<\/title>/);
  assert.match(page, /<label for="consent">Acepto &lt;todo&gt;\.<\/label>/);
  const thanks = await post(typed({ locale: 'es', consent: 'on' }));
  assert.equal(thanks.status, 303);
  assert.match(
    await assertPage(await fetch(new URL(thanks.headers.get('location'), url)), 200),
    /<html lang="es"/,
  );
  const foreign = {
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
    'accept-language': 'es-MX,en;q=0.5',
  };
  assert.match(
    await assertPage(await post(typed(), foreign), 403),
    /<html lang="es"[^]*Vuelva al formulario/,
  );
});

test('shows the form once more when the message can’t be stored, and takes it the next time', async (t) => {
  const log = t.mock.method(console, 'error', () => {});
  const stored = [];
  const { post } = await servePosts({
    onMessage(arrived) {
      if (log.mock.callCount() === 0) throw new Error('the disk is full');
      stored.push(arrived);
    },
  });
  const page = await assertPage(await post(typed()), 500);
  assert.match(page, /Your message was not sent/);
  assert.match(page, /value="Ada Example"/);
  assert.equal((await post(typed())).status, 303);
  assert.equal(stored.length, 1);
  assert.ok(!JSON.stringify(log.mock.calls.map((call) => call.arguments)).includes('Ada'));
});

/** What a form sends with `field-names`. */
const renamed = (values, names) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [names[key] ?? key, value]));

test('reads the endpoint’s own names, of a post and of JSON, and answers in them', async () => {
  const names = { name: 'your-name', email: 'your-email', trap: 'url', page: 'name', id: 'entry' };
  const fieldNames = Object.entries(names)
    .map((pair) => pair.join(':'))
    .join(' ');
  const { post, send, messages } = await servePosts({ fieldNames });
  const sent = typed({ plan: 'A' });
  const form = new FormData();
  for (const [name, value] of Object.entries(renamed(sent, names))) form.append(name, value);
  const { plan, ...fields } = sent;
  for (const body of [renamed(sent, names), form]) {
    assert.equal((await post(body)).status, 303);
    assert.deepEqual(without(messages.at(-1), 'id', 'receivedAt'), {
      ...fields,
      extra: { plan },
      likelySpam: false,
    });
  }
  assert.equal(messages.length, 1, 'the same in parts is the same');

  const json = inquiry({ message: 'As JSON.' });
  assert.deepEqual(await (await send(renamed(json, names))).json(), { ok: true, id: json.id });
  assert.equal(messages.at(-1).message, 'As JSON.');
  const { errors } = await assertProblem(await send(renamed({ ...json, email: 'no' }, names)), 422);
  assert.deepEqual(
    errors.map(({ pointer }) => pointer),
    ['#/your-email'],
  );
});

test('shows the form once more in the endpoint’s names, with the page’s own fields', async () => {
  const names = { name: 'your/name', email: 'name', patient: 'kind', consent: 'terms', page: 'url~' };
  const fieldNames = Object.entries(names)
    .map((pair) => pair.join(':'))
    .join(' ');
  const { post, messages } = await servePosts({ fieldNames, consentRequired: true });
  const sent = renamed(typed({ name: '', email: 'no', day: 'Mo' }), names);
  const body = new URLSearchParams([...Object.entries(sent), ['day', 'Fr'], ['terms', 'true']]);
  const page = await assertPage(await post(body), 422);
  for (const field of ['name', 'email']) assert.ok(page.includes(`<a href="#${field}">`), field);
  assert.match(page, /id="name" name="your\/name"/);
  assert.match(page, /id="email" name="name" aria-describedby="email-error" aria-invalid="true"/);
  assert.match(page, /value="no"/);
  assert.match(page, /name="terms"\s+value="true"\s+checked/);

  assert.ok(page.includes(`<input type="hidden" name="url~" value="${sent['url~']}" />`));

  // As the browser would post it again, once it is put right.
  const again = new URLSearchParams({ phone: sent.phone, message: sent.message, kind: 'new', terms: 'true' });
  for (const [, name, value] of page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)) {
    again.append(name, value);
  }
  again.append('your/name', 'Ada Example');
  again.append('name', 'ada@example.com');
  assert.equal((await post(again)).status, 303);
  assert.deepEqual(without(messages[0], 'id', 'receivedAt'), {
    ...typed({ consent: true }),
    extra: { day: ['Mo', 'Fr'] },
    likelySpam: false,
  });
});

test('shows what came under the endpoint’s name, where ours came as well', async () => {
  const { post } = await servePosts({ fieldNames: 'name:your-name page:url' });
  const sent = { ...typed({ name: 'Eve', page: 'https://old.example/' }), phone: '' };
  const page = await assertPage(await post({ ...sent, 'your-name': 'Ada', url: sent.page }), 422);
  assert.match(page, /name="your-name"[^>]* value="Ada"/);
  assert.doesNotMatch(page, /"Eve"/);
  assert.equal(page.match(/old\.example/g).length, 1);
  const stale = await assertPage(await post(sent), 422);
  assert.match(stale, /name="your-name"[^>]* value="Eve"/, 'of a page that doesn’t know the names yet');
});

test('goes without what the form leaves out, and still takes a message once', async () => {
  const { post, send, messages } = await servePosts({
    fieldNames: 'id:- locale:- page:- trap:- elapsedSeconds:-',
  });
  const fields = without(inquiry(), 'id', 'locale', 'page', 'elapsedSeconds', 'trap');
  const { id: made } = await (await send(fields)).json();
  assert.match(made, /^[0-9a-f-]{36}$/);
  assert.equal((await (await send(fields)).json()).id, made);
  assert.equal(messages.length, 1);
  assert.deepEqual([messages[0].locale, messages[0].page, messages[0].trap], ['en', '', '']);
  assert.ok(!('elapsedSeconds' in messages[0]));
  const spanish = { 'accept-language': 'es-MX,en;q=0.5' };
  assert.match(await assertPage(await post({ ...fields, name: '' }, spanish), 422), /<html lang="es"/);
  const response = await post({ ...fields, message: 'Otra vez.' }, spanish);
  assert.equal(response.status, 303);
  assert.equal(messages[1].locale, 'es-MX');
});

test('takes the same for the same however long the form was open', async () => {
  const { post, messages } = await servePosts({ fieldNames: 'id:- elapsedSeconds:seconds' });
  const fields = without(inquiry(), 'id', 'elapsedSeconds');
  for (const seconds of ['42', '50']) await post({ ...fields, seconds }, { accept: '*/*' });
  assert.equal(messages.length, 1);
  assert.equal(messages[0].elapsedSeconds, 42);
});

test('refuses field names that a form would refuse', () => {
  assert.throws(() => createEndpoint({ fieldNames: 'name:-' }), /fieldNames: expected pairs like/);
});

test('keeps and flags what a bot has filled in', async () => {
  const { post, messages } = await servePosts();
  assert.equal((await post(typed({ trap: 'https://spam.example' }))).status, 303);
  assert.equal(messages[0].likelySpam, true);
});

test('refuses what is too long or can’t be read, and says so to a person', async () => {
  const { post, messages } = await servePosts({ maxBytes: 2000 });
  assert.match(
    await assertPage(await post(typed({ message: 'é'.repeat(900) })), 413),
    /Your message is too long/,
  );
  const broken = { 'content-type': 'multipart/form-data; boundary=x' };
  assert.match(await assertPage(await post('--x\r\nnothing', broken), 400), /Go back to the form/);
  await assertProblem(await post('--x', { ...broken, accept: '*/*' }), 400);
  assert.equal(messages.length, 0);
});

test('answers the script that sends as a form does with JSON', async () => {
  const { post, messages } = await servePosts();
  const { elapsedSeconds, ...texts } = inquiry({ consent: 'true', topics: 'Infection' });
  const sent = { ...texts, elapsedSeconds: String(elapsedSeconds) };
  const response = await post(sent, { accept: '*/*' });
  assert.equal(response.status, 201);
  assert.deepEqual(await response.json(), { ok: true, id: sent.id });
  assert.deepEqual(
    [messages[0].elapsedSeconds, messages[0].topics, messages[0].consent],
    [42, ['Infection'], true],
  );
  const { errors } = await assertProblem(await post({ ...sent, email: 'no' }, { accept: '*/*' }), 422);
  assert.deepEqual(
    errors.map(({ pointer }) => pointer),
    ['#/email'],
  );
});

test('lets a form be posted from its own origin and the listed ones, and from nowhere else', async () => {
  const { post, messages, here } = await servePosts({ allowedOrigins: [CLINIC] });
  let count = 0;
  for (const [origin, site] of [
    [CLINIC, 'cross-site'],
    [CLINIC, 'same-site'],
    [here, 'same-origin'],
    ['null', 'same-origin'], // the page has the referrer policy no-referrer
    [here, 'none'],
    [here, undefined], // a browser of before 2023, or one on plain http
    [undefined, undefined], // no browser
  ]) {
    const headers = { origin, 'sec-fetch-site': site };
    for (const name of Object.keys(headers)) if (headers[name] === undefined) delete headers[name];
    const response = await postWith(headers);
    assert.equal(response.status, 303, `${origin} ${site}`);
    assert.equal(messages.length, ++count);
  }
  for (const [origin, site] of [
    ['https://evil.example', 'cross-site'],
    ['https://evil.example', undefined],
    [`${CLINIC}.evil.example`, 'cross-site'],
    ['http://clinic.example', 'same-site'],
    ['null', 'cross-site'],
    ['null', undefined],
    [undefined, 'cross-site'],
    [undefined, 'same-site'],
  ]) {
    const headers = { origin, 'sec-fetch-site': site };
    for (const name of Object.keys(headers)) if (headers[name] === undefined) delete headers[name];
    await assertPage(await postWith(headers), 403);
    assert.equal(messages.length, count, `${origin} ${site}`);
  }
  await assertProblem(
    await post(typed(), { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', accept: '*/*' }),
    403,
  );

  function postWith(headers) {
    return fetch(here, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(typed({ message: String(count) })),
      headers: { accept: 'text/html', ...headers },
    });
  }
});

test('leads back to pages that may send, and to no others', async () => {
  const { post } = await servePosts({ allowedOrigins: [CLINIC] });
  const backFrom = async (page, origin) => {
    const { headers } = await post(typed({ page, message: page }), {
      origin,
      'sec-fetch-site': 'same-origin',
    });
    return new URLSearchParams(headers.get('location')).get('back');
  };
  assert.equal(await backFrom(`${CLINIC}/a?b#c`, CLINIC), `${CLINIC}/a`);
  assert.equal(await backFrom('https://own.example/a', 'https://own.example'), '/a');
  assert.equal(await backFrom('https://evil.example/a', 'https://own.example'), null);
  assert.equal(await backFrom('javascript:alert(1)', 'https://own.example'), null);

  assert.equal(wayBack('/a/b', []), '/a/b');
  assert.equal(wayBack(`${CLINIC}/a`, [CLINIC]), `${CLINIC}/a`);
  for (const address of [
    null,
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    'https://here.invalid//evil.example',
    'javascript:alert(1)',
    'data:,x',
    `${CLINIC}/a`,
  ]) {
    assert.equal(wayBack(address, []), undefined, address);
  }
});
