import { expect } from '@open-wc/testing';
import { complete, contactPage } from '../../helpers/contact-page.js';
import { readThrough } from '../../helpers/screen-reader.js';

const intro = [
  'paragraph',
  'Use this form to reach us.',
  'Are you a new patient? Give us your phone number and email address, and someone will contact you within 24 hours to schedule your appointment.',
  'end of paragraph',
  'paragraph',
  'In an emergency, call 911. Do not use this form for anything urgent or for private medical information.',
  'end of paragraph',
];

const choices = [
  'radio, Yes, position 1, set size 2',
  'Yes',
  'radio, No, I have been to the clinic before, position 2, set size 2',
  'No, I have been to the clinic before',
];

const end = [
  'paragraph',
  'Sending this form does not make you a patient of the clinic.',
  'link, How we use your information',
  'end of paragraph',
  'button, Send',
  'end of form, not busy',
  'status',
];

const phone = [
  'link, +1 555 010 0199',
  '+1 555 010 0199',
  'end of link, +1 555 010 0199',
  'end of paragraph',
];

describe('what a screen reader says of the contact form', () => {
  it('before anything is typed', async () => {
    const page = await contactPage();
    expect(page.heard).to.deep.equal([]);
    expect(await readThrough(page)).to.deep.equal([
      'heading, How can we help you?, level 2',
      'status',
      ...intro,
      'form, not busy',
      'Full name',
      'textbox, Full name',
      'radiogroup, Are you a new patient?',
      'Are you a new patient?',
      ...choices,
      'end of radiogroup, Are you a new patient?',
      'Email address',
      'textbox, Email address',
      'Phone number',
      'paragraph',
      'You can add an extension.',
      'end of paragraph',
      'textbox, Phone number, You can add an extension.',
      'Your message',
      'paragraph',
      'Tell us in a few words how we can help.',
      'end of paragraph',
      'textbox, Your message, Tell us in a few words how we can help.',
      ...end,
    ]);
  });

  it('sent with mistakes in it', async () => {
    const page = await contactPage();
    await page.fill({ email: 'jo@' });
    await page.send();
    expect(page.heard).to.deep.equal([
      'There is a problem Enter your full name Tell us whether you are a new patient Enter your whole email address, like name@example.com',
    ]);
    expect(page.focused).to.equal('There is a problem');
    expect(await readThrough(page)).to.deep.equal([
      'heading, How can we help you?, level 2',
      'status',
      ...intro,
      'form, not busy',
      'alert',
      'heading, There is a problem, level 3',
      'list',
      'listitem, level 1, position 1, set size 3',
      'link, Enter your full name',
      'end of listitem, level 1, position 1, set size 3',
      'listitem, level 1, position 2, set size 3',
      'link, Tell us whether you are a new patient',
      'end of listitem, level 1, position 2, set size 3',
      'listitem, level 1, position 3, set size 3',
      'link, Enter your whole email address, like name@example.com',
      'end of listitem, level 1, position 3, set size 3',
      'end of list',
      'end of alert',
      'Full name',
      'paragraph',
      'Error:',
      'Enter your full name',
      'end of paragraph',
      'textbox, Full name, Error: Enter your full name, invalid',
      'radiogroup, Are you a new patient?, Error: Tell us whether you are a new patient, invalid',
      'Are you a new patient?',
      'paragraph',
      'Error:',
      'Tell us whether you are a new patient',
      'end of paragraph',
      ...choices,
      'end of radiogroup, Are you a new patient?, Error: Tell us whether you are a new patient, invalid',
      'Email address',
      'paragraph',
      'Error:',
      'Enter your whole email address, like name@example.com',
      'end of paragraph',
      'textbox, Email address, jo@, Error: Enter your whole email address, like name@example.com, invalid',
      'Phone number',
      'paragraph',
      'You can add an extension.',
      'end of paragraph',
      'textbox, Phone number, You can add an extension.',
      'Your message',
      'paragraph',
      'Tell us in a few words how we can help.',
      'end of paragraph',
      'textbox, Your message, Tell us in a few words how we can help.',
      ...end,
    ]);
  });

  it('refused by the endpoint for one field', async () => {
    const answer = { status: 422, body: { errors: { phone: 'We cannot call this number' } } };
    const page = await contactPage({ answers: [answer] });
    await page.fill({ ...complete, message: '' });
    await page.send();
    expect(page.heard).to.deep.equal([
      'We need your email address and phone number. The message is optional.',
      'Sending…',
      'There is a problem We cannot call this number',
    ]);
    expect(page.focused).to.equal('There is a problem');
    const said = await readThrough(page);
    expect(said.slice(said.indexOf('alert'))).to.deep.equal([
      'alert',
      'heading, There is a problem, level 3',
      'list',
      'listitem, level 1, position 1, set size 1',
      'link, We cannot call this number',
      'end of listitem, level 1, position 1, set size 1',
      'end of list',
      'end of alert',
      'Full name',
      'textbox, Full name, Jo Rivera',
      'radiogroup, Are you a new patient?',
      'Are you a new patient?',
      ...choices,
      'end of radiogroup, Are you a new patient?',
      'Email address',
      'textbox, Email address, jo@example.com',
      'Phone number',
      'paragraph',
      'You can add an extension.',
      'end of paragraph',
      'paragraph',
      'Error:',
      'We cannot call this number',
      'end of paragraph',
      'textbox, Phone number, 555 010 0123, You can add an extension. Error: We cannot call this number, invalid',
      'Your message',
      '(optional)',
      'paragraph',
      'Tell us in a few words how we can help.',
      'end of paragraph',
      'textbox, Your message (optional), Tell us in a few words how we can help.',
      ...end,
    ]);
  });

  it('not sent, because the endpoint is broken', async () => {
    const page = await contactPage({ answers: [{ status: 500 }] });
    await page.fill(complete);
    page.forget();
    await page.send();
    expect(page.heard).to.deep.equal([
      'Sending…',
      'We do not know whether your message arrived Something went wrong on the clinic’s website. Everything you typed is still here. You can try again. To ask whether your message arrived, call us: +1 555 010 0199',
    ]);
    expect(page.focused).to.equal('We do not know whether your message arrived');
    const said = await readThrough(page);
    expect(said.slice(said.indexOf('alert'), said.indexOf('Full name'))).to.deep.equal([
      'alert',
      'heading, We do not know whether your message arrived, level 3',
      'paragraph',
      'Something went wrong on the clinic’s website.',
      'end of paragraph',
      'paragraph',
      'Everything you typed is still here. You can try again.',
      'end of paragraph',
      'paragraph',
      'To ask whether your message arrived, call us:',
      ...phone,
      'end of alert',
      'button, Try again',
    ]);
  });

  it('sent', async () => {
    const page = await contactPage();
    await page.fill(complete);
    page.forget();
    await page.send();
    expect(page.heard).to.deep.equal(['Sending…']);
    expect(page.focused).to.equal('Thank you. We have your message');
    expect(await readThrough(page)).to.deep.equal([
      'heading, Thank you. We have your message, level 2',
      'paragraph',
      'Someone will contact you within 24 hours to schedule your appointment.',
      'end of paragraph',
      'paragraph',
      'You can also call us:',
      ...phone,
      'button, Send another message',
    ]);
  });
});
