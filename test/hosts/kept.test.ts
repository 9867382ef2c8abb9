import { expect } from '@open-wc/testing';
import { engine, press } from '../helpers/browser.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { script } from '../helpers/host-markup.js';
import type { HostPage } from '../helpers/host-page.js';
import { complaints, noComplaints } from '../helpers/host-visitor.js';
import { answers, KeptPage, nothing } from '../helpers/kept-page.js';
import { snippetOf } from '../helpers/prerendered.js';
import { shown, shownText } from '../helpers/rendered.js';

const head = script();
const attributes = 'privacy-url="/test/fixtures/blank.html" require-consent';
const contact = `<mild-contact ${attributes}></mild-contact>`;
const inline = (code: string) => `<script>${code}</script>`;
const withScript = (page: HostPage) => page.add(script());

/** The script comes when the page has loaded long ago. */
const late = inline(`
  addEventListener('load', () => setTimeout(() => {
    document.head.append(Object.assign(document.createElement('script'), { src: '/dist/mild-widgets.min.js' }));
  }, 300));`);
const configured = contact.replace('<mild-contact', '<mild-contact endpoint="/endpoint/contact"');

// A dash in the table: there a native form keeps nothing either.
describe('what a native form keeps, ours keeps × engine', () => {
  const ways: Record<string, () => Promise<KeptPage>> = {
    'script in the head': () => KeptPage.open(contact, { head }),
    'script deferred': () => KeptPage.open(contact, { head: script({ defer: '' }) }),
    'script after the element': () => KeptPage.open(contact + head),
    'script added after the page has loaded': () => KeptPage.open(configured, { head: late }),
    'script long after the browser restored the page': () =>
      KeptPage.open(contact, { everyTime: withScript }),
    prerendered: async () => KeptPage.open(await snippetOf(configured), { everyTime: withScript }),
    'in a form': () => KeptPage.open(`<form>${contact}</form>`, { head }),
    'in a <mild-clinic>': () =>
      KeptPage.open(`<mild-clinic clinic-name="East">${contact}</mild-clinic>`, { head }),
  };

  for (const [way, open] of Object.entries(ways)) {
    it(`Back, ${way}`, async () => {
      const kept = await open();
      await kept.fill();
      expect(kept.ours).to.deep.equal(answers);
      await kept.thereAndBack();
      expect(kept.native).to.deep.equal(answers);
      expect(kept.ours).to.deep.equal(answers);
      expect(complaints(kept.page)).to.deep.equal(noComplaints);
    });

    it(`Reload, ${way}`, async function () {
      const kept = await open();
      await kept.fill();
      await kept.reload();
      expect(kept.ours).to.deep.equal(kept.native);
      if (kept.native.name === '') this.skip();
      expect(kept.native).to.deep.equal(answers);
    });
  }

  it('Back, as a mount point', async function () {
    const point = configured
      .replace('mild-contact', 'div data-mild="contact"')
      .replace('mild-contact', 'div');
    const native = inline(
      "document.body.append(Object.assign(document.createElement('input'), { id: 'made' }));",
    );
    const kept = await KeptPage.open(point + native, { head });
    const made = () => kept.page.document.querySelector<HTMLInputElement>('#made')!;
    await kept.fill();
    await kept.type(made(), 'Ada');
    await kept.thereAndBack();
    if (made().value === '' && kept.ours.name === '') this.skip(); // some restore only what the parser has made
    expect(kept.ours).to.deep.equal(answers);
  });

  it('Back, in a form with autocomplete="off"', async function () {
    const kept = await KeptPage.open(`<form autocomplete="off"><input id="off" />${contact}</form>`, {
      head,
    });
    const native = () => kept.page.document.querySelector<HTMLInputElement>('#off')!;
    await kept.fill();
    await kept.type(native(), 'off');
    await kept.thereAndBack();
    expect(native().value).to.equal('');
    expect(kept.ours).to.deep.equal(nothing);
    this.skip();
  });

  it('Back twice', async () => {
    const kept = await KeptPage.open(contact, { head });
    await kept.fill();
    await kept.thereAndBack();
    await kept.thereAndBack();
    expect(kept.ours).to.deep.equal(answers);
  });
});

