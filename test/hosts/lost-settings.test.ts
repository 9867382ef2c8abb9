import { expect, waitUntil } from '@open-wc/testing';
import { elements, script, src } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, noComplaints } from '../helpers/host-visitor.js';

/** The script tag as optimizers leave it that join scripts. */
const joined = `<script src="${src}" defer></script>`;

const children = `
  <mild-info><p>Call 555 010 0199.</p></mild-info>
  <mild-risks><p>Call 555 010 0198.</p></mild-risks>
  <mild-contact> <p>Call 555 010 0197.</p> </mild-contact>`;

describe('a page whose configuration got lost × engine', () => {
  it('keeps what stands in the elements in view, and one line says what may have happened', async () => {
    const page = await HostPage.of({ head: joined, body: children });
    for (const text of page.document.querySelectorAll('p'))
      expect(text.getClientRects(), text.textContent).to.have.length(1);
    expect(page.info.sections, 'the content is there all the same').to.have.length(4);
    expect(page.text).to.not.contain('Contact the clinic');
    await waitUntil(() => page.recorded.errors.length, 'the line');
    expect(page.recorded.failures).to.deep.equal([]);
    expect(page.recorded.errors).to.have.length(1);
    expect(page.recorded.errors[0])
      .to.match(/^mild-widgets: nothing on this page says how to reach the clinic/)
      .and.to.contain('endpoint, clinic-phone or contact-url')
      .and.to.contain('data-*');
  });

  it('says in the form’s place to contact the clinic where nothing stands in the element', async () => {
    const body = '<mild-contact> <!-- nothing --> <input type="hidden" name="a" /></mild-contact>';
    const page = await HostPage.of({ head: joined, body });
    expect(page.text).to.contain('Contact the clinic.');
  });

  it('has them hidden, and a form, once the page’s script gives the configuration', async () => {
    const late = `<script>addEventListener('load', () => MildWidgets.configure({ endpoint: '/contact' }));</script>`;
    const page = await HostPage.of({ head: joined + late, body: children });
    await page.settled();
    expect(complaints(page)).to.deep.equal(noComplaints);
    expect(page.hasForm).to.be.true;
    for (const text of page.document.querySelectorAll('p'))
      expect(text.getClientRects(), text.textContent).to.have.length(0);
  });

  const places: Record<string, string> = {
    'an endpoint on the form': children.replace('<mild-contact', '<mild-contact endpoint="/contact"'),
    'a phone number on the clinic': `<mild-clinic clinic-phone="+1 555 010 0199">${children}</mild-clinic>`,
    'a contact-url on one element': children.replace('<mild-info', '<mild-info contact-url="/contact"'),
    'a phone number on a mount point around the elements': `<div data-mild="clinic" data-clinic-phone="+1 555 010 0199">${children}</div>`,
  };
  for (const [name, body] of Object.entries(places)) {
    it(`is no matter where the page has ${name}`, async () => {
      const page = await HostPage.of({ head: joined, body });
      await page.settled();
      expect(complaints(page)).to.deep.equal(noComplaints);
    });
  }
});

describe('a page that only prepares elements', () => {
  it('out of sight, hears nothing of what they lack', async () => {
    const page = await HostPage.of({ head: joined, body: `<div hidden>${children}</div>` });
    // Whatever is told is told before another timer of the same length ends.
    await new Promise((resolve) => page.window.setTimeout(resolve, 1));
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});

describe('a mount point for the clinic', () => {
  it('configures the mount points and the elements inside it', async () => {
    const body = `<div data-mild="clinic" data-endpoint="/contact" data-clinic-phone="+1 555 010 0199" data-reply-hours="48"
        data-lang="en" data-id="clinic">
      <div data-mild="info"></div><div data-mild="risks" data-hidden></div><p>Between.</p>
      <div data-mild="contact" data-require-consent data-id="form"></div></div>`;
    const page = await HostPage.of({ head: joined, body });
    const clinic = page.document.querySelector('mild-clinic')!;
    expect([...clinic.children].map(({ localName }) => localName)).to.deep.equal([
      'mild-info',
      'mild-risks',
      'p',
      'mild-contact',
    ]);
    expect(clinic.matches('#clinic[lang=en]')).to.be.true;
    expect(page.risks.element.hidden).to.be.true;
    expect(page.contact.id).to.equal('form');
    expect(page.hasForm).to.be.true;
    expect(page.text).to.contain('Between.').and.to.contain('within 48 hours');
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});

describe('an element that isn’t closed × engine', () => {
  it('leaves in view what follows it, and one line names it', async () => {
    const body = `<main><mild-info /><p>Parking is behind the building.</p><mild-risks></mild-risks>
      <form><label>Search <input /></label></form></main>`;
    const page = await HostPage.of({ head: script({ defer: '' }), body });
    expect(page.document.querySelector('mild-info p'), 'the parser has put it there').to.not.be.null;
    expect(page.info.element.shadowRoot!.querySelectorAll('section')).to.have.length(4);
    expect(page.text).to.contain('Parking is behind the building.').and.to.contain('Search');
    expect(page.risks.risks.items).to.have.length(5);
    expect(page.recorded.errors).to.have.length(1);
    expect(page.recorded.errors[0]).to.contain('<mild-info> isn’t closed'.replace('’', "'"));
  });

  it('is found also where the script comes before it', async () => {
    const body = `<main><mild-info /><mild-contact /><p>Parking is behind the building.</p></main><footer>1 River Road</footer>`;
    const page = await HostPage.of({ head: script(), body });
    expect(page.hasForm).to.be.true;
    expect(page.text).to.contain('Parking is behind the building.').and.to.contain('1 River Road');
    expect(page.recorded.errors).to.have.length(1);
  });

  it('is not what has others in its slots', async () => {
    const body = `<mild-info><div slot="after"><mild-risks></mild-risks><footer>1 River Road</footer></div><p>Call us.</p></mild-info>`;
    const page = await HostPage.of({ head: script(), body });
    expect(complaints(page)).to.deep.equal(noComplaints);
    expect(page.text).to.not.contain('Call us.');
  });
});

describe('the language of a page', () => {
  it('may be written as some systems write it', async () => {
    const intl = script({ src: src.replace('.min', '.intl.min') });
    const page = await HostPage.of({ head: intl, body: `<main lang="es_ES">${elements}</main>` });
    expect(page.contact.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('es');
    page.document.querySelector('main')!.lang = 'en';
    page.contact.setAttribute('locale', 'es_MX');
    await page.settled();
    expect(page.contact.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('es');
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});
