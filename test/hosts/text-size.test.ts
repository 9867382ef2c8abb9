import { expect } from '@open-wc/testing';
import { textElements } from '../helpers/contrast.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';

const small = '[part=note]';

/** How a page makes its text 18 pixels large, and for the last one 12. */
const pages: Readonly<Record<string, readonly [css: string, size: number]>> = {
  'on the body': ['body { font-size: 18px }', 18],
  'on the root': ['html { font-size: 112.5% }', 18],
  'on what is around the elements': ['main { font-size: 1.125rem }', 18],
  'on its paragraphs and on the elements': ['p, mild-info, mild-risks, mild-contact { font-size: 18px }', 18],
  'smaller than it should be': ['body { font-size: 12px }', 12],
};

/** A page with all that can be read in the elements: everything unfolded, and the form with its mistakes. */
async function open(css: string): Promise<HostPage> {
  const page = await HostPage.of({
    head: `<style>${css}</style>${script()}`,
    body: `<main><p id="page">The page’s own text.</p>
      <mild-clinic clinic-claims reviewed-by="Jo Doe" clinic-phone="+1 555 010 0199" endpoint="/endpoint">
        <mild-info></mild-info><mild-info layout="accordion"></mild-info>
        <mild-risks ask evidence></mild-risks>
        <mild-contact require-consent privacy-url="/privacy"></mild-contact>
      </mild-clinic></main>`,
  });
  for (const folded of page.document
    .querySelectorAll('mild-info')[1]!
    .shadowRoot!.querySelectorAll('details')) {
    folded.open = true;
  }
  page.contact.topics = ['Pain relief'];
  await page.contact.submit();
  await page.settled();
  return page;
}

describe('The size of text', () => {
  for (const [how, [css, size]] of Object.entries(pages)) {
    it(`is the page’s own, or larger, where the page sets it ${how}`, async () => {
      const page = await open(css);
      const sizeOf = (element: Element) => parseFloat(page.window.getComputedStyle(element).fontSize);
      const own = sizeOf(page.document.querySelector('#page')!);
      expect(own).to.equal(size);

      const texts = [
        ...page.document.querySelectorAll<HTMLElement>('mild-info, mild-risks, mild-contact'),
      ].flatMap(textElements);
      expect(texts).to.have.length.above(150);
      const tooSmall = texts.filter(
        (element) => sizeOf(element) < (element.closest(small) ? 0.875 : 1) * own - 0.01,
      );
      expect(
        tooSmall.map((element) => `${sizeOf(element)} ${element.localName} ${element.textContent.trim()}`),
      ).to.deep.equal([]);
      expect(texts.some((element) => element.closest(small) !== null)).to.be.true;
    });

    it(`is one and the same in the summary and below it, where the page sets it ${how}`, async () => {
      const page = await open(css);
      const { shadowRoot } = page.info.element;
      const sizes = [...shadowRoot!.querySelectorAll('p:not([part=note]), li, li > *')].map(
        (element) => page.window.getComputedStyle(element).fontSize,
      );
      expect(sizes).to.have.length.above(40);
      expect([...new Set(sizes)]).to.deep.equal([`${size}px`]);
    });
  }
});
