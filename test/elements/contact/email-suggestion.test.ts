import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/intl.js';
import { press, tap, type, viewport } from '../../helpers/browser.js';
import { complete, contactPage, type ContactPage } from '../../helpers/contact-page.js';
import { flatText } from '../../helpers/page-senses.js';
import { readThrough } from '../../helpers/screen-reader.js';
import { axeFindings } from '../../helpers/axe.js';

const wrong = 'ana@gmail.con';
const right = 'ana@gmail.com';
const question = `Did you mean ${right}?`;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough for a suggestion to have come. */
const aMoment = () => pause(250);

/** What the form asks beside the email field. */
const asked = (page: ContactPage) =>
  page
    .all('button')
    .map(flatText)
    .find((text) => /^(Did you mean|¿Quiso escribir) /.test(text));

/** Types an address with real keys, and goes on to the next field. */
async function typeAddress(page: ContactPage, address: string): Promise<void> {
  page.control('email').focus();
  await type(address);
  await press('Tab');
}

async function formWith(address: string): Promise<ContactPage> {
  const page = await contactPage();
  await typeAddress(page, address);
  await page.until(() => asked(page) !== undefined);
  return page;
}

function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('an address that nobody can answer', () => {
  it('is doubted once its field is left, and the focus stays where it went', async () => {
    const page = await formWith(wrong);
    expect(asked(page)).to.equal(question);
    expect(page.focused).to.equal('Phone number');
    await type('555');
    expect(page.typed).to.include({ email: wrong, phone: '555' });
    expect(page.summary).to.equal(undefined);
    expect(page.errors).to.deep.equal({});
    expect(page.isInvalid('email')).to.be.false;
  });

  it('is not doubted while it is typed', async () => {
    const page = await contactPage();
    page.control('email').focus();
    await type(wrong);
    await aMoment();
    expect(asked(page)).to.equal(undefined);
    page.control('phone').focus();
    page.control('email').focus();
    await aMoment();
    expect(asked(page), 'back in the field').to.equal(undefined);
  });

  it('is not doubted because another field is left', async () => {
    const page = await contactPage({
      children: '<label slot="fields">Another address <input name="other" id="email"></label>',
    });
    page.element.values = { email: wrong };
    await page.fill({ name: 'Ana', 'Another address': 'ana@yahoo.con', message: 'Hello' });
    await aMoment();
    expect(asked(page)).to.equal(undefined);
  });

  it('is doubted when a browser has filled it in while another field had the focus', async () => {
    const page = await contactPage();
    const email = page.control('email');
    page.control('name').focus();
    email.value = wrong;
    for (const name of ['input', 'change']) email.dispatchEvent(new Event(name, { bubbles: true }));
    await page.until(() => asked(page) === question);
    expect(page.focused).to.equal('Full name');
  });

  for (const address of ['jo@example.com', 'ana@mail.com', right, '', 'ana']) {
    it(`unless it is "${address}"`, async () => {
      const page = await contactPage();
      await typeAddress(page, address);
      await aMoment();
      expect(asked(page)).to.equal(undefined);
      expect(page.heard).to.deep.equal([]);
    });
  }
});

