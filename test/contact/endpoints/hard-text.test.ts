import { expect } from '@open-wc/testing';
import { endpointFor, endpointFormats, type EndpointFormat } from '../../../src/contact/endpoints/index.js';
import { limits } from '../../../src/contact/fields.js';
import { decode, requestOf } from './decode.js';
import { everything } from './golden/golden.js';

/** Formats whose body is UTF-8 text, in which a lone surrogate can't be written. */
const utf8Only: readonly EndpointFormat[] = ['form', 'formspree', 'netlify', 'contact-form-7'];

const hard: readonly (readonly [title: string, text: string])[] = [
  ['Arabic and Hebrew, with marks of direction', 'ألم في \u200Fالظهر\u202E שלום \u2066abc\u2069'],
  ['emoji of several parts', '👩‍⚕️👨‍👩‍👧‍👦🏳️‍🌈🇨🇭👍🏽'],
  ['combining marks, not composed', 'Zu\u0308rich e\u0301 a\u0301\u0323\u0308 Z\u0351\u0343a\u0300lgo'],
  ['composed and decomposed side by side', '\u00e9 e\u0301 \u212b \u00c5 \ufb01'],
  ['NUL and other controls', 'a\u0000b\u0001\u0007\u001b[31m\u007f\u0085'],
  ['every kind of line break', 'a\nb\rc\r\nd\n\re\u2028f\u2029g\u000bh\u000ci'],
  ['line breaks at the ends', '\r\n\nx\n\r\n'],
  ['quotes', `"'\`“”‘’«»\\"\\'`],
  ['a formula', "=cmd|' /C calc'!A0\t+1\t-1\t@SUM(1)"],
  ['markup', '<script>alert("1")</script>&amp;&#x41;]]>'],
  ['what encodings use themselves', 'a=b&c=d+e%20f%f;g%zz#h?i'],
  ['a part of a multipart body', '\r\n--boundary\r\nContent-Disposition: form-data; name="trap"\r\n\r\nx'],
  ['JSON', '{"__proto__":{"x":1}}\\u0041\\n'],
  ['a byte order mark and nonsense', '\ufeffx\ufffe\uffff\ufffd'],
  ['planes above the first', '𝒳𐍈𠜎\u{10FFFF}'],
  ['2,000 emoji', '🙂'.repeat(limits.message)],
  [
    '2,000 characters of anything',
    Array.from({ length: limits.message }, (_, at) => String.fromCodePoint((at * 31) % 0xd7ff)).join(''),
  ],
];

const lone = 'a\ud800b\udc00c\udbff';

const endpoint = 'https://clinic.example/contact-forms/1/feedback';

/** What a server reads as the message and as the page's own field. */
async function arrived(format: EndpointFormat, text: string) {
  const clinic = endpointFor({ endpoint, endpointFormat: format });
  const request = clinic.request({ ...everything, message: text, name: text }, { own: text });
  const body = await decode(requestOf(endpoint, request));
  const values = new Map<string, unknown>(
    Array.isArray(body)
      ? (body as [string, string][])
      : format === 'hubspot'
        ? (body as { fields: { name: string; value: string }[] }).fields.map(({ name, value }) => [
            name,
            value,
          ])
        : Object.entries(body as object),
  );
  return [values.get('message'), values.get('name'), values.get('own')];
}

describe('Hard text arrives as typed', () => {
  for (const format of endpointFormats) {
    describe(format, () => {
      for (const [title, text] of hard) {
        it(title, async () => {
          expect(await arrived(format, text)).to.deep.equal([text, text, text]);
        });
      }

      it('lone surrogates, as far as the encoding can', async () => {
        const text = utf8Only.includes(format) ? 'a\ufffdb\ufffdc\ufffd' : lone;
        expect(await arrived(format, lone)).to.deep.equal([text, text, text]);
      });

      it('names of the page’s own', async () => {
        const names = ['días', 'a b', 'quote"d', 'x[]', 'a=b&c', '__proto__', 'toString', '100%'];
        const extra = Object.fromEntries(names.map((name) => [name, `value of ${name}`]));
        const clinic = endpointFor({ endpoint, endpointFormat: format });
        const request = requestOf(endpoint, clinic.request(everything, extra));
        const body = JSON.stringify(await decode(request));
        for (const name of names) {
          // In multipart, HTML has a quote in a name written as %22, and leaves it to servers to make of that what they like.
          const written = body.includes('quote%22d') ? name.replace('"', '%22') : name;
          expect(body).to.include(JSON.stringify(written));
          expect(body).to.include(JSON.stringify(`value of ${name}`));
        }
      });
    });
  }

  it('a name beyond the first plane, which WebKit’s parser can’t read', () => {
    const clinic = endpointFor({ endpoint, endpointFormat: 'contact-form-7' });
    expect(clinic.request(everything, { '🙂': '1' }).body).to.include('name="🙂"\r\n\r\n1\r\n');
  });

  it('a line break in a name doesn’t begin another header', async () => {
    const clinic = endpointFor({ endpoint, endpointFormat: 'contact-form-7' });
    const { body } = clinic.request(everything, { 'a"\r\nX: y\r\n\r\nz': '1' });
    expect(body).to.include('name="a%22%0D%0AX: y%0D%0A%0D%0Az"\r\n\r\n1\r\n');
  });

  it('in the same length on the wire as it is counted for keepalive', async () => {
    for (const format of endpointFormats) {
      const clinic = endpointFor({ endpoint, endpointFormat: format });
      const request = clinic.request({ ...everything, message: '🙂\n' }, {});
      const wire = await requestOf(endpoint, request).arrayBuffer();
      expect(wire.byteLength, format).to.equal(new TextEncoder().encode(String(request.body)).length);
    }
  });
});