describe('a form that comes back', () => {
  it('has its topics, and asks about them', async () => {
    const kept = await KeptPage.open(contact, { head });
    kept.contact.topics = ['Pain relief', 'The “scar”'];
    await kept.fill({ name: 'Ada' });
    await kept.thereAndBack();
    expect(kept.contact.topics).to.deep.equal(['Pain relief', 'The “scar”']);
    expect(shownText(kept.contact)).to.contain('Pain relief');
  });

  it('follows the answers in its hints and its count', async () => {
    const kept = await KeptPage.open(contact, { head });
    await kept.fill({ patient: 'new' });
    kept.control('[name=message]').value = 'x'.repeat(1990);
    await kept.type(kept.control('[name=message]'), '!');
    // What is announced as a person types isn't said again.
    const read = () => shown(kept.contact, 'form > *').map(shownText).join(' ');
    const before = read();
    expect(before).to.contain('9 characters left').and.to.contain('(optional)');
    await kept.thereAndBack();
    expect(read()).to.equal(before);
  });

  it('has what was filled in without telling', async function () {
    if (engine === 'webkit') this.skip(); // it doesn't ask again once the page is being left
    const kept = await KeptPage.open(contact, { head });
    await kept.fill({ name: 'Ada' });
    kept.control('[name=email]').value = 'ada@example.com';
    await kept.thereAndBack();
    expect(kept.ours).to.include({ name: 'Ada', email: 'ada@example.com' });
  });

  it('has the address as it was typed', async () => {
    const kept = await KeptPage.open(contact, { head });
    await kept.fill({ email: 'ada@bücher.example' });
    const { value } = kept.control('[name=email]');
    await kept.thereAndBack();
    expect(kept.control('[name=email]').value).to.equal(value);
  });

  it('counts more than what the page prefills, emptied fields included', async () => {
    const fill = (what: string) => `document.querySelector('mild-contact').values =
      { name: '${what}', email: 'page@example.com', message: 'From the page' };
      document.querySelector('mild-contact').topics = ['From the page'];`;
    const prefill = inline(`
      ${fill('at once')}
      addEventListener('DOMContentLoaded', () => { ${fill('ready')} });
      addEventListener('load', () => { ${fill('loaded')} });
      customElements.whenDefined('mild-contact').then(() => { ${fill('defined')} });`);
    for (const options of [{ head }, { head: late }]) {
      const kept = await KeptPage.open(configured + prefill, options);
      await kept.page.settled();
      while (!kept.contact.shadowRoot?.querySelector('form')) await kept.page.settled();
      expect(kept.ours.name).to.be.oneOf(['loaded', 'defined']);
      kept.control('[name=name]').value = kept.control('[name=email]').value = '';
      await kept.fill({ name: 'Ada' });
      kept.control('[part=topic] button').click();
      await kept.page.settled();
      await kept.thereAndBack();
      expect(kept.ours).to.deep.include({ name: 'Ada', email: '', message: 'From the page' });
      expect(kept.contact.topics).to.deep.equal([]);
      await kept.type(kept.control('[name=phone]'), '5');
      kept.contact.values = { name: 'The page, when asked to' };
      await kept.page.settled();
      expect(kept.ours.name).to.equal('The page, when asked to');
    }
  });

  it('is empty where a person has emptied all that the page prefilled', async () => {
    const prefill = inline(`document.querySelector('mild-contact').values = { name: 'P' };`);
    const kept = await KeptPage.open(contact + prefill, { head });
    await kept.fill({});
    kept.control('[name=name]').focus();
    await press('End', 'Backspace');
    expect(kept.ours).to.deep.equal(nothing);
    await kept.thereAndBack();
    expect(kept.ours).to.deep.equal(nothing);
  });

  it('counts less than what is typed before the script comes', async () => {
    let returned = false;
    const kept = await KeptPage.open(await snippetOf(configured), {
      everyTime: async (page) => {
        const name = page.contact.shadowRoot!.querySelector<HTMLInputElement>('#name')!;
        if (returned) name.value = 'Zed';
        await withScript(page);
      },
    });
    await kept.fill();
    returned = true;
    await kept.thereAndBack();
    expect(kept.ours).to.deep.equal({ ...answers, name: 'Zed' });
  });

  it('counts less than what is typed before the browser gives it back', async () => {
    const typing = inline(`addEventListener('DOMContentLoaded', () => {
      if (performance.getEntriesByType('navigation')[0].type !== 'back_forward') return;
      const name = document.querySelector('mild-contact').shadowRoot.querySelector('#name');
      name.value = 'Zed';
      name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });`);
    const kept = await KeptPage.open(contact + typing, { head });
    await kept.fill();
    await kept.thereAndBack();
    expect(kept.ours).to.deep.equal({ ...answers, name: 'Zed' });
  });

  it('has the page’s own fields too, as the browser restores them, and sends all', async () => {
    const endpoint = await fakeEndpoint();
    const own = `<div slot="fields"><label>Insurer <input name="insurer" required /></label>
      <label>Side <select name="side"><option>left</option><option>right</option></select></label></div>`;
    const kept = await KeptPage.open(
      `<mild-contact endpoint="${endpoint.url}" privacy-url="/test/fixtures/blank.html">${own}</mild-contact>`,
      { head },
    );
    await kept.fill({ ...answers, consent: false });
    await kept.type(kept.page.document.querySelector<HTMLElement>('[name=insurer]')!, 'Acme');
    await kept.type(kept.page.document.querySelector<HTMLElement>('[name=side]')!, 'r');
    await kept.thereAndBack();
    await kept.page.send();
    const [{ message, ...sent }] = (await endpoint.submissions()) as [Record<string, unknown>];
    expect(sent).to.include({ name: answers.name, insurer: 'Acme', side: 'right' });
    expect(message).to.equal(answers.message);
  });

  it('doesn’t have what a bot wrote into the trap', async () => {
    const kept = await KeptPage.open(contact, { head });
    await kept.fill();
    kept.contact.shadowRoot!.querySelector<HTMLInputElement>('#trap')!.value = 'bot';
    await kept.thereAndBack();
    expect(kept.ours).to.deep.equal(answers);
    expect(kept.contact.shadowRoot!.querySelector<HTMLInputElement>('#trap')!.value).to.equal('');
  });

  for (const how of ['was sent', 'was emptied'] as const) {
    it(`is empty once it ${how}`, async () => {
      const kept = await KeptPage.open(contact, { head });
      await kept.fill();
      await kept.page.send();
      if (how === 'was emptied') kept.contact.reset();
      else expect(kept.contact.state).to.equal('sent');
      await kept.page.settled();
      await kept.thereAndBack();
      expect(kept.contact.state).to.equal('editing');
      expect(kept.ours).to.deep.equal(nothing);
    });
  }

  it('is prefilled anew once it was sent', async () => {
    const prefill = inline(`document.querySelector('mild-contact').values = { name: 'Prefilled' };`);
    const kept = await KeptPage.open(contact + prefill, { head });
    await kept.fill({ ...answers, name: '' });
    await kept.page.send();
    expect(kept.contact.state).to.equal('sent');
    await kept.thereAndBack();
    expect(kept.ours).to.deep.equal({ ...nothing, name: 'Prefilled' });
  });

  it('takes nothing from another one on the page', async () => {
    const kept = await KeptPage.open(contact + contact + contact, { head });
    const second = () => [...kept.page.document.querySelectorAll('mild-contact')][1]!;
    await kept.fill({ name: 'First' });
    await kept.type(kept.control('[name=name]', second()), 'Second');
    await kept.thereAndBack();
    const names = [...kept.page.document.querySelectorAll('mild-contact')].map(({ values }) => values.name);
    expect(names).to.deep.equal(['First', 'Second', '']);
  });

  it('was stored nowhere by us', async () => {
    const kept = await KeptPage.open(contact, { head });
    const stored = ({ localStorage, sessionStorage } = kept.page.window) =>
      JSON.stringify([localStorage, sessionStorage]);
    const before = stored();
    await kept.fill();
    await kept.thereAndBack();
    expect(stored()).to.equal(before);
    expect(kept.page.window.history.state).to.be.null;
    expect(kept.page.document.cookie).to.not.contain('Ada');
  });

  for (const text of [
    'null',
    '7',
    '"text"',
    '[]',
    'name=Ada',
    '{"v":2}',
    '{"values":{"name":"Eve"}}',
    '{"values":7,"topics":[]}',
  ]) {
    it(`is as the page made it, where another version kept ${text}`, async () => {
      const other = inline(`
        const set = ElementInternals.prototype.setFormValue;
        ElementInternals.prototype.setFormValue = function (value) { set.call(this, value, ${JSON.stringify(text)}); };`);
      const prefill = inline(
        `Object.assign(document.querySelector('mild-contact'), { values: { name: 'Prefilled' }, topics: ['Pain'] });`,
      );
      const kept = await KeptPage.open(contact + prefill, { head: other + head });
      await kept.fill({ phone: '555' });
      await kept.thereAndBack();
      expect(kept.ours).to.deep.equal({ ...nothing, name: 'Prefilled' });
      expect(kept.contact.topics).to.deep.equal(['Pain']);
      expect(complaints(kept.page)).to.deep.equal(noComplaints);
    });
  }

  it('has what it can hold, where another version kept more and else', async () => {
    const state = {
      values: { name: 'Ada', patient: 'child', email: 7, fax: '1' },
      topics: ['Pain', 3],
      more: 1,
    };
    const other = inline(`
      const set = ElementInternals.prototype.setFormValue;
      ElementInternals.prototype.setFormValue = function (value) { set.call(this, value, ${JSON.stringify(JSON.stringify(state))}); };`);
    const kept = await KeptPage.open(contact, { head: other + head });
    await kept.fill({ phone: '555' });
    await kept.thereAndBack();
    expect(kept.ours).to.deep.equal({ ...nothing, name: 'Ada' });
    expect(kept.contact.topics).to.deep.equal(['Pain']);
  });
});

