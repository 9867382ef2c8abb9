/* global document -- of the pages */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formats } from '../../.cache/demo/demo/builder/format-help.js';
import { settingLabels } from '../../.cache/demo/demo/builder/groups/group.js';
import { tokenNames } from '../../.cache/demo/demo/builder/contrast.js';
import { defaultSetup } from '../../.cache/demo/demo/builder/setup.js';
import { snippets } from '../../.cache/demo/demo/snippets/index.js';
import { hasWordPress, startWordPress } from '../helpers/wordpress.mjs';
import { press } from '../snippets/support/visitor.mjs';
import {
  MESSAGE,
  NAME,
  openBrowser,
  addBlock,
  addHtml,
  logIn,
  newPage,
  publish,
  saveSettings,
  sendMessage,
  uploadPlugin,
  visitAsAnybody,
  writeClassically,
} from './support/people.mjs';

const isHere = hasWordPress();

describe('the plugin in WordPress', { skip: !isHere }, () => {
  let wordpress;
  let browser;
  let admin;

  before(async () => {
    wordpress = await startWordPress();
    browser = await openBrowser();
    admin = await logIn(browser, wordpress, 'admin');
    await admin.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
    await admin.goto(`${wordpress.url}/wp-admin/update-core.php?force-check=1`);
    // WordPress's own, where PHP is newer than it, and there is no network.
    wordpress.knowComplaints();
  });
  after(async () => {
    await browser?.close();
    await wordpress?.close();
  });

  const useTheme = (name) => wordpress.inside(`switch_theme( '${name}' );`);

  const visit = (url, look, size) => visitAsAnybody(browser, url, look, size);

  /** What is in the mail that came of it. */
  async function assertMailed() {
    const mails = await wordpress.mails();
    assert.equal(mails.length, 1);
    const [{ subject, to, replyTo, text }] = mails;
    assert.equal(subject, `New patient: ${NAME}`);
    assert.deepEqual(
      [to[0].address, replyTo[0].address],
      ['front.desk@riverside.example', 'zoe@example.com'],
    );
    assert.ok(text.includes(`\nPhone: 555 010 0123 (cell)\n`), text);
    assert.equal(text.split('\nMessage:\n\n')[1].replace(/\n+$/, ''), MESSAGE);
    return text;
  }

  it('is installed from its zip, and fills in most settings by itself', async () => {
    await uploadPlugin(admin, wordpress);
    await admin.waitForSelector(
      '.plugins tr.active[data-plugin="mild-widgets/mild-widgets.php"] a[href$="page=mild-widgets"]',
    );
    const html = wordpress.inside("echo do_shortcode( '[mild_contact]' );");
    assert.match(html, /data-clinic-name="Riverside" data-endpoint="\/wp-json\/mild-widgets\/v1\/messages"/);
  });

  it('has the builder’s words on its settings page', async () => {
    await admin.goto(`${wordpress.url}/wp-admin/options-general.php?page=mild-widgets`);
    const text = await admin.$eval('.wrap', ({ textContent }) => textContent);
    const labels = Object.entries(settingLabels).filter(
      ([key]) => !['website', 'scriptFolder'].includes(key),
    );
    const ways = Object.entries(formats).filter(([name]) => name !== 'netlify');
    const helps = ways.flatMap(([, { name, help }]) => [name, help]);
    for (const words of [...labels.map(([, label]) => label), ...Object.values(tokenNames), ...helps]) {
      assert.ok(text.includes(words), words);
    }
  });

  it('keeps what can be used, and says what can’t', async () => {
    await saveSettings(admin, wordpress, { clinic_phone: '+1 555 010 0199', reply_hours: '48' });
    await saveSettings(admin, wordpress, {
      clinic_phone: '<b>call us</b>',
      privacy_url: 'javascript:alert(1)',
      reply_hours: '0',
      mail_to: 'front.desk@riverside.example',
      reviewed_by: `Ana "Ann" Ruiz, MD & <i>team</i> [gallery] &amp;`,
      last_reviewed: '2026-03-31',
      color_accent: '#0B5C57',
      structured_data: true,
    });
    const errors = await admin.$$eval('.notice-error, .error', (all) =>
      all.map(({ innerText }) => innerText.trim()),
    );
    assert.equal(errors.length, 3);
    assert.match(
      errors.join('\n'),
      /Phone number: “<b>call us<\/b>” can’t be used. Expected: one phone number/,
    );
    assert.deepEqual(JSON.parse(wordpress.inside("echo wp_json_encode( get_option( 'mild_widgets' ) );")), {
      clinic_phone: '+1 555 010 0199',
      reply_hours: '48',
      language: 'page',
      format: 'mail',
      mail_to: 'front.desk@riverside.example',
      reviewed_by: `Ana "Ann" Ruiz, MD & <i>team</i> [gallery] &amp;`,
      last_reviewed: '2026-03-31',
      structured_data: '1',
      color_accent: '#0b5c57',
    });
    await saveSettings(admin, wordpress, { privacy_url: '/privacy' });
  });

  it('shows only the fields that the chosen way of sending needs', async () => {
    await admin.goto(`${wordpress.url}/wp-admin/options-general.php?page=mild-widgets`);
    const shown = () =>
      admin.$$eval('.mild-row', (rows) =>
        rows.filter((row) => row.offsetParent).map((row) => row.className.replace(/^.*mild-row-/, '')),
      );
    assert.ok((await shown()).includes('mail_to'));
    assert.ok(!(await shown()).includes('endpoint'));
    await admin.select('#mild-format', 'web3forms');
    const now = await shown();
    assert.deepEqual(
      ['mail_to', 'endpoint', 'field_names', 'access_key'].map((key) => now.includes(key)),
      [false, true, true, true],
    );
  });

  describe('in the block editor', () => {
    let url;

    before(async () => {
      await newPage(admin, wordpress, 'Spine');
      for (const name of ['information', 'benefits and risks', 'contact form']) {
        await addBlock(admin, `MILD ${name}`);
      }
      await admin.waitForSelector('mild-contact');
      await admin.locator('[data-type="mild-widgets/info"]').click();
      await admin.locator('select:has(option[value=accordion])').fill('accordion');
      await admin.waitForSelector('mild-info[layout=accordion]');
      await admin.locator('[data-type="mild-widgets/risks"]').click();
      await admin.locator('::-p-xpath(//label[text()="Show what the studies found"])').click();
      await admin.waitForSelector('mild-risks[evidence]');
    });

    it('shows the elements as they will be', async () => {
      const headings = await admin.$$eval('mild-info, mild-risks, mild-contact', (all) =>
        all.map(({ shadowRoot }) => shadowRoot.querySelector('[part=heading]').textContent.trim()),
      );
      assert.deepEqual(headings, [
        'MILD in short',
        'What are the benefits and risks?',
        'How can we help you?',
      ]);
    });

    it('publishes a page whose blocks are still right when it is opened again', async () => {
      url = await publish(admin);
      const id = await admin.evaluate(() => globalThis.wp.data.select('core/editor').getCurrentPostId());
      await admin.goto(`${wordpress.url}/wp-admin/post.php?post=${id}&action=edit`);
      await admin.waitForSelector('mild-contact');
      assert.equal(await admin.$('.block-editor-warning'), null);
      const content = wordpress.inside(`echo get_post( ${id} )->post_content;`);
      assert.match(content, /<!-- wp:mild-widgets\/info \{"layout":"accordion"\} \/-->/);
      assert.match(content, /<!-- wp:mild-widgets\/risks \{"evidence":true\} \/-->/);
    });

    for (const theme of ['twentytwentyone', 'twentytwentythree']) {
      for (const width of [375, 1280]) {
        it(`has what a visitor sends mailed, in ${theme} at ${width} px`, async () => {
          useTheme(theme);
          wordpress.forget();
          await visit(
            url,
            async (page) => {
              const data = await page.$eval(
                'script[type="application/ld+json"]',
                ({ textContent }) => textContent,
              );
              assert.ok(data.includes('Riverside'));
              const text = await page.$eval('mild-info', ({ shadowRoot }) => shadowRoot.textContent);
              assert.ok(text.includes('Reviewed by Ana "Ann" Ruiz, MD & <i>team</i> [gallery] &amp;.'), text);
              const accents = await page.$eval('mild-contact', (element) =>
                globalThis.getComputedStyle(element).getPropertyValue('--mild-accent'),
              );
              assert.equal(accents, '#0b5c57');
              const overflow = await page.evaluate(
                () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
              );
              assert.equal(overflow, 0);
              await sendMessage(page);
            },
            { width },
          );
          assert.match(await assertMailed(), new RegExp(`^Page: ${url.replace(/[.?]/g, '\\$&')}`, 'm'));
        });
      }
    }

    /** The fonts of a heading of ours, and of one of the theme's. */
    const headingFonts = () =>
      visit(url, (page) =>
        page.$eval('mild-info', (element) =>
          [element.shadowRoot.querySelector('[part=heading]'), document.querySelector('h1')].map(
            (heading) => globalThis.getComputedStyle(heading).fontFamily,
          ),
        ),
      );

    for (const [what, font] of [
      ['a list', '"Made-up Serif", serif'],
      ['a preset', 'var:preset|font-family|made-up'],
    ]) {
      it(`gives headings the font that the theme has for them: ${what}`, async () => {
        const presets = { fontFamilies: [{ slug: 'made-up', fontFamily: '"Made-up Serif", serif' }] };
        const theme = {
          version: 2,
          settings: { typography: presets },
          styles: { elements: { heading: { typography: { fontFamily: font } } } },
        };
        wordpress.always(
          'headings',
          `add_filter( 'wp_theme_json_data_theme', fn( $data ) => $data->update_with( json_decode( '${JSON.stringify(theme)}', true ) ) );`,
        );
        try {
          assert.deepEqual(await headingFonts(), Array(2).fill('"Made-up Serif", serif'));
        } finally {
          wordpress.always('headings');
        }
      });
    }

    it('gives headings the font of the text where the theme has none for them', async () => {
      const [ours, text] = await visit(url, (page) =>
        page.$eval('mild-info', ({ shadowRoot }) =>
          [shadowRoot.querySelector('[part=heading]'), document.body].map(
            (element) => globalThis.getComputedStyle(element).fontFamily,
          ),
        ),
      );
      assert.equal(ours, text);
    });

    it('shows the content, and how to reach the clinic, where no script runs', async () => {
      const html = await (await fetch(url)).text();
      assert.match(html, /<h2>How is MILD done\?<\/h2>/);
      assert.match(html, /Call us: <a href="tel:\+15550100199">\+1 555 010 0199<\/a>/);
      assert.match(
        html,
        /Reviewed by Ana &quot;Ann&quot; Ruiz, MD &amp; &lt;i&gt;team&lt;\/i&gt; &#091;gallery&#093; &amp;amp;\. Last reviewed on March 31, 2026\./,
      );
      assert.doesNotMatch(html, /<i>team/);
      assert.equal(html.match(/<script[^>]*mild-widgets/g).length, 1);
    });

    it('puts the script on no other page', async () => {
      for (const path of ['/', '/?p=1', '/feed/']) {
        assert.doesNotMatch(await (await fetch(wordpress.url + path)).text(), /mild-widgets\.intl/);
      }
    });
  });

  it('leaves what somebody writes in a Classic block as it is', async () => {
    const point = '<div data-mild="contact">Call us.</div>';
    const id = wordpress.inside(
      "echo wp_insert_post( array( 'post_type' => 'page', 'post_title' => 'Classic', 'post_content' => stream_get_contents( STDIN ) ) );",
      `<p>About us</p>\n${point}`,
    );
    await admin.goto(`${wordpress.url}/wp-admin/post.php?post=${id}&action=edit`);
    await admin.waitForSelector('.mce-content-body[contenteditable=true] [data-mild]');
    await admin.waitForFunction(() => globalThis.MildWidgets);
    assert.equal(await admin.$('mild-contact'), null);
    await admin.locator('.mce-content-body p').click();
    await admin.keyboard.press('End');
    await admin.keyboard.type(' here');
    await admin.locator('.block-editor-block-list__block').click();
    await admin.keyboard.down('Control');
    await admin.keyboard.press('s');
    await admin.keyboard.up('Control');
    await admin.waitForSelector('.components-snackbar, .editor-post-saved-state.is-saved');
    const content = wordpress.inside(`echo get_post( ${id} )->post_content;`);
    assert.match(content, /About us here/);
    assert.ok(content.includes(point), content);
  });

  it('suggests what the privacy notice says', async () => {
    await admin.goto(`${wordpress.url}/wp-admin/options-privacy.php?tab=policyguide`);
    const text = await admin.$eval('.privacy-settings-body', ({ textContent }) => textContent);
    assert.match(text, /MILD widgets/);
    assert.match(text, /a hash of the random number that each message has/);
  });

  it('is never replaced by another plugin of its name, and was tested in this WordPress', () => {
    const [update, tested, version] = JSON.parse(
      wordpress.inside(
        `require ABSPATH . 'wp-admin/includes/admin.php';
        $folder = WP_PLUGIN_DIR . '/mild-widgets';
        echo wp_json_encode( array( get_plugin_data( "$folder/mild-widgets.php" )['UpdateURI'], get_file_data( "$folder/readme.txt", array( 'Tested up to' ) )[0], get_bloginfo( 'version' ) ) );`,
      ),
    );
    assert.equal(update, 'false');
    assert.ok(version.startsWith(`${tested}.`), `${tested}, not ${version}`);
  });

  describe('the builder’s snippets', () => {
    const partsOf = (kind) => {
      const setup = {
        ...defaultSetup,
        clinicPhone: '+1 555 010 0199',
        endpoint: '/wp-json/mild-widgets/v1/messages',
        language: 'page',
        colors: { error: '#aa0000' },
        scriptFolder: '/wp-content/plugins/mild-widgets/script/',
      };
      return snippets(setup, { integrity: {}, prerendered: {}, fallback: {} }).find(({ id }) => id === kind)
        .parts;
    };

    const errorColor = (page) =>
      page.$eval('mild-contact', (element) =>
        globalThis.getComputedStyle(element).getPropertyValue('--mild-error'),
      );

    it('work where an administrator pastes them into a Custom HTML block', async () => {
      await newPage(admin, wordpress, 'Snippet');
      await addHtml(admin, partsOf('wordpress-block')[0].code);
      const url = await publish(admin);
      wordpress.forget();
      await visit(url, async (page) => {
        assert.equal(await errorColor(page), '#aa0000');
        await sendMessage(page);
      });
      await assertMailed();
    });

    it('work where an author pastes them into the classic editor, though the script has to come from elsewhere', async () => {
      wordpress.always('classic', "add_filter( 'use_block_editor_for_post', '__return_false' );");
      const author = await logIn(browser, wordpress, 'author');
      const url = await writeClassically(author, wordpress, 'Snippet', partsOf('wordpress-classic')[0].code);
      wordpress.forget();
      await visit(url, async (page) => {
        assert.equal(await errorColor(page), '#aa0000');
        await sendMessage(page);
      });
      await assertMailed();
    });
  });

  describe('for an author, who may not save scripts', () => {
    let author;

    before(async () => {
      wordpress.always('classic', "add_filter( 'use_block_editor_for_post', '__return_false' );");
      author = await logIn(browser, wordpress, 'author');
      assert.equal(
        wordpress.inside(
          "echo user_can( get_user_by( 'login', 'author' ), 'unfiltered_html' ) ? 'may' : 'may not';",
        ),
        'may not',
      );
    });

    it('shortcodes come through the classic editor’s tabs', async () => {
      const text =
        '[mild_info sections="procedure,overview" heading_level="3"]\n\n[mild_risks evidence ask]\n\n[mild_contact]';
      const url = await writeClassically(author, wordpress, 'Shortcodes', text);
      wordpress.forget();
      await visit(url, async (page) => {
        const [sections, level, ask] = await page.evaluate(() => [
          document.querySelector('mild-info').getAttribute('sections'),
          document.querySelector('mild-info').shadowRoot.querySelector('[part=heading]').localName,
          document.querySelector('mild-risks').shadowRoot.querySelectorAll('button').length > 0,
        ]);
        assert.deepEqual([sections, level, ask], ['procedure overview', 'h3', true]);
        await press(page, 'mild-risks', '[part~=button]');
        await sendMessage(page);
      });
      assert.match(await assertMailed(), /^Asks about: Minimally invasive$/m);
    });

    it('mount points do, too, and lead nowhere else', async () => {
      const text =
        '<div class="spine" data-mild="info" data-layout="accordion">About MILD.</div>\n\n' +
        '<div data-mild="contact" data-endpoint="https://evil.example/take" data-clinic-phone="900 900 9000">Call us.</div>';
      const url = await writeClassically(author, wordpress, 'Mount points', text);
      wordpress.forget();
      await visit(url, async (page) => {
        const info = await page.$eval('mild-info', ({ className, layout }) => [className, layout]);
        assert.deepEqual(info, ['spine', 'accordion']);
        const text = await page.$eval('mild-contact', ({ shadowRoot }) => shadowRoot.textContent);
        assert.ok(!text.includes('900 900'), text);
        await sendMessage(page);
      });
      await assertMailed();
    });

    it('writing what would break out of an attribute does nothing', async () => {
      const evil = `x"' onmouseover='alert(1)' data-x="><img src=x onerror=alert(1)>`;
      const html = wordpress.inside(
        `wp_set_current_user( 0 ); $text = stream_get_contents( STDIN ); echo apply_filters( 'the_content', wp_kses_post( $text ) );`,
        `[mild_info layout='${evil}' sections='${evil}' content_src='javascript:alert(1)' heading_level='${evil}']
<div data-mild="risks" data-content-src="javascript:alert(1)" class="&quot; onclick=&quot;alert(1)">x</div>`,
      );
      const found = await visit('about:blank', (page) =>
        page.evaluate((html) => {
          document.body.innerHTML = html;
          return [...document.body.querySelectorAll('*')].flatMap(({ attributes, localName }) =>
            [...attributes]
              .filter(
                ({ name, value }) => /^on/.test(name) || /^javascript/.test(value) || localName === 'img',
              )
              .map(({ name }) => name),
          );
        }, html),
      );
      assert.deepEqual(found, []);
      assert.match(html, /What are the benefits and risks|x<\/div>/);
    });
  });

  it('speaks the language of the page, also where no script runs', async () => {
    wordpress.always('spanish', "add_filter( 'locale', fn() => 'es_ES' );");
    const url = wordpress.inside(
      "echo get_permalink( wp_insert_post( array( 'post_title' => 'Columna', 'post_status' => 'publish', 'post_content' => '[mild_contact]' ) ) );",
    );
    const html = await (await fetch(url)).text();
    wordpress.always('spanish');
    assert.match(html, /¿Cómo podemos ayudarle\?/);
    wordpress.set({ language: 'es' });
    const english = await (await fetch(url)).text();
    assert.match(english, /<html lang="en/);
    assert.match(
      english,
      /data-mild="contact" lang="es"[^>]* data-locale="es"[^>]*><h2>¿Cómo podemos ayudarle\?/,
    );
  });

  it('gives PHP nothing to complain about', () => assert.deepEqual(wordpress.complaints(), []));

  it('takes everything along when it is deleted', () => {
    wordpress.inside("set_transient( 'mild_widgets_rate_x', array( 1, 2 ), 60 );");
    const left = wordpress.inside(`
      require ABSPATH . 'wp-admin/includes/admin.php';
      deactivate_plugins( 'mild-widgets/mild-widgets.php' );
      delete_plugins( array( 'mild-widgets/mild-widgets.php' ) );
      global $wpdb;
      echo wp_json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%mild%'" ) ), is_dir( WP_PLUGIN_DIR . '/mild-widgets' ) ? 'files' : '';
    `);
    assert.equal(left, '[]');
    assert.deepEqual(wordpress.complaints(), []);
  });
});
