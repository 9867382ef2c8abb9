import { aTimeout, expect } from '@open-wc/testing';
import { hurry } from '../../helpers/clock.js';
import { complete, contactPage, type ContactPageOptions } from '../../helpers/contact-page.js';
import type { Answer } from '../../helpers/fake-endpoint.js';
import { flatText } from '../../helpers/page-senses.js';

const slowly: Answer[] = [{ status: 204, delayMs: 1500 }];

async function filled(options?: ContactPageOptions) {
  const page = await contactPage(options);
  await page.fill(complete);
  page.forget();
  return page;
}

describe('while a message is being sent', () => {
  it('the button can be pressed all along, and a second press does nothing', async () => {
    const page = await filled({ answers: slowly });
    const button = page.button('Send');
    for (let presses = 0; presses < 5; presses++) {
      await page.press('Send');
      expect(button.disabled).to.be.false;
      expect(button.hasAttribute('aria-disabled')).to.be.false;
    }
    await page.settled();
    expect(await page.endpoint.requests()).to.have.length(1);
  });

  it('the form is busy, and says so where something was there to say it', async () => {
    const page = await filled({ answers: slowly });
    expect(page.busy).to.be.false;
    const regions = page.all('[aria-live=polite]');
    for (const region of regions) expect(getComputedStyle(region).display).not.to.equal('none');
    await page.press('Send');
    expect(page.busy).to.be.true;
    expect(page.status).to.match(/Sending…$/);
    expect(page.heard, 'at once').to.deep.equal([]);
    await page.until(() => page.heard.length > 0);
    expect(page.heard).to.deep.equal(['Sending…']);
    const speaking = regions.find(({ textContent }) => textContent.includes('Sending…'));
    expect(speaking, 'was there before').to.exist;
    // Screen readers wait with what changes inside something busy.
    expect(speaking!.closest('[aria-busy=true]') === null, 'stands outside of what is busy').to.be.true;
    await page.settled();
    expect(page.busy).to.be.false;
  });

  it('what was typed stays in view and stands still', async () => {
    const page = await filled({ answers: slowly });
    const { typed } = page;
    await page.press('Send');
    expect(page.typed).to.deep.equal(typed);
    expect((page.control('name') as HTMLInputElement).readOnly).to.be.true;
    page.choice('existing').click();
    expect(page.typed.patient).to.equal('new');
    await page.settled();
  });

  it('a calm line says so when it takes more than five seconds', async () => {
    const page = await filled();
    page.element.send = () => new Promise(() => undefined);
    await page.press('Send');
    const start = performance.now();
    await page.until(() => page.heard.length > 1);
    const seconds = (performance.now() - start) / 1000;
    expect(page.heard).to.deep.equal(['Sending…', 'Still sending. This is taking longer than usual.']);
    expect(seconds).to.be.within(4.5, 8);
    expect(page.busy).to.be.true;
  });
});

describe('once a message was accepted', () => {
  it('a heading takes the focus, and what happens next is said', async () => {
    const page = await filled();
    await page.send();
    expect(page.focused).to.equal('Thank you. We have your message');
    expect(page.focusedElement.localName).to.equal('h2');
    expect(page.text).to.contain('Someone will contact you within 24 hours');
    expect(page.all('a[href="tel:+15550100199"]').map(({ textContent }) => textContent)).to.deep.equal([
      '+1 555 010 0199',
    ]);
    expect(page.all('form')).to.be.empty;
    expect(page.text).not.to.contain(complete.message);
  });

  it('another can be written, from an empty form', async () => {
    const page = await filled();
    await page.send();
    await page.press('Send another message');
    await page.settled();
    expect(page.focused).to.equal('How can we help you?');
    expect(page.typed).to.deep.equal({ name: '', patient: '', email: '', phone: '', message: '' });
    expect(page.labelOf('message')).to.equal('Your message');
    expect(page.errors).to.deep.equal({});
    await page.fill({ ...complete, name: 'Al' });
    await page.send();
    const [first, second] = await page.endpoint.submissions();
    expect(second).to.include({ name: 'Al' });
    expect(second!.id).not.to.equal(first!.id);
  });
});

const failures: Record<
  string,
  { answers?: Answer[]; offline?: true; hurry?: number; heading: string; says: RegExp; todo?: string }
