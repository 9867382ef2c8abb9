import { expect } from '@open-wc/testing';
import type { FigureWords } from '../../../src/content/spine.js';
import { renderSpineFigure } from '../../../src/elements/info/spine-figure.js';
import { emulate, viewport } from '../../helpers/browser.js';
import { draw, fillOf, inside, looks, outlineContrast } from '../../helpers/drawing.js';
import { overflowing } from '../../helpers/looks.js';
import { shown, shownText } from '../../helpers/rendered.js';

const words: FigureWords = {
  heading: 'What the procedure changes',
  panels: [
    { term: 'An open canal', text: 'The nerves have room.' },
    { term: 'A narrowed canal', text: 'The thickened ligament and the bone press on the nerves.' },
    { term: 'After the procedure', text: 'Small pieces of both are gone.' },
  ],
  labels: { nerves: 'Nerves', canal: 'Spinal canal', ligament: 'Ligament', bone: 'Bone' },
};

const spanish: FigureWords = {
  heading: 'Lo que cambia el procedimiento en la columna lumbar',
  panels: [
    { term: 'Un canal vertebral abierto', text: 'Los nervios tienen espacio.' },
    { term: 'Un canal vertebral estrecho', text: 'El ligamento engrosado y el hueso presionan los nervios.' },
    { term: 'Después del procedimiento', text: 'Se han retirado pequeños fragmentos de ambos.' },
  ],
  labels: {
    nerves: 'Nervios',
    canal: 'Canal vertebral',
    ligament: 'Ligamento amarillo engrosado',
    bone: 'Hueso',
  },
};

const show = (style?: string, said = words, level = 3) => draw(renderSpineFigure(said, level), style);

const shapes = ['bone', 'ligament', 'sac', 'nerves'] as const;
type Shape = (typeof shapes)[number];

/** The pictures in their order. */
const pictures = (host: Element) =>
  inside<SVGSVGElement>(host, 'svg').map((svg) => {
    const path = (name: string) => svg.querySelector<SVGPathElement>(name)!;
    const leaders = path('path:not([class])')
      .getAttribute('d')!
      .match(/L\S+ \S+?(?=M|$)/g)!;
    return {
      svg,
      path: (name: Shape) => path(`.${name}`),
      /** Where the lines end that lead from the labels. */
      ends: leaders.map((leader) => {
        const [x, y] = leader.slice(1).split(' ').map(Number);
        return new DOMPoint(x, y);
      }),
      nerves: [
        ...path('.nerves')
          .getAttribute('d')!
          .matchAll(/M(\S+) ([\d-]+)h0/g),
      ].map(([, x, y]) => new DOMPoint(Number(x), Number(y))),
    };
  });

type Picture = ReturnType<typeof pictures>[number];

/** A grid over the whole drawing. */
function* points({ svg }: Picture) {
  const { x, y, width, height } = svg.viewBox.baseVal;
  for (let right = x; right <= x + width; right++) {
    for (let down = y; down <= y + height; down++) yield new DOMPoint(right + 0.5, down + 0.5);
  }
}

const isIn = (shape: SVGGeometryElement, point: DOMPoint) =>
  shape.isPointInFill(point) || shape.isPointInStroke(point);

/** How much of the drawing each of the shapes takes, and the canal, which is the hole in the bone. */
function areas(picture: Picture) {
  const count = (test: (point: DOMPoint) => boolean) => [...points(picture)].filter(test).length;
  const [bone, ligament, sac] = shapes.map(picture.path);
  return {
    ligament: count((point) => ligament!.isPointInFill(point)),
    sac: count((point) => sac!.isPointInFill(point)),
    free: count((point) => isInCanal(point) && !isIn(ligament!, point)),
    canal: count(isInCanal),
  };

  function isInCanal({ x, y }: DOMPoint) {
    return Math.abs(x) < 27 && y > -19 && y < 30 && !bone!.isPointInFill(new DOMPoint(x, y));
  }
}

afterEach(() => document.documentElement.removeAttribute('style'));

