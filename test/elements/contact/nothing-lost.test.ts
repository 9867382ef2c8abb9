import { expect, html } from '@open-wc/testing';
import { parseSubmission } from '../../../src/schema.js';
import { press, type } from '../../helpers/browser.js';
import { listenToConsole } from '../../helpers/console.js';
import { complete, contactPage, type ContactPageOptions } from '../../helpers/contact-page.js';
import { InfoPage } from '../../helpers/info-page.js';
import { show } from '../../helpers/element-page.js';

async function filled(options: ContactPageOptions = {}) {
  const page = await contactPage(options);
  await page.fill(complete);
  return page;
}

const slow = [{ status: 204, delayMs: 700 }];

describe('nothing is lost without a word', () => {
  it('what a person types while a message is on its way is held back, in the page’s own fields too', async () => {
    const page = await filled({
      answers: slow,
      children: '<label slot="fields">Notes <input name="notes" value="before"></label>',
    });
    await page.press('Send');
    page.control('Notes').focus();
    await type('more');
    expect(page.control('Notes').value).to.equal('before');
    page.control('message').focus();
    await type('more');
    expect(page.typed.message).to.equal(complete.message);
    await page.settled();
    expect(page.element.state).to.equal('sent');
  });

  it('a field of the page’s own under a name that ours is sent by is reported at the start', async () => {
    const { errors } = listenToConsole();
    await contactPage({
      attributes: { 'field-names': 'message:details' },
      children: '<label slot="fields">Insurance <input name="details"></label>',
    });
    expect(errors).to.deep.equal([
      'mild-widgets: endpoint-format="json" lacks something. Expected: no extra field named details.',
    ]);
  });

  it('a file, which is not sent, is reported at the start', async () => {
    const { errors } = listenToConsole();
    await contactPage({ children: '<label slot="fields">Scan <input type="file" name="scan"></label>' });
    expect(errors.join()).to.match(/name="scan" is not used\. Expected: no file/);
  });

  it('what the page fills in when it hears of the message is sent', async () => {
    const page = await filled({ children: '<input type="hidden" name="token">' });
    page.element.addEventListener('mild-submit', () => {
      page.element.querySelector('input')!.value = 'abc';
    });
    await page.send();
    expect((await page.endpoint.submissions<object>())[0]).to.include({ token: 'abc' });
  });

  it('nothing is sent when the page resets the form as it hears of the message', async () => {
    const page = await filled();
    page.element.addEventListener('mild-submit', () => page.element.reset());
    await page.send();
    expect(page.element.state).to.equal('editing');
    expect(await page.endpoint.requests()).to.have.length(0);
  });
});

describe('Enter in a field of the page’s own', () => {
  const children = '<label slot="fields">City <input name="city"></label>';

  it('sends the form', async () => {
    const page = await filled({ children });
    page.control('City').focus();
    await press('Enter');
    await page.settled();
    expect(await page.endpoint.requests()).to.have.length(1);
  });

  it('does not, when the field has used it itself', async () => {
    const page = await filled({ children });
    page.control('City').addEventListener('keydown', (event) => event.preventDefault());
    page.control('City').focus();
    await press('Enter');
    await page.settled();
    expect(await page.endpoint.requests()).to.have.length(0);
  });
});

describe('where things lead', () => {
  it('a mistake leads to the box, not to the hidden input that goes with it', async () => {
    const page = await filled({
      children:
        '<input type="hidden" name="terms" value="0"><label slot="fields">Terms <input type="checkbox" name="terms" required></label>',
    });
    await page.send();
    page.follow(page.summary![0]!);
    expect(page.focused).to.equal('Terms');
  });

  it('a call to action never leads to another clinic’s form', async () => {
    const page = await show(html`
      <div>
        <mild-clinic contact-url="https://north.example/contact"><mild-info></mild-info></mild-clinic>
        <mild-clinic><mild-contact></mild-contact></mild-clinic>
      </div>
    `);
    const info = new InfoPage(page.querySelector('mild-info')!);
    expect(info.action?.leadsTo).to.equal('https://north.example/contact');
  });

  it('a section that comes later leaves a person where they are', async () => {
    const page = await contactPage();
    page.control('name').focus();
    const before = location.href;
    history.replaceState(null, '', '#mild-candidates');
    await InfoPage.open(html`<mild-info></mild-info>`);
    history.replaceState(null, '', before);
    expect(page.focused).to.equal('Full name');
  });
});

describe('the phone rule', () => {
  it('takes no more than 100 characters, so that matching them stays quick on a server', () => {
    const withPhone = (length: number) =>
      parseSubmission({
        ...complete,
        phone: '5550100'.padEnd(length, '.'),
        id: '0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f',
        locale: 'en',
        page: 'https://clinic.example/',
        elapsedSeconds: 1,
        trap: '',
      });
    expect(withPhone(100).success).to.be.true;
    expect(withPhone(101).problem?.errors.map(({ pointer }) => pointer)).to.deep.equal(['#/phone']);
  });
});
