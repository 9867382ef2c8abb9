import { expect } from '@open-wc/testing';
import type { ContactPage } from '../../helpers/contact-page.js';
import { states } from './states.js';

const narrow = 320;

const isSeen = (element: HTMLElement) => {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) > 1 && !element.closest('[aria-hidden=true]');
};

/** What can be hit: for a radio or a box, its label too. A link within a sentence has the line's height. */
function smallTargets(page: ContactPage): string[] {
  const targets = page.all('input, textarea, button, summary, li a').filter(isSeen);
  return targets.filter((target) => !isBigEnough(target)).map(describeSize);
}

function isBigEnough(target: HTMLElement): boolean {
  const { width, height } = target.getBoundingClientRect();
  if (Math.min(width, height) < 24) return false;
  const { type, labels } = target as HTMLInputElement;
  if (target.localName === 'a' || target.closest('li')) return true;
  const high = /^(radio|checkbox)$/.test(type) ? labels![0]!.getBoundingClientRect().height : height;
  return high >= 44;
}

const describeSize = (target: HTMLElement) => {
  const { width, height } = target.getBoundingClientRect();
  return `${width.toFixed(1)} × ${height.toFixed(1)} ${target.outerHTML.slice(0, 60)}`;
};

/** What sticks out of the page's sides, or doesn't fit into its own box. */
function cutOff(page: ContactPage): string[] {
  const { documentElement } = page.element.ownerDocument;
  const { clientWidth } = documentElement;
  const out = page
    .all('*')
    .filter(isSeen)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const { overflowX } = getComputedStyle(element);
      const spills = element.localName !== 'input' && element.scrollWidth > element.clientWidth + 1;
      return left < -0.5 || right > clientWidth + 0.5 || (overflowX !== 'visible' && spills);
    });
  if (documentElement.scrollWidth > clientWidth) out.unshift(documentElement);
  return out.map(({ localName, outerHTML }) => `${localName} ${outerHTML.slice(0, 80)}`);
}

describe('the contact form fits', () => {
  for (const [state, open] of Object.entries(states)) {
    it(`${state}: 320 px wide, with text at 100% and 200%`, async () => {
      const page = await open({ width: narrow });
      const { documentElement } = page.element.ownerDocument;
      expect(documentElement.clientWidth).to.be.at.most(narrow);
      for (const size of ['100%', '200%']) {
        documentElement.style.fontSize = size;
        expect(cutOff(page), size).to.deep.equal([]);
        expect(smallTargets(page), size).to.deep.equal([]);
      }
    });
  }

  it('and its targets stay big enough where a page’s text is small', async () => {
    const page = await states.empty!({ width: narrow });
    page.element.style.fontSize = '12px';
    expect(smallTargets(page)).to.deep.equal([]);
  });

  it('and long words that it is given break', async () => {
    const page = await states['with topics']!({
      width: narrow,
      attributes: { 'clinic-phone': '+1 555 010 0199' },
      children: `<p slot="intro">${'Long'.repeat(40)}</p>`,
    });
    page.element.topics = ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'];
    await page.rendered();
    expect(cutOff(page)).to.deep.equal([]);
  });
});