describe('the picture of the spine tells', () => {
  it('under a heading, three times what is to be seen and what it means', async () => {
    const host = await show();
    expect(shown(host, 'figure > figcaption > h3').map(shownText)).to.deep.equal([words.heading]);
    expect(shown(host, 'p').map(shownText)).to.deep.equal(
      words.panels.map(({ term, text }) => `${term} ${text}`),
    );
    expect(shown(host, '[part=figure] [part=term]').map(shownText)).to.deep.equal(
      words.panels.map(({ term }) => term),
    );
  });

  it('who can’t see it what each picture shows, once', async () => {
    const host = await show();
    expect(inside(host, '[role=img]').map((svg) => svg.getAttribute('aria-label'))).to.deep.equal([
      'Nerves, Spinal canal, Ligament, Bone',
      'Nerves, Spinal canal, Ligament, Bone',
      'Nerves, Spinal canal, Ligament, Bone',
    ]);
    expect(inside(host, '.labels:not([aria-hidden=true])')).to.be.empty;
  });

  it('with a heading of the level it’s given', async () => {
    expect(inside(await show('', words, 5), 'h5')).to.have.length(1);
  });

  it('with nothing that a strict page blocks, or that another picture could clash with', async () => {
    expect(inside(await show(), '[style], figure [id]')).to.be.empty;
  });
});

describe('the picture of the spine is right', () => {
  it('in that each label’s line ends in what it names', async () => {
    for (const picture of pictures(await show())) {
      const [nerves, canal, ligament, bone] = picture.ends;
      const [boneShape, ligamentShape, sac] = shapes.map(picture.path);
      expect(sac!.isPointInFill(nerves), 'nerves').to.be.true;
      expect(isIn(ligamentShape!, ligament!), 'ligament').to.be.true;
      expect(boneShape!.isPointInFill(bone), 'bone').to.be.true;
      for (const shape of [boneShape, ligamentShape, sac]) {
        expect(isIn(shape!, canal!), 'the canal is where nothing else is').to.be.false;
      }
    }
  });

  it('in that the nerves are in their sac, as many in each', async () => {
    const found = pictures(await show());
    expect(found.map(({ nerves }) => nerves.length)).to.deep.equal([10, 10, 10]);
    for (const { path, nerves } of found) {
      for (const nerve of nerves) expect(path('sac').isPointInFill(nerve)).to.be.true;
    }
  });

  it('in that neither ligament nor bone lies over the nerves', async () => {
    for (const picture of pictures(await show())) {
      const [bone, ligament, sac] = shapes.map(picture.path);
      for (const point of points(picture)) {
        if (!sac!.isPointInFill(point)) continue;
        expect(isIn(bone!, point) || isIn(ligament!, point), `${point.x} ${point.y}`).to.be.false;
      }
    }
  });

  it('in that the same is on both sides', async () => {
    for (const picture of pictures(await show())) {
      for (const name of shapes) {
        const { x, width } = picture.path(name).getBBox();
        expect(x + width / 2, name).to.be.closeTo(0, 0.01);
      }
    }
  });

  it('in that the narrowed canal has a thick ligament and little room, and the procedure makes room', async () => {
    const [open, narrowed, treated] = pictures(await show()).map(areas);
    expect(narrowed!.ligament)
      .to.be.above(2 * open!.ligament)
      .and.above(2 * treated!.ligament);
    expect(narrowed!.sac)
      .to.be.below(0.5 * open!.sac)
      .and.below(0.7 * treated!.sac);
    expect(narrowed!.free)
      .to.be.below(0.6 * open!.free)
      .and.below(0.7 * treated!.free);
    expect(treated!.canal, 'bone is gone').to.be.above(narrowed!.canal);
  });
});