describe('a form around ours', () => {
  it('gets no value from it, stays valid, and isn’t sent by Enter', async () => {
    const kept = await KeptPage.open(`<form id="page"><input name="q" value="1" />${contact}</form>`, {
      head,
    });
    const form = kept.page.document.querySelector<HTMLFormElement>('#page')!;
    let sent = 0;
    form.addEventListener('submit', () => sent++);
    kept.contact.setAttribute('name', 'ours');
    await kept.fill({ name: 'Ada' });
    const { FormData: Data } = kept.page.window;
    expect([...new Data(form)]).to.deep.equal([['q', '1']]);
    kept.control('[name=name]').focus();
    await press('Enter');
    await kept.page.settled();
    expect(kept.page.mistakes).to.have.length.above(0);
    expect(sent).to.equal(0);
    expect(form.matches(':valid')).to.be.true;
    expect(kept.contact.matches(':valid')).to.be.true;
  });

  it('empties ours when it is reset', async () => {
    const kept = await KeptPage.open(
      `<form id="page">${contact}<button type="reset">Start anew</button></form>`,
      { head },
    );
    await kept.fill();
    kept.contact.topics = ['Pain relief'];
    await kept.page.settled();
    kept.page.document.querySelector<HTMLElement>('[type=reset]')!.click();
    await kept.page.settled();
    expect(kept.ours).to.deep.equal(nothing);
    expect(kept.contact.topics).to.deep.equal([]);
    await kept.thereAndBack();
    expect(kept.native).to.deep.equal(answers);
    expect(kept.ours).to.deep.equal(nothing);
  });
});

