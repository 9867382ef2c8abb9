import { expect } from '@open-wc/testing';
import { callsTo } from './recorded-fetch.js';
import { hold } from '../helpers/browser.js';
import { complete, contactPage, type ContactPage } from '../helpers/contact-page.js';
import type { Answer } from '../helpers/fake-endpoint.js';

const slowly: Answer[] = [{ status: 204, delayMs: 300 }];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function filled(answers: Answer[] = slowly) {
  const page = await contactPage({ answers });
  await page.fill(complete);
  return page;
}

/** The events of a form, in order, with their ids. */
function listen(page: ContactPage) {
  const heard: string[] = [];
  for (const name of ['mild-submit', 'mild-success', 'mild-failure'] as const) {
    page.element.addEventListener(name, ({ id }) => void heard.push(`${name} ${id}`));
  }
  return heard;
}

/** The ids that arrived, in order; `fetch` was called as often. */
async function arrivedIds({ endpoint }: ContactPage) {
  const submissions = await endpoint.submissions<{ id: string }>();
  expect(callsTo(endpoint.url), 'calls').to.have.length(submissions.length);
  return submissions.map(({ id }) => id);
}

/** Waits until the page has heard how it ended. */
async function ended(page: ContactPage, heard: readonly string[]) {
  await page.until(() => heard.length >= 2);
  await page.settled();
}

/** One message went out, once, and the page heard so. */
async function expectOne(page: ContactPage, heard: readonly string[], end = 'mild-success') {
  const [id, ...more] = await arrivedIds(page);
  expect(more).to.be.empty;
  expect(heard).to.deep.equal([`mild-submit ${id}`, `${end} ${id}`]);
}

describe('One request per message', () => {
  it('for fifty rapid clicks', async () => {
    const page = await filled();
    const heard = listen(page);
    const button = page.button('Send');
    for (let clicks = 0; clicks < 50; clicks++) {
      button.click();
      // Some in one go, some with the form's updates between them, some later.
      if (clicks % 3 === 1) await Promise.resolve();
      if (clicks % 3 === 2) await wait(clicks % 2);
    }
    await ended(page, heard);
    await expectOne(page, heard);
  });

  it('for fifty clicks over a failure', async () => {
    const page = await filled([{ status: 500 }]);
    const heard = listen(page);
    for (let clicks = 0; clicks < 50; clicks++) page.button('Send').click();
    await ended(page, heard);
    await expectOne(page, heard, 'mild-failure');
  });

  for (const field of ['name', 'email'] as const) {
    it(`for Enter held down in ${field}`, async () => {
      const page = await filled();
      const heard = listen(page);
      page.control(field).focus();
      let repeated = 0;
      page.form.addEventListener('keydown', ({ key }) => void (repeated += Number(key === 'Enter')));
      await hold('Enter', 30);
      await page.settled();
      expect(repeated).to.be.greaterThan(1);
      await expectOne(page, heard);
    });
  }

  it('for Enter held down on the button, until after the answer', async () => {
    const page = await filled([{ status: 204 }]);
    const heard = listen(page);
    page.button('Send').focus();
    await hold('Enter', 60);
    await ended(page, heard);
    await expectOne(page, heard);
    expect(page.heading).to.equal('Thank you. We have your message');
  });

  it('for Enter held down on "Try again"', async () => {
    const page = await filled([{ status: 500 }, { status: 204, delayMs: 200 }]);
    await page.send();
    page.button('Try again').focus();
    await hold('Enter', 40);
    await page.settled();
    const ids = await arrivedIds(page);
    expect(ids).to.have.length(2);
    expect(new Set(ids).size).to.equal(1);
  });

  it('for submit() called while sending, and from the page’s listeners', async () => {
    const page = await filled();
    const heard = listen(page);
    const inside: Promise<boolean>[] = [];
    const send = () => {
      inside.push(page.element.submit());
      page.form.requestSubmit();
    };
    page.element.addEventListener('mild-submit', send, { once: true });
    page.element.addEventListener('mild-success', () => inside.push(page.element.submit()));
    const first = page.element.submit();
    await page.until(() => page.busy);
    const second = page.element.submit();
    expect(await first).to.be.true;
    expect([await second, ...(await Promise.all(inside))]).to.deep.equal([false, false, false]);
    await expectOne(page, heard);
  });

  it('for a cancelled one: none, and the next can be sent', async () => {
    const page = await filled();
    page.element.addEventListener('mild-submit', (event) => event.preventDefault(), { once: true });
    expect(await page.element.submit()).to.be.false;
    expect(await arrivedIds(page)).to.be.empty;
    expect(await page.element.submit()).to.be.true;
    expect(await arrivedIds(page)).to.have.length(1);
  });

  it('for each of two forms on a page', async () => {
    const pages = [await filled(), await filled([{ status: 500, delayMs: 100 }])] as const;
    const heard = pages.map(listen);
    for (let clicks = 0; clicks < 10; clicks++) for (const page of pages) page.button('Send').click();
    await Promise.all(pages.map((page, at) => ended(page, heard[at]!)));
    await expectOne(pages[0], heard[0]!);
    await expectOne(pages[1], heard[1]!, 'mild-failure');
    expect(await arrivedIds(pages[0])).not.to.deep.equal(await arrivedIds(pages[1]));
    expect(pages[1].typed).to.deep.equal(complete);
  });

  it('for one that is moved while sending: it goes on, and succeeds', async () => {
    const page = await filled();
    const heard = listen(page);
    await page.press('Send');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(page.element);
    await page.rendered();
    expect(page.busy).to.be.true;
    expect(page.typed).to.deep.equal(complete);
    await page.press('Send');
    await page.settled();
    expect(page.heading).to.equal('Thank you. We have your message');
    await expectOne(page, heard);
    elsewhere.remove();
  });

  it('for one that is removed while sending: it arrives, and says so when it comes back', async () => {
    const page = await filled();
    const heard = listen(page);
    const host = page.element.parentElement!;
    await page.press('Send');
    page.element.remove();
    expect(await page.element.submit()).to.be.false;
    await page.until(() => heard.length === 2);
    host.append(page.element);
    await page.rendered();
    expect(page.heading).to.equal('Thank you. We have your message');
    await expectOne(page, heard);
    expect((await page.endpoint.requests())[0]!.aborted).to.be.false;
  });

  it('for one that is removed as it is sent for good: one request at most', async () => {
    const page = await filled();
    page.button('Send').click();
    page.element.remove();
    await wait(500);
    expect(await arrivedIds(page)).to.have.length.at.most(1);
  });
});