describe('the suggestion', () => {
  it('puts the address right by the keyboard alone', async () => {
    const page = await formWith(wrong);
    await press('Shift+Tab');
    expect(page.focused).to.equal(question);
    page.forget();
    await press('Enter');
    await page.rendered();
    expect(page.typed.email).to.equal(right);
    expect(page.focused).to.equal('Email address');
    expect(asked(page)).to.equal(undefined);
    await press('Tab');
    expect(page.focused).to.equal('Phone number');
    await aMoment();
    expect(asked(page)).to.equal(undefined);
    expect(page.heard).to.deep.equal([]);
  });

  it('puts the address right at a click, and nothing is sent by it', async () => {
    const page = await formWith(wrong);
    const told: string[] = [];
    for (const name of ['mild-submit', 'mild-invalid', 'input']) {
      page.element.addEventListener(name, () => told.push(name));
    }
    page.button(question).scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'click', position: middleOf(page.button(question)) });
    await page.rendered();
    expect(page.typed.email).to.equal(right);
    expect(page.focused).to.equal('Email address');
    expect(page.element.values.email).to.equal(right);
    expect(told).to.deep.equal(['input']);
  });

  it('takes the mistake with it that the endpoint found in the address', async () => {
    const page = await contactPage({ answers: [{ status: 422, body: { errors: { email: 'Unknown' } } }] });
    await page.fill({ ...complete, email: wrong });
    await page.send();
    expect(page.errors).to.deep.equal({ email: 'Unknown' });
    page.control('email').focus();
    await press('Tab');
    await page.until(() => asked(page) !== undefined);
    expect(page.summary).to.deep.equal(['Unknown']);
    await page.press(question);
    expect(page.errors).to.deep.equal({});
    expect(page.summary).to.equal(undefined);
  });

  it('goes when the address changes, typed or by the page', async () => {
    const page = await formWith(wrong);
    page.control('email').focus();
    await press('End');
    await type('x');
    await page.rendered();
    expect(asked(page)).to.equal(undefined);
    expect(page.status, 'nor is it read any more').to.equal('');

    await press('Backspace', 'Tab');
    await page.until(() => asked(page) !== undefined);
    page.element.values = { email: 'jo@example.com' };
    await page.rendered();
    expect(asked(page)).to.equal(undefined);
  });

  it('stays, and is not told again, when the field is left again as it was', async () => {
    const page = await formWith(wrong);
    expect(page.heard).to.deep.equal([question]);
    for (const keys of [
      ['Shift+Tab', 'Shift+Tab'],
      ['Tab', 'Tab'],
      ['Shift+Tab', 'Shift+Tab', 'Shift+Tab'],
    ]) {
      await press(...keys);
      await aMoment();
      expect(asked(page)).to.equal(question);
    }
    expect(page.heard).to.deep.equal([question]);
  });

  it('is told once for each address, politely, and describes nothing that would say it twice', async () => {
    const page = await formWith(wrong);
    expect(page.descriptionOf('email')).to.deep.equal([]);
    await page.fill({ email: 'ana@yaho.com', message: '' });
    await page.until(() => asked(page) !== undefined);
    await aMoment();
    expect(page.heard).to.deep.equal([question, 'Did you mean ana@yahoo.com?']);
    expect(page.all('[aria-live=assertive], [role=alert]')).to.be.empty;
    const said = (await readThrough(page)).join('\n');
    expect(said).to.include('textbox, Email address, ana@yaho.com\nbutton, Did you mean ana@yahoo.com?');
  });

  it('goes with reset(), and is forgotten', async () => {
    const page = await formWith(wrong);
    page.element.reset();
    await page.rendered();
    expect(asked(page)).to.equal(undefined);
    expect(page.status).to.equal('');
    page.forget();
    await typeAddress(page, wrong);
    await page.until(() => asked(page) !== undefined);
    expect(page.heard).to.deep.equal([question]);
  });

  it('leaves the page with the form', async () => {
    const page = await contactPage();
    await page.fill({ email: wrong, phone: '' });
    page.element.remove();
    await aMoment();
    expect(asked(page)).to.equal(undefined);
  });

  it('keeps the address from page translators and from the direction of the page', async () => {
    const page = await formWith('Ana.Ruiz@GMAIL.con');
    const address = page.all('button bdi')[0]!;
    expect(address.textContent).to.equal('Ana.Ruiz@gmail.com');
    expect(address.translate).to.be.false;
    expect(address.dir).to.equal('ltr');
  });

  it('speaks Spanish', async () => {
    const page = await contactPage({ attributes: { locale: 'es' } });
    const email = page.inputs.find(({ name }) => name === 'email')!;
    email.focus();
    await type('ana@hotmial.com');
    await press('Tab');
    await page.until(() => asked(page) !== undefined);
    expect(asked(page)).to.equal('¿Quiso escribir ana@hotmail.com?');
    expect(page.heard).to.deep.equal(['¿Quiso escribir ana@hotmail.com?']);
    expect(await axeFindings(page.element)).to.deep.equal([]);
    await page.press('¿Quiso escribir ana@hotmail.com?');
    expect(email.value).to.equal('ana@hotmail.com');
  });
});

