import { expect } from '@open-wc/testing';
import { textContrast, textElements } from '../helpers/contrast.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { shown } from '../helpers/rendered.js';
import { until } from '../helpers/until.js';

type DarkWindow = Window & { DarkReader: { enable(theme: object): void } };

const head = `${script()}<script src="/node_modules/darkreader/darkreader.js"></script>`;
const body = `<main><mild-contact></mild-contact><mild-risks ask></mild-risks><mild-info></mild-info></main>`;

const accents = {
  'without a clinic’s colors': '',
  'on a dark accent': '--mild-accent: #0b5c57',
  'on a light accent': '--mild-accent: #ffd54a',
  'on a dark accent with its text': '--mild-accent: #0b5c57; --mild-on-accent: #fff',
  'on a light accent with its text': '--mild-accent: #ffd54a; --mild-on-accent: #000',
};

/** Opens a page with mistakes in its form, and has Dark Reader darken it. */
async function open(css: string): Promise<HostPage> {
  const page = await HostPage.of({
    head: `${head}<style>:root { background: #fff; color: #1b1b1b; ${css} }</style>`,
    body,
  });
  await page.contact.submit();
  await page.settled();
  const style = (element: Element) => page.window.getComputedStyle(element);
  const send = page.contact.shadowRoot!.querySelector('#send')!;
  const before = style(send).backgroundColor;
  (page.window as unknown as DarkWindow).DarkReader.enable({ brightness: 100, contrast: 100 });
  await until(() => style(send).backgroundColor !== before);
  expect(style(page.document.documentElement).backgroundColor).to.match(/^rgb\((\d|[1-4]\d), /);
  return page;
}

describe('where Dark Reader darkens the page', () => {
  for (const [name, css] of Object.entries(accents)) {
    it(`every text can be read, ${name}`, async () => {
      const page = await open(css);
      const widgets = [...page.document.querySelectorAll('mild-contact, mild-risks, mild-info')];
      expect(widgets.flatMap((widget) => shown(widget, '[part=cta], [part=button]'))).to.have.length.above(5);
      const texts = widgets.flatMap(textElements);
      expect(texts).to.have.length.above(100);
      const faint = texts
        .map((element) => [textContrast(element), element.outerHTML.slice(0, 80)] as const)
        .filter(([contrast]) => contrast < 4.5);
      expect(faint).to.deep.equal([]);
    });
  }
});
