import { expect } from '@open-wc/testing';
import { press, type } from '../../helpers/browser.js';
import { complete, contactPage } from '../../helpers/contact-page.js';

const nothingYet = [
  ['name', 'Enter your full name'],
  ['patient', 'Tell us whether you are a new patient'],
] as const;

const newPatient = [
  ['name', 'Enter your full name'],
  ['email', 'Enter your email address, like name@example.com'],
  ['phone', 'Enter your phone number, like 555 010 0199'],
] as const;

const existingPatient = [
  ['name', 'Enter your full name'],
  ['email', 'Enter your email address or your phone number'],
  ['message', 'Enter your message'],
] as const;

const textsOf = (mistakes: readonly (readonly [string, string])[]) => mistakes.map(([, text]) => text);

describe('mistakes in the contact form', () => {
  for (const [title, answers, mistakes] of [
    ['before any answer', {}, nothingYet],
    ['for a new patient', { patient: 'new' }, newPatient],
    ['for an existing patient', { patient: 'existing' }, existingPatient],
  ] as const) {
    it(`are named in the order of the fields, in the same words above and beside them, ${title}`, async () => {
      const page = await contactPage();
      await page.fill(answers);
      await page.send();
      expect(page.summary).to.deep.equal(textsOf(mistakes));
      expect(page.errors).to.deep.equal(Object.fromEntries(mistakes));
    });
  }

  it('are told of one at a time too', async () => {
    const page = await contactPage();
    await page.fill({ ...complete, email: 'jo@' });
    await page.send();
    expect(page.summary).to.deep.equal(['Enter your whole email address, like name@example.com']);
  });

  it('are looked for only on sending', async () => {
    const page = await contactPage();
    await page.fill({ name: '', patient: 'new', email: 'jo@', phone: '1' });
    page.control('message').focus();
    await type('Hello');
    await press('Tab');
    expect(page.errors).to.deep.equal({});
    expect(page.summary).to.equal(undefined);
    expect(page.inputs.map(({ name }) => name).filter((name) => page.isInvalid(name))).to.be.empty;
  });

  it('keep the message from being sent', async () => {
    const page = await contactPage();
    await page.fill({ ...complete, phone: '' });
    await page.send();
    expect(await page.endpoint.requests()).to.be.empty;
    await page.fill({ phone: '555 010 0123' });
    await page.send();
    expect(await page.endpoint.requests()).to.have.length(1);
  });

  it('leave everything typed as it was', async () => {
    const typed = {
      name: '  Jo ',
      patient: 'new',
      email: ' jo@',
      phone: 'tomorrow',
      message: 'One\n\ntwo ',
    } as const;
    const page = await contactPage();
    await page.fill(typed);
    const before = page.typed;
    await page.send();
    expect(page.typed).to.deep.equal(before);
    expect(page.typed).to.include({ name: '  Jo ', phone: 'tomorrow', message: 'One\n\ntwo ' });
  });

  it('mark the fields they stand beside, and no other', async () => {
    const page = await contactPage();
    await page.fill({ patient: 'existing', phone: '1' });
    await page.send();
    expect(page.fields.filter((field) => page.isInvalid(field))).to.deep.equal(['name', 'phone', 'message']);
  });

  it('follow the hint in what describes a field, after a word that is there without color', async () => {
    const page = await contactPage();
    await page.fill({ patient: 'existing' });
    await page.send();
    expect(page.descriptionOf('email')).to.deep.equal([
      'Give us your email address, your phone number, or both.',
      'Error: Enter your email address or your phone number',
    ]);
    expect(page.descriptionOf('name')).to.deep.equal(['Error: Enter your full name']);
    const [error] = page.all('[part=error]');
    expect(error!.innerText).to.match(/^Error: /);
    const { clipPath, color } = getComputedStyle(error!);
    expect([clipPath, color]).to.deep.equal(['none', getComputedStyle(page.element).color]);
  });

  it('of the radios describe each of them, and their group is the one that is wrong', async () => {
    const page = await contactPage();
    await page.send();
    const [group] = page.all('[role=radiogroup]');
    expect(group!.getAttribute('aria-invalid')).to.equal('true');
    expect(group!.hasAttribute('aria-describedby'), 'it would be said twice').to.be.false;
    for (const answer of ['new', 'existing'] as const) {
      const radio = page.choice(answer);
      expect(group!.contains(radio)).to.be.true;
      expect(radio.getAttribute('aria-describedby')).to.equal('patient-error');
    }
    expect(page.descriptionOf('patient')).to.deep.equal(['Error: Tell us whether you are a new patient']);
  });
});

describe('putting mistakes right', () => {
  it('clears an error with the key that does it', async () => {
    const page = await contactPage();
    await page.fill({ ...complete, email: '' });
    await page.send();
    page.control('email').focus();
    await type('jo@');
    expect(page.errorOf('email')).to.equal('Enter your email address, like name@example.com');
    await type('example.com');
    expect(page.errorOf('email')).to.equal(undefined);
    expect(page.isInvalid('email')).to.be.false;
    expect(page.summary).to.equal(undefined);
    expect(page.focused).to.equal('Email address');
  });

  it('clears nothing else', async () => {
    const page = await contactPage();
    await page.fill({ patient: 'new' });
    await page.send();
    await page.fill({ email: 'jo@example.com' });
    expect(page.summary).to.deep.equal([
      'Enter your full name',
      'Enter your phone number, like 555 010 0199',
    ]);
    expect(Object.keys(page.errors)).to.deep.equal(['name', 'phone']);
  });

  it('finds nothing new, whatever is typed meanwhile', async () => {
    const page = await contactPage();
    await page.fill({ ...complete, name: '' });
    await page.send();
    await page.fill({ email: 'not an address', phone: '1', patient: 'existing', message: '' });
    expect(page.summary).to.deep.equal(['Enter your full name']);
    await page.fill({ name: 'Jo' });
    expect(page.errors).to.deep.equal({});
    await page.fill({ name: '' });
    expect(page.errors, 'an error that went does not come back').to.deep.equal({});
    await page.send();
    expect(Object.keys(page.errors)).to.deep.equal(['name', 'email', 'phone', 'message']);
  });

  it('keeps the words of a mistake while it turns into another', async () => {
    const page = await contactPage();
    await page.fill({ ...complete, phone: '' });
    await page.send();
    await page.fill({ phone: '12' });
    expect(page.errorOf('phone')).to.equal('Enter your phone number, like 555 010 0199');
  });

  it('lets the answer about being a new patient do it', async () => {
    const page = await contactPage();
    await page.fill({ name: 'Jo', patient: 'new', email: 'jo@example.com', message: 'Hello' });
    await page.send();
    expect(Object.keys(page.errors)).to.deep.equal(['phone']);
    await page.fill({ patient: 'existing' });
    expect(page.errors).to.deep.equal({});
  });

  it('lets a phone number stand in for the email address of an existing patient', async () => {
    const page = await contactPage();
    await page.fill({ name: 'Jo', patient: 'existing', message: 'Hello' });
    await page.send();
    expect(Object.keys(page.errors)).to.deep.equal(['email']);
    await page.fill({ phone: '555 010 0123' });
    expect(page.errors).to.deep.equal({});
  });

  it('is not spoken over while a person types', async () => {
    const page = await contactPage();
    await page.send();
    page.forget();
    page.control('name').focus();
    await type('Jo');
    expect(page.errors).to.have.keys('patient');
    expect(page.heard).to.deep.equal([]);
  });
});
