import { expect, html } from '@open-wc/testing';
import { complete, contactPage } from '../../helpers/contact-page.js';
import { RisksPage } from '../../helpers/risks-page.js';

describe('what a person asks about', () => {
  const withTopics = async () => {
    const page = await contactPage();
    page.element.topics = ['Infection', 'Bleeding', 'Outpatient'];
    await page.rendered();
    page.forget();
    return page;
  };

  it('stands in the form as a list, each with a button to take it out', async () => {
    const page = await withTopics();
    expect(page.all('ul')[0]!.getAttribute('aria-labelledby')).to.equal('topics');
    expect(page.all('#topics')[0]!.textContent).to.equal('You are asking about:');
    expect(page.all('[part=topic]')).to.have.length(3);
    for (const topic of page.element.topics) expect(page.button(`Remove ${topic}`)).to.exist;
  });

  it('is taken out, said once, and the focus goes to the next button', async () => {
    const page = await withTopics();
    page.button('Remove Bleeding').focus();
    await page.press('Remove Bleeding');
    expect(page.element.topics).to.deep.equal(['Infection', 'Outpatient']);
    await page.until(() => page.heard.length > 0);
    expect(page.heard).to.deep.equal(['Removed from your message: Bleeding']);
    expect(page.focused).to.equal('Remove Outpatient');
    await page.press('Remove Outpatient');
    expect(page.focused).to.equal('Remove Infection');
    await page.press('Remove Infection');
    expect(page.element.topics).to.deep.equal([]);
    await page.until(() => !page.all('[part=topic]').length);
    expect(page.focused).to.equal('Full name');
  });

  it('is added from the risks, brings the person to the form, and is said', async () => {
    const page = await contactPage();
    const risks = await RisksPage.open(html`<mild-risks ask></mild-risks>`);
    page.forget();
    await risks.ask('Ask about this: Infection');
    await page.settled();
    expect(page.focused).to.equal('How can we help you?');
    expect(page.heard).to.deep.equal(['Added to your message: Infection']);
    expect(page.button('Remove Infection')).to.exist;
  });

  it('is sent, and gone after that', async () => {
    const page = await withTopics();
    await page.press('Remove Bleeding');
    await page.fill(complete);
    await page.send();
    const [submission] = await page.endpoint.submissions<{ topics: string[] }>();
    expect(submission!.topics).to.deep.equal(['Infection', 'Outpatient']);
    await page.press('Send another message');
    await page.settled();
    expect(page.all('[part=topic]')).to.have.length(0);
  });

  it('stays while it is on its way: it is being sent', async () => {
    const page = await contactPage({ answers: [{ status: 204, delayMs: 600 }] });
    await page.fill(complete);
    page.element.topics = ['Infection'];
    await page.press('Send');
    await page.press('Remove Infection');
    expect(page.element.topics).to.deep.equal(['Infection']);
    expect(page.button('Remove Infection')).to.exist;
    await page.settled();
    expect((await page.endpoint.submissions<{ topics: string[] }>())[0]!.topics).to.deep.equal(['Infection']);
  });

  it('stays for the next message when it is added while one is on its way', async () => {
    const page = await contactPage({ answers: [{ status: 204, delayMs: 600 }] });
    await page.fill(complete);
    await page.press('Send');
    page.element.ask('Infection');
    await page.settled();
    expect((await page.endpoint.submissions<object>())[0]).not.to.have.property('topics');
    page.element.ask('Bleeding');
    await page.settled();
    expect(page.element.topics).to.deep.equal(['Infection', 'Bleeding']);
    expect(page.focused).to.equal('How can we help you?');
  });
});
