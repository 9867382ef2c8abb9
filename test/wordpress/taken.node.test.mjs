import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { inquiry, post } from '../demo/inquiry.mjs';
import { hasWordPress } from '../helpers/wordpress.mjs';
import { assertProblem, assertTaken, useEndpoint } from './support/endpoint.mjs';

describe('what the WordPress plugin’s endpoint takes, once and how much', { skip: !hasWordPress() }, () => {
  const endpoint = useEndpoint();

  it('takes a message once, however often it comes', async () => {
    const body = inquiry();
    await assertTaken(await endpoint.send(body));
    await assertTaken(await endpoint.send(body));
    await assertTaken(await endpoint.send({ ...body, id: body.id.toUpperCase() }));
    assert.equal((await endpoint.wordpress.mails()).length, 1);
    await assertTaken(await endpoint.send({ ...body, id: crypto.randomUUID() }));
    assert.equal((await endpoint.wordpress.mails()).length, 2);
  });

  it('takes a message once that comes while the first is on its way', async () => {
    endpoint.wordpress.always('slow', "add_action( 'phpmailer_init', function () { usleep( 700000 ); } );");
    const body = inquiry();
    for (const response of await Promise.all([endpoint.send(body), endpoint.send(body), endpoint.send(body)]))
      await assertTaken(response);
    endpoint.wordpress.always('slow');
    assert.equal((await endpoint.wordpress.mails()).length, 1);
  });

  it('says that a message was not sent which the mail didn’t take, and takes it when it comes again', async () => {
    const body = inquiry({ locale: 'es' });
    endpoint.wordpress.failMails(true);
    const { detail } = await assertProblem(await endpoint.send(body), 503);
    assert.match(detail, /está ocupado/);
    await assertProblem(await endpoint.send(body), 503);
    endpoint.wordpress.failMails(false);
    await assertTaken(await endpoint.send(body));
    assert.equal((await endpoint.wordpress.mails()).length, 1);
  });

  it('says that it doesn’t know where a mail plugin breaks, writes nothing of it, and takes it when it comes again', async () => {
    const body = inquiry();
    endpoint.wordpress.always(
      'broken',
      "add_filter( 'pre_wp_mail', function ( $x, $mail ) { throw new Exception( $mail['message'] ); }, 10, 2 );",
    );
    await assertProblem(await endpoint.send(body), 500);
    endpoint.wordpress.always('broken');
    const [line, ...more] = endpoint.wordpress.complaints();
    assert.match(line, /^MILD widgets: Exception in \S+\/broken\.php on line 2$/);
    assert.deepEqual(more, []);
    endpoint.wordpress.forget();
    await assertTaken(await endpoint.send(body));
    assert.equal((await endpoint.wordpress.mails()).length, 1);
  });

  it('says that it doesn’t know where a plugin sends mail and doesn’t say, and counts it', async () => {
    endpoint.wordpress.always(
      'silent',
      "function wp_mail() {} add_filter( 'mild_widgets_limits', fn() => array( 'all' => array( 1, 600 ) ), 20 );",
    );
    endpoint.forgetCounts();
    try {
      await assertProblem(await endpoint.send(inquiry()), 500);
      await assertProblem(await endpoint.send(inquiry()), 429);
    } finally {
      endpoint.wordpress.always('silent');
      endpoint.forgetCounts();
    }
  });

  it('does not let an attempt that was given up end the one after it', () => {
    const states = endpoint.wordpress.inside(
      `
      global $wpdb;
      $id    = stream_get_contents( STDIN );
      $first = ( time() - 61 ) . ' begun';
      $state = fn() => $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM $wpdb->options WHERE option_name = %s", mild_widgets_id_name( $id ) ) );
      $wpdb->insert( $wpdb->options, array( 'option_name' => mild_widgets_id_name( $id ), 'option_value' => $first ) );
      list( $is, $second ) = mild_widgets_begin( $id );
      mild_widgets_end( $id, $first, false );
      $failed = $state() === $second;
      mild_widgets_end( $id, $first, true );
      $taken = $state() === $second;
      mild_widgets_end( $id, $second, true );
      echo wp_json_encode( array( $is, $failed, $taken, substr( $state(), -6 ) ) );`,
      crypto.randomUUID(),
    );
    assert.deepEqual(JSON.parse(states), ['new', true, true, ' taken']);
  });

  it('forgets an id after a day, also where nobody writes', () => {
    const left = endpoint.wordpress.inside(`
      global $wpdb;
      foreach ( array( 'old' => 86401, 'new' => 80000 ) as $name => $age ) {
        $wpdb->insert( $wpdb->options, array( 'option_name' => "mild_widgets_id_$name", 'option_value' => ( time() - $age ) . ' taken' ) );
      }
      do_action( 'delete_expired_transients' );
      echo implode( ' ', $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name IN ( 'mild_widgets_id_old', 'mild_widgets_id_new' )" ) );
    `);
    assert.equal(left, 'mild_widgets_id_new');
  });

  it('takes over what another process has left', async () => {
    const body = inquiry();
    endpoint.wordpress.inside(
      "global $wpdb; $wpdb->insert( $wpdb->options, array( 'option_name' => mild_widgets_id_name( stream_get_contents( STDIN ) ), 'option_value' => ( time() - 61 ) . ' begun' ) );",
      body.id,
    );
    await assertTaken(await endpoint.send(body));
    assert.equal((await endpoint.wordpress.mails()).length, 1);
  });

  it('holds back a flood, and says for how long', async () => {
    endpoint.wordpress.always('limits');
    for (let sent = 0; sent < 10; sent++) await assertTaken(await endpoint.send(inquiry()));
    const late = inquiry();
    const response = await endpoint.send(late);
    const wait = Number(response.headers.get('retry-after'));
    assert.ok(wait > 0 && wait <= 600, String(wait));
    await assertProblem(response, 429);
    assert.equal((await endpoint.wordpress.mails()).length, 10);
    // Mistakes are told all the same, and once the wait is over it is taken.
    await assertProblem(await endpoint.send(inquiry({ name: '' })), 422);
    endpoint.wordpress.inside(
      "foreach ( array( 'all', wp_hash( inet_pton( '127.0.0.1' ) ) ) as $key ) delete_transient( \"mild_widgets_rate_$key\" );",
    );
    await assertTaken(await endpoint.send(late));
  });

  it('keeps nothing of what people typed', async () => {
    await assertTaken(await endpoint.send(inquiry({ name: 'Zebedee Quux', message: 'A secret' })));
    const rows = endpoint.wordpress.inside(
      'global $wpdb; foreach ( $wpdb->get_col( \'SHOW TABLES\' ) as $table ) echo wp_json_encode( $wpdb->get_results( "SELECT * FROM $table" ) );',
    );
    assert.match(rows, /mild_widgets_id_/);
    assert.doesNotMatch(rows, /Zebedee|A secret|ada@example/);
  });

  it('works with plain addresses, too', async () => {
    const response = await fetch(
      `${endpoint.wordpress.url}/?rest_route=/mild-widgets/v1/messages`,
      post(inquiry()),
    );
    await assertTaken(response);
  });

  it('takes messages while the settings name another service, which a cached page doesn’t know', async () => {
    endpoint.wordpress.set({ format: 'formspree', endpoint: 'https://formspree.io/f/x' });
    await assertTaken(await endpoint.send(inquiry()));
  });

  it('lets no page of another site read what it answers', async () => {
    const headers = { origin: 'https://evil.example' };
    for (const [method, body] of [
      ['POST', JSON.stringify(inquiry())],
      ['OPTIONS', undefined],
    ]) {
      const response = await fetch(`${endpoint.wordpress.url}${endpoint.path}`, {
        method,
        body,
        headers: { ...headers, 'content-type': 'application/json' },
      });
      assert.ok(response.ok);
      const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));
      assert.deepEqual(names, []);
    }
    const posts = await fetch(`${endpoint.wordpress.url}/wp-json/wp/v2/posts`, { headers });
    assert.equal(posts.headers.get('access-control-allow-origin'), 'https://evil.example');
  });

  describe('with limits', () => {
    /** The statuses of a message from each address, one after the other. */
    async function statusesFrom(...addresses) {
      const statuses = [];
      for (const address of addresses) statuses.push((await endpoint.from(address)).status);
      return statuses;
    }

    const limit = (limits) =>
      endpoint.wordpress.always(
        'limits',
        `add_filter( 'mild_widgets_limits', fn() => json_decode( '${JSON.stringify(limits)}', true ) );`,
      );

    beforeEach(() => {
      endpoint.believeAddresses();
      endpoint.forgetCounts();
    });
    afterEach(() => {
      endpoint.wordpress.always('addresses');
      endpoint.wordpress.always('proxy');
      endpoint.forgetCounts();
    });

    it('knows an address of IPv4 in IPv6’s notation, and takes messages from elsewhere', async () => {
      limit({ place: [2, 600] });
      assert.deepEqual(
        await statusesFrom('::ffff:203.0.113.5', '203.0.113.5', '::ffff:203.0.113.5', '::ffff:198.51.100.7'),
        [201, 201, 429, 201],
      );
    });

    it('takes a network of IPv6 for one place', async () => {
      limit({ place: [2, 600] });
      assert.deepEqual(
        await statusesFrom('2001:db8:1:2::1', '2001:db8:1:2:ffff::2', '2001:db8:1:2::3', '2001:db8:1:3::1'),
        [201, 201, 429, 201],
      );
    });

    it('has one for all places together', async () => {
      limit({ place: [2, 600], all: [3, 600] });
      assert.deepEqual(
        await statusesFrom('203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4'),
        [201, 201, 201, 429],
      );
    });

    it('has others that a site adds, each with its own count', async () => {
      limit({ all: [4, 600], day: [3, 86400] });
      assert.deepEqual(
        await statusesFrom('203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4'),
        [201, 201, 201, 429],
      );
    });

    it('takes the address from where a site behind a proxy says', async () => {
      limit({ place: [1, 600] });
      endpoint.wordpress.always(
        'proxy',
        "add_filter( 'mild_widgets_address', fn( $address ) => '198.51.100.1' === $address ? $_SERVER['HTTP_X_REAL_IP'] : $address );",
      );
      const statuses = [];
      for (const visitor of ['203.0.113.1', '203.0.113.2', '203.0.113.1']) {
        const headers = { 'x-test-address': '198.51.100.1', 'x-real-ip': visitor };
        statuses.push((await endpoint.send(inquiry(), headers)).status);
      }
      assert.deepEqual(statuses, [201, 201, 429]);
    });
  });
});
