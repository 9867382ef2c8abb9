import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import '../../../src/intl.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import { emulate, viewport } from '../../helpers/browser.js';
import { outlineContrast } from '../../helpers/drawing.js';
import { settled } from '../../helpers/element-page.js';
import { overflowing } from '../../helpers/looks.js';
import { shown, shownText } from '../../helpers/rendered.js';
import { RisksPage } from '../../helpers/risks-page.js';

/** What the studies found, as their papers have it: how many in every 1,000, and what stands with it. */
const found = {
  en: [
    {
      count: 13,
      says: /^Within two years .*about 13 in every 1,000 .*None of these problems was serious \[3\]\.$/,
    },
    { count: 56, says: /^Within two years, about 56 in every 1,000 people had surgery again \[3\]\.$/ },
    { count: 120, says: /^Within five years, 9 of the 75 .*surgery\. That is 120 in every 1,000 \[4\]\.$/ },
  ],
  es: [
    { count: 13, says: /^En los dos años .*unas 13 de cada 1,000 .*Ninguno fue grave \[3\]\.$/ },
    { count: 56, says: /^En dos años, a unas 56 de cada 1,000 .*operaron otra vez \[3\]\.$/ },
    { count: 120, says: /^En cinco años, 9 de las 75 .*cirugía .* Es decir, 120 de cada 1,000 \[4\]\.$/ },
  ],
};

const sources = [
  {
    says: /^Deer TR .*Pain Medicine 2022.*10\.1093\/pm\/pnac028$/,
    leadsTo: 'https://doi.org/10.1093/pm/pnac028',
  },
  {
    says: /^Deer TR .*Pain Practice 2023.*PMID 37661347.*10\.1111\/papr\.13293$/,
    leadsTo: 'https://doi.org/10.1111/papr.13293',
  },
  {
    says: /^Staats PS .*Regional Anesthesia and Pain Medicine 2018;43\(7\):789–794.*10\.1097\/AAP\.0000000000000868$/,
    leadsTo: 'https://doi.org/10.1097/AAP.0000000000000868',
  },
  { says: /^Pain Practice 2021.*PMID 33942964$/, leadsTo: 'https://pubmed.ncbi.nlm.nih.gov/33942964/' },
  { says: /NCD 150\.13$/, leadsTo: 'https://www.cms.gov/' },
];

/** Of a visitor who reads what the studies found. */
class EvidencePage {
  private constructor(readonly page: RisksPage) {}

  static async open(markup: TemplateResult = html`<mild-risks evidence></mild-risks>`) {
    return new EvidencePage(await RisksPage.open(markup));
  }

  get element() {
    return this.page.element;
  }

  get block(): HTMLElement | undefined {
    return shown(this.element, '#mild-evidence')[0];
  }

  all<E extends HTMLElement>(selector: string): E[] {
    return shown<E>(this.block!, selector);
  }

  /** The pictures: whether they are heard, what stands below it, how many of its dots there are, and how many are marked. */
  get pictures() {
    return this.all('figure').map((figure) => {
      const dots = (selector: string) =>
        figure.querySelector(selector)!.getAttribute('d')!.match(/M/g)!.length;
      return {
        isHeard: figure.querySelector('svg')!.getAttribute('aria-hidden') !== 'true',
        caption: shownText(figure),
        every: dots('.every'),
        marked: dots('.marked'),
      };
    });
  }
}

