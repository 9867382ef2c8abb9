import { expect } from '@open-wc/testing';
import { press, type } from '../../helpers/browser.js';
import { complete, contactPage } from '../../helpers/contact-page.js';

describe('the fields of the contact form', () => {
  for (const [field, attributes] of Object.entries({
    name: { type: 'text', autocomplete: 'name', spellcheck: false },
    email: { type: 'email', autocomplete: 'email', inputMode: 'email', spellcheck: false },
    phone: { type: 'tel', autocomplete: 'tel', inputMode: 'tel', spellcheck: false },
    message: { type: 'textarea', autocomplete: 'off', spellcheck: true },
  })) {
    it(`${field}: tells browsers and phones what it is for`, async () => {
      const page = await contactPage();
      const control = page.control(field) as HTMLInputElement;
      for (const [key, value] of Object.entries(attributes))
        expect(control, key).to.have.property(key, value);
      expect(control.maxLength, 'nothing is cut').to.equal(-1);
    });
  }

  it('are checked by us, not by the browser’s own bubbles', async () => {
    const { form } = await contactPage();
    expect(form.noValidate).to.be.true;
  });

  it('have no answer chosen beforehand', async () => {
    const page = await contactPage();
    expect(page.choice('new').checked || page.choice('existing').checked).to.be.false;
  });

  it('forgive stray spaces', async () => {
    const page = await contactPage();
    await page.fill({
      name: '  Jo Rivera ',
      patient: 'new',
      email: ' jo@example.com  ',
      phone: ' 555 010 0123 ',
      message: '\n Hello\n\nJo \n',
    });
    await page.send();
    const [submission] = await page.endpoint.submissions();
    expect(submission).to.include({
      name: 'Jo Rivera',
      email: 'jo@example.com',
      phone: '555 010 0123',
      message: 'Hello\n\nJo',
    });
  });

  it('take blanks alone for nothing', async () => {
    const page = await contactPage();
    await page.fill({ name: '   ', patient: 'existing', email: ' ', phone: '  ', message: ' \n ' });
    await page.send();
    expect(Object.keys(page.errors)).to.deep.equal(['name', 'email', 'message']);
  });

  for (const [field, at, over] of [
    ['name', 'a'.repeat(100), 'Your name must be 100 characters or fewer'],
    [
      'email',
      `jo@${`${'a'.repeat(60)}.`.repeat(4)}example`,
      'Your email address must be 254 characters or fewer',
    ],
    ['message', '😀'.repeat(2000), 'Your message must be 2,000 characters or fewer'],
  ] as const) {
    it(`${field}: may be as long as this, and one more is told`, async () => {
      const page = await contactPage();
      await page.fill({ ...complete, phone: '', [field]: at });
      await page.send();
      expect(page.errorOf(field)).to.equal(undefined);
      await page.fill({ [field]: `${at}aa` });
      await page.send();
      expect(page.errorOf(field)).to.equal(over);
    });
  }
});

describe('the phone number', () => {
  for (const phone of [
    '5550100',
    '555 010 0199',
    '(555) 010-0199',
    '555.010.0199',
    '555/010/0199',
    '+1 555 010 0199',
    '+1-555-010-0199',
    '+44 (0)20 7946 0000',
    '001 555 010 0199',
    '555–010–0199',
    '123456789012345',
    '555 010 0199 x12',
    '555 010 0199x12',
    '555-010-0199 ext. 12',
    '555 010 0199 extension 4567',
    '555 010 0199, Ext 7',
    '555 010 0199 #12',
    '+1-555-010-0199;ext=12',
    '٥٥٥ ٠١٠ ٠١٩٩',
    '1234567890123456',
    '555 010 0199 or 555 010 0188',
    '+15550100199,,12345',
    '555-010-0199 (cell)',
    'tel:+1-555-010-0199',
    'call 555 010 0199 after 5',
  ]) {
    it(`may be ${phone}, and is sent as typed`, async () => {
      const page = await contactPage();
      await page.fill({ ...complete, phone });
      await page.send();
      expect(page.errors).to.deep.equal({});
      expect((await page.endpoint.submissions())[0]).to.include({ phone });
    });
  }

  for (const phone of ['555 010', 'call me', 'ext. 12', '+', '555-CLINIC', 'jo@example.com']) {
    it(`may not be ${phone}`, async () => {
      const page = await contactPage();
      await page.fill({ ...complete, phone });
      await page.send();
      expect(page.errors).to.deep.equal({
        phone: 'Enter a phone number with at least 7 digits, like 555 010 0199',
      });
    });
  }
});

const addresses = [
  'jo@example.com',
  'jo@example',
  'jo.rivera+clinic@mail.example.co.uk',
  "o'brien@example.com",
  "!#$%&'*+/=?^_`{|}~-@example.com",
  '.jo@example.com',
  'jo.@example.com',
  'jo..rivera@example.com',
  'jo@123.45.67.89',
  'jo@[127.0.0.1]',
  'jo@-example.com',
  'jo@example-.com',
  'jo@ex--ample.com',
  'jo@example..com',
  'jo@example.com.',
  'jo@.example.com',
  'jo@exam_ple.com',
  `jo@${'a'.repeat(63)}.com`,
  `jo@${'a'.repeat(64)}.com`,
  `${'a'.repeat(65)}@example.com`,
  '"jo rivera"@example.com',
  'jo rivera@example.com',
  'jo@exam ple.com',
  'jo(x)@example.com',
  'jo@example.com, al@example.com',
  'Jo <jo@example.com>',
  'jo@@example.com',
  'jo@al@example.com',
  '@example.com',
  'jo@',
  'jo',
  'jö@example.com',
  'jo@münchen.example',
  'jo@例え.example',
  'jo@xn--mnchen-3ya.example',
];

describe('the email address', () => {
  for (const email of addresses) {
    it(`"${email.slice(0, 40)}" is taken if the browser takes it`, async () => {
      const page = await contactPage();
      await page.fill({ patient: 'new', email });
      const { validity } = page.control('email') as HTMLInputElement;
      const browserTakesIt = !validity.typeMismatch && !validity.badInput;
      await page.send();
      expect(page.errorOf('email') === undefined, page.errorOf('email')).to.equal(browserTakesIt);
    });
  }

  it('typed with an accent in its domain is taken if the browser takes it', async () => {
    const page = await contactPage();
    page.control('email').focus();
    await type('jo@m\u00fcnchen.example');
    const { validity } = page.control('email') as HTMLInputElement;
    await press('Enter');
    await page.settled();
    expect(page.errorOf('email') === undefined).to.equal(validity.valid);
  });
});
