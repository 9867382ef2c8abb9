import { expect } from '@open-wc/testing';
import { type } from '../helpers/browser.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { builds, PrerenderedPage, snippetOf, type Build } from '../helpers/prerendered.js';

const contact =
  '<mild-contact endpoint="/endpoint" endpoint-format="form" clinic-phone="+1 555 010 0199"></mild-contact>';

/** What a visitor meets of the form: the fields' ids and the button. */
const fields = ['name', 'patient', 'patient-existing', 'email', 'phone', 'message', 'trap', 'send'];

/** The snippet as a tree that can be edited, and back. */
function edited(snippet: string, edit: (tree: DocumentFragment) => void): string {
  const template = document.createElement('template');
  template.innerHTML = snippet;
  edit(template.content.querySelector('template')!.content);
  return template.innerHTML;
}

const otherVersions: Record<string, (tree: DocumentFragment) => void> = {
  'that lacks a field': (tree) => tree.querySelector('#phone')!.closest('[part=field]')!.remove(),
  'that has a field more': (tree) => {
    const field = tree.querySelector('#phone')!.closest('[part=field]')!.cloneNode(true) as Element;
    for (const part of field.querySelectorAll('[id]')) part.id = part.id.replace('phone', 'fax');
    tree.querySelector('#phone')!.closest('[part=field]')!.before(field);
  },
  'with its fields in another order': (tree) => {
    const form = tree.querySelector('form')!;
    form.append(...[...form.children].reverse());
  },
  'with other elements around the fields': (tree) => {
    const form = tree.querySelector('form')!;
    for (const field of form.querySelectorAll('[part=field]')) field.replaceWith(...field.childNodes);
    form.innerHTML = `<section><h3>Your details</h3>${form.innerHTML}</section>`;
  },
  'with comments and blank lines': (tree) => {
    for (const element of tree.querySelectorAll('*')) element.before('\n\n', document.createComment('?lit$'));
  },
  'in another language': (tree) => {
    for (const label of tree.querySelectorAll('label, legend, h2, p')) {
      if (!label.querySelector('*')) label.textContent = 'Nombre completo';
    }
    tree.querySelector('[lang]')!.setAttribute('lang', 'es');
  },
  'with nothing in it': (tree) => tree.replaceChildren(),
};

for (const build of Object.keys(builds) as Build[]) {
  describe(`a snippet of another version, taken over by the ${build}`, () => {
    for (const [how, edit] of Object.entries(otherVersions)) {
      it(how, async () => {
        const endpoint = await fakeEndpoint();
        const snippet = (await snippetOf(contact)).replace('="/endpoint"', `="${endpoint.url}"`);
        const page = await PrerenderedPage.open(edited(snippet, edit));
        const form = page.form;
        const typed = form.shadowRoot!.querySelector<HTMLInputElement>('#email');
        typed?.focus();
        await page.settled();
        if (typed) await type('jo@example.co');
        expect(typed?.value ?? 'jo@example.co', 'before the script').to.equal('jo@example.co');
        await page.arrive(build);
        const ids = [...form.shadowRoot!.querySelectorAll('input, textarea, button')].map(({ id }) => id);
        expect(ids).to.deep.equal(fields);
        expect(page.all('label')).to.have.length(7);
        expect(page.text).to.contain('Full name').and.not.contain('Nombre');
        if (typed) {
          expect(page.focused === typed).to.be.true;
          await type('m');
          expect(form.values.email).to.equal('jo@example.com');
        }
        form.values = { name: 'Jo', patient: 'new', email: 'jo@example.com', phone: '555 010 0123' };
        await page.settled();
        page.control('send').click();
        const [arrival] = await endpoint.arrived(1);
        expect(Object.fromEntries(new URLSearchParams(arrival!.body))).to.include({
          name: 'Jo',
          patient: 'new',
        });
      });
    }
  });

  describe(`what the page says before the ${build} comes`, () => {
    it('fills what nobody has typed into, and nothing else', async () => {
      const page = await PrerenderedPage.open(await snippetOf(contact));
      const form = page.form;
      page.control('name').focus();
      await type('Jo');
      form.values = { name: 'Ada', email: 'ada@example.com', patient: 'existing' };
      await page.arrive(build);
      expect(form.values).to.include({ name: 'Jo', email: 'ada@example.com', patient: 'existing' });
    });

    it('about another place to send to keeps what was typed, even without any', async () => {
      const snippet = await snippetOf(contact);
      const page = await PrerenderedPage.open(snippet.replace(' endpoint="/endpoint"', ''));
      page.control('name').focus();
      await type('Jo');
      await page.arrive(build);
      const form = page.form;
      expect(page.text).to.contain('Call us:');
      expect(page.all('form')).to.have.length(0);
      form.endpoint = '/endpoint';
      await page.settled();
      expect(page.all('form')).to.have.length(1);
      expect(page.control('name').value).to.equal('Jo');
    });

    it('opens sections that stay open', async () => {
      const page = await PrerenderedPage.open(await snippetOf('<mild-info layout="accordion"></mild-info>'));
      page.all('summary')[1]!.click();
      await page.arrive(build);
      expect(page.all<HTMLDetailsElement>('details').map(({ open }) => open)).to.deep.equal([
        false,
        true,
        false,
        false,
      ]);
      page.all('summary')[1]!.click();
      page.element('mild-info').setAttribute('heading-level', '4');
      await page.settled();
      expect(page.all<HTMLDetailsElement>('details[open]')).to.have.length(0);
    });

    it('may be lost with the template: the element renders as usual', async () => {
      const snippet = await snippetOf(`${contact}<mild-info></mild-info>`);
      for (const lost of [
        snippet.replaceAll('shadowrootmode', 'data-gone'),
        snippet.replace(/<template[^]*?<\/template>/g, ''),
      ]) {
        const page = await PrerenderedPage.open(lost);
        await page.arrive(build);
        expect(page.all('form')).to.have.length(1);
        expect(page.all('section')).to.have.length(4);
        expect(
          page.all('h2').filter(({ textContent }) => textContent === 'How can we help you?'),
        ).to.have.length(1);
      }
    });
  });
}
