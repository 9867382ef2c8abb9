import { expect } from '@open-wc/testing';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { overflowing } from '../helpers/looks.js';
import { engine, type as typeText } from '../helpers/browser.js';

const body = `<main><mild-info></mild-info><mild-risks ask></mild-risks>
  <mild-contact><label slot="fields">Plan <input name="plan" required></label></mild-contact></main>`;

/** What a page says of its text, and what then holds in ours; where only `page` is given, the same. */
interface Decision {
  readonly page: string;
  readonly ours?: string;
}

/** Each property that a page hands down, and whose it is here. The reasons are in src/styles/tokens.ts. */
const decisions: Readonly<Record<string, Decision>> = {
  'white-space': { page: 'nowrap', ours: 'normal' },
  'word-break': { page: 'break-all', ours: 'normal' },
  'text-indent': { page: '40px', ours: '0px' },
  'list-style-position': { page: 'inside', ours: 'outside' },
  'writing-mode': { page: 'vertical-rl', ours: 'horizontal-tb' },
  'text-transform': { page: 'uppercase', ours: 'none' },
  'font-variant-caps': { page: 'small-caps', ours: 'normal' },
  hyphens: { page: 'auto', ours: 'manual' },
  'letter-spacing': { page: '3px' },
  'word-spacing': { page: '5px' },
  'font-style': { page: 'italic' },
  'font-variant-numeric': { page: 'oldstyle-nums' },
  'text-shadow': { page: 'rgb(1, 2, 3) 1px 1px 2px' },
  direction: { page: 'rtl' },
  visibility: { page: 'hidden' },
  'pointer-events': { page: 'none' },
  cursor: { page: 'crosshair' },
  quotes: { page: '"<" ">"' },
  'tab-size': { page: '3' },
};

const texts = ['mild-info p', 'mild-info li', 'mild-risks li', 'mild-contact [part=hint]'];

/** The first element of a widget that fits a selector. */
function inWidget(page: HostPage, selector: string): Element {
  const [tag, ...rest] = selector.split(' ');
  return page.document.querySelector(tag!)!.shadowRoot!.querySelector(rest.join(' '))!;
}

const open = (css: string, width = 800) =>
  HostPage.of({ head: `<style>${css}</style>${script()}`, body, width });