describe('the picture of the spine is to be seen', () => {
  for (const [look, style] of Object.entries(looks)) {
    it(`on a page that is ${look}: each shape stands out from those beside it`, async () => {
      for (const picture of pictures(await show(style))) {
        const [bone, ligament, sac, nerves] = shapes.map(picture.path);
        const leaders = picture.svg.querySelector('path:not([class])')!;
        const contrasts = {
          'bone, from the page': outlineContrast(bone!),
          'bone, from its inside': outlineContrast(bone!, fillOf(bone!)),
          'ligament, from the canal': outlineContrast(ligament!),
          'ligament, from the bone': outlineContrast(ligament!, fillOf(bone!)),
          'ligament, from the sac': outlineContrast(ligament!, fillOf(sac!)),
          'sac, from the canal': outlineContrast(sac!),
          'sac, from its inside': outlineContrast(sac!, fillOf(sac!)),
          'nerves, from the sac': outlineContrast(nerves!, fillOf(sac!)),
          'leaders, from the page': outlineContrast(leaders),
          'leaders, from the bone': outlineContrast(leaders, fillOf(bone!)),
        };
        for (const [what, contrast] of Object.entries(contrasts)) expect(contrast, what).to.be.at.least(3);
      }
    });

    it(`on a page that is ${look}, accessibly`, async () => {
      await expect(await show(style)).to.be.accessible();
    });
  }

  it('in forced colors, in the color of the text, with the ligament alone filled', async function () {
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
    const host = await show('--mild-accent: #fff; --mild-error: #fff; background: Canvas');
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const text = getComputedStyle(probe).color;
    probe.remove();
    for (const { svg, path } of pictures(host)) {
      for (const shape of svg.querySelectorAll('path')) {
        expect(getComputedStyle(shape).stroke).to.equal(text);
      }
      const opacities = shapes.map((name) => Number(getComputedStyle(path(name)).fillOpacity));
      expect(opacities[1]).to.equal(1);
      expect(Math.max(opacities[0]!, opacities[2]!)).to.be.below(0.2);
    }
  });
});

describe('the picture of the spine fits', () => {
  const tops = (host: Element) => inside(host, 'svg').map((svg) => svg.getBoundingClientRect().top);

  it('three in a row where there is room', async () => {
    await viewport(1280);
    const [first, second, third] = tops(await show('width: 1200px'));
    expect([second, third]).to.deep.equal([first, first]);
  });

  for (const width of [320, 480, 600]) {
    it(`one below the other, ${width} pixels wide`, async () => {
      const [first, second, third] = tops(await show(`width: ${width}px`));
      expect(second).to.be.above(first! + 100);
      expect(third).to.be.above(second! + 100);
    });
  }

  const hard = {
    'at 320 pixels': ['320px', '100%'],
    'at 320 pixels with text at 200%': ['320px', '200%'],
    'three in a row, narrowly': ['700px', '100%'],
    'in a wide page with text at 200%': ['1200px', '200%'],
  } as const;
  for (const [look, [width, size]] of Object.entries(hard)) {
    for (const [language, said] of Object.entries({ English: words, Spanish: spanish })) {
      it(`${look}, in ${language}: labels beside the picture and clear of each other`, async () => {
        document.documentElement.style.fontSize = size;
        await viewport(1280);
        const host = await show(`width: ${width}; font-size: 1rem`, said);
        expect(overflowing(host)).to.deep.equal([]);
        for (const svg of inside(host, 'svg')) {
          const boxes = [svg.previousElementSibling!, svg.nextElementSibling!].map((labels) =>
            [...labels.children].map((label) => label.getBoundingClientRect()),
          );
          const picture = svg.getBoundingClientRect();
          for (const [left, right] of boxes) expect(left!.right).to.be.at.most(right!.left);
          for (const { bottom } of boxes[0]!) expect(bottom).to.be.closeTo(picture.top, 1);
          for (const { top } of boxes[1]!) expect(top).to.be.closeTo(picture.bottom, 1);
        }
      });
    }
  }

  it('into a page that is read from right to left, with the labels where their lines are', async () => {
    const host = await show('width: 320px; direction: rtl');
    const [left, right] = inside(host, '.labels span').map((label) => label.getBoundingClientRect());
    const { left: start, right: end } = inside(host, 'svg')[0]!.getBoundingClientRect();
    expect(left!.left).to.be.closeTo(start, 1);
    expect(right!.right).to.be.closeTo(end, 1);
  });
});
