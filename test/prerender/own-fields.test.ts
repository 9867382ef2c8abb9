import { expect } from '@open-wc/testing';
import { toStaticHTML } from '../../src/prerender.js';
import { compose, type } from '../helpers/browser.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { builds, PrerenderedPage, snippetOf, type Build } from '../helpers/prerendered.js';

const fields = `
  <label slot="fields" for="plan">Insurance</label>
  <input slot="fields" id="plan" name="plan" required pattern="[A-Z]+" value="">
  <div slot="fields" class="choice">
    <label>Best day
      <select name="day" multiple><option selected>Monday</option><option>Friday</option></select>
    </label>
    <fieldset>
      <legend>Reach you by</legend>
      <label><input type="radio" name="reach" value="mail"> Mail</label>
      <label><input type="radio" name="reach" value="phone" checked> Phone</label>
    </fieldset>
    <label>Notes <textarea name="notes">
 One
   two</textarea></label>
    <input type="hidden" name="campaign" value="spring">
  </div>`;

const contact = (url: string, children = fields, more = '') =>
  `<mild-contact endpoint="${url}" endpoint-format="form" clinic-phone="+1 555 010 0199" ${more}>${children}</mild-contact>`;

const filled = { name: 'Jo', email: 'jo@example.com', phone: '555 010 0199', message: 'Hello' };

/** The controls that the browser posts, in order: those of the form, and whatever else is in it. */
const controlsOf = (page: PrerenderedPage) => [
  ...(page.all<HTMLFormElement>('form')[0]!.elements as unknown as Iterable<HTMLInputElement>),
];

