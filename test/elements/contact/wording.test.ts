import { expect } from '@open-wc/testing';
import { press, type } from '../../helpers/browser.js';
import { contactPage } from '../../helpers/contact-page.js';
import { states } from './states.js';

describe('the words of the contact form', () => {
  for (const [state, open] of Object.entries(states)) {
    // The mistakes in a page's own fields are told in the browser's words.
    if (state === 'with extra fields') continue;
    it(`${state}: say what to do, without begging or blaming`, async () => {
      const { text } = await open();
      expect(text).not.to.match(/\b(please|valid|invalid|required|forbidden|illegal|oops|sorry)\b/i);
    });
  }

  it('say which fields may be left empty, as the answer about being a new patient has it', async () => {
    const page = await contactPage();
    expect(page.labelOf('message')).to.equal('Your message');
    await page.fill({ patient: 'new' });
    expect(page.labelOf('message')).to.equal('Your message (optional)');
    expect(page.hintOf('email')).to.equal(undefined);
    await page.fill({ patient: 'existing' });
    expect(page.labelOf('message')).to.equal('Your message');
    expect(page.hintOf('email')).to.equal('Give us your email address, your phone number, or both.');
  });

  it('change, but the fields stay', async () => {
    const page = await contactPage();
    const { inputs } = page;
    for (const patient of ['new', 'existing', 'new'] as const) {
      await page.fill({ patient });
      expect(page.inputs.every((input, at) => input === inputs[at])).to.be.true;
      expect(page.inputs).to.have.length(inputs.length);
      expect(page.inputs.every((input) => input.checkVisibility())).to.be.true;
    }
  });
});

describe('the change of what is needed', () => {
  it('is announced once for each answer, politely', async () => {
    const page = await contactPage();
    await page.fill({ patient: 'new' });
    await page.fill({ patient: 'existing' });
    expect(page.heard).to.deep.equal([
      'We need your email address and phone number. The message is optional.',
      'We need your message, and your email address or phone number.',
    ]);
    expect(page.all('[aria-live=assertive]')).to.be.empty;
  });

  it('is announced for an answer given with the keys too', async () => {
    const page = await contactPage();
    page.choice('new').focus();
    await press('Space', 'ArrowDown');
    expect(page.typed.patient).to.equal('existing');
    expect(page.heard).to.have.length(2);
  });

  it('is not announced again on keystrokes, or when a field is left', async () => {
    const page = await contactPage();
    await page.fill({ patient: 'new' });
    page.forget();
    page.control('email').focus();
    await type('jo@example.com');
    await press('Tab', 'Tab');
    await type('Hello');
    expect(page.heard).to.deep.equal([]);
  });

  it('is not announced when the page fills the form in', async () => {
    const page = await contactPage();
    page.element.values = { patient: 'existing' };
    await page.rendered();
    expect(page.hintOf('email')).to.equal('Give us your email address, your phone number, or both.');
    expect(page.heard).to.deep.equal([]);
  });
});
