import { expect } from '@open-wc/testing';
import { press, type } from '../../helpers/browser.js';
import { contactPage, type ContactPage } from '../../helpers/contact-page.js';
import { edgeContrast } from '../../helpers/contrast.js';

/** Where a person starts: on something of the page's own, before the form. */
async function startBefore(page: ContactPage): Promise<void> {
  const before = Object.assign(document.createElement('button'), { textContent: 'Before the form' });
  page.element.before(before);
  before.focus();
}

async function step(page: ContactPage, keys: string[], name: string): Promise<void> {
  await press(...keys);
  await page.rendered();
  expect(page.focused, `after ${keys.join(', ')}`).to.equal(name);
  expectRing(page);
}

function expectRing({ focused, focusedElement }: ContactPage): void {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focusedElement);
  expect(outlineStyle, `outline of ${focused}`).not.to.equal('none');
  expect(parseFloat(outlineWidth), `outline of ${focused}`).to.be.at.least(2);
  expect(edgeContrast(focusedElement, outlineColor), `outline of ${focused}`).to.be.at.least(3);
}

// Safari's Tab leaves links out unless its user asks for them; the engine itself, as it runs here, doesn't.
describe('with the keyboard alone', () => {
  it('a new patient gets from the first Tab to the success heading', async () => {
    const page = await contactPage();
    await startBefore(page);
    await step(page, ['Tab'], 'Full name');
    await type('Jo Rivera');
    await step(page, ['Tab'], 'Yes');
    await step(page, ['Space'], 'Yes');
    await step(page, ['Tab'], 'Email address');
    await type('jo@example.com');
    await step(page, ['Tab'], 'Phone number');
    await type('555 010 0123');
    await step(page, ['Tab'], 'Your message (optional)');
    await type('My legs hurt.');
    await step(page, ['Tab'], 'How we use your information');
    await step(page, ['Tab'], 'Send');
    await press('Enter');
    await page.settled();
    expect(page.focused).to.equal('Thank you. We have your message');
    expectRing(page);
    expect(await page.endpoint.submissions()).to.have.length(1);
    expect((await page.endpoint.submissions())[0]).to.include({
      name: 'Jo Rivera',
      patient: 'new',
      email: 'jo@example.com',
      phone: '555 010 0123',
      message: 'My legs hurt.',
      trap: '',
    });
  });

  it('a person puts mistakes right from the summary', async () => {
    const page = await contactPage();
    await startBefore(page);
    await step(page, ['Tab'], 'Full name');
    await press('Enter');
    await page.settled();
    expect(page.focused).to.equal('There are 2 problems');
    expectRing(page);

    await step(page, ['Tab'], 'Enter your full name');
    await step(page, ['Tab'], 'Tell us whether you are a new patient');
    await step(page, ['Enter'], 'Yes');
    await step(page, ['ArrowDown'], 'No, I have been to the clinic before');
    await step(page, ['Shift+Tab'], 'Full name');
    await type('Jo');
    expect(page.focused).to.equal('Full name');
    await step(page, ['Tab'], 'No, I have been to the clinic before');
    expect(page.summary).to.equal(undefined);
    await step(page, ['Tab'], 'Email address');
    await type('jo@example.com');
    await step(page, ['Tab'], 'Phone number');
    await step(page, ['Tab'], 'Your message');
    await type('Hello');
    await press('Shift+Tab', 'Enter');
    await page.settled();
    expect(page.focused).to.equal('Thank you. We have your message');
  });

  it('a person tries again after a failure, and writes another message', async () => {
    const page = await contactPage({
      answers: [{ status: 500 }, { status: 500, delayMs: 200 }, { status: 204 }],
    });
    await startBefore(page);
    await press('Tab');
    await type('Jo');
    await press('Tab', 'Space', 'Tab');
    await type('jo@example.com');
    await press('Tab');
    await type('555 010 0123');
    await press('Enter');
    await page.settled();
    expect(page.focused).to.equal('We do not know whether your message arrived');
    expectRing(page);

    await step(page, ['Tab'], '+1 555 010 0199');
    await step(page, ['Tab'], 'Try again');
    await press('Enter');
    await page.rendered();
    expect(page.busy).to.be.true;
    expect(page.focused, 'while sending').to.equal('Send');
    await page.settled();
    expect(page.focused).to.equal('We do not know whether your message arrived');

    await press('Tab', 'Tab', 'Enter');
    await page.settled();
    expect(page.focused).to.equal('Thank you. We have your message');
    await step(page, ['Tab'], '+1 555 010 0199');
    await step(page, ['Tab'], 'Send another message');
    await press('Enter');
    await page.settled();
    expect(page.focused).to.equal('How can we help you?');
    expectRing(page);
    expect(page.typed).to.deep.equal({ name: '', patient: '', email: '', phone: '', message: '' });
    await step(page, ['Tab'], 'Full name');
  });

  it('a person ticks the box for consent, and reaches the page’s own fields in between', async () => {
    const page = await contactPage({
      attributes: { 'require-consent': '' },
      children: '<label slot="fields">Insurance <input name="insurance"></label>',
    });
    page.control('message').focus();
    await press('Tab');
    expect(page.focused).to.equal('Insurance');
    await step(page, ['Tab'], 'I agree that the clinic may use this information to answer me.');
    await press('Space');
    expect((page.control('consent') as HTMLInputElement).checked).to.be.true;
  });

  it('Enter in a field of the page’s own sends the form, as it does in ours', async () => {
    const page = await contactPage({
      children: '<label slot="fields">Insurance <input name="insurance"></label>',
    });
    page.control('Insurance').focus();
    await press('Enter');
    await page.settled();
    expect(page.focused).to.equal('There are 2 problems');
  });

  it('the page’s shortcuts hear nothing of what is typed', async () => {
    const page = await contactPage();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    page.control('name').focus();
    await type('Jo');
    document.removeEventListener('keydown', hear);
    expect(page.typed.name).to.equal('Jo');
    expect(heard).to.deep.equal([]);
  });

  it('Enter in the message is a new line and sends nothing', async () => {
    const page = await contactPage();
    page.control('message').focus();
    await type('One');
    await press('Enter');
    await type('two');
    expect(page.typed.message).to.equal('One\ntwo');
    expect(page.summary).to.equal(undefined);
  });

  it('nothing ever loses the focus to the page', async () => {
    const page = await contactPage({
      answers: [{ status: 422, body: { errors: { email: 'Unknown' } } }, { status: 204 }],
    });
    const lost: string[] = [];
    const watch = () => {
      if (page.focused === 'body') lost.push(page.text.slice(0, 60));
    };
    await startBefore(page);
    page.element.addEventListener('focusout', () => queueMicrotask(() => setTimeout(watch)));
    await press('Tab', 'Enter');
    await page.settled();
    page.control('name').focus();
    await type('Jo');
    await press('Tab', 'Space', 'Tab');
    await type('jo@example.com');
    await press('Tab');
    await type('555 010 0123');
    await press('Enter');
    await page.settled();
    expect(page.summary).to.deep.equal(['Unknown']);
    page.control('email').focus();
    await type('m');
    await press('Enter');
    await page.settled();
    expect(page.focused).to.equal('Thank you. We have your message');
    expect(lost).to.deep.equal([]);
  });
});
