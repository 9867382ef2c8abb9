import { expect } from '@open-wc/testing';
import { emulate, type Media } from '../helpers/browser.js';
import { textContrast, textElements } from '../helpers/contrast.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { overflowing } from '../helpers/looks.js';
import { shown, shownElements, shownText } from '../helpers/rendered.js';

const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'.repeat(3);
const widgets = `<mild-info layout="accordion"></mild-info><mild-info sections="candidates"></mild-info>
  <mild-risks ask></mild-risks><mild-contact require-consent privacy-url="/privacy"></mild-contact>`;

async function open(css: string, { width = 800, body = widgets, html = '' } = {}): Promise<HostPage> {
  const page = await HostPage.of({
    head: `<style>html { background: Canvas } ${css}</style>${script()}`,
    body: `<main>${body}</main>`,
    width,
    html,
  });
  page.info.element.shadowRoot!.querySelector('details')!.open = true;
  page.contact.topics = ['Pain relief'];
  await page.contact.submit();
  await page.settled();
  return page;
}

const widgetsOf = (page: HostPage) => [
  ...page.document.querySelectorAll<HTMLElement>('mild-info, mild-risks, mild-contact'),
];

function expectReadable(page: HostPage): void {
  const texts = widgetsOf(page).flatMap(textElements);
  expect(texts).to.have.length.above(60);
  const poor = texts.filter((element) => textContrast(element) < 4.5);
  expect(
    poor.map(
      (element) => `${element.localName} ${textContrast(element).toFixed(2)} ${element.textContent.trim()}`,
    ),
  ).to.deep.equal([]);
}

function expectToFit(page: HostPage): void {
  for (const widget of widgetsOf(page)) expect(overflowing(widget), widget.localName).to.deep.equal([]);
  const { scrollWidth, clientWidth } = page.document.documentElement;
  expect(scrollWidth).to.be.at.most(clientWidth);
}

describe('the page’s colors', () => {
  const pages: Record<string, [css: string, media?: Media]> = {
    'as the browser has them': [''],
    'dark by color-scheme': [':root { color-scheme: dark }'],
    'dark where the system is': [':root { color-scheme: light dark }', { colorScheme: 'dark' }],
    'light where the system is dark': ['', { colorScheme: 'dark' }],
    'dark without saying so': ['body { background: #101418; color: #e6e6e6 }'],
    'dark without saying so, where the system is dark': [
      'body { background: #1d2733; color: #ddd }',
      { colorScheme: 'dark' },
    ],
    'a dark box on a light page': ['main { background: #0b2239; color: #fff; color-scheme: dark }'],
    'a light box on a dark page': [
      'body { background: #000; color: #fff; color-scheme: dark } main { background: #fff; color: #333; color-scheme: light }',
    ],
    sepia: ['body { background: #f4ecd8; color: #433422 }'],
    forced: ['', { forcedColors: 'active' }],
    'forced and dark': [
      ':root { color-scheme: light dark }',
      { forcedColors: 'active', colorScheme: 'dark' },
    ],
  };

  for (const [name, [css, media]] of Object.entries(pages)) {
    it(`${name}: every text can be read`, async function () {
      if (media && !(await emulate(media))) this.skip();
      expectReadable(await open(css));
    });
  }

  it('forced: a button and a field have edges', async function () {
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
    const page = await open('');
    for (const selector of ['#send', '#name', '[part=error-summary]']) {
      const element = page.contact.shadowRoot!.querySelector(selector)!;
      const { borderTopWidth, borderTopStyle, borderTopColor } = page.window.getComputedStyle(element);
      expect(parseFloat(borderTopWidth), selector).to.be.at.least(1);
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopColor).to.not.equal(page.window.getComputedStyle(page.document.body).backgroundColor);
    }
  });
});

