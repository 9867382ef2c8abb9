import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { inquiry, post } from '../../demo/inquiry.mjs';
import { startWordPress } from '../../helpers/wordpress.mjs';

const PATH = '/wp-json/mild-widgets/v1/messages';

/** The plugin's endpoint, in a WordPress of its own, for the tests of the suite that this is called in. */
export function useEndpoint() {
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

  const send = (body, headers, path = PATH) => fetch(`${wordpress.url}${path}`, post(body, headers));

  return {
    path: PATH,
    get wordpress() {
      return wordpress;
    },
    send,

    /** The one mail that came of a message. */
    async mailOf(body) {
      wordpress.forget();
      await assertTaken(await send(body));
      const mails = await wordpress.mails();
      assert.equal(mails.length, 1);
      return mails[0];
    },

    /** Takes away what was counted. */
    forgetCounts() {
      wordpress.inside(
        `global $wpdb; $wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE '%mild\\_widgets\\_rate%'" );`,
      );
    },

    /** Has WordPress hear from an address, by a header that no test of the script sends. */
    from: (address, body = inquiry()) => send(body, { 'x-test-address': address }),
    believeAddresses() {
      wordpress.always(
        'addresses',
        "if ( isset( $_SERVER['HTTP_X_TEST_ADDRESS'] ) ) $_SERVER['REMOTE_ADDR'] = $_SERVER['HTTP_X_TEST_ADDRESS'];",
      );
    },
  };
}

export async function assertTaken(response) {
  assert.equal(response.status, 201, await response.clone().text());
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('set-cookie'), null);
  assert.equal((await response.json()).ok, true);
}

export async function assertProblem(response, status) {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = JSON.parse(text);
  assert.equal(problem.status, status);
  assert.equal(typeof problem.detail, 'string');
  return problem;
}
