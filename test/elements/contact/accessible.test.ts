import { expect } from '@open-wc/testing';
import { axeFindings } from '../../helpers/axe.js';
import { emulate } from '../../helpers/browser.js';
import type { ContactPage } from '../../helpers/contact-page.js';
import { edgeContrast, textContrast, textElements } from '../../helpers/contrast.js';
import { states } from './states.js';

const { documentElement } = document;

const dark = { background: '#14171a', color: '#e8e8e8' };

/** How the page around the form looks, as its author and its visitor made it. */
const looks: Readonly<Record<string, Partial<CSSStyleDeclaration>>> = {
  light: { background: '#fff', color: '#1b1b1b' },
  dark: { ...dark, colorScheme: 'dark' },
  'dark by its author alone': dark,
  'text at 200%': { background: '#fff', color: '#1b1b1b', fontSize: '200%' },
};

afterEach(() => documentElement.removeAttribute('style'));

describe('the contact form is accessible', () => {
  for (const [state, open] of Object.entries(states)) {
    it(`${state}: light, dark, and with text at 200%`, async () => {
      const page = await open();
      const found: string[] = [];
      for (const [look, style] of Object.entries(looks)) {
        wear(style);
        for (const finding of await axeFindings(page.element)) found.push(`${look}: ${finding}`);
      }
      expect(found).to.deep.equal([]);
    });

    it(`${state}: in forced colors`, async function () {
      if (!(await emulate({ forcedColors: 'active' }))) this.skip();
      const page = await open();
      expect(await axeFindings(page.element)).to.deep.equal([]);
    });

    it(`${state}: 320 px wide`, async () => {
      const page = await open({ width: 320 });
      expect(await axeFindings(page.element)).to.deep.equal([]);
    });

    it(`${state}: its text stands out from what is behind it, and its boxes from what is around them`, async () => {
      const page = await open();
      const found: string[] = [];
      for (const [look, style] of Object.entries(looks)) {
        wear(style);
        for (const faint of faintThings(page)) found.push(`${look}: ${faint}`);
      }
      expect(found).to.deep.equal([]);
    });
  }
});

function wear(style: Partial<CSSStyleDeclaration>): void {
  documentElement.removeAttribute('style');
  Object.assign(documentElement.style, style);
}

/** https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast */
function faintThings(page: ContactPage): string[] {
  const texts = textElements(page.element).map((element) => [element, textContrast(element), 4.5] as const);
  const boxes = page
    .all('input, textarea, button, [part=error-summary]')
    .filter((box) => box.checkVisibility() && !box.closest('[aria-hidden=true]'))
    .filter((box) => !/^(radio|checkbox)$/.test((box as HTMLInputElement).type))
    .map((box) => [box, edgeContrast(box, getComputedStyle(box).borderTopColor), 3] as const);
  return [...texts, ...boxes]
    .filter(([, contrast, atLeast]) => contrast < atLeast)
    .map(([{ outerHTML }, contrast]) => `${contrast.toFixed(2)} ${outerHTML.slice(0, 80)}`);
}