describe('what a page hands down', () => {
  for (const [property, { page: given, ours = given }] of Object.entries(decisions)) {
    it(`${property}: ${ours === given ? 'the page’s' : 'ours'}`, async () => {
      const page = await open(`main { ${property}: ${given} }`);
      const valueIn = (selector: string) =>
        page.window.getComputedStyle(inWidget(page, selector)).getPropertyValue(property);
      const main = page.document.querySelector('main')!;
      expect(page.window.getComputedStyle(main).getPropertyValue(property), 'as given').to.equal(given);
      for (const text of texts) expect(valueIn(text), text).to.equal(ours);
    });
  }

  it('letter-spacing and word-spacing: also in what is typed and on buttons', async () => {
    const page = await open('main { letter-spacing: 3px; word-spacing: 5px }');
    for (const control of ['#name', '#message', '#send']) {
      const { letterSpacing, wordSpacing } = page.window.getComputedStyle(
        inWidget(page, `mild-contact ${control}`),
      );
      expect([letterSpacing, wordSpacing], control).to.deep.equal(['3px', '5px']);
    }
  });

  it('font-variant-caps, text-transform and hyphens: never in what is typed', async () => {
    const page = await open(
      'main { font-variant-caps: small-caps; text-transform: uppercase; hyphens: auto }',
    );
    for (const control of ['#email', '#message']) {
      const style = page.window.getComputedStyle(inWidget(page, `mild-contact ${control}`));
      expect([style.fontVariantCaps, style.textTransform, style.hyphens], control).to.deep.equal([
        'normal',
        'none',
        'manual',
      ]);
    }
  });

  it('text-align: ours, from where the page’s lines begin', async () => {
    for (const [align, direction] of [
      ['center', 'ltr'],
      ['right', 'ltr'],
      ['justify', 'rtl'],
    ] as const) {
      const page = await open(`main { text-align: ${align}; direction: ${direction} }`);
      for (const selector of ['mild-info p', 'mild-contact [part=label]', 'mild-contact #name']) {
        const { textAlign } = page.window.getComputedStyle(inWidget(page, selector));
        expect(textAlign, `${selector} in ${align}`).to.be.oneOf([
          'start',
          direction === 'ltr' ? 'left' : 'right',
        ]);
      }
    }
  });

  it('line-height: ours, 1.6 of the text’s size', async () => {
    const page = await open('main { line-height: 1; font-size: 20px }');
    const { lineHeight } = page.window.getComputedStyle(inWidget(page, 'mild-info p'));
    expect(parseFloat(lineHeight)).to.be.closeTo(32, 0.1);
  });

  it('text-fill-color: ours, on buttons too', async () => {
    const page = await open('main { color: rgb(1, 2, 3); -webkit-text-fill-color: transparent }');
    for (const [selector, color] of [
      ['mild-info p', 'rgb(1, 2, 3)'],
      ['mild-contact #name', 'rgb(1, 2, 3)'],
      [
        'mild-contact #send span',
        page.window.getComputedStyle(inWidget(page, 'mild-contact #send span')).color,
      ],
    ] as const) {
      const style = page.window.getComputedStyle(inWidget(page, selector));
      expect([style.color, style.webkitTextFillColor], selector).to.deep.equal([color, color]);
    }
  });

  for (const [name, css] of Object.entries({
    'on lines that don’t wrap': 'white-space: nowrap',
    'in a <pre>': 'white-space: pre-wrap',
    'of vertical text': 'writing-mode: vertical-rl',
    'with an indent': 'text-indent: 80px',
  })) {
    it(`the layout holds on a page ${name}`, async () => {
      const page = await open(`main { ${css} }`, 320);
      await page.contact.submit();
      const plain = await open('', 320);
      await plain.contact.submit();
      for (const tag of ['mild-info', 'mild-risks', 'mild-contact']) {
        const [found, expected] = [page, plain].map(({ document }) => document.querySelector(tag)!);
        expect(overflowing(found!), tag).to.deep.equal([]);
        const [height, usual] = [found!, expected!].map((widget) => widget.getBoundingClientRect().height);
        expect(height! / usual!, tag).to.be.closeTo(1, 0.06);
      }
    });
  }

  it('user-select: ours, so that iOS types into the fields, and what is told can be copied', async () => {
    const page = await open('body { -webkit-user-select: none; user-select: none }');
    await page.fill({ name: 'Jo Rivera' });
    expect(page.contact.values.name).to.equal('Jo Rivera');
    const plan = page.contact.querySelector('input')!;
    plan.focus();
    await typeText('Acme');
    expect(plan.value).to.equal('Acme');
    const selection = page.window.getSelection()!;
    selection.selectAllChildren(inWidget(page, 'mild-risks li bdi'));
    // WebKit says nothing of a selection in a shadow root.
    if (engine !== 'webkit') expect(selection.toString()).to.equal('Minimally invasive');
    for (const element of [plan, inWidget(page, 'mild-contact #name'), inWidget(page, 'mild-info [lang]')]) {
      expect(page.window.getComputedStyle(element).getPropertyValue('-webkit-user-select')).to.be.oneOf([
        'text',
        'auto',
      ]);
    }
    const wrapper = inWidget(page, 'mild-contact [lang]');
    expect(page.window.getComputedStyle(wrapper).getPropertyValue('-webkit-user-select')).to.equal('text');
  });
});

describe('a visitor’s own spacing of text', () => {
  // https://www.w3.org/TR/WCAG22/#text-spacing
  const spacing =
    'letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important';

  for (const [where, selector] of [
    ['on all elements of the page', '*'],
    ['on ours', 'mild-info, mild-risks, mild-contact'],
  ]) {
    it(`${where}: is in force, and loses nothing`, async () => {
      const page = await open(`${selector} { ${spacing} }`, 320);
      await page.contact.submit();
      await page.settled();
      for (const text of [
        ...texts,
        'mild-contact #name',
        'mild-contact #send',
        'mild-contact [part=error]',
      ]) {
        const { letterSpacing, lineHeight, fontSize } = page.window.getComputedStyle(inWidget(page, text));
        expect(parseFloat(letterSpacing), text).to.be.at.least(0.119 * 16);
        if (!text.includes('#'))
          expect(parseFloat(lineHeight), text).to.be.at.least(1.5 * parseFloat(fontSize));
      }
      for (const widget of page.document.querySelectorAll('mild-info, mild-risks, mild-contact')) {
        expect(overflowing(widget), widget.localName).to.deep.equal([]);
      }
    });
  }
});
