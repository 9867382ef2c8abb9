import { expect } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { PrerenderedPage, snippetOf } from '../helpers/prerendered.js';

const open = async (markup: string) => PrerenderedPage.open(await snippetOf(markup), { sandbox: true });

describe('without any script, a prerendered form', () => {
  it('is checked and posted by the browser, in the endpoint’s names', async () => {
    const endpoint = await fakeEndpoint([{ status: 200, body: 'Thank you' }]);
    const page = await open(
      `<mild-contact endpoint="${endpoint.url}" endpoint-format="form" require-consent
        field-names="name:your-name patient:kind email:your-email trap:url2 locale:language">
        <input type="hidden" name="campaign" value="spring &quot;1&quot;">
      </mild-contact>`,
    );
    const form = page.all<HTMLFormElement>('form')[0]!;
    expect(form.checkValidity(), 'nothing is filled in').to.be.false;
    const faulty = [...form.elements].filter((control) => !(control as HTMLInputElement).validity.valid);
    expect([...new Set(faulty.map(({ id }) => id))]).to.deep.equal([
      'name',
      'patient',
      'patient-existing',
      'consent',
    ]);
    page.control('name').value = 'Jo Rivera';
    page.control('patient').checked = true;
    page.control('email').value = 'jo@example.com';
    page.control('consent').checked = true;
    page.control('send').click();
    const [arrival] = await endpoint.arrived(1);
    expect(arrival!.method).to.equal('POST');
    expect(arrival!.headers['content-type']).to.equal('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(arrival!.body))).to.deep.equal({
      'your-name': 'Jo Rivera',
      kind: 'new',
      'your-email': 'jo@example.com',
      phone: '',
      message: '',
      consent: 'true',
      url2: '',
      campaign: 'spring "1"',
      language: 'en',
      page: location.href.replace(/[?#].*/, ''),
    });
  });

  for (const [format, address, action] of [
    ['formspree', 'https://formspree.io/f/abc', 'https://formspree.io/f/abc'],
    ['netlify', '/contact', `${location.origin}/contact`],
    ['web3forms', 'https://api.web3forms.com/submit', 'https://api.web3forms.com/submit'],
    ['formsubmit', 'https://formsubmit.co/ajax/a@b.example', 'https://formsubmit.co/a@b.example'],
  ] as const) {
    it(`posts to ${format} as it takes it`, async () => {
      const hidden = ['form-name', 'access_key'].map(
        (name) => `<input type="hidden" name="${name}" value="1">`,
      );
      const page = await open(
        `<mild-contact endpoint="${address}" endpoint-format="${format}">${hidden.join('')}</mild-contact>`,
      );
      const form = page.all<HTMLFormElement>('form')[0]!;
      expect([form.method, form.action]).to.deep.equal(['post', action]);
    });
  }

  for (const format of ['json', 'contact-form-7', 'gravity-forms', 'hubspot', 'apps-script']) {
    it(`that only a script can send as ${format} gives way to the clinic’s phone`, async () => {
      const address =
        'https://a.example/contact-forms/1/feedback/forms/1/submissions/macros/s/1/exec/integration/submit/1/1';
      const page = await open(
        `<mild-contact endpoint="${address}" endpoint-format="${format}" field-names="name:input_1"
          clinic-phone="+1 555 010 0199" contact-url="https://a.example/contact"></mild-contact>`,
      );
      expect(page.all('form, button, input')).to.have.length(0);
      expect(page.text).to.equal('How can we help you? Call us: +1 555 010 0199 Contact us online');
      expect(page.all<HTMLAnchorElement>('a').map(({ href }) => href)).to.deep.equal([
        'tel:+15550100199',
        'https://a.example/contact',
      ]);
    });
  }

  it('sends nothing anywhere before the script that alone can send it', async () => {
    const snippet = await snippetOf(
      '<mild-contact endpoint="/endpoint/contact" clinic-phone="+1 555 010 0199"></mild-contact>',
    );
    const page = await PrerenderedPage.open(snippet);
    const form = page.all<HTMLFormElement>('form')[0]!;
    expect(form.method).to.equal('dialog');
    expect(page.all('[part=button]').map(({ textContent }) => textContent)).to.deep.equal([
      'Call us: +1 555 010 0199',
    ]);
    await page.arrive();
    expect(page.all('[part=button]').map(({ textContent }) => textContent.trim())).to.deep.equal(['Send']);
    expect(page.all('form')).to.have.length(1);
    expect(page.text).to.not.contain('Call us');
  });
});

describe('without any script, prerendered content', () => {
  it('is all to be read, and folds', async () => {
    const page = await open(
      '<mild-info layout="accordion"><p slot="before">Before you read on.</p></mild-info>',
    );
    expect(page.text).to.contain('Before you read on.').and.contain('What is the MILD procedure?');
    expect(page.all('summary')).to.have.length(4);
  });

  it('leads where no script is needed', async () => {
    const form = '<mild-contact id="contact" endpoint="/x"></mild-contact>';
    const unnamed = form.replace('id="contact"', '');
    const taken = `${unnamed}<p id="mild-contact"></p>`;
    const reach = 'clinic-phone="555 010 0199"';
    for (const [markup, href] of [
      [`<mild-clinic><mild-info></mild-info>${form}</mild-clinic>`, '#contact'],
      [
        `<mild-clinic contact-url="https://a.example/" ${reach}><mild-info></mild-info>${unnamed}</mild-clinic>`,
        '#mild-contact',
      ],
      [
        `<mild-clinic contact-url="https://a.example/" ${reach}><mild-info></mild-info>${taken}</mild-clinic>`,
        'https://a.example/',
      ],
      [`<mild-clinic ${reach}><mild-info></mild-info>${taken}</mild-clinic>`, 'tel:5550100199'],
      [`<mild-clinic><mild-info></mild-info>${taken}</mild-clinic>`, undefined],
      [
        `<mild-clinic>${form}</mild-clinic><mild-clinic><mild-info></mild-info>${unnamed}</mild-clinic>`,
        '#mild-contact',
      ],
    ] as const) {
      const page = await open(markup);
      const [action] = page.all('[part=cta]');
      expect(action?.getAttribute('href')).to.equal(href);
      if (href?.startsWith('tel:')) expect(action!.textContent).to.contain(': 555 010 0199');
      if (href?.startsWith('#')) {
        expect(page.document.querySelector(href)!.matches('mild-contact')).to.be.true;
        expect(page.document.querySelectorAll(`[id="${href.slice(1)}"]`)).to.have.length(1);
      }
    }
  });

  it('has no “Ask about this”', async () => {
    const page = await open(
      '<mild-risks ask></mild-risks><mild-contact id="a" endpoint="/x" endpoint-format="form"></mild-contact>',
    );
    expect(page.all('mild-risks [part=button], li [part=button]')).to.have.length(0);
    expect(page.text).to.not.contain('Ask about this');
    const [entry] = page.all('[part=item]');
    expect(
      entry!.getBoundingClientRect().bottom -
        entry!.lastElementChild!.previousElementSibling!.getBoundingClientRect().bottom,
      'no room is left for it',
    ).to.be.below(10);
  });
});
