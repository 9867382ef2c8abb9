import { expect } from '@open-wc/testing';
import type { MildContact } from '../../../src/elements/contact/mild-contact.js';
import { listenToConsole } from '../../helpers/console.js';
import { complete, contactPage } from '../../helpers/contact-page.js';

const nothing = { name: '', patient: '', email: '', phone: '', message: '', consent: false };

describe('what the page’s own script can do with <mild-contact>', () => {
  describe('values', () => {
    it('are what is typed and ticked', async () => {
      const page = await contactPage({ attributes: { 'require-consent': '' } });
      expect(page.element.values).to.deep.equal(nothing);
      await page.fill({ ...complete, consent: true });
      expect(page.element.values).to.deep.equal({ ...complete, consent: true });
    });

    it('prefill the form, before it is shown', async () => {
      const page = await contactPage();
      const element = document.createElement('mild-contact');
      element.setAttribute('endpoint', page.endpoint.url);
      element.values = { name: 'Jo', patient: 'existing' };
      expect(element.values).to.include({ name: 'Jo', patient: 'existing' });
      page.element.replaceWith(element);
      await element.updateComplete;
      expect(element.values).to.deep.equal({ ...nothing, name: 'Jo', patient: 'existing' });
    });

    it('prefill the form, and leave alone what they don’t name', async () => {
      const page = await contactPage();
      await page.fill({ name: 'Jo', message: 'Hello' });
      page.element.values = { patient: 'new', message: 'Bye' };
      await page.rendered();
      expect(page.typed).to.deep.equal({ name: 'Jo', patient: 'new', email: '', phone: '', message: 'Bye' });
      expect(page.labelOf('message')).to.equal('Your message (optional)');
      page.element.values = { patient: '' };
      await page.rendered();
      expect(page.typed.patient).to.equal('');
    });

    it('that the form doesn’t know are reported and not used', async () => {
      const errors = listenToConsole().errors;
      const page = await contactPage();
      page.element.values = {
        name: 'Jo',
        nickname: 'J',
        patient: 'perhaps',
        email: 5,
      } as unknown as MildContact['values'];
      await page.rendered();
      expect(page.element.values).to.deep.equal({ ...nothing, name: 'Jo' });
      expect(errors).to.have.length(3);
      for (const error of errors)
        expect(error).to.match(/^mild-widgets: values\.\w+ is not used\. Expected: /);
    });

    it('that are no object are reported and change nothing', async () => {
      const errors = listenToConsole().errors;
      const page = await contactPage();
      page.element.values = { name: 'Jo' };
      for (const odd of [null, undefined, 7, 'Jo']) page.element.values = odd as never;
      await page.rendered();
      expect(page.element.values).to.deep.equal({ ...nothing, name: 'Jo' });
      expect(errors).to.deep.equal(Array(4).fill('mild-widgets: values is not used. Expected: an object.'));
    });
  });

  describe('topics', () => {
    it('are sent, each once', async () => {
      const page = await contactPage();
      page.element.topics = ['Infection', 'Bleeding', 'Infection'];
      expect(page.element.topics).to.deep.equal(['Infection', 'Bleeding']);
      await page.fill(complete);
      await page.send();
      expect((await page.endpoint.submissions())[0]!.topics).to.deep.equal(['Infection', 'Bleeding']);
      expect(page.element.topics).to.deep.equal([]);
    });

    it('that are no list of texts are reported and not used', async () => {
      const errors = listenToConsole().errors;
      const page = await contactPage();
      page.element.topics = 'Infection' as unknown as string[];
      page.element.topics = [1] as unknown as string[];
      expect(page.element.topics).to.deep.equal([]);
      expect(errors).to.have.length(2);
    });
  });

  describe('state', () => {
    it('tells what the form is doing, and can’t be set', async () => {
      const page = await contactPage({ answers: [{ status: 500, delayMs: 100 }, { status: 204 }] });
      const { element } = page;
      expect(element.state).to.equal('editing');
      await page.fill(complete);
      await page.press('Send');
      expect(element.state).to.equal('sending');
      await page.settled();
      expect(element.state).to.equal('editing');
      await page.send();
      expect(element.state).to.equal('sent');
      expect(() => Object.assign(element, { state: 'editing' })).to.throw(TypeError);
    });
  });

  describe('submit()', () => {
    it('does what the button does, and tells whether it was accepted', async () => {
      const page = await contactPage({ answers: [{ status: 500 }, { status: 204 }] });
      expect(await page.element.submit(), 'with mistakes').to.be.false;
      expect(page.focused).to.equal('There are 2 problems');
      await page.fill(complete);
      expect(await page.element.submit(), 'not accepted').to.be.false;
      expect(await page.element.submit(), 'accepted').to.be.true;
      expect(await page.element.submit(), 'already sent').to.be.false;
      expect(await page.endpoint.requests()).to.have.length(2);
    });

    it('does nothing while sending', async () => {
      const page = await contactPage({ answers: [{ status: 204, delayMs: 100 }] });
      await page.fill(complete);
      const results = await Promise.all([
        page.element.submit(),
        page.element.submit(),
        page.element.submit(),
      ]);
      expect(results).to.deep.equal([true, false, false]);
      expect(await page.endpoint.requests()).to.have.length(1);
    });
  });

  describe('reset()', () => {
    it('empties the form and takes its mistakes back', async () => {
      const page = await contactPage({ attributes: { 'require-consent': '' } });
      await page.fill({ ...complete, email: 'jo@', consent: true });
      page.element.topics = ['Infection'];
      await page.send();
      page.element.reset();
      await page.rendered();
      expect(page.element.values).to.deep.equal(nothing);
      expect(page.element.topics).to.deep.equal([]);
      expect(page.errors).to.deep.equal({});
      expect(page.summary).to.equal(undefined);
      expect(page.labelOf('message')).to.equal('Your message');
    });

    it('while sending leaves an empty form that tells of no failure', async () => {
      const page = await contactPage();
      page.element.send = (_, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
      await page.fill(complete);
      const result = page.element.submit();
      await page.until(() => page.busy);
      page.element.reset();
      expect(await result).to.be.false;
      await page.settled();
      expect(page.element.state).to.equal('editing');
      expect(page.element.values).to.deep.equal(nothing);
      expect(page.summaryBox === null).to.be.true;
    });
  });

  describe('send', () => {
    it('takes the place of the network', async () => {
      const page = await contactPage({ attributes: { endpoint: null } });
      const seen: unknown[] = [];
      page.element.send = async (submission, { signal }) => {
        seen.push(submission, signal.aborted);
        return new Response(null, { status: 204 });
      };
      await page.rendered();
      await page.fill(complete);
      await page.send();
      expect(seen[0]).to.include({ ...complete });
      expect(seen[1]).to.be.false;
      expect(page.focused).to.equal('Thank you. We have your message');
    });

    it('that fails is a connection that broke', async () => {
      const page = await contactPage();
      page.element.send = async () => {
        throw new Error('no');
      };
      await page.fill(complete);
      await page.send();
      expect(page.focused).to.equal('We do not know whether your message arrived');
    });
  });
});