describe('a disabled fieldset around the form', () => {
  it('disables it until it is enabled again, and loses nothing', async () => {
    const endpoint = await fakeEndpoint();
    const kept = await KeptPage.open(
      `<fieldset disabled><input id="inside" /><mild-contact endpoint="${endpoint.url}" require-consent></mild-contact></fieldset>`,
      { head },
    );
    const fieldset = kept.page.document.querySelector('fieldset')!;
    fieldset.disabled = false;
    await kept.page.settled();
    await kept.fill();
    kept.contact.topics = ['Pain relief'];
    await kept.type(kept.page.document.querySelector<HTMLElement>('#inside')!, 'in');
    fieldset.disabled = true;
    await kept.page.settled();
    const controls = [...kept.contact.shadowRoot!.querySelectorAll('input:not(#trap), textarea, button')];
    expect(controls).to.have.length(9);
    expect(controls.filter((control) => !control.matches(':disabled'))).to.deep.equal([]);
    kept.control('#send').click();
    expect(await kept.contact.submit()).to.be.false;
    expect(kept.page.mistakes).to.deep.equal([]);
    expect(await endpoint.requests()).to.have.length(0);
    expect(kept.ours).to.deep.equal(answers);
    fieldset.disabled = false;
    await kept.page.settled();
    await kept.page.send();
    expect((await endpoint.submissions())[0]).to.deep.include({
      name: answers.name,
      topics: ['Pain relief'],
    });
  });

  it('comes back with the page, and keeps what a native field in it keeps', async () => {
    const kept = await KeptPage.open(`<fieldset><input id="inside" />${contact}</fieldset>`, { head });
    const { document } = kept.page;
    await kept.fill();
    await kept.type(document.querySelector<HTMLElement>('#inside')!, 'in');
    document.querySelector('fieldset')!.disabled = true;
    await kept.page.settled();
    await kept.thereAndBack();
    expect(kept.page.document.querySelector<HTMLInputElement>('#inside')!.value).to.equal('in');
    expect(kept.ours).to.deep.equal(answers);
  });
});

