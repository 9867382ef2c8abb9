import { expect } from '@open-wc/testing';
import type { EndpointFormat } from '../../src/contact/endpoints/formats.js';
import { plainPost } from '../../src/contact/endpoints/plain-post.js';
import { parseSubmission } from '../../src/schema.js';
import { fakeEndpoint, type Answer, type Arrival } from '../helpers/fake-endpoint.js';
import { PrerenderedPage, snippetOf } from '../helpers/prerendered.js';

/** Where each format sends to, and what a success is there. */
const services: Readonly<Record<string, { path: string; answer: Answer; type: RegExp }>> = {
  form: {
    path: 'contact',
    answer: { status: 200, body: 'Thank you' },
    type: /^application\/x-www-form-urlencoded;charset=UTF-8$/i,
  },
  formspree: {
    path: 'f/abc',
    answer: { status: 200, body: { ok: true } },
    type: /^multipart\/form-data; boundary=/,
  },
  netlify: {
    path: 'contact',
    answer: { status: 200, body: '<p>Thank you' },
    type: /^application\/x-www-form-urlencoded;charset=UTF-8$/i,
  },
  web3forms: {
    path: 'submit',
    answer: { status: 200, body: { success: true } },
    type: /^application\/json$/,
  },
  formsubmit: {
    path: 'ajax/a@b.example',
    answer: { status: 200, body: { success: 'true' } },
    type: /^application\/json$/,
  },
};

const fieldNames = 'name:your-name email:your-email trap:website';

const markup = (url: string, format: string) => `
  <mild-contact endpoint="${url}" endpoint-format="${format}" field-names="${fieldNames}" require-consent>
    <input type="hidden" name="form-name" value="Contact &amp; more"><input type="hidden" name="access_key" value="1">
    <label slot="fields">Notes <textarea name="notes"></textarea></label>
    <label slot="fields">Days <select name="day" multiple><option>Mo</option><option>Fr</option></select></label>
    <label slot="fields">City <input name="city"></label>
    <label slot="fields"><input type="checkbox" name="letter"> Send a letter</label>
    <label slot="fields"><input type="checkbox" name="call" value="yes"> Call</label>
  </mild-contact>`;

const typed = { name: 'José 山田 👩‍⚕️', email: 'jo+a@example.com', message: 'One & "two" = 100%\n\n  Tre~*' };

const address = location.href.replace(/[?#].*/, '');

/** Fills the form in as a person would, the page's own fields as they are shown, and sends it. */
async function fillInAndSend(page: PrerenderedPage): Promise<void> {
  for (const [id, value] of Object.entries(typed)) page.control(id).value = value;
  page.control('patient-existing').click();
  page.control('consent').click();
  page.all<HTMLTextAreaElement>('[name=notes]')[0]!.value = 'First\nsecond';
  for (const option of page.all<HTMLSelectElement>('[name=day]')[0]!.options) option.selected = true;
  page.all('[name=letter]')[0]!.click();
  await page.settled();
  page.all('[part=button]')[0]!.click();
}

/** The fields of a body, in order, as whoever gets it reads them. */
async function pairsOf({ headers, body }: Arrival): Promise<readonly (readonly [string, string])[]> {
  const type = headers['content-type']!;
  if (type.startsWith('application/json')) {
    const values = Object.entries(JSON.parse(body) as Record<string, string | string[]>);
    return values.flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const));
  }
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return [...form] as [string, string][];
}

/** The same input, posted by the browser's own form and sent by the script. */
async function bothWays(format: string) {
  const { path, answer } = services[format]!;
  const endpoint = await fakeEndpoint([answer], { path });
  const snippet = await snippetOf(markup(endpoint.url, format));
  await fillInAndSend(await PrerenderedPage.open(snippet, { sandbox: true }));
  const [plain] = await endpoint.arrived(1);
  const page = await PrerenderedPage.open(snippet);
  await page.arrive();
  await fillInAndSend(page);
  const [, scripted] = await endpoint.arrived(2);
  // The page stands in a frame without an address of its own.
  const body = scripted!.body
    .replace('about:srcdoc', address)
    .replace('about%3Asrcdoc', encodeURIComponent(address));
  return { plain: plain!, scripted: { ...scripted!, body } };
}

/** The page's own fields that a person fills in: the script sends them before ours, the form where they stand. */
const own = ['notes', 'day', 'city', 'letter', 'call'];

