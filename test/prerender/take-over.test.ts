import { expect } from '@open-wc/testing';
import { compose, press, type } from '../helpers/browser.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { builds, PrerenderedPage, snippetOf, type Build } from '../helpers/prerendered.js';

const contact = (url: string, more = '') =>
  `<mild-contact endpoint="${url}" endpoint-format="form" field-names="name:your-name patient:kind email:mail" clinic-phone="+1 555 010 0199" require-consent ${more}></mild-contact>`;

for (const build of Object.keys(builds) as Build[]) {
  describe(`a prerendered page that the ${build} takes over`, () => {
    it('keeps what a person types meanwhile, the focus, the caret and the selection', async () => {
      const endpoint = await fakeEndpoint();
      const page = await PrerenderedPage.open(await snippetOf(contact(endpoint.url)));
      const [name, email, message] = ['name', 'email', 'message'].map((id) => page.control(id));
      name!.focus();
      await type('Jo River');
      email!.focus();
      await type('jo@example.com');
      page.control('patient-existing').click();
      page.control('consent').click();
      message!.focus();
      await type(`${'My legs hurt'.padEnd(60, '\n')}when I walk.`);
      message!.setSelectionRange(3, 7, 'backward');
      await page.settled(); // Firefox brings the selection into view a little later
      message!.scrollTop = 20;
      const { scrollTop: before } = message!;
      expect(before).to.be.above(0);
      await page.arrive(build);
      expect(page.focused === message).to.be.true;
      const { selectionStart, selectionEnd, selectionDirection, scrollTop } = message!;
      expect([selectionStart, selectionEnd, selectionDirection]).to.deep.equal([3, 7, 'backward']);
      expect(scrollTop).to.equal(before);
      await type('feet');
      expect(page.control('message').value.slice(0, 12)).to.equal('My feet hurt');
      await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
      page.control('name').focus();
      await press('End');
      await type('a');
      const { values } = page.form;
      expect(values).to.include({
        name: 'Jo Rivera',
        email: 'jo@example.com',
        patient: 'existing',
        consent: true,
      });
      page.control('send').click();
      const [arrival] = await endpoint.arrived(1);
      const sent = new URLSearchParams(arrival!.body);
      expect(Object.fromEntries(sent)).to.include({
        'your-name': 'Jo Rivera',
        kind: 'existing',
        mail: 'jo@example.com',
      });
      expect(arrival!.headers['sec-fetch-mode'] ?? 'cors').to.equal('cors');
    });

    it('stands where it stood, whatever only the script can make work', async () => {
      const snippet = await snippetOf(
        `<mild-clinic><mild-info></mild-info><mild-risks ask></mild-risks>${contact('/endpoint').replace(/clinic-phone="[^"]*"/, '')}</mild-clinic>`,
      );
      const page = await PrerenderedPage.open(snippet);
      expect(page.text).to.not.contain('Ask about this');
      expect(page.all('[part=cta]').map((action) => action.getAttribute('href'))).to.deep.equal([
        '#mild-contact',
      ]);
      const before = page.boxes;
      await page.arrive(build);
      expect(page.all('li button')).to.have.length(10);
      expect(page.all('button[part=cta]')).to.have.length(1);
      expect(page.boxes).to.deep.equal(before);
    });

    for (const id of ['name', 'message']) {
      it(`leaves the ${id} to an input method that is at work in it`, async function () {
        const page = await PrerenderedPage.open(await snippetOf(contact('/endpoint')));
        const field = page.control(id);
        const heard: string[] = [];
        for (const event of ['compositionstart', 'compositionend', 'blur', 'focus']) {
          field.addEventListener(event, () => heard.push(event));
        }
        field.focus();
        await type('Jo ');
        if (!(await compose('にほ'))) this.skip();
        expect(field.value).to.equal('Jo にほ');
        await page.arrive(build);
        expect(page.control(id) === field && page.focused === field, 'the same field, in focus').to.be.true;
        expect(field.value).to.equal('Jo にほ');
        expect(heard).to.deep.equal(['focus', 'compositionstart']);
        await compose('にほん');
        await page.settled();
        expect(field.value).to.equal('Jo にほん');
        await compose('日本', { done: true });
        await page.settled();
        expect(heard).to.deep.equal(['focus', 'compositionstart', 'compositionend']);
        await type('!');
        expect(page.form.values).to.include({ [id]: 'Jo 日本!' });
      });
    }

    it('stands where it stood on a page that is read from right to left', async () => {
      const snippet = await snippetOf(
        `<mild-clinic><mild-info></mild-info><mild-risks evidence ask></mild-risks>${contact('/endpoint')}</mild-clinic>`,
      );
      const page = await PrerenderedPage.open(`<div dir="rtl">${snippet}</div>`);
      const { direction } = getComputedStyle(page.all('[part=item]')[0]!);
      expect(direction).to.equal('rtl');
      page.control('name').focus();
      await type('نور');
      const before = page.boxes;
      await page.arrive(build);
      expect(page.boxes).to.deep.equal(before);
      expect(page.form.values.name).to.equal('نور');
      expect(page.focused === page.control('name')).to.be.true;
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });

    it('stands where it stood', async () => {
      const snippet = await snippetOf(
        `<mild-info clinic-phone="+1 555 010 0199"></mild-info>
        <mild-risks evidence layout="accordion"></mild-risks>${contact('/endpoint', 'privacy-url="/privacy"')}`,
      );
      const page = await PrerenderedPage.open(snippet);
      const before = page.geometry;
      expect(before).to.have.length.above(150);
      await page.arrive(build);
      const after = page.geometry;
      expect(after.filter((box) => !before.includes(box)).slice(0, 5)).to.deep.equal([]);
      expect(after).to.have.length(before.length);
      expect(page.all('mild-contact')).to.have.length(1);
      for (const name of ['mild-info', 'mild-risks', 'mild-contact'] as const) {
        expect(page.element(name).shadowRoot!.querySelector('style')).to.be.null;
      }
    });
  });
}
