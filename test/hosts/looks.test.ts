import { expect } from '@open-wc/testing';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { hosts } from '../helpers/host-styles.js';
import { overflowing } from '../helpers/looks.js';
import { shownElements } from '../helpers/rendered.js';

/** What a page hands down, and may. */
const inherited =
  `color color-scheme cursor direction font-family font-size font-stretch font-style font-variant-numeric font-weight
  letter-spacing quotes tab-size text-rendering text-shadow visibility word-spacing`.split(/\s+/);

/** What nothing on the page may change otherwise. */
const compared =
  `display position float box-sizing margin-top margin-right margin-bottom margin-left padding-top padding-right
  padding-bottom padding-left border-top-width border-right-width border-bottom-width border-left-width border-top-style
  border-left-style border-top-color border-left-color border-top-left-radius background-color background-image box-shadow
  opacity color font-family font-size font-weight font-style line-height letter-spacing text-align text-transform
  text-decoration-line text-indent list-style-position list-style-type white-space word-break hyphens appearance transform transition-duration animation-name min-height max-width cursor
  row-gap column-gap resize vertical-align z-index overflow-x`.split(/\s+/);

const widgets = `<mild-info layout="accordion"></mild-info><mild-info sections="candidates procedure"></mild-info>
  <mild-risks ask></mild-risks><mild-contact require-consent privacy-url="/privacy"></mild-contact>`;

const widgetsOf = (page: HostPage) => [
  ...page.document.querySelectorAll<HTMLElement>('mild-info, mild-risks, mild-contact'),
];

/** Opens a page with everything in it that there is to be seen: mistakes, topics, a section that is open. */
async function open(head: string, before: string, after: string, width: number): Promise<HostPage> {
  const page = await HostPage.of({ head: head + script(), body: before + widgets + after, width });
  page.info.element.shadowRoot!.querySelector('details')!.open = true;
  page.contact.topics = ['Pain relief'];
  await page.contact.submit();
  await page.settled();
  page.window.scrollTo(0, 0);
  (page.document.activeElement as HTMLElement | null)?.blur();
  return page;
}

/** How each element of the widgets looks: a line of values for each. */
function looksOf(page: HostPage): string[] {
  return widgetsOf(page).flatMap((widget) => {
    const elements = [...widget.shadowRoot!.querySelectorAll('*')].filter(
      (element) => element.localName !== 'style',
    );
    return elements.map((element) => {
      const style = page.window.getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const size = `${Math.round(width)}x${Math.round(height)}`;
      const name = `${widget.localName} ${element.localName}#${element.id} ${element.getAttribute('part') ?? ''}`;
      return [
        name,
        `size:${size}`,
        ...compared.map((property) => `${property}:${style.getPropertyValue(property)}`),
      ].join(' | ');
    });
  });
}

/** Where two lists of looks are not the same, in few words. */
function differences(found: readonly string[], expected: readonly string[]): string[] {
  return found.flatMap((line, at) => {
    const [name, ...values] = line.split(' | ');
    const others = expected[at]?.split(' | ').slice(1) ?? [];
    const changed = values.flatMap((value, index) =>
      value === others[index] ? [] : `${value} (not ${String(others[index])})`,
    );
    return changed.length ? [`${String(name)}: ${changed.join(', ')}`] : [];
  });
}

describe('host page × engine', () => {
  for (const [name, { head, before, after }] of Object.entries(hosts)) {
    it(`${name}: nothing but what is inherited changes a widget`, async () => {
      const page = await open(head, before, after, 1400);
      const [widget] = widgetsOf(page);
      const style = page.window.getComputedStyle(widget!);
      const width = widget!.parentElement!.getBoundingClientRect().width - paddingOf(widget!.parentElement!);
      const handedDown = inherited.map(
        (property) => `${property}: ${style.getPropertyValue(property).replaceAll('"', "'")}`,
      );
      const box = `<div style="${handedDown.join('; ')}; width: ${columnOf(widget!, width)}px">`;
      const neutral = await open('', box, '</div>', 1400);
      const [found, expected] = [looksOf(page), looksOf(neutral)];
      expect(found).to.have.length(expected.length).above(150);
      expect(differences(found, expected).slice(0, 5)).to.deep.equal([]);
    });

    it(`${name}: fits, and is large enough to press, at 320`, async () => {
      const page = await open(head, before, after, 320);
      for (const widget of widgetsOf(page)) {
        expect(overflowing(widget), widget.localName).to.deep.equal([]);
        for (const control of shownElements(widget)) {
          if (
            !control.matches(
              'button, [part=cta], input:not([type=radio], [type=checkbox]), textarea, summary',
            )
          )
            continue;
          if (control.closest('.unseen')) continue;
          const { height } = control.getBoundingClientRect();
          expect(height, `${control.localName} ${control.textContent.trim()}`).to.be.at.least(43.9);
        }
      }
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }
});

function paddingOf(element: Element): number {
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(element);
  return [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce(
    (sum, size) => sum + parseFloat(size),
    0,
  );
}

/** How wide a widget is: on some pages narrower than what holds it. */
function columnOf(widget: Element, available: number): number {
  const { width } = widget.getBoundingClientRect();
  return getComputedStyle(widget).display === 'block' ? width : available;
}

describe('tokens and parts', () => {
  it('do change a widget', async () => {
    const page = await open(
      `<style>mild-info, mild-contact { --mild-accent: rgb(120, 0, 120); --mild-radius: 9px; --mild-space: 30px; --mild-text: rgb(1, 2, 3) }
        mild-info::part(heading) { text-transform: uppercase } mild-contact::part(input) { border-style: dashed }</style>`,
      '<main>',
      '</main>',
      800,
    );
    const style = (widget: Element, selector: string) =>
      page.window.getComputedStyle(widget.shadowRoot!.querySelector(selector)!);
    const info = page.info.element;
    expect(style(info, '[part=cta]').backgroundColor).to.equal('rgb(120, 0, 120)');
    expect(style(info, '[part=cta]').borderTopLeftRadius).to.equal('9px');
    expect(style(info, 'p').marginBottom).to.equal('30px');
    expect(style(info, 'p').color).to.equal('rgb(1, 2, 3)');
    expect(style(info, '[part=heading]').textTransform).to.equal('uppercase');
    expect(style(page.contact, '[part~=input]').borderTopStyle).to.equal('dashed');
    expect(style(page.contact, '#send').backgroundColor).to.equal('rgb(120, 0, 120)');
  });
});
