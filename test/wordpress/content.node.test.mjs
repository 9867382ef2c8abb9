import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import libphonenumber from 'google-libphonenumber';
import { rollup } from 'rollup';
import { configSchemas } from '../../dist/esm/config/schema.js';
import { telUrl } from '../../dist/esm/contact/tel-url.js';
import { dialed, notDialed } from '../contact/tel-urls.mjs';
import { hasWordPress, startWordPress } from '../helpers/wordpress.mjs';
import { openBrowser } from './support/people.mjs';

/* global document -- of the pages */

const isHere = hasWordPress();
const script = readFileSync(new URL('../../dist/mild-widgets.intl.min.js', import.meta.url), 'utf8');

/** `toStaticHTML` as a script that a page can run. */
async function prerenderScript() {
  const input = fileURLToPath(new URL('../../dist/esm/prerender.js', import.meta.url));
  const bundle = await rollup({ input, plugins: [nodeResolve()], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'prerender' });
  await bundle.close();
  return output[0].code;
}

const clinic = {
  clinic_phone: '1-800-555-PAIN ext. 4',
  contact_url: 'https://www.riverside.example/contact?a=1&b=2',
  reviewed_by: 'Ana "Ann" Ruiz, MD & <i>team</i>',
  last_reviewed: '2026-03-31',
};

const cases = [
  ['[mild_info]', clinic],
  ['[mild_info sections="procedure overview" heading_level="4"]', { ...clinic, clinic_claims: '1' }],
  ['[mild_info sections="candidates"]', { contact_url: '/contact', last_reviewed: '2024-12-01' }],
  ['[mild_info heading_level="1"]', { ...clinic, language: 'es', clinic_claims: '1' }],
  ['[mild_risks]', {}],
  ['[mild_risks evidence heading_level="6"]', { reviewed_by: 'Jo' }],
  ['[mild_risks evidence="true" ask="1"]', { ...clinic, language: 'es' }],
  ['[mild_contact]', clinic],
  ['[mild_contact heading_level="3"]', { language: 'es', contact_url: '/contacto', format: 'formspree' }],
  ['[mild_contact]', {}],
];

describe('what the plugin writes into a page', { skip: !isHere }, () => {
  let wordpress;
  let browser;
  let prerender;

  before(async () => {
    wordpress = await startWordPress();
    wordpress.installPlugin();
    browser = await openBrowser();
    prerender = await prerenderScript();
  });
  after(async () => {
    await browser?.close();
    await wordpress?.close();
  });

  for (const [shortcode, settings] of cases) {
    it(`${shortcode} with ${JSON.stringify(settings)} says what the element says`, async () => {
      wordpress.set(settings);
      const html = wordpress.inside('echo do_shortcode( stream_get_contents( STDIN ) );', shortcode);
      const page = await browser.newPage();
      await page.goto(wordpress.url);
      const [written, rendered] = await page.evaluate(
        async (html, script, prerender) => {
          document.documentElement.lang = 'en';
          document.body.innerHTML = html;
          const written = document.body.firstElementChild.innerHTML;
          (0, eval)(script);
          const element = document.body.firstElementChild;
          for (let done = false; !done;) done = await element.updateComplete;
          (0, eval)(`${prerender}; globalThis.prerender = prerender`);
          const point = document.createElement('div');
          point.innerHTML = globalThis.prerender.toStaticHTML(element, { as: 'fallback' });
          return [written, point.firstElementChild.innerHTML];
        },
        html,
        script,
        prerender,
      );
      await page.close();
      // An element knows where its page is.
      assert.equal(written, rendered.replaceAll(`="${wordpress.url}/`, '="/'));
    });
  }

  it('leads to the phone where there is no contact page, and nowhere without either', () => {
    wordpress.set({ clinic_phone: '555 010 0199' });
    assert.match(
      wordpress.inside("echo do_shortcode( '[mild_info]' );"),
      /<p><a href="tel:5550100199">Schedule a consultation<\/a><\/p>/,
    );
    wordpress.set({});
    assert.doesNotMatch(wordpress.inside("echo do_shortcode( '[mild_info]' );"), /<a |\{\w+\}/);
  });

  it('sends to what the settings say', () => {
    wordpress.set({
      format: 'web3forms',
      endpoint: 'https://api.web3forms.com/submit',
      access_key: '"><script>[gallery]',
      field_names: 'name:full_name',
      require_consent: '1',
    });
    const html = wordpress.inside("echo do_shortcode( '[mild_contact]' );");
    assert.match(
      html,
      / data-endpoint="https:\/\/api\.web3forms\.com\/submit" data-endpoint-format="web3forms" data-field-names="name:full_name" data-require-consent="true">/,
    );
    assert.match(
      html,
      /<input type="hidden" name="access_key" value="&quot;&gt;&lt;script&gt;&#091;gallery&#093;">/,
    );
  });

  it('dials what the script dials, and refuses what it refuses', () => {
    const { PhoneNumberFormat, PhoneNumberUtil } = libphonenumber;
    const util = PhoneNumberUtil.getInstance();
    const examples = util
      .getSupportedRegions()
      .flatMap((region) =>
        Object.values(PhoneNumberFormat).map((format) => util.format(util.getExampleNumber(region), format)),
      );
    const phones = [
      ...dialed.map(([phone]) => phone),
      ...notDialed,
      ...examples,
      '٥٥٥ ٠١٠ ٠١٩٩',
      '555 010 0199\n',
      ' 555 010 0199 EXTENSIÓN 4',
    ];
    const urls = wordpress.inside(
      "echo wp_json_encode( array_map( 'mild_widgets_tel_url', json_decode( stream_get_contents( STDIN ), true ) ) );",
      JSON.stringify(phones),
    );
    assert.deepEqual(
      JSON.parse(urls),
      phones.map((phone) => telUrl(phone) ?? ''),
    );
  });

  it('takes the names for an endpoint’s fields that the script takes', () => {
    const texts = [
      ...[
        'name:full_name',
        'name:full_name email:mail',
        ' name:a\u00a0email:b ',
        'name:a:b',
        'topics:topics[]',
      ],
      ...[
        'trap:- id:-',
        'name:email email:name',
        'name:ñ',
        'elapsedSeconds:-',
        'id:- locale:- page:- trap:-',
      ],
      ...['nmae:x', 'name:a name:b', 'name:a name:a', 'name:-', 'consent:-', 'name:email', 'name:x email:x'],
      ...[
        'name',
        'name:',
        ':x',
        ':',
        'name: x',
        'extra:x',
        'constructor:x',
        '__proto__:x',
        'toString:-',
        '-:-',
        '7:x',
      ],
      ...[
        'NAME:x',
        'name:phone phone:tel',
        'trap:- id:name',
        'trap:- id:trap',
        'name:x, email:y',
        'name:a  email:b',
      ],
    ];
    const { fieldNames } = configSchemas(() => undefined);
    const expected = texts.map((text) => fieldNames().safeParse(text).error?.issues[0].message ?? '');
    const told = JSON.parse(
      wordpress.inside(
        "echo wp_json_encode( array_map( fn( $text ) => mild_widgets_read_setting( 'names', mild_widgets_trim( $text ) )[1], json_decode( stream_get_contents( STDIN ), true ) ) );",
        JSON.stringify(texts),
      ),
    );
    // The schema has our keys in another order.
    const words = (text) => text.split(/,? /).sort().join(' ');
    assert.deepEqual(told.map(words), expected.map(words));
    assert.equal(expected.filter((text) => text === '').length, 14);
  });

  it('gives PHP nothing to complain about', () => assert.deepEqual(wordpress.complaints(), []));
});
