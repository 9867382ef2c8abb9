import { expect } from '@open-wc/testing';
import { complete, contactPage } from '../../helpers/contact-page.js';
import { shown } from '../../helpers/rendered.js';

const links = (page: Awaited<ReturnType<typeof contactPage>>) =>
  shown<HTMLAnchorElement>(page.element, 'a').map(({ textContent, href }) => [textContent, href]);

describe('around the contact form', () => {
  for (const [hours, words] of [
    [null, 'within 24 hours'],
    ['1', 'within an hour'],
    ['48', 'within 48 hours'],
  ] as const) {
    it(`new patients are promised an answer ${words}`, async () => {
      const page = await contactPage({ attributes: { 'reply-hours': hours } });
      expect(page.text).to.contain(`someone will contact you ${words} to schedule your appointment.`);
      await page.fill(complete);
      await page.send();
      expect(page.text).to.contain(`Someone will contact you ${words} to schedule your appointment.`);
    });
  }

  it('existing patients are promised what holds for them', async () => {
    const page = await contactPage({ attributes: { 'reply-hours': '48' } });
    await page.fill({ ...complete, patient: 'existing' });
    await page.send();
    expect(page.text).to.contain('Someone from the clinic will get back to you.');
    expect(page.text).not.to.contain('48 hours');
  });

  it('a notice says where to turn in an emergency, before the first field', async () => {
    const page = await contactPage();
    expect(page.text).to.match(/emergency, call 911.*anything urgent.*medical information.*Full name/);
  });

  it('the page’s author may say it otherwise', async () => {
    const page = await contactPage({
      children: `
        <p slot="intro">Write to us.</p>
        <p slot="urgent">Call 112.</p>
        <span slot="success">We call you.</span>`,
    });
    expect(page.text).to.contain('Write to us. Call 112.');
    expect(page.text).not.to.contain('911');
    expect(page.text).not.to.contain('24 hours');
    await page.fill(complete);
    await page.send();
    expect(page.text).to.contain('We call you.');
    expect(page.text).not.to.contain('24 hours');
  });

  it('it is said that sending makes nobody a patient', async () => {
    const { text } = await contactPage();
    expect(text).to.contain('Sending this form does not make you a patient of the clinic.');
  });

  it('a link tells how the details are used, if the clinic has such a page', async () => {
    const withLink = await contactPage();
    expect(links(withLink)).to.deep.equal([['How we use your information', `${location.origin}/privacy`]]);
    const without = await contactPage({ attributes: { 'privacy-url': null } });
    expect(links(without)).to.be.empty;
  });

  it('children without a slot are not shown once the form is there', async () => {
    const page = await contactPage({ children: '<p>Call us instead.</p>' });
    expect(page.element.querySelector('p')!.checkVisibility()).to.be.false;
  });
});

describe('consent', () => {
  it('is not asked for unless the clinic wants it', async () => {
    const page = await contactPage();
    expect(page.fields).to.deep.equal(['name', 'patient', 'email', 'phone', 'message']);
    await page.fill(complete);
    await page.send();
    expect((await page.endpoint.submissions())[0]).not.to.have.property('consent');
  });

  it('is asked for last, not given beforehand, and sent', async () => {
    const page = await contactPage({ attributes: { 'require-consent': '' } });
    expect(page.fields.at(-1)).to.equal('consent');
    await page.fill(complete);
    await page.send();
    expect(Object.keys(page.errors)).to.deep.equal(['consent']);
    await page.fill({ consent: true });
    expect(page.errors).to.deep.equal({});
    await page.send();
    expect((await page.endpoint.submissions())[0]).to.include({ consent: true });
  });

  it('is asked for in the words of the page’s author', async () => {
    const page = await contactPage({
      attributes: { 'require-consent': '' },
      children: '<span slot="consent">You may write to me.</span>',
    });
    expect(page.labelOf('consent')).to.equal('You may write to me.');
  });
});
