import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { states } from '../elements/contact/states.js';
import { styleVariations } from '../fixtures/hosts/style-variations.js';
import { edgeContrast, textContrast, textElements } from '../helpers/contrast.js';
import { outlineContrast } from '../helpers/drawing.js';
import { settled } from '../helpers/element-page.js';
import { faintThings } from '../helpers/faint.js';
import { activeElement } from '../helpers/page-senses.js';
import { shown, shownElements } from '../helpers/rendered.js';

const { documentElement } = document;

afterEach(() => documentElement.removeAttribute('style'));

function wear({ background, text }: { background: string; text: string }): void {
  documentElement.style.background = background;
  documentElement.style.color = text;
}

/** What is faint in widgets, on each of the pages. */
function faintOnAny(widgets: readonly Element[]): string[] {
  return Object.entries(styleVariations).flatMap(([name, colors]) => {
    wear(colors);
    return widgets.flatMap(faintThings).map((faint) => `${name}: ${faint}`);
  });
}

describe('on a page whose text has little contrast to spare, ours has no less', () => {
  for (const [state, open] of Object.entries(states)) {
    it(`the form ${state}`, async () => {
      const page = await open();
      expect(textElements(page.element)).to.have.length.above(3);
      expect(faintOnAny([page.element])).to.deep.equal([]);
    });
  }

  it('the information, with its links, and the benefits and risks, with the evidence and "Ask about this"', async () => {
    const main = await fixture<HTMLElement>(html`
      <main>
        <mild-info clinic-phone="+1 555 010 0199" reviewed-by="Ana Roe" clinic-claims></mild-info>
        <mild-info layout="accordion" contact-url="/contact"></mild-info>
        <mild-risks ask evidence></mild-risks>
        <mild-contact clinic-phone="+1 555 010 0199" contact-url="/contact"></mild-contact>
      </main>
    `);
    await settled();
    const [, , risks] = main.children;
    expect(shown(risks!, 'button')).to.have.length.above(5);
    expect(shown(risks!, 'a')).to.have.length.above(2);
    expect(faintOnAny([...main.children])).to.deep.equal([]);
  });

  it('the pictures stand out from the page', async () => {
    const main = await fixture<HTMLElement>(
      html`<main><mild-info sections="overview"></mild-info><mild-risks evidence></mild-risks></main>`,
    );
    await settled();
    const shapes = shownElements(main).filter((element) => element.localName === 'path');
    expect(shapes).to.have.length(21);
    const faint = Object.entries(styleVariations).flatMap(([name, colors]) => {
      wear(colors);
      return shapes
        .filter((shape) => outlineContrast(shape) < 3)
        .map((shape) => `${name}: ${shape.classList.value} ${outlineContrast(shape).toFixed(2)}`);
    });
    expect(faint).to.deep.equal([]);
  });

  it('the outline of what has the focus', async () => {
    const page = await states['with all mistakes']!();
    const faint = Object.entries(styleVariations).flatMap(([name, colors]) => {
      wear(colors);
      return shown(page.element, '#summary [part=heading], input:not(#trap), textarea, button, a').flatMap(
        (control) => {
          control.focus();
          expect(activeElement(document)).to.equal(control);
          // A button that a script focuses need not show it.
          const { outlineStyle, outlineColor } = getComputedStyle(control);
          return outlineStyle === 'none' || edgeContrast(control, outlineColor) >= 3
            ? []
            : [`${name}: ${control.outerHTML.slice(0, 80)}`];
        },
      );
    });
    expect(faint).to.deep.equal([]);
  });
});

describe('the colors that a clinic sets', () => {
  const tokens = {
    text: 'rgb(10, 20, 30)',
    muted: 'rgb(20, 30, 40)',
    error: 'rgb(150, 0, 0)',
    border: 'rgb(0, 0, 90)',
    surface: 'rgb(240, 240, 250)',
    success: 'rgb(0, 90, 0)',
    focus: 'rgb(90, 0, 90)',
    accent: 'rgb(0, 80, 80)',
    'on-accent': 'rgb(250, 250, 200)',
  };

  async function open(state: keyof typeof states) {
    const page = await states[state]!();
    for (const [name, color] of Object.entries(tokens)) {
      page.element.style.setProperty(`--mild-${name}`, color);
    }
    return (selector: string, pseudo?: string) => getComputedStyle(page.all(selector)[0]!, pseudo);
  }

  it('are in force, the accent’s everywhere but in text', async () => {
    const style = await open('with all mistakes');
    expect(style('[part=label]').color).to.equal(tokens.text);
    for (const hint of ['[part=hint]', 'form [part=note]']) expect(style(hint).color).to.equal(tokens.muted);
    for (const mistake of ['[part=error]', '[part=error-summary] a', '.over']) {
      expect(style(mistake).color, mistake).to.equal(tokens.error);
    }
    for (const box of ['[part=error-summary]', '.wrong > [part=input]']) {
      expect(style(box).borderTopColor, box).to.equal(tokens.error);
    }
    expect(style('.wrong', '::before').backgroundColor).to.equal(tokens.error);
    expect(style('#phone').borderTopColor).to.equal(tokens.error);
    expect(style('.urgent').borderTopColor).to.equal(tokens.border);
    expect(style('.urgent').backgroundColor).to.equal(tokens.surface);
    expect(style('.urgent', '::before').backgroundColor).to.equal(tokens.accent);
    expect(style('#summary [part=heading]').outlineColor).to.equal(tokens.focus);
    expect(style('#send').backgroundColor).to.equal(tokens.accent);
    expect(style('#send').borderTopColor).to.equal(tokens.text);
    expect(style('#send span').color).to.equal(tokens['on-accent']);
    expect(style('form [part=note] a').color).to.equal(tokens.muted);
  });

  it('are in force once the form was sent', async () => {
    const style = await open('sent');
    expect(style('[part=success]').backgroundColor).to.equal(tokens.surface);
    expect(style('[part=success]', '::before').backgroundColor).to.equal(tokens.success);
    expect(style('.plain span').color).to.equal(tokens.text);
  });

  it('text on an accent alone is black or white, whichever reads better', async function () {
    if (!CSS.supports('color', 'rgb(from color-mix(in srgb, currentColor, red) pow(r, 2) g b)')) this.skip();
    const page = await states.empty!();
    const [text] = page.all('#send span');
    const steps = [0, 51, 102, 153, 204, 255];
    const faint = steps.flatMap((red) =>
      steps.flatMap((green) =>
        steps.flatMap((blue) => {
          const accent = `rgb(${red}, ${green}, ${blue})`;
          page.element.style.setProperty('--mild-accent', accent);
          const contrast = textContrast(text!);
          return contrast < 4.5 ? [`${accent}: ${contrast.toFixed(2)}`] : [];
        }),
      ),
    );
    expect(faint).to.deep.equal([]);
  });
});