describe('without any script, the page’s own fields in a prerendered form', () => {
  const open = async (markup: string) => PrerenderedPage.open(await snippetOf(markup), { sandbox: true });

  it('are shown once, labelled, and checked by the browser', async () => {
    const page = await open(contact('/x'));
    for (const name of ['plan', 'day', 'notes']) {
      const shown = page.all<HTMLInputElement>(`[name=${name}]`);
      expect(shown, name).to.have.length(1);
      expect(shown[0]!.labels![0]!.textContent, name).to.match(/Insurance|Best day|Notes/);
    }
    expect(page.all('[name=reach]')).to.have.length(2);
    expect(page.text.match(/Insurance/g)).to.have.length(1);
    const [plan] = page.all<HTMLInputElement>('[name=plan]');
    const [form] = page.all<HTMLFormElement>('form');
    expect([plan!.form === form, plan!.validity.valueMissing]).to.deep.equal([true, true]);
    plan!.value = 'abc';
    expect(plan!.validity.patternMismatch).to.equal(true);
    plan!.value = 'ABC';
    expect(plan!.validity.valid).to.equal(true);
    expect(plan!.getBoundingClientRect().height, 'as high as the other fields').to.be.at.least(44);
    for (const choice of page.all('[name=reach]')) {
      expect(choice.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('are posted under their names, each once, with what is typed', async () => {
    const endpoint = await fakeEndpoint([{ status: 200, body: 'Thank you' }]);
    const page = await open(contact(endpoint.url));
    for (const [id, value] of Object.entries(filled)) page.control(id).value = value;
    page.control('patient').checked = true;
    page.all<HTMLInputElement>('[name=plan]')[0]!.value = 'ABC';
    page.all<HTMLSelectElement>('[name=day]')[0]!.options[1]!.selected = true;
    page.all<HTMLButtonElement>('button')[0]!.click();
    const [arrival] = await endpoint.arrived(1);
    expect([...new URLSearchParams(arrival!.body)]).to.deep.equal([
      ['campaign', 'spring'],
      ['name', 'Jo'],
      ['patient', 'new'],
      ['email', 'jo@example.com'],
      ['phone', '555 010 0199'],
      ['message', 'Hello'],
      ['plan', 'ABC'],
      ['day', 'Monday'],
      ['day', 'Friday'],
      ['reach', 'phone'],
      ['notes', ' One\r\n   two'],
      ['locale', 'en'],
      ['page', location.href.replace(/[?#].*/, '')],
      ['trap', ''],
    ]);
  });

  it('have ids and names that no field of the form’s is mistaken for', async () => {
    const page = await open(
      contact(
        '/x',
        `<label slot="fields" for="phone">Fax</label><input slot="fields" id="phone" name="fax">
        <input slot="fields" aria-label="Ours" name="email"><input slot="fields" aria-label="Theirs" name="tel">
        <input slot="fields" aria-label="A file" name="scan" type="file">
        <input slot="fields" aria-label="Off" name="off" disabled>`,
        'field-names="phone:tel locale:- page:- trap:-"',
      ),
    );
    expect(page.control('phone').labels![0]!.textContent).to.equal('Phone number');
    const [fax] = page.all<HTMLInputElement>('[name=fax]');
    expect(fax!.labels![0]!.textContent).to.equal('Fax');
    const data = new FormData(page.all<HTMLFormElement>('form')[0]);
    expect([...data.keys()]).to.deep.equal(['name', 'email', 'tel', 'message', 'fax']);
  });

  it('keep a label from elsewhere in the page', async () => {
    const label = document.createElement('div');
    label.innerHTML = '<label for="elsewhere">Member  number</label><b id="word">Group</b>';
    document.body.append(label);
    const page = await open(
      contact(
        '/x',
        '<input slot="fields" id="elsewhere" name="member"><input slot="fields" name="group" aria-labelledby="word">',
      ),
    );
    label.remove();
    expect(page.all('[name=member], [name=group]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Member number',
      'Group',
    ]);
  });

  it('leave out what does nothing there, or would harm the form', async () => {
    const page = await open(
      contact(
        '/x',
        `<div slot="fields" onclick="parent.pwned = 1"><form action="/elsewhere"><label>City <input name="city" form="other"></label></form>
          <button>Look up</button><input type="reset"><input type="image" alt="Go"><slot name="intro">Slot</slot>
          <p title="</noscript><img src=x onerror='parent.pwned = 1'>">&lt;/noscript&gt;<noscript>No script</noscript></p></div>`,
      ),
    );
    expect(controlsOf(page).map(({ name, type }) => name || type)).to.deep.equal([
      'name',
      'fieldset',
      'patient',
      'patient',
      'email',
      'phone',
      'message',
      'city',
      'locale',
      'page',
      'trap',
      'submit',
    ]);
    expect(page.all('button')).to.have.length(1);
    expect(page.all('img, [onclick]')).to.have.length(0);
    expect(window).to.not.have.property('pwned');
  });

  it('don’t keep anybody from sending by a rule on what isn’t shown', async () => {
    const style = document.createElement('style');
    style.textContent = '.later { display: none }';
    document.head.append(style);
    const page = await open(
      contact(
        '/x',
        `<p slot="fields" class="later"><label>Why <input name="why" required value="x"></label></p>
        <label slot="fields">City <input name="city"></label>`,
      ),
    );
    style.remove();
    expect(page.all('[name=why]')).to.have.length(0);
    const why = controlsOf(page).find(({ name }) => name === 'why')!;
    expect(why.validity.valid).to.equal(true);
  });
});

for (const build of Object.keys(builds) as Build[]) {
  describe(`the page’s own fields in a prerendered form that the ${build} takes over`, () => {
    const head = '<style>label { display: block; margin: 3em } input { padding: 2em }</style>';

    it('are the page’s from the start, and what is typed in them stays and is sent', async () => {
      const endpoint = await fakeEndpoint();
      const page = await PrerenderedPage.open(await snippetOf(contact(endpoint.url)), { head });
      const plan = page.document.querySelector<HTMLInputElement>('#plan')!;
      expect(page.all('[name=plan]')).to.deep.equal([plan]);
      plan.focus();
      await type('AB');
      const boxes = () => [
        ...page.boxes,
        ...page.all('[name=plan], [name=day], [name=reach], [name=notes], [part=button]').map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, ...(element.matches('[part=button]') ? [height] : [width, height])]
            .map((length) => length.toFixed(1))
            .join(' ');
        }),
      ];
      const before = boxes();
      await page.arrive(build);
      expect(boxes()).to.deep.equal(before);
      expect(page.all('[name=plan]')).to.deep.equal([plan]);
      expect(page.document.activeElement === plan, 'the focus').to.equal(true);
      await type('C');
      expect(page.all('noscript, .call')).to.have.length(0);
      expect(page.form.shadowRoot!.querySelectorAll('noscript, .call, .plain-fields')).to.have.length(0);
      page.form.values = { ...filled, patient: 'new' };
      await page.settled();
      page.control('send').click();
      const [arrival] = await endpoint.arrived(1);
      const sent = new URLSearchParams(arrival!.body);
      expect(sent.getAll('plan')).to.deep.equal(['ABC']);
      expect(sent.getAll('reach')).to.deep.equal(['phone']);
      expect(sent.getAll('campaign')).to.deep.equal(['spring']);
    });

    it('are left to an input method that is at work in them', async function () {
      const page = await PrerenderedPage.open(await snippetOf(contact('/x')));
      const plan = page.document.querySelector<HTMLInputElement>('#plan')!;
      plan.focus();
      if (!(await compose('にほ'))) this.skip();
      await page.arrive(build);
      await compose('日本', { done: true });
      await page.settled();
      expect(plan.value).to.equal('日本');
    });
  });
}

describe('before the script comes, a prerendered form with fields of the page’s own', () => {
  it('sends nothing, since it would be without them, and tells how to reach the clinic', async () => {
    const endpoint = await fakeEndpoint();
    const page = await PrerenderedPage.open(await snippetOf(contact(endpoint.url)));
    expect(page.all('[part=button]').map(({ textContent }) => textContent)).to.deep.equal([
      'Call us: +1 555 010 0199',
    ]);
    for (const [id, value] of Object.entries(filled)) page.control(id).value = value;
    page.control('patient').checked = true;
    page.control('name').focus();
    await type('\n');
    await page.settled();
    expect(await endpoint.requests()).to.have.length(0);
    await page.arrive();
    expect(page.all('[part=button]').map(({ textContent }) => textContent.trim())).to.deep.equal(['Send']);
  });

  it('sends at once where all of them are hidden', async () => {
    const page = await PrerenderedPage.open(
      await snippetOf(contact('/x', '<input type="hidden" name="campaign" value="spring">')),
    );
    expect(page.all('[part=button]').map(({ textContent }) => textContent.trim())).to.deep.equal(['Send']);
  });

  it('says the same once it was taken over', async () => {
    const snippet = await snippetOf(contact('/x'));
    const page = await PrerenderedPage.open(snippet);
    const host = document.createElement('div');
    (host as { setHTMLUnsafe?: (html: string) => void }).setHTMLUnsafe?.(snippet);
    const [element] = host.children;
    if (!element?.shadowRoot) return; // this browser makes no shadow roots from a text
    document.body.append(host);
    await page.settled();
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(toStaticHTML(element) === snippet, 'the same').to.equal(true);
    host.remove();
  });
});
