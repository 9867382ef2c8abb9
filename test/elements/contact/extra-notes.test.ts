import { aTimeout, expect } from '@open-wc/testing';
import type * as Vue from 'vue';
import { listenToConsole } from '../../helpers/console.js';
import { complete, contactPage, type ContactPageOptions } from '../../helpers/contact-page.js';

const insurance = '<label slot="fields">Insurance <input name="insurance" required></label>';
const scan = '<label slot="fields">Scan <input type="file" name="scan"></label>';
const noFiles = 'This form does not send files. You can bring them to the clinic.';
const tooShort = { status: 422, body: { errors: { insurance: 'Tell us more' } } };

async function sent(options: ContactPageOptions) {
  const page = await contactPage(options);
  await page.fill(complete);
  await page.send();
  return page;
}

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** Whether one thing stands right under another, and is to be seen. */
function isUnder(note: Element, field: Element) {
  const { top, height, width } = note.getBoundingClientRect();
  const distance = top - field.getBoundingClientRect().bottom;
  return width > 40 && height > 10 && distance > -4 && distance < 24;
}

const noteOf = (field: Element) =>
  document.getElementById(field.getAttribute('aria-describedby')!.split(' ').at(-1)!)!;

// What is said of files on the console is another test's.
beforeEach(listenToConsole);

