import { expect } from '@open-wc/testing';
import { press, type } from '../../helpers/browser.js';
import { hurry } from '../../helpers/clock.js';
import { complete, contactPage } from '../../helpers/contact-page.js';

// Taken before a test hurries the clock.
const { setTimeout } = globalThis;
const pause = (ms: number) => new Promise((resolve) => setTimeout.call(globalThis, resolve, ms));

describe('the count under the message', () => {
  for (const [length, count] of [
    [0, ''],
    [1000, ''],
    [1700, 'You have 300 characters left'],
    [1999, 'You have 1 character left'],
    [2000, 'You have 0 characters left'],
    [2001, 'You have 1 character too many'],
    [3500, 'You have 1,500 characters too many'],
  ] as const) {
    it(`of ${length} characters reads "${count}"`, async () => {
      const page = await contactPage();
      await page.fill({ message: 'a'.repeat(length) });
      expect(page.count).to.equal(count);
    });
  }

  it('goes again when there is room again', async () => {
    const page = await contactPage();
    await page.fill({ message: 'a'.repeat(1999) });
    await page.fill({ message: 'a' });
    expect(page.count).to.equal('');
  });

  it('counts an emoji once, and a line break', async () => {
    const page = await contactPage();
    await page.fill({ message: `${'😀'.repeat(1998)}\n` });
    expect(page.count).to.equal('You have 1 character left');
  });

  it('follows what the page fills in', async () => {
    const page = await contactPage();
    page.element.values = { message: 'a'.repeat(1999) };
    await page.rendered();
    expect(page.count).to.equal('You have 1 character left');
  });

  it('is told apart for screen readers, once typing has stopped, and only then', async () => {
    const page = await contactPage();
    await page.fill({ message: 'a'.repeat(1990) });
    await page.until(() => page.heard.length > 0);
    expect(page.heard).to.deep.equal(['You have 10 characters left']);
    page.forget();
    page.control('message').focus();
    await press('End');
    await type('abc');
    expect(page.count).to.equal('You have 7 characters left');
    expect(page.heard).to.deep.equal([]);
    await page.until(() => page.heard.length > 0);
    expect(page.heard).to.deep.equal(['You have 7 characters left']);
    await press('Tab');
    await pause(1300);
    expect(page.heard, 'after the field is left').to.deep.equal(['You have 7 characters left']);
  });

  it('is told neither twice by what describes the message, nor to a screen reader that reads through', async () => {
    const page = await contactPage();
    await page.fill({ message: 'a'.repeat(1990) });
    expect(page.descriptionOf('message')).to.deep.equal(['Tell us in a few words how we can help.']);
  });

  it('is not told after typing far from the limit', async () => {
    hurry(10);
    const page = await contactPage();
    page.control('message').focus();
    await type('Hello');
    await pause(300);
    expect(page.heard).to.deep.equal([]);
  });

  it('cuts nothing that is pasted over the limit', async () => {
    const page = await contactPage();
    const message = 'word '.repeat(600);
    await page.fill({ ...complete, message });
    expect(page.typed.message).to.equal(message);
    await page.send();
    expect(page.typed.message).to.equal(message);
    expect(page.errors).to.deep.equal({ message: 'Your message must be 2,000 characters or fewer' });
    await page.fill({ message: message.slice(0, 2000) });
    expect(page.errors).to.deep.equal({});
  });
});
