import { expect } from '@open-wc/testing';
import { complete, contactPage } from '../../helpers/contact-page.js';

describe('the bait for bots', () => {
  it('is nothing that autofill knows', async () => {
    const { trap } = await contactPage();
    expect(trap.autocomplete).to.equal('off');
    expect(trap.type).to.equal('text');
    const known =
      /name|mail|phone|tel|url|web|site|address|street|city|zip|post|country|company|organi|user|title|subject|fax/i;
    expect(`${trap.name} ${trap.id}`).not.to.match(known);
  });

  it('is in nobody’s way: off screen, out of the Tab order, and not read out', async () => {
    const { trap } = await contactPage();
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.closest('[aria-hidden=true]')).to.exist;
    const { width, height } = trap.closest('[aria-hidden=true]')!.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
    // Bots know these.
    expect(getComputedStyle(trap).display).not.to.equal('none');
    expect(getComputedStyle(trap).visibility).to.equal('visible');
  });

  it('says what to do, to a person who comes upon it all the same', async () => {
    const { trap } = await contactPage();
    expect(trap.labels![0]!.textContent).to.equal('Leave this box empty');
  });

  it('is sent empty by a person', async () => {
    const page = await contactPage();
    await page.fill(complete);
    await page.send();
    expect((await page.endpoint.submissions())[0]).to.include({ trap: '' });
  });

  it('filled in, is sent too, and the message with it', async () => {
    const page = await contactPage();
    await page.fill(complete);
    page.trap.value = 'https://spam.example';
    await page.send();
    expect((await page.endpoint.submissions())[0]).to.include({
      name: complete.name,
      trap: 'https://spam.example',
    });
    expect(page.focused).to.equal('Thank you. We have your message');
  });

  it('comes with the seconds spent, anew for each message', async () => {
    const page = await contactPage();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await page.fill(complete);
    await page.send();
    await page.press('Send another message');
    await page.fill(complete);
    await page.send();
    const [first, second] = await page.endpoint.submissions<{ elapsedSeconds: number }>();
    expect(first!.elapsedSeconds).to.be.within(1, 15);
    expect(Number.isInteger(first!.elapsedSeconds)).to.be.true;
    expect(second!.elapsedSeconds).to.be.below(first!.elapsedSeconds + 1);
  });
});