describe('<mild-risks evidence>', () => {
  for (const [title, markup] of [
    ['without the attribute', html`<mild-risks></mild-risks>`],
    ['where it says "false"', html`<mild-risks evidence="false"></mild-risks>`],
  ] as const) {
    it(`shows no studies ${title}`, async () => {
      const page = await EvidencePage.open(markup);
      expect(page.block === undefined).to.be.true;
      expect(shownText(page.element)).not.to.match(/1,000|stud/i);
      expect(shown(page.element, 'svg, figure, a').length).to.equal(0);
    });
  }

  it('shows them as soon as it is set, and no longer', async () => {
    const page = await EvidencePage.open(html`<mild-risks></mild-risks>`);
    await page.page.set('evidence', '');
    expect(page.pictures).to.have.length(3);
    await page.page.remove('evidence');
    expect(page.block === undefined).to.be.true;
  });

  for (const [tag, { content }] of [
    ['en', en],
    ['es', es],
  ] as const) {
    describe(`in ${tag}`, () => {
      const open = () => EvidencePage.open(html`<mild-risks evidence lang=${tag}></mild-risks>`);

      it('has each number with its time span and its reference, in words and as a picture that says the same', async () => {
        const { pictures } = await open();
        expect(pictures).to.have.length(3);
        for (const [at, { count, says }] of found[tag].entries()) {
          const { isHeard, caption, every, marked } = pictures[at]!;
          expect(caption).to.match(says);
          expect(isHeard, 'the sentence says it all, and need not be heard twice').to.be.false;
          expect({ every, marked }).to.deep.equal({ every: 1000, marked: count });
        }
      });

      it('has a number nowhere but with its study', async () => {
        const page = await open();
        const text = shownText(page.block!);
        const [motion, encore, cleveland] = content.evidence.studies;
        for (const [number, study] of [
          ['69', motion.text[0]],
          ['64', motion.closing],
          ['67', motion.closing],
          ['143', encore.text[0]],
          ['131', encore.text[0]],
          ['75', cleveland.text[0]],
        ] as const) {
          expect(study).to.contain(number);
          expect(text).to.contain(study);
        }
        for (const study of [motion, encore, cleveland]) {
          for (const paragraph of [...study.text, study.closing]) expect(text).to.contain(paragraph);
        }
        expect(text).not.to.match(/%|\b1 (in|de) \d/);
      });

      it('begins with what a patient would repeat at home', async () => {
        const { block } = await open();
        expect(shownText(shown(block!, 'p')[0]!)).to.equal(content.evidence.intro);
      });

      it('has what happened in both groups of a study side by side, and one below the other where there is no room', async () => {
        for (const [width, beside] of [
          [900, true],
          [320, false],
        ] as const) {
          const page = await EvidencePage.open(html`
            <div style="inline-size: ${width}px; margin: 0">
              <mild-risks evidence lang=${tag}></mild-risks>
            </div>
          `);
          const [list] = page.all('ul');
          const groups = shown(list!, 'li');
          expect(groups.map(shownText)).to.deep.equal(
            content.evidence.studies[0].groups!.map(({ term, text }) => `${term} ${text}`),
          );
          const [one, other] = groups.map((group) => group.getBoundingClientRect());
          expect(one!.top === other!.top).to.equal(beside);
          expect(Math.abs(one!.width - other!.width)).to.be.below(1);
        }
      });

      it('says how far the studies go, and who pays', async () => {
        const page = await open();
        const { limits } = content.evidence;
        const list = page.all('ul').at(-1);
        expect(shown(list!, 'li').map(shownText)).to.deep.equal(limits.items);
        expect(limits.items.join(' ')).to.match(/Medicare.*\[5\]/);
      });

      it('ends in the sources, numbered links that stay in the visitor’s own tab', async () => {
        const page = await open();
        const [list, ...others] = page.all('ol');
        expect(others.length).to.equal(0);
        const links = shown<HTMLAnchorElement>(list!, 'li > a');
        expect(links).to.have.length(shown(list!, 'li').length).and.to.have.length(sources.length);
        for (const [at, { says, leadsTo }] of sources.entries()) {
          expect(shownText(links[at]!)).to.match(says);
          expect(links[at]!.href.startsWith(leadsTo), links[at]!.href).to.be.true;
          expect(links[at]!.hasAttribute('target')).to.be.false;
        }
        expect(getComputedStyle(list!).listStyleType, 'the numbers are seen').to.equal('decimal');
        const named = shownText(page.block!).match(/\[\d\]/g)!;
        expect([...new Set(named)].sort()).to.deep.equal(['[1]', '[2]', '[3]', '[4]', '[5]']);
      });

      it('comes after the benefits, the risks and the closing words, before the small print', async () => {
        const { element } = await open();
        const text = shownText(element);
        const { risks, evidence, disclaimer } = content;
        const order = [
          risks.heading,
          risks.benefits.heading,
          risks.risks.heading,
          risks.closing,
          evidence.heading,
          evidence.intro,
          evidence.studies[0].heading,
          evidence.studies[1].heading,
          evidence.studies[2].heading,
          evidence.limits.heading,
          evidence.references.heading,
          disclaimer,
        ].map((part) => text.indexOf(part));
        expect(order).not.to.include(-1);
        expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      });

      it('is accessible', async () => {
        const { element } = await open();
        await expect(element).to.be.accessible();
      });
    });
  }
});

describe('the headings of the studies', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    for (const layout of ['full', 'accordion']) {
      it(`skip no level, from level ${level} on (${layout})`, async () => {
        const { page, block } = await EvidencePage.open(html`
          <mild-risks evidence heading-level=${level} layout=${layout}></mild-risks>
        `);
        const levels = page.headings.map((heading) => heading.level);
        expect(levels[0]).to.equal(level);
        for (const [at, next] of levels.entries()) {
          expect(next - (levels[at - 1] ?? level), `heading ${at}`).to.be.at.most(1);
        }
        const own = [...block!.querySelectorAll('[part=heading]')].map(({ localName }) =>
          Number(localName[1]),
        );
        const deeper = Math.min(6, level + 2);
        expect(own).to.deep.equal([Math.min(6, level + 1), deeper, deeper, deeper, deeper, deeper]);
      });
    }
  }

  it('are smaller the deeper they are', async () => {
    const { element } = await EvidencePage.open();
    const sizes = shown(element, '[part=heading]').map((found) => ({
      level: found.localName,
      size: parseFloat(getComputedStyle(found).fontSize),
    }));
    const sizeOf = (level: string) =>
      new Set(sizes.filter((one) => one.level === level).map(({ size }) => size));
    const [h2, h3, h4] = ['h2', 'h3', 'h4'].map((level) => [...sizeOf(level)]);
    expect([h2!.length, h3!.length, h4!.length], 'one size for each level').to.deep.equal([1, 1, 1]);
    expect(h2![0]).to.be.above(h3![0]!);
    expect(h3![0]).to.be.above(h4![0]!);
  });
});

