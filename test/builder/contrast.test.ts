import { expect } from '@open-wc/testing';
import { contrast, lowContrasts, parseColor, type Rgb } from '../../demo/builder/contrast.js';
import { defaultSetup, type Setup } from '../../demo/builder/setup.js';

const WHITE = 'rgb(255, 255, 255)';

const warned = (colors: Setup['colors'], page = WHITE) =>
  lowContrasts({ ...defaultSetup, colors }, page).map(({ token, message }) => `${token}: ${message}`);

describe('the contrast of colors', () => {
  it('is that of WCAG', () => {
    const ratio = (one: string, other: string) => contrast(parseColor(one) as Rgb, parseColor(other) as Rgb);
    expect(ratio('#ffffff', '#000000')).to.be.closeTo(21, 0.001);
    expect(ratio('#000000', 'rgb(255, 255, 255)')).to.be.closeTo(21, 0.001);
    expect(ratio('#777777', '#ffffff')).to.be.closeTo(4.478, 0.001);
    expect(ratio('#767676', '#ffffff')).to.be.closeTo(4.542, 0.001);
    expect(ratio('#ff0000', '#0000ff')).to.be.closeTo(2.149, 0.001);
    expect(ratio('#123456', '#123456')).to.equal(1);
  });

  it('is not guessed where a color can’t be read', () => {
    expect(parseColor('red')).to.equal(undefined);
    expect(parseColor('rgba(0, 0, 0, 0)')).to.equal(undefined);
    expect(warned({ text: '#ffffff' }, 'rgba(0, 0, 0, 0)')).to.deep.equal([]);
  });

  it('warns of text that is hard to read, and of edges that are hard to see', () => {
    expect(warned({ text: '#777777' })).to.deep.equal([
      'text: Hard to see on the page: the contrast is 4.4:1, and people need at least 4.5:1.',
    ]);
    expect(warned({ border: '#999999' })).to.deep.equal([
      'border: Hard to see on the page: the contrast is 2.8:1, and people need at least 3:1.',
    ]);
    expect(warned({ accent: '#0b5c57', 'on-accent': '#444444' })).to.deep.equal([
      'on-accent: Hard to see on links and buttons: the contrast is 1.2:1, and people need at least 4.5:1.',
    ]);
  });

  it('leaves colors alone that can be seen', () => {
    expect(
      warned({ text: '#767676', border: '#949494', accent: '#0b5c57', 'on-accent': '#ffffff' }),
    ).to.deep.equal([]);
  });

  it('judges on the page that the widgets are on', () => {
    expect(warned({ text: '#eeeeee' }, 'rgb(17, 17, 17)')).to.deep.equal([]);
    expect(warned({ text: '#222222' }, 'rgb(17, 17, 17)')).to.have.length(1);
  });
});
