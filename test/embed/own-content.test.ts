import { expect } from '@open-wc/testing';
import { right, wrong } from '../content/samples.mjs';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';

const body = '<mild-info></mild-info><mild-risks></mild-risks>';

/** Reads samples in one page, as the property; what each says on the console. */
async function complaintsOf(samples: readonly unknown[]): Promise<string[][]> {
  const page = await HostPage.of({ head: script(), body });
  const { errors } = page.recorded;
  const said: string[][] = [];
  for (const sample of samples) {
    const before = errors.length;
    page.info.element.content = sample as object;
    await page.settled();
    said.push(errors.slice(before));
  }
  return said;
}

describe('a clinic’s own words in the built script', () => {
  it('are used where they can be', async () => {
    const samples = Object.values(right);
    expect(await complaintsOf(samples)).to.deep.equal(samples.map(() => []));
  });

  it('are refused with the same words as by the schema', async () => {
    const samples = Object.values(wrong).filter(([sample]) => sample !== null);
    const said = await complaintsOf(samples.map(([sample]) => sample));
    expect(said).to.deep.equal(
      samples.map(([, path, expected]) => [
        `mild-widgets: ${path && `${path} in `}the content of <mild-info> is wrong: none of it is used. Expected: ${expected}.`,
      ]),
    );
  });

  it('come from a file, fetched as the browser does even where the page has replaced fetch since', async () => {
    const all = { ...right['parts of the risks'], ...right['sections that are added'] };
    const file = await fakeEndpoint([{ status: 200, body: { ...all, summary: null } }], { path: 'words' });
    const page = await HostPage.of({ head: script(), body });
    page.window.fetch = () => Promise.reject(new Error('not this one'));
    page.info.element.setAttribute('content-src', file.url);
    page.risks.element.setAttribute('content-src', file.url);
    await file.arrived(1);
    for (let tries = 0; tries < 200 && !page.text.includes('Good and bad'); tries++) await page.settled();
    expect(page.risks.text).to.contain('Good and bad');
    expect(page.info.sections).to.have.length(7);
    expect(page.info.sections.slice(4)).to.deep.equal(['What it costs', 'What it costs', 'What it costs']);
    expect(page.recorded.errors).to.deep.equal([]);
    expect(await file.requests()).to.have.length(1);
  });

  it('come from a file that a mount point names', async () => {
    const file = await fakeEndpoint([{ status: 200, body: right['sections that are added'] }], {
      path: 'words',
    });
    const page = await HostPage.of({
      head: script({ defer: '' }),
      body: `<div data-mild="info" data-content-src="${file.url}" data-sections="costs"></div>`,
    });
    for (let tries = 0; tries < 200 && !page.text.includes('Ask us'); tries++) await page.settled();
    expect(page.info.sections).to.deep.equal(['What it costs']);
    expect(page.recorded.errors).to.deep.equal([]);
  });
});
