import { expect } from '@open-wc/testing';
import { press } from '../helpers/browser.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { script } from '../helpers/host-markup.js';
import { HostPage, type PageParts } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints } from '../helpers/host-visitor.js';

const withoutForms = 'allow-scripts allow-same-origin';

/** Where a browser lets no form be submitted, and where it does. */
const places: Readonly<Record<string, PageParts>> = {
  'a frame without allow-forms': { sandbox: withoutForms },
  'a policy without allow-forms': { csp: `sandbox ${withoutForms}` },
  'a frame with allow-forms': { sandbox: `${withoutForms} allow-forms` },
  'a page of its own': {},
};

/** How a person sends. */
const ways: Readonly<Record<string, (page: HostPage) => Promise<void> | void>> = {
  'by the button': (page) => field(page, '#send').click(),
  'by Enter in a field': async (page) => {
    field(page, '#name').focus();
    await press('Enter');
  },
  'by Enter on the button': async (page) => {
    field(page, '#send').focus();
    await press('Enter');
  },
  'by Enter in a field of the page’s own': async (page) => {
    page.document.querySelector<HTMLElement>('[name=insurance]')!.focus();
    await press('Enter');
  },
};

const field = (page: HostPage, selector: string) =>
  page.contact.shadowRoot!.querySelector<HTMLElement>(selector)!;

async function ended(page: HostPage): Promise<void> {
  do await page.settled();
  while (page.contact.state === 'sending');
  await page.settled();
}

for (const [place, parts] of Object.entries(places)) {
  describe(`In ${place}, a message is sent`, () => {
    for (const [way, send] of Object.entries(ways)) {
      it(`${way}, once, and its mistakes are told once`, async () => {
        const endpoint = await fakeEndpoint([{ status: 500 }, { status: 204 }]);
        const page = await HostPage.of({
          ...parts,
          head: script({ 'data-endpoint': endpoint.url }),
          body: '<mild-contact><label slot="fields">Insurance <input name="insurance"></label></mild-contact>',
        });
        let told = 0;
        page.document.addEventListener('mild-invalid', () => (told += 1));
        await page.takeFocus();
        await send(page);
        await page.settled();
        expect(told).to.equal(1);
        expect(page.mistakes).to.have.length.above(0);

        page.contact.values = inquiry;
        await page.settled();
        await send(page);
        await ended(page);
        expect(await endpoint.requests()).to.have.length(1);
        expect(page.contact.state).to.equal('editing');

        field(page, '#summary button').click();
        await ended(page);
        expect(page.contact.state).to.equal('sent');
        expect(await endpoint.requests()).to.have.length(2);
        expect(complaints(page)).to.deep.equal(noComplaints);
      });
    }
  });
}
