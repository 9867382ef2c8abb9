import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { interfaceIn, parseSubmission } from 'mild-widgets/schema';
import { inquiry, post, without } from '../demo/inquiry.mjs';
import { hard } from '../faults/hard-texts.mjs';
import { hasWordPress, startWordPress } from '../helpers/wordpress.mjs';

const PATH = '/wp-json/mild-widgets/v1/messages';
const isHere = hasWordPress();

/** The bodies that the fault table has endpoints answer, in the role of what somebody sends. */
async function faultBodies() {
  const path = (name) => fileURLToPath(new URL(`../faults/rows/${name}.ts`, import.meta.url));
  const entry = ['answers', 'refusals']
    .map((name) => `export * from ${JSON.stringify(path(name))};`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const rows = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const answers = Object.values(rows)
    .flat()
    .flatMap(({ answers = [] }) => (typeof answers === 'function' ? answers('json') : answers));
  return answers.flatMap(({ body }) => (body === undefined ? [] : [body]));
}

describe('the WordPress plugin’s endpoint', { skip: !isHere }, () => {
  let wordpress;

  before(async () => {
    wordpress = await startWordPress();
    wordpress.installPlugin();
  });
  after(() => wordpress?.close());

  beforeEach(() => {
    wordpress.forget();
    wordpress.set({ mail_to: 'front.desk@riverside.example' });
    // Tests send more than people do.
    wordpress.always('limits', "add_filter( 'mild_widgets_limits', '__return_empty_array' );");
  });
  afterEach(() => assert.deepEqual(wordpress.complaints(), [], 'PHP has nothing to complain about'));

  const send = (body, headers) => fetch(`${wordpress.url}${PATH}`, post(body, headers));

  async function assertTaken(response) {
    assert.equal(response.status, 201, await response.clone().text());
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('set-cookie'), null);
    assert.equal((await response.json()).ok, true);
  }

  async function assertProblem(response, status) {
    const text = await response.text();
    assert.equal(response.status, status, text);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const problem = JSON.parse(text);
    assert.equal(problem.status, status);
    assert.equal(typeof problem.detail, 'string');
    return problem;
  }

  /** The one mail that came of a message. */
  async function mailOf(body) {
    wordpress.forget();
    await assertTaken(await send(body));
    const mails = await wordpress.mails();
    assert.equal(mails.length, 1);
    return mails[0];
  }

  it('mails what a person sends', async () => {
    const mail = await mailOf(
      inquiry({
        topics: ['Infection', 'Nerve damage'],
        consent: true,
        insurance: 'Riverside Mutual',
        days: ['Mo', 'Tu'],
      }),
    );
    assert.deepEqual(
      mail.to.map(({ address }) => address),
      ['front.desk@riverside.example'],
    );
    assert.deepEqual(
      mail.replyTo.map(({ address }) => address),
      ['ada@example.com'],
    );
    assert.equal(mail.subject, 'New patient: Ada Example');
    assert.deepEqual(mail.text.trimEnd().split('\n'), [
      'Name: Ada Example',
      'Patient: new',
      'Email: ada@example.com',
      'Phone: +1 555 010 0123',
      'Asks about: Infection',
      'Asks about: Nerve damage',
      'Consent: given',
      'insurance: Riverside Mutual',
      'days: Mo, Tu',
      'Language: en',
      'Page: https://clinic.example/contact',
      'Form was open for: 42 seconds',
      '',
      'Message:',
      '',
      'My legs hurt when I walk.',
    ]);
  });

  it('mails what a patient sends who gives only a phone number', async () => {
    const mail = await mailOf(without(inquiry({ patient: 'existing' }), 'email'));
    assert.equal(mail.subject, 'Existing patient: Ada Example');
    assert.equal(mail.replyTo, undefined);
    assert.match(mail.text, /^Patient: has been to the clinic before$/m);
    assert.doesNotMatch(mail.text, /^Email:/m);
  });

  it('mails to the site’s own address where the settings have none', async () => {
    wordpress.set({});
    const mail = await mailOf(inquiry());
    assert.equal(mail.to[0].address, 'office@riverside.example');
  });

  for (const [title, text] of hard) {
    it(`has every character arrive: ${title}`, async () => {
      const name = Array.from(text).slice(0, 100).join('');
      const mail = await mailOf(inquiry({ name, message: text, own: text }));
      const [fields, message] = mail.text.split('\nMessage:\n\n');
      assert.equal(message.replace(/\n+$/, ''), text.trim().replace(/\r\n?/g, '\n'));
      // eslint-disable-next-line no-control-regex -- what would end a line
      const inLine = (text) => text.replace(/[\0-\x1f\x7f\x85\u2028\u2029]+/g, ' ').trim();
      const lines = fields.split('\n');
      assert.equal(lines[0], `Name: ${inLine(name.trim())}`);
      assert.ok(lines.includes(`own: ${inLine(text)}`), fields);
      assert.equal(
        mail.subject.replace(/\s+/g, ' '),
        `New patient: ${inLine(name)}`.replace(/\s+/g, ' ').trim(),
      );
    });
  }

  it('has halves of characters arrive as far as mail can', async () => {
    const lone = 'a\ud800b\udc00c\\ud800 \\\\\ud83d\ude42\udbff';
    const mail = await mailOf(inquiry({ message: lone }));
    assert.equal(mail.text.split('Message:\n\n')[1].trim(), 'a\ufffdb\ufffdc\\ud800 \\\\🙂\ufffd');
  });

  it('lets nobody write another header, another field or another recipient', async () => {
    const injected = 'Ada\r\nBcc: all@evil.example\r\n\r\nPhone: 900 900 9000';
    const mail = await mailOf(
      inquiry({
        name: injected,
        phone: '555 010 0123\r\nEmail: x@evil.example',
        page: injected,
        topics: [injected],
        [injected]: injected,
      }),
    );
    assert.equal(mail.bcc, undefined);
    assert.equal(mail.cc, undefined);
    const [head] = mail.raw.split('\r\n\r\n');
    assert.doesNotMatch(head, /^Bcc:/im);
    assert.equal(mail.text.match(/^Phone:/gm).length, 1);
    assert.equal(mail.text.match(/^Email:/gm).length, 1);
    for (const email of [
      'ada@example.com\r\nBcc: all@evil.example',
      'ada@example.com,all@evil.example',
      'a@b.c>x',
    ]) {
      const { errors } = await assertProblem(await send(inquiry({ email })), 422);
      assert.deepEqual(errors, [
        { detail: interfaceIn('en').messages.problems.emailFormat, pointer: '#/email' },
      ]);
    }
  });

  it('marks what is likely spam, and mails it', async () => {
    const mail = await mailOf(inquiry({ trap: 'https://evil.example' }));
    assert.equal(mail.subject, '[Likely spam] New patient: Ada Example');
    assert.match(mail.text, /^Likely spam: /);
  });

  describe('says what the form’s own schema says', () => {
    const long = (count) => '🙂'.repeat(count);
    const patients = [undefined, '', 'new', 'existing', 'other', 7, null, ['new']];
    const emails = [
      undefined,
      '',
      ' ',
      'a@b.c',
      'a@',
      `${'a'.repeat(250)}@b.c`,
      '\u200bada@example.com\ufeff',
      7,
      {},
    ];
    const phones = [
      undefined,
      '',
      '555 010',
      '٥٥٥٠١٠٠١٢٣ (cell)',
      '5'.repeat(101),
      '\u202d555 010 0123\u202c',
      true,
    ];
    const rest = [
      {},
      { name: undefined },
      { name: '\u00a0\ufeff\u2003\n' },
      { name: long(101) },
      { name: ` ${long(100)} ` },
      { name: ['Ada'] },
      { message: undefined },
      { message: '\u3000' },
      { message: long(2001) },
      { message: 7 },
      { consent: 'yes' },
      { id: 'x' },
      { id: undefined },
      { topics: 'Infection' },
      { topics: [7] },
      { topics: Array.from({ length: 51 }, String) },
      { locale: 'e n' },
      { page: 'x'.repeat(2049) },
      { elapsedSeconds: -1 },
      { elapsedSeconds: 'long' },
      { trap: undefined },
      { trap: 'x'.repeat(2001) },
    ];
    const told = ({ errors = [] } = {}) =>
      errors
        .map(({ detail, pointer }) => [
          // What a person doesn't type has other words here, and less exact pointers.
          pointer.replace(/^(#\/\w+).*/, '$1'),
          detail.startsWith('Expected') || /^(Check|Revise)/.test(detail) ? '' : detail,
        ])
        .sort();

    for (const locale of ['en', 'es']) {
      it(`in ${locale}`, async () => {
        const all = [
          ...patients.flatMap((patient) => emails.map((email) => ({ patient, email }))),
          ...patients.flatMap((patient) => phones.map((phone) => ({ patient, phone, message: undefined }))),
          ...rest,
        ].map((changes) => inquiry({ locale, ...changes }));
        let refused = 0;
        for (const body of all) {
          const sent = JSON.parse(JSON.stringify(body));
          const { success, problem } = parseSubmission(sent);
          const response = await send(body);
          assert.equal(response.status, success ? 201 : 422, JSON.stringify(body));
          assert.deepEqual(told(await response.json()), told(problem), JSON.stringify(body));
          if (!success) refused += 1;
        }
        assert.ok(refused > 100, String(refused));
        assert.equal((await wordpress.mails()).length, all.length - refused);
      });
    }

    it('where the form asks for consent', async () => {
      wordpress.set({ require_consent: '1' });
      for (const consent of [undefined, false]) {
        const { errors } = await assertProblem(await send(inquiry({ consent })), 422);
        assert.deepEqual(
          errors,
          parseSubmission(inquiry({ consent }), { consentRequired: true }).problem.errors,
        );
      }
      await assertTaken(await send(inquiry({ consent: true })));
    });
  });

  it('takes a message once, however often it comes', async () => {
    const body = inquiry();
    await assertTaken(await send(body));
    await assertTaken(await send(body));
    await assertTaken(await send({ ...body, id: body.id.toUpperCase() }));
    assert.equal((await wordpress.mails()).length, 1);
    await assertTaken(await send({ ...body, id: crypto.randomUUID() }));
    assert.equal((await wordpress.mails()).length, 2);
  });

  it('takes a message once that comes while the first is on its way', async () => {
    wordpress.always('slow', "add_action( 'phpmailer_init', function () { usleep( 700000 ); } );");
    const body = inquiry();
    for (const response of await Promise.all([send(body), send(body), send(body)]))
      await assertTaken(response);
    wordpress.always('slow');
    assert.equal((await wordpress.mails()).length, 1);
  });

  it('says that a message was not sent which the mail didn’t take, and takes it when it comes again', async () => {
    const body = inquiry({ locale: 'es' });
    wordpress.failMails(true);
    const { detail } = await assertProblem(await send(body), 503);
    assert.match(detail, /está ocupado/);
    await assertProblem(await send(body), 503);
    wordpress.failMails(false);
    await assertTaken(await send(body));
    assert.equal((await wordpress.mails()).length, 1);
  });

  it('says that it doesn’t know where a mail plugin breaks, writes nothing of it, and takes it when it comes again', async () => {
    const body = inquiry();
    wordpress.always(
      'broken',
      "add_filter( 'pre_wp_mail', function ( $x, $mail ) { throw new Exception( $mail['message'] ); }, 10, 2 );",
    );
    await assertProblem(await send(body), 500);
    wordpress.always('broken');
    await assertTaken(await send(body));
    assert.equal((await wordpress.mails()).length, 1);
  });

  it('takes over what another process has left', async () => {
    const body = inquiry();
    wordpress.inside(
      "global $wpdb; $wpdb->insert( $wpdb->options, array( 'option_name' => mild_widgets_id_name( stream_get_contents( STDIN ) ), 'option_value' => ( time() - 61 ) . ' begun' ) );",
      body.id,
    );
    await assertTaken(await send(body));
    assert.equal((await wordpress.mails()).length, 1);
  });

  it('holds back a flood, and says for how long', async () => {
    wordpress.always('limits');
    for (let sent = 0; sent < 10; sent++) await assertTaken(await send(inquiry()));
    const late = inquiry();
    const response = await send(late);
    const wait = Number(response.headers.get('retry-after'));
    assert.ok(wait > 0 && wait <= 600, String(wait));
    await assertProblem(response, 429);
    assert.equal((await wordpress.mails()).length, 10);
    // Mistakes are told all the same, and once the wait is over it is taken.
    await assertProblem(await send(inquiry({ name: '' })), 422);
    wordpress.inside(
      "foreach ( array( 'all', wp_hash( inet_pton( '127.0.0.1' ) ) ) as $key ) delete_transient( \"mild_widgets_rate_$key\" );",
    );
    await assertTaken(await send(late));
  });

  it('refuses what it can’t read, in the visitor’s language', async () => {
    const es = { 'accept-language': 'es-US,es;q=0.9' };
    const long = await assertProblem(await send(inquiry({ own: 'x'.repeat(64_000) }), es), 413);
    assert.equal(long.detail, 'Su mensaje es demasiado largo.');
    for (const body of [
      '',
      '{',
      'null',
      '7',
      '"x"',
      '[',
      '{"name":"\u0000"}',
      `${'['.repeat(600)}${']'.repeat(600)}`,
    ]) {
      const { detail } = await assertProblem(await send(body, es), 400);
      assert.equal(detail, 'Su mensaje no llegó completo.');
    }
    await assertProblem(
      await fetch(`${wordpress.url}${PATH}`, {
        ...post('{}'),
        body: Buffer.from('{"name":"\xff"}', 'latin1'),
      }),
      400,
    );
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      await assertProblem(await send(inquiry(), { 'content-type': type }), 415);
    }
    assert.equal((await fetch(`${wordpress.url}${PATH}`)).status, 404);
    assert.deepEqual(await wordpress.mails(), []);
  });

  it('answers everything that endpoints answer, in every place of a message', async () => {
    const bodies = await faultBodies();
    assert.ok(bodies.length > 50, String(bodies.length));
    for (const body of bodies) {
      const response = await send(body);
      assert.ok([400, 413, 422].includes(response.status), `${response.status} ${JSON.stringify(body)}`);
      await assertProblem(response, response.status);
      for (const key of ['name', 'message', 'topics', 'consent', 'locale', 'trap', 'own']) {
        const sent = inquiry({ [key]: body });
        const { success } = parseSubmission(JSON.parse(JSON.stringify(sent)));
        const { status } = await send(sent);
        // A body of the table may be larger than what is taken.
        if (status !== 413) assert.equal(status, success ? 201 : 422, JSON.stringify(sent));
      }
    }
  });

  it('keeps nothing of what people typed', async () => {
    await assertTaken(await send(inquiry({ name: 'Zebedee Quux', message: 'A secret' })));
    const rows = wordpress.inside(
      'global $wpdb; foreach ( $wpdb->get_col( \'SHOW TABLES\' ) as $table ) echo wp_json_encode( $wpdb->get_results( "SELECT * FROM $table" ) );',
    );
    assert.match(rows, /mild_widgets_id_/);
    assert.doesNotMatch(rows, /Zebedee|A secret|ada@example/);
  });

  it('works with plain addresses, too', async () => {
    const response = await fetch(`${wordpress.url}/?rest_route=/mild-widgets/v1/messages`, post(inquiry()));
    await assertTaken(response);
  });
});