describe('a label of the page', () => {
  for (const [how, body] of Object.entries({
    'for the element': `<label for="ours">Write to us</label>${contact.replace(' ', ' id="ours" ')}`,
    'around the element': `<label>Write to us ${contact}</label>`,
  })) {
    it(`${how} leaves clicks and the focus where they are`, async () => {
      const kept = await KeptPage.open(body, { head });
      const name = kept.control('[name=name]');
      name.focus();
      const { shadowRoot } = kept.contact;
      const clicks: unknown[] = [];
      kept.contact.addEventListener('click', ({ target }) => clicks.push(target));
      const consent = kept.control('[name=consent]');
      consent.click();
      expect(consent.checked).to.be.true;
      kept.control('label[for=consent]').click();
      expect(consent.checked).to.be.false;
      const email = kept.control('[name=email]');
      email.focus();
      email.click();
      expect(shadowRoot!.activeElement === email).to.be.true;
      kept.control('[name=patient]').click();
      expect(kept.ours.patient).to.equal('new');
      kept.page.document.querySelector<HTMLElement>('body > label:last-of-type')!.click();
      expect(shadowRoot!.activeElement === email || shadowRoot!.activeElement === null).to.be.true;
      expect(kept.ours).to.deep.equal({ ...nothing, patient: 'new' });
      expect(kept.page.mistakes).to.deep.equal([]);
    });
  }
});

describe('a browser without form-associated elements', () => {
  for (const [what, code] of Object.entries({
    'no internals': 'delete HTMLElement.prototype.attachInternals;',
    'internals without forms': 'delete ElementInternals.prototype.setFormValue;',
  })) {
    it(`has a form that works (${what})`, async () => {
      const kept = await KeptPage.open(contact, { head: inline(code) + head });
      await kept.fill();
      await kept.page.send();
      expect(kept.contact.state).to.equal('sent');
      expect(complaints(kept.page)).to.deep.equal(noComplaints);
    });
  }
});
