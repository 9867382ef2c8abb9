import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSubmission } from 'mild-widgets/schema';
import { inquiry, post } from '../demo/inquiry.mjs';
import { hasWordPress } from '../helpers/wordpress.mjs';
import { assertProblem, assertTaken, useEndpoint } from './support/endpoint.mjs';

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

describe('what the WordPress plugin’s endpoint refuses', { skip: !hasWordPress() }, () => {
  const endpoint = useEndpoint();

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
          const response = await endpoint.send(body);
          assert.equal(response.status, success ? 201 : 422, JSON.stringify(body));
          assert.deepEqual(told(await response.json()), told(problem), JSON.stringify(body));
          if (!success) refused += 1;
        }
        assert.ok(refused > 100, String(refused));
        assert.equal((await endpoint.wordpress.mails()).length, all.length - refused);
      });
    }

    it('where the form asks for consent', async () => {
      endpoint.wordpress.set({ require_consent: '1' });
      for (const consent of [undefined, false]) {
        const { errors } = await assertProblem(await endpoint.send(inquiry({ consent })), 422);
        assert.deepEqual(
          errors,
          parseSubmission(inquiry({ consent }), { consentRequired: true }).problem.errors,
        );
      }
      await assertTaken(await endpoint.send(inquiry({ consent: true })));
    });
  });

  it('refuses what it can’t read, in the visitor’s language', async () => {
    const es = { 'accept-language': 'es-US,es;q=0.9' };
    const long = await assertProblem(await endpoint.send(inquiry({ own: 'x'.repeat(64_000) }), es), 413);
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
      const { detail } = await assertProblem(await endpoint.send(body, es), 400);
      assert.equal(detail, 'Su mensaje no llegó completo.');
    }
    await assertProblem(
      await fetch(`${endpoint.wordpress.url}${endpoint.path}`, {
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
      await assertProblem(await endpoint.send(inquiry(), { 'content-type': type }), 415);
    }
    assert.equal((await fetch(`${endpoint.wordpress.url}${endpoint.path}`)).status, 404);
    assert.deepEqual(await endpoint.wordpress.mails(), []);
  });

  it('answers everything that endpoints answer, in every place of a message', async () => {
    const bodies = await faultBodies();
    assert.ok(bodies.length > 50, String(bodies.length));
    for (const body of bodies) {
      const response = await endpoint.send(body);
      assert.ok([400, 413, 422].includes(response.status), `${response.status} ${JSON.stringify(body)}`);
      await assertProblem(response, response.status);
      for (const key of ['name', 'message', 'topics', 'consent', 'locale', 'trap', 'own']) {
        const sent = inquiry({ [key]: body });
        const { success } = parseSubmission(JSON.parse(JSON.stringify(sent)));
        const { status } = await endpoint.send(sent);
        // A body of the table may be larger than what is taken.
        if (status !== 413) assert.equal(status, success ? 201 : 422, JSON.stringify(sent));
      }
    }
  });

  it('refuses at every spelling of its address that WordPress takes for it', async () => {
    for (const route of ['messages%0A', 'messages/', 'MESSAGES']) {
      const path = `/?rest_route=/mild-widgets/v1/${route}`;
      const type = { 'content-type': 'text/plain' };
      await assertProblem(await endpoint.send(inquiry(), type, path), 415);
      await assertProblem(await endpoint.send(inquiry({ own: 'x'.repeat(64_000) }), {}, path), 413);
      await assertProblem(await endpoint.send('{', {}, path), 400);
      await assertTaken(await endpoint.send(inquiry(), {}, path));
    }
  });

  it('refuses a number that has no end', async () => {
    const body = JSON.stringify(inquiry()).replace('"elapsedSeconds":42', '"elapsedSeconds":1e999');
    const { errors } = await assertProblem(await endpoint.send(body), 422);
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      ['#/elapsedSeconds'],
    );
  });

  it('reads the language that a browser prefers, however it says so', async () => {
    for (const [languages, start] of [
      ['es,en;q=0.9', 'Su mensaje'],
      ['es;q=0.9', 'Su mensaje'],
      ['ES-mx,en', 'Su mensaje'],
      ['fr,es;q=0.9', 'Your message'],
      ['en,es', 'Your message'],
    ]) {
      const { detail } = await assertProblem(await endpoint.send('', { 'accept-language': languages }), 400);
      assert.ok(detail.startsWith(start), `${languages}: ${detail}`);
    }
  });

  it('reads a long message as quickly for its length as a short one, also where PHP can’t compile patterns', () => {
    const ratio = Number(
      endpoint.wordpress.inside(`
        ini_set( 'pcre.jit', '0' );
        function quickest( $length ) {
          $text  = 'a' . str_repeat( ' ', $length ) . 'b';
          $times = array();
          for ( $run = 0; $run < 9; $run++ ) {
            $start = hrtime( true );
            if ( mild_widgets_trim( $text ) !== $text ) exit( 1 );
            $times[] = hrtime( true ) - $start;
          }
          return min( $times );
        }
        echo quickest( 10000 ) / quickest( 1000 );
      `),
    );
    // Ten times the length: about 10, and 100 where each blank is read from each blank before it.
    assert.ok(ratio > 0 && ratio < 40, String(ratio));
  });

  it('takes blanks away at the ends as JavaScript does', () => {
    const texts = [
      '',
      ' ',
      '\u00a0\ufeff\u2003\n',
      ' a \u3000 b\u2028',
      '\u180ea\u200b',
      'a',
      '\v\fa\u0085 ',
    ];
    const trimmed = endpoint.wordpress.inside(
      "echo wp_json_encode( array_map( 'mild_widgets_trim', json_decode( stream_get_contents( STDIN ), true ) ) );",
      JSON.stringify(texts),
    );
    assert.deepEqual(
      JSON.parse(trimmed),
      texts.map((text) => text.trim()),
    );
  });
});
