import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import { configure } from '../../../src/config/page.js';
import type { MildInfo } from '../../../src/elements/info/mild-info.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import { addLanguages } from '../../../src/locales/languages.js';
import { listenToConsole } from '../../helpers/console.js';
import { settled, show } from '../../helpers/element-page.js';

type Part = Readonly<Record<string, unknown>>;

addLanguages({ es });

/** The scripts with data for machines that are on the page. */
const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];

/** What machines read of one type on the page. */
function told(type: string): Part | undefined {
  const [script] = scripts();
  const graph = JSON.parse(script?.textContent ?? '{"@graph":[]}') as { '@graph': Part[] };
  return graph['@graph'].find((part) => part['@type'] === type);
}

const clinicName = () => told('MedicalClinic')?.name;

afterEach(() => configure({ clinicName: undefined, lastReviewed: undefined }));

describe('<mild-info structured-data>', () => {
  it('is for machines only where it is asked for', async () => {
    const page = await show(
      html`<div><mild-info></mild-info><mild-info structured-data="false"></mild-info></div>`,
    );
    expect(scripts().length).to.equal(0);
    page.querySelector('mild-info')!.structuredData = true;
    await settled();
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]!.parentNode === document.head).to.be.true;
    expect(told('MedicalTherapy')).to.include({ name: 'MILD', bodyLocation: 'Lumbar spine' });
  });

  it('tells on the console what else is expected, and does without', async () => {
    const log = listenToConsole();
    await show(html`<mild-info structured-data="yes"></mild-info>`);
    expect(scripts().length).to.equal(0);
    expect(log.errors).to.deep.equal([
      'mild-widgets: structured-data="yes" on <mild-info> is not used. Expected: true or false.',
    ]);
  });

  it('is there once, with what the first element says, until the last is gone', async () => {
    const page = await show(
      html`<div>
        <mild-info structured-data clinic-name="First"></mild-info>
        <mild-info structured-data clinic-name="Second"></mild-info>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('mild-info') as unknown as [MildInfo, MildInfo];
    expect(scripts().length).to.equal(1);
    expect(clinicName()).to.equal('First');
    second.headingLevel = 3;
    await settled();
    expect(clinicName()).to.equal('First');

    first.remove();
    expect(scripts().length).to.equal(1);
    expect(clinicName()).to.equal('Second');

    page.append(first);
    await settled();
    expect(scripts().length).to.equal(1);

    second.structuredData = undefined;
    await settled();
    expect(clinicName()).to.equal('First');
    page.remove();
    expect(scripts().length).to.equal(0);
  });

  it('stays with an element that is moved, and goes with one that leaves before it has rendered', async () => {
    const page = await show(
      html`<div>
        <mild-info structured-data clinic-name="Riverside"></mild-info>
        <p></p>
      </div>`,
    );
    const info = page.querySelector('mild-info')!;
    page.querySelector('p')!.append(info);
    await settled();
    expect(clinicName()).to.equal('Riverside');
    info.clinicName = 'Hillside';
    info.remove();
    await info.updateComplete;
    expect(scripts().length).to.equal(0);
    page.append(info);
    await settled();
    expect(clinicName()).to.equal('Hillside');
  });

  it('follows the configuration, and stays as it is when nothing that it says changes', async () => {
    configure({ clinicName: 'Riverside' });
    const info = await show<MildInfo>(html`<mild-info structured-data clinic-phone="555 0100"></mild-info>`);
    expect(told('MedicalClinic')).to.include({ name: 'Riverside', telephone: '555 0100' });
    expect(told('MedicalWebPage')).to.not.have.any.keys('reviewedBy', 'lastReviewed');
    const [script] = scripts();
    const text = script!.firstChild;
    info.layout = 'accordion';
    await settled();
    expect(script!.firstChild === text).to.be.true;

    configure({ clinicName: undefined, lastReviewed: '2026-03-31' });
    await settled();
    expect(told('MedicalClinic')).to.be.undefined;
    expect(told('MedicalWebPage')).to.include({ lastReviewed: '2026-03-31' });
    info.reviewedBy = 'Jo Doe, MD';
    await settled();
    expect(told('MedicalWebPage')!.reviewedBy).to.deep.equal({ '@type': 'Person', name: 'Jo Doe, MD' });
    expect(scripts().length).to.equal(1);
    expect(scripts()[0] === script).to.be.true;
  });

  it('takes what a <mild-clinic> around it provides', async () => {
    await show(
      html`<mild-clinic clinic-name="Riverside North">
        <mild-info structured-data></mild-info>
      </mild-clinic>`,
    );
    expect(clinicName()).to.equal('Riverside North');
  });

  it('follows the language of the page around it', async () => {
    const page = await show(html`<div lang="en"><mild-info structured-data></mild-info></div>`);
    const { term, text } = en.content.risks.risks.items[0];
    const infection = { '@type': 'MedicalEntity', name: term, description: text };
    expect(told('MedicalTherapy')!.adverseOutcome).to.deep.include(infection);
    page.lang = 'es';
    await settled();
    await settled();
    expect(told('MedicalWebPage')).to.include({ inLanguage: 'es' });
    expect(told('MedicalTherapy')).to.include({ bodyLocation: 'Columna lumbar' });
    expect(told('MedicalTherapy')!.adverseOutcome).to.deep.include({
      '@type': 'MedicalEntity',
      name: es.content.risks.risks.items[0]!.term,
      description: es.content.risks.risks.items[0]!.text,
    });
  });

  it('comes back where something else has emptied the head', async () => {
    const info = await show<MildInfo>(html`<mild-info structured-data></mild-info>`);
    scripts()[0]!.remove();
    info.clinicName = 'Riverside';
    await settled();
    expect(clinicName()).to.equal('Riverside');
  });

  for (const hostile of [
    '</script><script>pwned = 1</script>',
    '<!--<script>',
    '"},{"@type":"Hoax"}',
    'a\u2028b\ud800',
  ]) {
    it(`is data, whatever a clinic calls itself: ${JSON.stringify(hostile)}`, async () => {
      const info = await show<MildInfo>(html`<mild-info structured-data></mild-info>`);
      info.clinicName = hostile;
      info.reviewedBy = hostile;
      await settled();
      const asRead = JSON.parse(JSON.stringify(hostile)) as string;
      expect(clinicName()).to.equal(asRead);
      expect(told('MedicalWebPage')!.reviewedBy).to.include({ name: asRead });
      expect(scripts()[0]!.textContent).to.not.contain('<');
      // A copy of the page's source, as a crawler or a cache keeps it.
      const copy = new DOMParser().parseFromString(document.head.outerHTML, 'text/html');
      const copied = copy.querySelectorAll('script[type="application/ld+json"]');
      expect([...copied].map(({ textContent }) => textContent)).to.deep.equal([scripts()[0]!.textContent]);
      expect('pwned' in window).to.be.false;
    });
  }
});