describe('a mistake in a field of the page’s own', () => {
  it('stands beside it in the words of the summary, and in its description', async () => {
    const page = await sent({ children: insurance });
    const field = page.control('Insurance');
    expect(page.errorOf('Insurance')).to.equal(page.summary![0]);
    expect(page.summary![0]).to.match(/^Insurance: ./);
    expect(page.isInvalid('Insurance')).to.be.true;
    expect(isUnder(noteOf(field), field)).to.be.true;
  });

  it('looks like the others, whatever the page does to its texts', async () => {
    const page = await contactPage({ children: insurance });
    await page.send();
    const [ours] = page.all('[part=error]');
    const theirs = noteOf(page.control('Insurance'));
    const { color, fontWeight, fontSize } = getComputedStyle(ours!);
    expect(getComputedStyle(theirs)).to.include({ color, fontWeight, fontSize });
    expect(theirs.innerText).to.match(/^Error: Insurance: /);
    expect(theirs.querySelector('span')!.getBoundingClientRect().width).to.be.above(20);
  });

  it('goes as it is put right, and leaves nothing behind', async () => {
    const page = await contactPage({ children: insurance });
    await page.fill(complete);
    const field = page.control('Insurance');
    const before = attributesOf(field);
    await page.send();
    expect(attributesOf(field)).not.to.deep.equal(before);
    await page.fill({ Insurance: 'Acme' });
    expect(attributesOf(field)).to.deep.equal(before);
    expect(page.element.querySelectorAll('span')).to.have.length(0);
  });

  it('gives back what the page had said of the field, to the letter', async () => {
    const page = await contactPage({
      children: `<p slot="fields" id="a">As on your card</p>
        <label slot="fields">Insurance
          <input name="insurance" required aria-describedby="  a " aria-invalid="false"></label>
        <label slot="fields">Plan <input name="plan" required aria-describedby="" aria-invalid="spelling"></label>`,
    });
    await page.fill(complete);
    const fields = [page.control('Insurance'), page.control('Plan')];
    const before = fields.map(attributesOf);
    await page.send();
    expect(fields.map((field) => field.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true']);
    expect(noteOf(fields[0]!).textContent).to.contain('Insurance: ');
    expect(fields[0]!.getAttribute('aria-describedby')).to.match(/^ {2}a /);
    await page.fill({ Insurance: 'Acme', Plan: 'A' });
    expect(fields.map(attributesOf)).to.deep.equal(before);
  });

  it('leaves alone what the page has changed by then', async () => {
    const page = await sent({ children: insurance });
    const field = page.control('Insurance');
    field.setAttribute('aria-invalid', 'grammar');
    field.setAttribute('aria-describedby', `b ${field.getAttribute('aria-describedby')!} c`);
    await page.fill({ Insurance: 'Acme' });
    expect(attributesOf(field)).to.include({ 'aria-invalid': 'grammar', 'aria-describedby': 'b c' });
  });

  it('goes when the form is emptied', async () => {
    const page = await sent({ children: insurance });
    page.element.reset();
    await page.rendered();
    expect(page.isInvalid('Insurance')).to.be.false;
    expect(page.element.querySelectorAll('span')).to.have.length(0);
  });

  it('says what the title says of a pattern', async () => {
    const page = await sent({
      children: `<label slot="fields">Member number
        <input name="member" required pattern="[0-9]{4}" title="Four digits" value="12"></label>`,
    });
    expect(page.errorOf('Member number')).to.match(/^Member number: [^ ].*[^ ].*Four digits/);
    expect(page.errorOf('Member number')!.split('Four digits')).to.have.length(2);
    await page.fill({ 'Member number': '' });
    await page.send();
    expect(page.errorOf('Member number'))
      .to.match(/^Member number: ./)
      .and.not.to.contain('Four digits');
  });

  it('is said once of radios that share a name, and all of them refer to it', async () => {
    const page = await sent({
      children: `<fieldset slot="fields"><legend>Plan</legend>
        <label><input type="radio" name="plan" required value="a"> a</label>
        <label><input type="radio" name="plan" required value="b"> b</label></fieldset>`,
    });
    expect(page.errorOf('a')).to.match(/^Plan: ./);
    expect(page.errorOf('b')).to.equal(page.errorOf('a'));
    expect([page.isInvalid('a'), page.isInvalid('b')]).to.deep.equal([true, true]);
    expect(page.element.querySelectorAll('fieldset > span')).to.have.length(1);
    await page.fill({ b: true });
    expect(page.element.querySelectorAll('[aria-invalid], [aria-describedby], span')).to.have.length(0);
  });

  it('of the endpoint stands there in the same way', async () => {
    const page = await contactPage({ children: insurance, answers: [tooShort] });
    await page.fill({ ...complete, Insurance: 'A' });
    await page.send();
    expect(page.errorOf('Insurance')).to.equal('Tell us more');
    expect(page.isInvalid('Insurance')).to.be.true;
    await page.fill({ Insurance: 'Acme' });
    expect(page.errorOf('Insurance')).to.equal(undefined);
    expect(page.isInvalid('Insurance')).to.be.false;
  });

  it('is text, not markup', async () => {
    const text = '<img src=x onerror="alert(1)">';
    const page = await contactPage({
      children: insurance,
      answers: [{ status: 422, body: { errors: { insurance: text } } }],
    });
    await page.fill({ ...complete, Insurance: 'A' });
    await page.send();
    expect(page.errorOf('Insurance')).to.equal(text);
  });

  it('is no part of the label, and of no row that it would squeeze', async () => {
    const page = await sent({
      children: `<div slot="fields" style="display: flex"><span id="at">@</span>
          <div style="display: flex"><label for="handle">Handle</label><input id="handle" name="handle" required></div></div>
        <div slot="fields" style="display: grid; grid-template-columns: 1fr 1fr">
          <label>City <input name="city" required></label><label>Zip <input name="zip"></label></div>`,
    });
    const handle = page.control('Handle');
    expect(isUnder(noteOf(handle), handle)).to.be.true;
    expect(noteOf(handle).getBoundingClientRect().left).to.equal(
      document.querySelector('#at')!.getBoundingClientRect().left,
    );
    const city = page.control('City');
    expect(isUnder(noteOf(city), city)).to.be.true;
    expect(city.closest('label')!.contains(noteOf(city))).to.be.false;
    expect(noteOf(city).offsetWidth).to.equal(noteOf(city).parentElement!.offsetWidth);
  });

  it('stays in view where a framework renders anew, and never stops the form', async () => {
    const page = await sent({ children: `<div slot="fields">${insurance}</div>${scan}` });
    const rerender = (markup: string) => {
      page.element.querySelector('div')!.innerHTML = markup;
    };
    const aWhile = () => aTimeout(250);
    rerender(insurance);
    await page.fill({ name: 'Jo' });
    expect(page.errorOf('Insurance')).to.match(/^Insurance: ./);
    noteOf(page.control('Insurance')).remove();
    await aWhile();
    await page.fill({ name: 'Jo R' });
    expect(page.errorOf('Insurance')).to.match(/^Insurance: ./);
    page.control('Insurance').removeAttribute('aria-describedby');
    page.control('Insurance').removeAttribute('aria-invalid');
    await aWhile();
    await page.fill({ name: 'Jo Ri' });
    expect(page.errorOf('Insurance')).to.match(/^Insurance: ./);
    expect(page.element.querySelectorAll('div > span')).to.have.length(1);
    rerender('');
    await page.fill({ name: 'Jo Rivera' });
    expect(page.summary).to.equal(undefined);
    await page.send();
    expect(page.element.state).to.equal('sent');
  });

  it('is no trouble to Vue', async () => {
    const source = '/node_modules/vue/dist/vue.runtime.esm-browser.prod.js';
    const { createApp, h, nextTick, ref } = (await import(source)) as typeof Vue;
    const page = await contactPage({ children: '<div slot="fields"></div>' });
    const fields = ref(['a', 'b', 'c']);
    const mode = ref('first');
    const input = (name: string) =>
      h('label', { key: name + mode.value }, [
        name,
        h('input', { name, required: true, 'aria-describedby': mode.value }),
      ]);
    const app = createApp(() => [
      ...fields.value.map(input),
      ...['first', 'second'].map((id) => h('p', { id }, id)),
    ]);
    app.config.errorHandler = (error) => reportError(error);
    app.mount(page.element.querySelector('div')!);
    await page.fill(complete);
    await page.send();
    expect(page.summary).to.have.length(3);
    for (const names of [['c', 'a'], ['c', 'd', 'a'], ['d'], ['a', 'b', 'c']]) {
      fields.value = names;
      await nextTick();
    }
    mode.value = 'second';
    await nextTick();
    await page.fill({ a: 'x', b: 'x', name: 'Jo' });
    expect(page.descriptionOf('a')).to.deep.equal(['second']);
    expect(page.errorOf('c')).to.equal(page.summary![0]);
    await page.fill({ c: 'x' });
    expect(page.descriptionOf('c')).to.deep.equal(['second']);
    expect(page.element.querySelectorAll('span')).to.have.length(0);
    app.unmount();
    await page.send();
    expect(page.element.state).to.equal('sent');
  });

  it('gives way to a page that takes it away at once', async () => {
    const page = await contactPage({ children: insurance });
    let taken = 0;
    const observer = new MutationObserver(() => {
      for (const note of page.element.querySelectorAll('span[id]')) {
        taken += 1;
        note.remove();
      }
    });
    observer.observe(page.element, { childList: true });
    await page.fill(complete);
    await page.send();
    await aTimeout(100);
    expect(taken).to.equal(1);
    await page.fill({ Insurance: 'Acme' });
    await page.send();
    expect(page.element.state).to.equal('sent');
    observer.disconnect();
  });

  it('goes with its field, even before anything is typed', async () => {
    const page = await sent({ children: insurance });
    page.element.querySelector('label')!.remove();
    await page.until(() => page.summary === undefined);
    expect(page.element.querySelectorAll('span')).to.have.length(0);
  });

  it('goes with the form when it is moved', async () => {
    const page = await sent({ children: insurance });
    const place = document.createElement('div');
    document.body.append(place);
    place.append(page.element);
    await page.rendered();
    expect(page.errorOf('Insurance')).to.match(/^Insurance: ./);
    await page.fill({ Insurance: 'Acme' });
    expect(page.element.querySelectorAll('span')).to.have.length(0);
    place.replaceWith(page.element);
    page.element.remove();
  });

  it('is not in a copy of the page that is kept for the way back', async () => {
    const page = await sent({ children: insurance + scan });
    page.element.parentElement!.insertAdjacentElement('afterend', page.element.cloneNode(true) as Element);
    const copy = page.element.parentElement!.nextElementSibling as typeof page.element;
    page.element.remove();
    await copy.updateComplete;
    const [field, file] = copy.querySelectorAll('input');
    expect(attributesOf(field!)).to.have.all.keys('name', 'required');
    expect(copy.querySelectorAll('span')).to.have.length(1);
    expect(noteOf(file!).textContent).to.equal(noFiles);
    copy.remove();
  });
});

describe('a file input of the page’s own', () => {
  it('says beside it, and in its description, that the file isn’t sent', async () => {
    const page = await contactPage({ children: scan });
    const field = page.control('Scan');
    expect(page.descriptionOf('Scan')).to.deep.equal([noFiles]);
    expect(page.isInvalid('Scan')).to.be.false;
    expect(isUnder(noteOf(field), field)).to.be.true;
    expect(noteOf(field).textContent).to.equal(noFiles);
  });

  it('says so in the language of the form, also when that changes', async () => {
    const page = await contactPage({ children: scan, attributes: { locale: 'es' } });
    expect(page.descriptionOf('Scan')).to.deep.equal([
      'Este formulario no envía archivos. Puede traerlos a la clínica.',
    ]);
    expect(noteOf(page.control('Scan')).lang).to.equal('es');
    page.element.setAttribute('locale', 'en');
    await page.rendered();
    expect(page.descriptionOf('Scan')).to.deep.equal([noFiles]);
  });

  it('says so where it has no name, comes later, or is one of several', async () => {
    const page = await contactPage({
      children:
        '<div slot="fields"><input type="file" aria-label="a"><input type="file" aria-label="b"></div>',
    });
    page.element.insertAdjacentHTML('beforeend', '<input slot="fields" type="file" aria-label="c">');
    await page.until(() => page.descriptionOf('c').length > 0);
    for (const field of 'abc') expect(page.descriptionOf(field)).to.deep.equal([noFiles]);
  });

  it('that is required is reported, and keeps nothing back', async () => {
    const { errors } = listenToConsole();
    const page = await sent({ children: scan.replace('name', 'required name') });
    expect(errors.join()).to.match(
      /^mild-widgets: the extra field name="scan" is not used\. Expected: .*required/,
    );
    expect(page.element.state).to.equal('sent');
    expect((await page.endpoint.submissions())[0]).not.to.have.property('scan');
  });

  it('takes an objection beside what it says already, and gives it back', async () => {
    const page = await sent({
      children: scan + insurance.replace(' required', ''),
      answers: [{ status: 422, body: { errors: { scan: 'Too large', insurance: 'Which?' } } }],
    });
    expect(page.descriptionOf('Scan')).to.deep.equal([noFiles, 'Error: Too large']);
    page.element.reset();
    await page.rendered();
    expect(page.descriptionOf('Scan')).to.deep.equal([noFiles]);
    expect(page.isInvalid('Scan')).to.be.false;
  });
});
