import { expect } from '@open-wc/testing';
import { renderIconArray } from '../../../src/elements/risks/icon-array.js';
import { emulate } from '../../helpers/browser.js';
import { draw, inside, looks, outlineContrast } from '../../helpers/drawing.js';
import { overflowing } from '../../helpers/looks.js';

const show = (count: number, style?: string) => draw(renderIconArray(count, 1000), style);

const parts = (host: Element) => {
  const [svg] = inside<SVGSVGElement>(host, 'svg');
  const [every, marked] = inside<SVGPathElement>(host, 'path');
  return { svg: svg!, every: every!, marked: marked! };
};

/** Where the dots are, row by row from the top left. */
const places = [...Array(25).keys()].flatMap((y) => [...Array(40).keys()].map((x) => ({ x, y })));

const dotsOf = (path: SVGPathElement) =>
  [...path.getAttribute('d')!.matchAll(/M(\d+) (\d+)h\.01/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe('the thousand dots', () => {
  for (const count of [0, 1, 13, 40, 41, 56, 999, 1000]) {
    it(`are a thousand, ${count} of them marked, from the top left on`, async () => {
      const { every, marked } = parts(await show(count));
      expect(dotsOf(every)).to.deep.equal(places);
      expect(dotsOf(marked)).to.deep.equal(places.slice(0, count));
    });
  }

  it('say what they show', async () => {
    const { svg } = parts(await show(13));
    expect(svg.getAttribute('aria-hidden'), 'the sentence below says it all').to.equal('true');
  });

  it('are all inside the picture', async () => {
    const { svg, every } = parts(await show(13));
    const { x, y, width, height } = svg.viewBox.baseVal;
    expect({ x, y, width, height }).to.deep.equal({ x: -0.5, y: -0.5, width: 40, height: 25 });
    const box = every.getBBox();
    expect(box.width).to.be.closeTo(39, 0.02);
    expect(box.height).to.be.closeTo(24, 0.02);
  });

  it('are marked by size and shape, not by color alone', async () => {
    const { every, marked } = parts(await show(13));
    const [plain, larger] = [every, marked].map((path) => getComputedStyle(path));
    expect(plain!.strokeLinecap).to.equal('round');
    expect(larger!.strokeLinecap).to.equal('square');
    expect(parseFloat(larger!.strokeWidth))
      .to.be.above(1.5 * parseFloat(plain!.strokeWidth))
      .and.below(1);
  });

  it('fit into 320 pixels, each some three pixels wide with a gap of as much', async () => {
    const host = await show(56, 'width: 288px');
    expect(overflowing(host)).to.deep.equal([]);
    const { svg, every } = parts(host);
    const scale = svg.getBoundingClientRect().width / 40;
    const dot = parseFloat(getComputedStyle(every).strokeWidth);
    expect(scale * dot).to.be.at.least(3);
    expect(scale * (1 - dot)).to.be.at.least(3);
  });

  for (const [look, style] of Object.entries(looks)) {
    it(`stand out on a page that is ${look}, the marked ones more`, async () => {
      const host = await show(56, style);
      const { every, marked } = parts(host);
      expect(outlineContrast(every)).to.be.at.least(3);
      expect(outlineContrast(marked)).to.be.above(outlineContrast(every));
      await expect(host).to.be.accessible();
    });
  }

  it('stay visible in forced colors, whatever colors the page has set', async function () {
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
    const host = await show(13, 'background: Canvas; --mild-accent: Canvas; --mild-muted: Canvas');
    const { every, marked } = parts(host);
    expect(outlineContrast(every)).to.be.at.least(4.5);
    expect(outlineContrast(marked)).to.be.at.least(7);
  });
});
