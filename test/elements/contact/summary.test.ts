import { expect } from '@open-wc/testing';
import { press } from '../../helpers/browser.js';
import { contactPage } from '../../helpers/contact-page.js';
import { flatText } from '../../helpers/page-senses.js';

describe('the error summary', () => {
  it('has the focus on its heading, which says how many mistakes there are and is described by them', async () => {
    const page = await contactPage();
    await page.fill({ patient: 'new' });
    page.forget();
    await page.send();
    expect(page.focused).to.equal('There are 3 problems');
    expect(page.focusedElement.localName).to.equal('h3');
    expect(page.summaryBox!.contains(page.focusedElement)).to.be.true;
    expect(page.toldWithFocus).to.equal(page.summary!.join(' '));
    expect(page.heard, 'it would be said twice').to.deep.equal([]);
    expect(page.all('[role=alert]')).to.be.empty;
  });

  it('counts what is still wrong', async () => {
    const page = await contactPage();
    await page.send();
    expect(page.focused).to.equal('There are 2 problems');
    await page.fill({ name: 'Jo' });
    expect(flatText(page.summaryBox!.querySelector('h3')!)).to.equal('There is a problem');
    await page.fill({ patient: 'existing' });
    expect(page.summaryBox).to.equal(null);
  });

  it('stands above the fields, in view', async () => {
    const page = await contactPage();
    await page.send();
    const { top, bottom } = page.summaryBox!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(top).to.be.below(page.control('name').getBoundingClientRect().top);
  });

  it('takes the focus anew each time the form is sent with mistakes: one that changes would be said twice', async () => {
    const page = await contactPage();
    await page.send();
    const first = page.focusedElement;
    page.button('Send').focus();
    await page.send();
    expect(page.focused).to.equal('There are 2 problems');
    expect(page.focusedElement === first).to.be.false;
  });

  it('has a heading one level below the form’s', async () => {
    const page = await contactPage({ attributes: { 'heading-level': '3' } });
    await page.send();
    expect(page.all('h3, h4').map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([
      ['h3', 'How can we help you?'],
      ['h4', 'There are 2 problems'],
    ]);
  });

  for (const [patient, mistake, field] of [
    ['new', 'Enter your full name', 'Full name'],
    ['new', 'Enter your email address, like name@example.com', 'Email address'],
    ['new', 'Enter your phone number, like 555 010 0199', 'Phone number'],
    ['existing', 'Enter your email address or your phone number', 'Email address'],
    ['existing', 'Enter your message', 'Your message'],
    [undefined, 'Tell us whether you are a new patient', 'Yes'],
  ] as const) {
    it(`leads from "${mistake}" to "${field}", with its label in view`, async () => {
      const page = await contactPage();
      await page.fill({ patient });
      await page.send();
      const address = location.href;
      const { length } = history;
      page.follow(mistake);
      expect(page.focused).to.equal(field);
      const label =
        page.focusedElement.closest('fieldset')?.querySelector('legend') ?? labelOf(page.focusedElement);
      const { top, bottom } = label.getBoundingClientRect();
      expect(top, 'top of the label').to.be.at.least(-1); // a fraction, where the page scrolled by whole pixels
      expect(bottom, 'bottom of the label').to.be.at.most(innerHeight);
      expect(location.href).to.equal(address);
      expect(history.length).to.equal(length);
    });
  }

  it('leads to the box for consent', async () => {
    const page = await contactPage({ attributes: { 'require-consent': '' } });
    await page.send();
    const mistake = 'Check the box if you agree that the clinic may use this information to answer you';
    expect(page.errorOf('consent')).to.equal(mistake);
    expect(page.summary?.at(-1)).to.equal(mistake);
    page.follow(mistake);
    expect(page.focused).to.equal('I agree that the clinic may use this information to answer me.');
    await press('Space');
    expect(page.errorOf('consent')).to.equal(undefined);
  });

  it('leaves the page’s address alone when a link is pressed with a key', async () => {
    const page = await contactPage();
    await page.send();
    const address = location.href;
    page.summaryBox!.querySelector('a')!.focus();
    await press('Enter');
    expect(page.focused).to.equal('Full name');
    expect(location.href).to.equal(address);
  });

  it('leads nowhere the mouse could not: each link is big enough to hit', async () => {
    const page = await contactPage();
    await page.send();
    for (const link of page.summaryBox!.querySelectorAll('a')) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height), link.textContent).to.be.at.least(24);
    }
  });
});

const labelOf = (control: HTMLElement) => (control as HTMLInputElement).labels![0]!;