> = {
  offline: {
    answers: [{ drop: 'before' }],
    offline: true,
    heading: 'We do not know whether your message arrived',
    says: /You seem to be offline/,
    todo: 'Connect to the internet, then try again.',
  },
  timeout: {
    answers: [{ delayMs: 3000 }],
    hurry: 50,
    heading: 'We do not know whether your message arrived',
    says: /did not answer in time/,
  },
  network: {
    answers: [{ drop: 'before' }],
    heading: 'We do not know whether your message arrived',
    says: /The connection was lost/,
  },
  busy: {
    answers: [{ status: 503, headers: { 'Retry-After': '60' } }],
    heading: 'Your message was not sent',
    says: /is busy/,
    todo: 'Wait a few minutes, then try again.',
  },
  rejected: {
    answers: [{ status: 400 }],
    heading: 'Your message was not sent',
    says: /did not accept your message/,
    todo: 'You can change it, then try again.',
  },
  server: {
    answers: [{ status: 500 }],
    heading: 'We do not know whether your message arrived',
    says: /Something went wrong/,
  },
  gateway: {
    answers: [{ status: 504 }],
    heading: 'We do not know whether your message arrived',
    says: /Something went wrong/,
  },
  unreadable: {
    answers: [{ status: 200, body: '<h1>Welcome</h1>' }],
    heading: 'We do not know whether your message arrived',
    says: /gave an unclear answer/,
  },
};

describe('when a message was not accepted', () => {
  for (const [reason, { answers, offline, hurry: times, heading, says, todo }] of Object.entries(failures)) {
    it(`${reason}: says first what is true, then what to do, with a phone and without`, async () => {
      const page = await filled({ answers, attributes: { 'clinic-phone': null } });
      if (times) hurry(times);
      if (offline) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      await page.send();
      Reflect.deleteProperty(navigator, 'onLine');

      const lines = () => [...page.summaryBox!.querySelectorAll('h3, p')].map(flatText);
      const told = lines();
      expect(told).to.have.length(3);
      expect(told[0]).to.equal(heading);
      expect(told[1])
        .to.match(says)
        .and.not.match(/try|call/);
      expect(told[2]).to.equal(`Everything you typed is still here. ${todo ?? 'You can try again.'}`);

      page.element.setAttribute('clinic-phone', '+1 555 010 0199');
      await page.rendered();
      const sure = heading.startsWith('We do not know');
      const lead = sure ? 'To ask whether your message arrived, call us:' : 'You can also call us:';
      expect(lines()).to.deep.equal([...told, `${lead} +1 555 010 0199`]);
    });

    it(`${reason}: a person is told what happened, keeps everything, and can try again or call`, async () => {
      const page = await filled({ answers });
      const { typed } = page;
      if (times) hurry(times);
      if (offline) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      await page.send();
      Reflect.deleteProperty(navigator, 'onLine');

      expect(page.focused).to.equal(heading);
      const box = page.summaryBox!.textContent;
      expect(box).to.match(says).and.to.contain('Everything you typed is still here.');
      expect(page.all('a[href^="tel:"]').some((link) => page.summaryBox!.contains(link))).to.be.true;
      expect(page.toldWithFocus)
        .to.contain('Everything you typed is still here.')
        .and.not.contain('Try again');
      expect(page.heard.join(), 'it would be said twice').to.not.contain(heading);
      expect(page.typed).to.deep.equal(typed);
      expect(page.errors).to.deep.equal({});

      await page.endpoint.answer([{ status: 204 }]);
      await page.press('Try again');
      await page.settled();
      expect(page.focused).to.equal('Thank you. We have your message');
      const sent = await page.endpoint.submissions();
      expect(new Set(sent.map(({ id }) => id)).size, 'one message').to.equal(1);
    });
  }

  it('changed content is another message: an older text must not stand for a newer one', async () => {
    const page = await filled({ answers: [{ status: 500 }, { status: 500 }, { status: 204 }] });
    await page.send();
    await page.press('Try again');
    await page.settled();
    await page.fill({ message: 'Call me after six.' });
    await page.press('Try again');
    await page.settled();
    const [first, retry, changed] = await page.endpoint.submissions();
    expect(retry!.id).to.equal(first!.id);
    expect(changed).to.include({ message: 'Call me after six.' });
    expect(changed!.id).not.to.equal(first!.id);
  });

  it('is not said to be on its way any more, however long ago it was sent', async () => {
    const page = await filled();
    hurry(25);
    for (const [status, state] of [
      [400, 'editing'],
      [204, 'sent'],
    ] as const) {
      page.element.send = async () => new Response(null, { status });
      await page.element.submit();
      await aTimeout(6000); // hurried, too, and more than after which it would have been slow
      expect(page.element.state).to.equal(state);
    }
  });

  it('a browser that believes to be offline by mistake sends all the same', async () => {
    const page = await filled();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await page.send();
    Reflect.deleteProperty(navigator, 'onLine');
    expect(page.focused).to.equal('Thank you. We have your message');
    expect(await page.endpoint.submissions()).to.have.length(1);
  });

  it('mistakes made meanwhile take the place of the failure', async () => {
    const page = await filled({ answers: [{ status: 500 }] });
    await page.send();
    await page.fill({ email: '' });
    expect(page.focused).to.equal('Email address');
    await page.press('Try again');
    await page.settled();
    expect(page.focused).to.equal('There is a problem');
    expect(page.summary).to.deep.equal(['Enter your email address, like name@example.com']);
  });
});
