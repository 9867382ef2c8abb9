import { expect } from '@open-wc/testing';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, noComplaints } from '../helpers/host-visitor.js';

const body = '<mild-info structured-data clinic-name="</script><script>pwned=1</script>"></mild-info>';
const elsewhere = (trustedTypes: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self'; ${trustedTypes}`;

const policies: Record<string, string> = {
  'no policy': '',
  'no inline script': elsewhere(''),
  'trusted types, any policy': elsewhere("require-trusted-types-for 'script'"),
  'trusted types lit-html': elsewhere("require-trusted-types-for 'script'; trusted-types lit-html"),
  'trusted types lit-html mild-widgets': elsewhere(
    "require-trusted-types-for 'script'; trusted-types lit-html mild-widgets",
  ),
  'trusted types lit-html, without require-': elsewhere('trusted-types lit-html'),
};

const scriptsOf = ({ document }: HostPage) => [
  ...document.querySelectorAll('script[type="application/ld+json"]'),
];

/** What a violation takes to be reported. */
const reported = () => new Promise((resolve) => setTimeout(resolve, 50));

async function expectStructuredData(page: HostPage): Promise<void> {
  const tell = (name: string) => {
    const [element] = scriptsOf(page);
    expect(scriptsOf(page).length).to.equal(1);
    expect(element!.parentNode === page.document.head).to.be.true;
    const graph = JSON.parse(element!.textContent) as { '@graph': Record<string, unknown>[] };
    expect(graph['@graph'].map((part) => part['@type'])).to.deep.equal([
      'MedicalWebPage',
      'MedicalTherapy',
      'MedicalClinic',
    ]);
    const [, therapy, clinic] = graph['@graph'];
    for (const key of ['description', 'preparation', 'howPerformed', 'followup', 'bodyLocation']) {
      expect(therapy![key], key).to.be.a('string').that.is.not.empty;
    }
    expect(therapy!.adverseOutcome).to.have.length(5);
    expect(clinic).to.include({ name });
  };
  tell('</script><script>pwned=1</script>');
  page.info.element.clinicName = 'Riverside';
  await page.settled();
  tell('Riverside');
  page.document.body.append(page.info.element.cloneNode(true));
  await page.settled();
  tell('Riverside');
  for (const element of page.document.querySelectorAll('mild-info')) element.remove();
  expect(scriptsOf(page).length).to.equal(0);
  await reported();
  expect('pwned' in page.window).to.be.false;
}

describe('structured data, policy × engine', () => {
  for (const [name, csp] of Object.entries(policies)) {
    it(name, async () => {
      const page = await HostPage.of({ csp, head: script(), body });
      await expectStructuredData(page);
      expect(complaints(page)).to.deep.equal(noComplaints);
    });
  }

  it('a script whose text is code never runs', async () => {
    const page = await HostPage.of({ head: script(), body });
    const [element] = scriptsOf(page) as [HTMLScriptElement];
    element.type = 'text/javascript';
    element.replaceChildren('pwned = 1');
    page.document.body.append(element);
    expect('pwned' in page.window).to.be.false;
  });

  it('a script that the page makes itself would be heard of', async () => {
    const csp = policies['trusted types lit-html']!;
    const page = await HostPage.of({ csp, head: script(), body });
    const element = page.document.createElement('script');
    element.type = 'application/ld+json';
    element.append(page.document.createTextNode('{}'));
    page.document.head.append(element);
    await reported();
    expect(page.recorded.violations).to.have.length(1);
    expect(page.recorded.violations[0]).to.match(/^require-trusted-types-for /);
  });
});