describe('a suggestion that nobody takes', () => {
  it('keeps nothing from being sent as typed', async () => {
    const page = await contactPage();
    await page.fill({ ...complete, email: wrong });
    await page.fill({ message: 'Hello' });
    await page.until(() => asked(page) !== undefined);
    page.forget();
    await page.send();
    expect(page.heading).to.equal('Thank you. We have your message');
    expect((await page.endpoint.submissions())[0]).to.include({ email: wrong });
    expect(page.heard).to.deep.equal([]);
    await page.press('Send another message');
    expect(asked(page)).to.equal(undefined);
  });

  it('goes when the form is sent, also when that fails', async () => {
    const page = await contactPage({ answers: [{ status: 500, delayMs: 200 }] });
    await page.fill({ ...complete, email: wrong });
    await page.fill({ message: 'Hello' });
    await page.until(() => asked(page) !== undefined);
    await page.press('Send');
    expect(page.busy).to.be.true;
    expect(asked(page), 'while sending').to.equal(undefined);
    await page.settled();
    expect(page.heading).to.equal('How can we help you?');
    expect(asked(page), 'after it failed').to.equal(undefined);
    expect(page.typed.email).to.equal(wrong);
  });

  it('is not made when Enter in the field sends it', async () => {
    const page = await contactPage({ answers: [{ status: 204, delayMs: 300 }] });
    await page.fill({ ...complete, email: '' });
    page.forget();
    page.control('email').focus();
    await type(wrong);
    await press('Enter');
    await page.settled();
    expect(page.heading).to.equal('Thank you. We have your message');
    expect(page.heard).to.deep.equal([]);
  });

  it('stands beside the field, not in the summary, when there are mistakes', async () => {
    const page = await formWith(wrong);
    await page.send();
    expect(page.summary).to.have.length(2);
    expect(page.summary!.join()).not.to.include('Did you mean');
    expect(asked(page)).to.equal(question);
    expect(page.focused).to.equal('There are 2 problems');
  });
});

// The suggestion moves all that stands below it, by more than a button's height.
describe('what is pressed first after a wrong address', () => {
  async function beforePress(): Promise<ContactPage> {
    await viewport(800, 1200);
    const page = await contactPage({ answers: [{ status: 204, delayMs: 300 }] });
    await page.fill(complete);
    page.control('email').focus();
    await page.fill({ email: wrong });
    page.control('message').scrollIntoView({ block: 'center' });
    page.forget();
    return page;
  }

  for (const ms of [0, 400]) {
    const held = ms ? `, however long the button is held` : '';

    it(`is pressed at once: Send${held}`, async () => {
      const page = await beforePress();
      await sendMouse({ type: 'move', position: middleOf(page.button('Send')) });
      await sendMouse({ type: 'down' });
      await pause(ms);
      expect(asked(page)).to.equal(undefined);
      await sendMouse({ type: 'up' });
      await page.until(() => page.heading.startsWith('Thank you'));
      expect((await page.endpoint.submissions())[0]).to.include({ email: wrong });
      expect(page.heard).to.deep.equal([]);
    });

    it(`is pressed at once: another field, and then the suggestion is made${held}`, async () => {
      const page = await beforePress();
      await sendMouse({ type: 'move', position: middleOf(page.control('phone')) });
      await sendMouse({ type: 'down' });
      await pause(ms);
      expect(asked(page)).to.equal(undefined);
      await sendMouse({ type: 'up' });
      await page.until(() => asked(page) === question);
      expect(page.focused).to.equal('Phone number');
    });

    it(`is pressed at once: a label${held}`, async () => {
      const page = await beforePress();
      const label = page.control('message').labels![0]!;
      await sendMouse({ type: 'move', position: middleOf(label) });
      await sendMouse({ type: 'down' });
      await pause(ms);
      await sendMouse({ type: 'up' });
      await page.until(() => asked(page) === question);
      expect(page.focused).to.equal('Your message (optional)');
    });
  }

  it('is tapped at once: Send', async function () {
    const page = await beforePress();
    if (!(await tap(...middleOf(page.button('Send'))))) this.skip();
    await page.until(() => page.heading.startsWith('Thank you'));
    expect((await page.endpoint.submissions())[0]).to.include({ email: wrong });
  });

  it('is tapped at once: another field', async function () {
    const page = await beforePress();
    if (!(await tap(...middleOf(page.control('phone'))))) this.skip();
    await page.until(() => asked(page) === question);
    expect(page.focused).to.equal('Phone number');
  });
});
