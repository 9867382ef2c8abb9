import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interfaceIn } from 'mild-widgets/schema';
import { inquiry, without } from '../demo/inquiry.mjs';
import { hard } from '../faults/hard-texts.mjs';
import { hasWordPress } from '../helpers/wordpress.mjs';
import { assertProblem, useEndpoint } from './support/endpoint.mjs';

describe('what the WordPress plugin’s endpoint mails', { skip: !hasWordPress() }, () => {
  const endpoint = useEndpoint();

  it('mails what a person sends', async () => {
    const mail = await endpoint.mailOf(
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
    const mail = await endpoint.mailOf(without(inquiry({ patient: 'existing' }), 'email'));
    assert.equal(mail.subject, 'Existing patient: Ada Example');
    assert.equal(mail.replyTo, undefined);
    assert.match(mail.text, /^Patient: has been to the clinic before$/m);
    assert.doesNotMatch(mail.text, /^Email:/m);
  });

  it('mails to the site’s own address where the settings have none', async () => {
    endpoint.wordpress.set({});
    const mail = await endpoint.mailOf(inquiry());
    assert.equal(mail.to[0].address, 'office@riverside.example');
  });

  for (const [title, text] of hard) {
    it(`has every character arrive: ${title}`, async () => {
      const name = Array.from(text).slice(0, 100).join('');
      const mail = await endpoint.mailOf(inquiry({ name, message: text, own: text }));
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
    const mail = await endpoint.mailOf(inquiry({ message: lone }));
    assert.equal(mail.text.split('Message:\n\n')[1].trim(), 'a\ufffdb\ufffdc\\ud800 \\\\🙂\ufffd');
  });

  it('lets nobody write another header, another field or another recipient', async () => {
    const injected = 'Ada\r\nBcc: all@evil.example\r\n\r\nPhone: 900 900 9000';
    const mail = await endpoint.mailOf(
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
      const { errors } = await assertProblem(await endpoint.send(inquiry({ email })), 422);
      assert.deepEqual(errors, [
        { detail: interfaceIn('en').messages.problems.emailFormat, pointer: '#/email' },
      ]);
    }
  });

  it('marks what is likely spam, and mails it', async () => {
    const mail = await endpoint.mailOf(inquiry({ trap: 'https://evil.example' }));
    assert.equal(mail.subject, '[Likely spam] New patient: Ada Example');
    assert.match(mail.text, /^Likely spam: /);
  });

  it('mails the address that a person gives where WordPress can’t reply to it', async () => {
    const mail = await endpoint.mailOf(inquiry({ email: 'a..b@example.com' }));
    assert.match(mail.text, /^Email: a\.\.b@example\.com$/m);
  });

  it('mails text in UTF-8, whatever other plugins make of mails', async () => {
    const message = 'It hurts after <5 minutes, ñ 痛. <a href="https://evil.example">Riverside</a>';
    endpoint.wordpress.always(
      'html',
      "add_filter( 'wp_mail_content_type', fn() => 'text/html', 99 ); add_filter( 'wp_mail_charset', fn() => 'ISO-8859-1', 99 );",
    );
    try {
      const mail = await endpoint.mailOf(inquiry({ message }));
      assert.match(mail.raw, /^Content-Type: text\/plain; charset=UTF-8/im);
      assert.equal(mail.html, undefined);
      assert.equal(mail.text.split('Message:\n\n')[1].trim(), message);
    } finally {
      endpoint.wordpress.always('html');
    }
  });

  it('leaves the other mails of the site as they are', () => {
    const left = endpoint.wordpress.inside(
      `mild_widgets_mail( json_decode( stream_get_contents( STDIN ), true ) );
      echo (int) has_filter( 'wp_mail_content_type' ), (int) has_filter( 'wp_mail_charset' ), (int) has_action( 'phpmailer_init', 'mild_widgets_encode' );`,
      JSON.stringify(inquiry({ extra: {} })),
    );
    assert.equal(left, '000');
  });
});