describe('on paper', () => {
  it('a link that is the call to action has the text’s color, since fills aren’t printed', async function () {
    if (!(await emulate({ medium: 'print' }))) this.skip();
    const info = '<main><mild-info contact-url="/contact"></mild-info></main>';
    const page = await HostPage.of({ head: script(), body: info });
    const [link] = shown(page.info.element, 'a[part=cta]');
    const style = page.window.getComputedStyle(link!.querySelector('span')!);
    expect(style.color).to.equal(page.window.getComputedStyle(page.info.element).color);
    expect(page.window.getComputedStyle(link!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('motion', () => {
  it('there is none of ours, asked for or not', async () => {
    const page = await open('');
    for (const element of widgetsOf(page).flatMap(shownElements)) {
      const { animationName, transitionDuration, scrollBehavior } = page.window.getComputedStyle(element);
      expect([animationName, transitionDuration, scrollBehavior], element.localName).to.deep.equal([
        'none',
        '0s',
        'auto',
      ]);
    }
  });
});

describe('a page that is read from right to left', () => {
  for (const [how, css, html] of [
    ['by dir', '', 'dir="rtl"'],
    ['by CSS alone', 'body { direction: rtl }', ''],
  ] as const) {
    it(`is mirrored, ${how}`, async () => {
      const page = await open(css, { html, width: 600 });
      expectToFit(page);
      const root = page.contact.shadowRoot!;
      const choice = root.querySelector('.choice')!;
      const [box, label] = [choice.querySelector('input')!, choice.querySelector('label')!].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(box!.left).to.be.at.least(label!.right - 1);
      const wrong = page.window.getComputedStyle(root.querySelector('.wrong')!);
      expect([parseFloat(wrong.paddingRight) > 0, wrong.paddingLeft]).to.deep.equal([true, '0px']);
      const mark = page.window.getComputedStyle(root.querySelector('.wrong')!, '::before');
      expect([mark.right, parseFloat(mark.left) > 100]).to.deep.equal(['0px', true]);
      // English all the same: its question marks stand at the end, and the text at the side where reading begins.
      const heading = root.querySelector('[part=heading]')!;
      const [text] = [...heading.childNodes].filter(
        (node): node is Text => node instanceof page.window.Text && node.data !== '',
      );
      expect(text!.data).to.match(/\?$/);
      const { length } = text!;
      expect(boxOf(text!, length - 1, length).left).to.be.at.least(
        boxOf(text!, length - 2, length - 1).right - 1,
      );
      expect(boxOf(text!, 0, length).right).to.be.closeTo(heading.getBoundingClientRect().right, 2);
      // So do those of its lists, wherever they end.
      const entries = widgetsOf(page)
        .flatMap((widget) => shown(widget, 'li, [part=term]'))
        .flatMap((entry) => textsOf(entry).filter(({ data }) => /[.?]\s*$/.test(data)))
        .filter(({ parentElement }) => !parentElement!.closest('.unseen'));
      expect(entries).to.have.length.above(20);
      const astray = entries.filter((entry) => {
        const end = entry.data.trimEnd().length;
        const [last, before] = [boxOf(entry, end - 1, end), boxOf(entry, end - 2, end - 1)];
        return last.left < before.right - 1;
      });
      expect(astray.map(({ data }) => data)).to.deep.equal([]);
      const list = page.window.getComputedStyle(page.risks.element.shadowRoot!.querySelector('ul')!);
      expect([parseFloat(list.paddingRight) > 0, list.paddingLeft]).to.deep.equal([true, '0px']);
    });
  }
});

/** The texts in an element that are not blank. */
function textsOf(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => data.trim());
}

/** Where some characters of a text stand. */
function boxOf(text: Text, from: number, to: number): DOMRect {
  const range = text.ownerDocument.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range.getBoundingClientRect();
}

describe('room', () => {
  const pages: Record<string, [css: string, width: number]> = {
    'a sidebar of 240 pixels in a wide page': ['main { width: 240px }', 1280],
    'a page of 320 pixels': ['body { margin: 0 }', 320],
    'a cell of a grid that may shrink': ['body { display: grid; grid-template-columns: 1fr 1fr 1fr }', 900],
    'a row of flex items': ['main { display: flex; gap: 10px } main > * { flex: 1; min-width: 0 }', 1280],
    'a box that is a container, sized by its content': [
      'main { width: fit-content; max-width: 100%; container-type: normal }',
      600,
    ],
    'text of 32 pixels at 320': ['body { font-size: 32px }', 320],
    'text of 40 pixels at 480': ['html { font-size: 40px }', 480],
    'a root of 62.5%, not corrected': ['html { font-size: 62.5% } body { font-size: 1.6rem }', 320],
    'wide letters, words and lines': [
      'body { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }',
      320,
    ],
    'centered text': ['body { text-align: center }', 320],
  };

  for (const [name, [css, width]] of Object.entries(pages)) {
    it(`${name}: nothing sticks out, and nothing is cut off`, async () => {
      const page = await open(css, { width });
      expectToFit(page);
      for (const field of page.contact.shadowRoot!.querySelectorAll('input[part], textarea')) {
        expect(
          parseFloat(page.window.getComputedStyle(field).fontSize),
          'a phone zooms in below',
        ).to.be.at.least(16);
      }
    });
  }

  it('long words: nothing sticks out', async () => {
    const page = await open('', {
      width: 320,
      body: `${widgets}<mild-contact clinic-name="${long}" clinic-phone="${'1 '.repeat(15)}"><p slot="intro">${long}</p></mild-contact>`,
    });
    page.contact.topics = [long];
    page.contact.values = { message: long };
    await page.settled();
    expectToFit(page);
  });

  it('benefits and risks stand side by side where there is room, else below each other', async () => {
    const wide = await open('', { width: 900 });
    expect(wide.risks.risks.box.top).to.equal(wide.risks.benefits.box.top);
    const narrow = await open('main { width: 300px }', { width: 900 });
    expect(narrow.risks.risks.box.top).to.be.above(narrow.risks.benefits.box.bottom - 1);
  });
});

describe('paper', () => {
  it('has the clinic’s phone where the form stands on a screen', async function () {
    const onScreen = await open('');
    expect(onScreen.text).to.not.contain('Call us: +1 555 010 0199');
    if (!(await emulate({ medium: 'print' }))) this.skip();
    const page = await open('');
    if (!page.window.matchMedia('print').matches) this.skip();
    expect(shownText(page.contact)).to.equal('How can we help you? Call us: +1 555 010 0199');
  });

  it('has the text and where links lead, and neither form nor buttons', async function () {
    if (!(await emulate({ medium: 'print' }))) this.skip();
    const page = await open('', {
      body: `${widgets}<mild-info contact-url="https://example.com/contact"></mild-info>`,
    });
    if (!page.window.matchMedia('print').matches) this.skip();
    const seen = widgetsOf(page).flatMap(shownElements);
    const controls = seen.filter((element) => element.matches('form, button, input, .urgent'));
    expect(controls.map(({ localName }) => localName)).to.deep.equal([]);
    expect(seen.filter((element) => element.matches('[part=item]'))).to.have.length.above(10);
    page.contact.remove();
    await page.settled();
    const link = shown(page.document.body, 'a[part=cta]').at(-1);
    // As computed in some engines, as declared in others.
    expect(page.window.getComputedStyle(link!, '::after').content).to.match(
      /https:\/\/example\.com\/contact|attr\(href\)/,
    );
    expect(link).to.have.property('href', 'https://example.com/contact');
  });
});
