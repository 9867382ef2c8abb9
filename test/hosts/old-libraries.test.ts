import { expect } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { elements, script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints, useEverything } from '../helpers/host-visitor.js';

const prototype = '/javascript/prototype/prototype.js';
const mooTools = '/javascript/mootools/mootools-core-nc.js';

const body = elements
  .replace('<mild-risks', '<mild-risks ask')
  .replace('<mild-info', '<mild-info layout="accordion"');

/** What each library shows that it is there by. */
const versions: Record<string, [name: string, version: RegExp]> = {
  [prototype]: ['Prototype', /^1\.7/],
  [mooTools]: ['MooTools', /^1\.4/],
};

function expectLibrary({ window }: HostPage, url: string): void {
  const [name, version] = versions[url]!;
  const library = (window as unknown as Record<string, { Version?: string; version?: string }>)[name]!;
  expect(library.Version ?? library.version).to.match(version);
}

describe('page with an old library × engine', () => {
  const orders: Record<string, [library: string, isFirst: boolean]> = {
    'Prototype 1.7 before the script': [prototype, true],
    'Prototype 1.7 after the script': [prototype, false],
    'MooTools 1.4 with its compatibility, after the script': [mooTools, false],
  };
  for (const [name, [library, isFirst]] of Object.entries(orders)) {
    it(name, async function () {
      if (!(await fetch(library)).ok) this.skip();
      const endpoint = await fakeEndpoint();
      const tags = [`<script src="${library}"></script>`, script({ 'data-endpoint': endpoint.url })];
      const head = (isFirst ? tags : tags.reverse()).join('');
      const page = await HostPage.of({ head, body });
      expectLibrary(page, library);
      await useEverything(page);
      expect(complaints(page)).to.deep.equal(noComplaints);
      expect(await endpoint.submissions()).to.have.length(1);
      expect((await endpoint.submissions())[0]).to.deep.include(inquiry);
    });
  }

  it('MooTools 1.4 with its compatibility, before the script: what stands in the elements stays', async function () {
    if (!(await fetch(mooTools)).ok) this.skip();
    const page = await HostPage.of({ head: `<script src="${mooTools}"></script>${script()}`, body });
    expectLibrary(page, mooTools);
    expect(page.text).to.equal('Call us. Call us. Call us.');
    const { errors, failures } = page.recorded;
    expect(failures).to.deep.equal([]);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(
      /^mild-widgets can't run on this page, and what stands inside .* stays in view/,
    );
  });
});
