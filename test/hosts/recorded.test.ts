import { expect } from '@open-wc/testing';
import { type } from '../helpers/browser.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { inquiry } from '../helpers/host-visitor.js';

/** rrweb, which PostHog, Sentry and others record with; by itself it masks nothing that is typed. */
const rrweb = `<script src="/node_modules/rrweb/dist/rrweb.umd.min.cjs"></script>
  <script>
    Object.defineProperty(window, 'recording', { value: [], enumerable: false });
    rrweb.record({ emit: (event) => recording.push(JSON.stringify(event)) });
  </script>`;

const extra = `<label slot="fields">Plan <input name="plan" /></label>
  <textarea slot="fields" name="notes"></textarea>`;
const body = (contact: string) => `<h1>The clinic’s page</h1><p>Native <input id="native" /></p>${contact}`;

const typed = {
  ...inquiry,
  name: 'Quillfeather',
  message: 'Wobblyknees since spring',
  phone: '555 010 0187',
  email: 'quill@gmail.con',
};
const plan = 'Platinumplan';
const topic = 'Thunderpain';

async function visit(page: HostPage): Promise<string> {
  const { window, document } = page;
  await page.settled();
  page.contact.topics = [topic];
  await page.fill(typed);
  for (const [field, text] of [
    ['#native', 'Nativewords'],
    ['[name=plan]', plan],
    ['[name=notes]', 'Secretnotes'],
  ] as const) {
    document.querySelector<HTMLElement>(field)!.focus();
    await type(text);
  }
  await page.settled();
  // Refused for a reason in which a person's words come back, then accepted.
  const answers = [
    new window.Response(
      JSON.stringify({ errors: { name: 'No Quillfeather here', plan: 'No Platinumplan here' } }),
      {
        status: 422,
        headers: { 'content-type': 'application/json' },
      },
    ),
    new window.Response(null, { status: 204 }),
  ];
  page.contact.send = async () => answers.shift()!;
  await page.send();
  expect(page.contact.textContent).to.contain('No Platinumplan here');
  window.eval('rrweb.record.takeFullSnapshot()');
  await page.send();
  expect(page.contact.state).to.equal('sent');
  window.eval('rrweb.record.takeFullSnapshot()');
  await new Promise((resolve) => setTimeout(resolve, 600)); // rrweb tells of moves and scrolling in bundles
  const { recording } = window as unknown as { recording: string[] };
  return recording.join('\n');
}

const secrets = ['Quillfeather', 'Wobblyknees', '0187', 'gmail', plan, 'Secretnotes', topic];

describe('a visit that rrweb records × engine', () => {
  it('holds nothing of what is typed into the form', async () => {
    const page = await HostPage.of({
      head: rrweb + script(),
      body: body(`<mild-contact>${extra}</mild-contact>`),
    });
    const recording = await visit(page);
    expect(recording).to.contain('The clinic’s page').and.to.contain('Nativewords');
    for (const secret of secrets) expect(recording, secret).not.to.contain(secret);
  });

  it('where the script comes after rrweb has begun', async () => {
    const page = await HostPage.of({
      head: rrweb + script({ defer: '' }),
      body: body(`<mild-contact>${extra}</mild-contact>`),
    });
    const recording = await visit(page);
    expect(recording).to.contain('Nativewords');
    for (const secret of secrets) expect(recording, secret).not.to.contain(secret);
  });

  it('where the page takes the marks away from its fields', async () => {
    const page = await HostPage.of({
      head: rrweb + script(),
      body: body(`<mild-contact>${extra}</mild-contact>`),
    });
    await page.settled();
    for (const field of page.contact.querySelectorAll('[slot=fields]')) {
      for (const { name } of [...field.attributes])
        if (!/^(slot|name)$/.test(name)) field.removeAttribute(name);
    }
    const recording = await visit(page);
    expect(recording).to.contain('Nativewords');
    for (const secret of secrets) expect(recording, secret).not.to.contain(secret);
  });
});