describe('A message’s id', () => {
  async function idsOf(answers: Answer[], ...between: ((page: ContactPage) => unknown)[]) {
    const page = await filled(answers);
    await page.send();
    for (const step of between) {
      await step(page);
      await page.element.submit();
    }
    await page.settled();
    return (await arrivedIds(page)).map((id, _, [first]) => id === first);
  }
  const unchanged = () => undefined;
  const changed = (page: ContactPage) => page.fill({ message: 'Something else.' });
  const again = async (page: ContactPage) => {
    await page.press('Send another message');
    await page.fill(complete);
  };

  for (const answer of [
    { status: 500 },
    { drop: 'during' },
    { body: '<h1>Hello' },
    { status: 422 },
  ] as const) {
    it(`is the same when a person tries again after ${JSON.stringify(answer)}`, async () => {
      expect(await idsOf([answer, answer, { status: 204 }], unchanged, unchanged)).to.deep.equal([
        true,
        true,
        true,
      ]);
    });
  }

  it('is the same on the retries of its own, and on a person’s after them', async () => {
    const busy = { status: 503, headers: { 'Retry-After': '0' } };
    expect(await idsOf([busy], unchanged)).to.deep.equal(Array.from({ length: 6 }, () => true));
  });

  it('is another after a change, where the first may have arrived, too', async () => {
    expect(await idsOf([{ drop: 'during' }, { status: 204 }], changed)).to.deep.equal([true, false]);
  });

  it('is another after a rejected answer and a change', async () => {
    expect(await idsOf([{ status: 422 }, { status: 204 }], changed)).to.deep.equal([true, false]);
  });

  it('is another after a success', async () => {
    expect(await idsOf([{ status: 204 }], again)).to.deep.equal([true, false]);
  });
});