describe('what a form sends without the script, beside what the script sends', () => {
  it('is compared for every format that takes both', () => {
    expect(Object.keys(services)).to.deep.equal(Object.keys(plainPost));
  });

  for (const [format, { path, type }] of Object.entries(services)) {
    it(`${format}: the same fields, but for what a browser can’t do`, async () => {
      const { plain, scripted } = await bothWays(format);
      expect(plain.headers['content-type']).to.equal('application/x-www-form-urlencoded');
      expect(scripted.headers['content-type']).to.match(type);
      expect(plain.path.endsWith(plainPost[format as EndpointFormat]!(`/${path}`))).to.equal(true);
      expect(scripted.path.endsWith(`/${path}`)).to.equal(true);

      const [fromForm, fromScript] = [await pairsOf(plain), await pairsOf(scripted)];
      const without = (pairs: typeof fromForm, names: readonly string[]) =>
        pairs.filter(([name]) => !names.includes(name));
      const ofForm = (names: readonly string[]) =>
        without(fromForm, names).map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]);

      // The form has no id and counts no seconds, and what is empty goes along. The rest is the same, in the same order.
      expect(fromForm.filter(([name]) => name === 'phone')).to.deep.equal([['phone', '']]);
      expect(ofForm(['phone', ...own])).to.deep.equal(without(fromScript, ['id', 'elapsedSeconds', ...own]));
      const isOwn = ([name]: readonly string[]) => own.includes(name!);
      expect(ofForm([]).filter(isOwn)).to.deep.equal(fromScript.filter(isOwn));
      expect(fromScript.map(([name]) => name)).to.deep.equal([
        'form-name',
        'access_key',
        'notes',
        'day',
        'day',
        'city',
        'letter',
        'id',
        'your-name',
        'patient',
        'your-email',
        'message',
        'consent',
        'locale',
        'page',
        'elapsedSeconds',
        'website',
      ]);

      // A form breaks lines by CRLF; the script sends them as they were typed.
      expect(Object.fromEntries(fromForm).message).to.equal(typed.message.replaceAll('\n', '\r\n'));
      expect(Object.fromEntries(fromScript).message).to.equal(typed.message);
    });

    it(`${format}: one message to a server that reads it`, async () => {
      const { plain, scripted } = await bothWays(format);
      const [fromForm, fromScript] = await Promise.all(
        [plain, scripted].map(async (arrival) => {
          const pairs = (await pairsOf(arrival)).map(([name, value]) => [name, value]);
          const { success, problem, submission, extra } = parseSubmission(new URLSearchParams(pairs), {
            fieldNames,
            consentRequired: true,
          });
          expect(success, JSON.stringify(problem?.errors)).to.equal(true);
          return { submission: { ...submission }, extra };
        }),
      );
      const { id, elapsedSeconds, ...scriptedOnce } = fromScript!.submission;
      expect([typeof id, typeof elapsedSeconds]).to.deep.equal(['string', 'number']);
      const { id: made, ...posted } = fromForm!.submission;
      expect(made).to.be.a('string').that.is.not.equal(id);
      expect(posted).to.deep.equal(scriptedOnce);
      expect(posted).to.deep.equal({
        ...typed,
        patient: 'existing',
        consent: true,
        locale: 'en',
        page: address,
        trap: '',
      });
      expect(fromForm!.extra).to.deep.equal(fromScript!.extra);
      expect(fromForm!.extra).to.deep.equal({
        'form-name': 'Contact & more',
        access_key: '1',
        notes: 'First\nsecond',
        day: ['Mo', 'Fr'],
        city: '',
        letter: 'on',
      });
    });
  }

  for (const format of ['form', 'netlify']) {
    it(`${format}: byte for byte`, async () => {
      const { plain, scripted } = await bothWays(format);
      const [fromForm, fromScript] = [plain.body.split('&'), scripted.body.split('&')];
      expect(fromForm.filter((pair) => !fromScript.includes(pair))).to.deep.equal([
        'phone=',
        'message=One+%26+%22two%22+%3D+100%25%0D%0A%0D%0A++Tre%7E*',
        'notes=First%0D%0Asecond',
      ]);
      const scriptsOnly = fromScript.filter((pair) => !fromForm.includes(pair));
      expect(scriptsOnly.map((pair) => pair.replace(/^(id|elapsedSeconds)=.*/, '$1'))).to.deep.equal([
        'notes=First%0Asecond',
        'id',
        'message=One+%26+%22two%22+%3D+100%25%0A%0A++Tre%7E*',
        'elapsedSeconds',
      ]);
      expect(fromForm).to.include(
        'your-name=Jos%C3%A9+%E5%B1%B1%E7%94%B0+%F0%9F%91%A9%E2%80%8D%E2%9A%95%EF%B8%8F',
      );
    });
  }
});