describe('the studies in the accordion', () => {
  const markup = html`<mild-risks evidence layout="accordion"></mild-risks>`;
  const openOnes = ({ element }: EvidencePage) =>
    [...element.shadowRoot!.querySelectorAll('details')].filter(({ open }) => open).map(({ id }) => id);

  async function close(page: EvidencePage): Promise<void> {
    for (const section of page.element.shadowRoot!.querySelectorAll('details')) section.open = false;
    await new Promise((resolve) => setTimeout(resolve, 20)); // toggle events come later
  }

  async function goTo(hash: string): Promise<void> {
    location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled();
  }

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('fold away as the third section', async () => {
    const page = await EvidencePage.open(markup);
    const sections = [...page.element.shadowRoot!.querySelectorAll('details')];
    expect(sections.map(({ id }) => id)).to.deep.equal(['mild-benefits', 'mild-risks', 'mild-evidence']);
    expect(sections.some(({ open }) => open)).to.be.false;
    const [summary] = shown(sections[2]!, 'summary');
    expect(shownText(summary!)).to.equal(en.content.evidence.heading);
    summary!.click();
    await settled();
    expect(openOnes(page)).to.deep.equal(['mild-evidence']);
    expect(page.pictures).to.have.length(3);
    await close(page);
  });

  it('open when the page’s address names them, and take the focus', async () => {
    const page = await EvidencePage.open(markup);
    await goTo('#mild-evidence');
    expect(openOnes(page)).to.deep.equal(['mild-evidence']);
    const active = page.element.shadowRoot!.activeElement;
    expect(active?.localName).to.equal('summary');
    expect(page.block!.getBoundingClientRect().top).to.be.within(-1, window.innerHeight);
    await close(page);
  });

  it('are gone to in the full layout, too', async () => {
    const page = await EvidencePage.open();
    await goTo('#mild-evidence');
    expect(shownText(page.element.shadowRoot!.activeElement!)).to.equal(en.content.evidence.heading);
  });
});

describe('the studies are to be seen', () => {
  for (const tag of ['en', 'es']) {
    it(`at 320 pixels, without scrolling sideways, in ${tag}`, async () => {
      // WebKit's window can't be that narrow, but what holds the element can.
      await viewport(320);
      const { element } = await EvidencePage.open(html`
        <div style="inline-size: 320px; margin: 0"><mild-risks evidence lang=${tag}></mild-risks></div>
      `);
      expect(overflowing(element)).to.deep.equal([]);
    });
  }

  it('in forced colors, in the colors that the visitor chose', async function () {
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
    const { element } = await EvidencePage.open(html`
      <div style="background: Canvas; --mild-accent: Canvas"><mild-risks evidence></mild-risks></div>
    `);
    for (const picture of shown(element, 'figure')) {
      const [every, marked] = picture.querySelectorAll('path');
      expect(outlineContrast(every!)).to.be.at.least(3);
      expect(outlineContrast(marked!)).to.be.at.least(7);
      expect(getComputedStyle(marked!).strokeLinecap).not.to.equal(getComputedStyle(every!).strokeLinecap);
    }
  });
});

describe('the studies in print', () => {
  it('have the addresses of their sources beside them', async function () {
    if (!(await emulate({ medium: 'print' }))) this.skip();
    const page = await EvidencePage.open();
    for (const link of page.all<HTMLAnchorElement>('ol a')) {
      expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|https:\/\//);
    }
  });

  it('have none on the screen', async () => {
    const page = await EvidencePage.open();
    for (const link of page.all('ol a')) expect(getComputedStyle(link, '::after').content).to.equal('none');
  });

  it('keep each picture and what it says on one sheet', async function () {
    if (!(await emulate({ medium: 'print' }))) this.skip();
    const page = await EvidencePage.open();
    for (const picture of page.all('figure')) {
      expect(getComputedStyle(picture).breakInside).to.equal('avoid');
    }
    for (const heading of page.all('[part=heading]')) {
      expect(getComputedStyle(heading).breakAfter).to.equal('avoid');
    }
  });

  it('are all there, though folded away', async function () {
    const foldsOut = CSS.supports('selector(::details-content)');
    if (!foldsOut || !(await emulate({ medium: 'print' }))) this.skip();
    const page = await EvidencePage.open(html`<mild-risks evidence layout="accordion"></mild-risks>`);
    const { block } = page;
    for (const part of block!.querySelectorAll('svg, ol a')) expect(part.checkVisibility()).to.be.true;
  });
});
