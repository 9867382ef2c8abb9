import { expect } from '@open-wc/testing';
import { faintThings } from '../helpers/faint.js';
import { outlineContrast } from '../helpers/drawing.js';
import { script, src } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { shown } from '../helpers/rendered.js';

// Nor had Firefox 100 and Safari 15.4 style sheets that are shared among elements.
const head = `<script>delete Document.prototype.adoptedStyleSheets</script>${script({ src: `${src}?css=2022` })}`;
const body = `<main><mild-contact require-consent></mild-contact><mild-risks ask evidence></mild-risks>
  <mild-info contact-url="/contact"></mild-info></main>`;

const pages = {
  light: 'background: #fff; color: #1b1b1b',
  dark: 'background: #14171a; color: #e8e8e8; color-scheme: dark',
  blue: 'background: #38629f; color: #fff',
  red: 'background: #ff5252; color: #252525',
};

async function open(css: string): Promise<HostPage> {
  const page = await HostPage.of({ head: `${head}<style>:root { ${css} }</style>`, body });
  page.contact.topics = ['Infection'];
  await page.contact.submit();
  await page.settled();
  return page;
}

describe('in a browser that can’t mix colors', () => {
  it('as which these tests pass, no style asks for it', async () => {
    const page = await open(pages.light);
    const css = page.contact.shadowRoot!.querySelectorAll('style');
    expect(css).to.have.length.above(2);
    const rules = [...css].flatMap(({ sheet }) => [...sheet!.cssRules].map(({ cssText }) => cssText)).join();
    expect(rules).to.contain('[part="button"]');
    expect(rules.replaceAll(/@supports[^{]*{(?:[^{}]*{[^}]*})*\s*}/g, '')).not.to.match(/color-mix|from/);
  });

  for (const [name, css] of Object.entries(pages)) {
    it(`text can be read, and edges be seen, on a ${name} page`, async () => {
      const page = await open(css);
      const widgets = [...page.document.querySelectorAll('mild-contact, mild-risks, mild-info')];
      expect(widgets.flatMap(faintThings)).to.deep.equal([]);
      const [send] = shown(page.contact, '#send');
      expect(page.window.getComputedStyle(send!).backgroundColor).to.equal('rgb(10, 110, 189)');
    });

    it(`pictures can be seen on a ${name} page`, async () => {
      const page = await open(css);
      const pictures = [page.info, page.risks].map(({ element }) => element.shadowRoot!);
      const paths = pictures.flatMap((root) => [...root.querySelectorAll('path')]);
      expect(paths).to.have.length.above(15);
      const faint = paths.filter((path) => outlineContrast(path) < 3);
      expect(faint.map((path) => path.getAttribute('class'))).to.deep.equal([]);
    });
  }

  it('an answer’s text is level with its circle', async () => {
    const page = await open(pages.light);
    for (const choice of shown(page.contact, '.choice')) {
      const [circle, label] = [...choice.children];
      const range = page.document.createRange();
      range.selectNodeContents(label!);
      const [text, mark] = [range, circle!].map((one) => one.getBoundingClientRect());
      expect(text!.top + text!.height / 2).to.be.closeTo(mark!.top + mark!.height / 2, 3);
    }
  });
});
