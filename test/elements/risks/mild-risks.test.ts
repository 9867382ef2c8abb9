import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import { en } from '../../../src/locales/en.js';
import type { MildAskEvent } from '../../../src/events.js';
import { viewport } from '../../helpers/browser.js';
import { settled } from '../../helpers/element-page.js';
import { listenToConsole, type ConsoleLog } from '../../helpers/console.js';
import { onDark, overflowing } from '../../helpers/looks.js';
import { RisksPage } from '../../helpers/risks-page.js';
import { shownText } from '../../helpers/rendered.js';

const { heading, intro, benefits, risks, closing } = en.content.risks;
const textOf = ({ term, text }: { term: string; text: string }) => `${term} ${text}`;

let log: ConsoleLog;

beforeEach(() => {
  log = listenToConsole();
});

describe('<mild-risks> to read', () => {
  it('has a heading for the whole and one for each list', async () => {
    const page = await RisksPage.open(html`<mild-risks></mild-risks>`);
    expect(page.headings).to.deep.equal([
      { level: 2, text: heading },
      { level: 3, text: benefits.heading },
      { level: 3, text: risks.heading },
    ]);
    expect(log.errors).to.deep.equal([]);
  });

  it('lists five benefits and five risks', async () => {
    const page = await RisksPage.open(html`<mild-risks></mild-risks>`);
    expect(page.benefits.items).to.have.length(5);
    expect(page.benefits.items).to.deep.equal(benefits.items.map(textOf));
    expect(page.risks.items).to.have.length(5);
    expect(page.risks.items).to.deep.equal(risks.items.map(textOf));
  });

  it('has words before and after the lists, then the small print', async () => {
    const { text } = await RisksPage.open(html`<mild-risks></mild-risks>`);
    expect(text.startsWith(`${heading} ${intro} ${benefits.heading}`)).to.be.true;
    expect(text.endsWith(`${closing} ${en.content.disclaimer} ${en.content.trademark}`)).to.be.true;
  });
});

describe('<mild-risks heading-level>', () => {
  for (const [level, deeper] of [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
    [6, 6],
  ]) {
    it(`${level!} gives a heading of level ${level!}, and ${deeper!} below it`, async () => {
      const page = await RisksPage.open(html`<mild-risks heading-level=${level!}></mild-risks>`);
      expect(page.headings.map((found) => found.level)).to.deep.equal([level, deeper, deeper]);
    });
  }

  it('is reported once when it is wrong, and level 2 used', async () => {
    const page = await RisksPage.open(html`<mild-risks heading-level="9"></mild-risks>`);
    expect(page.headings.map(({ level }) => level)).to.deep.equal([2, 3, 3]);
    expect(log.errors).to.deep.equal([
      'mild-widgets: heading-level="9" on <mild-risks> is not used. Expected: a whole number from 1 to 6.',
    ]);
  });

  it('may change', async () => {
    const page = await RisksPage.open(html`<mild-risks></mild-risks>`);
    await page.set('heading-level', '4');
    expect(page.headings.map(({ level }) => level)).to.deep.equal([4, 5, 5]);
  });
});

describe('benefits and risks', () => {
  it('are set in the same type', async () => {
    const page = await RisksPage.open(html`<mild-risks></mild-risks>`);
    expect(page.risks.type).to.deep.equal(page.benefits.type);
    expect(page.risks.level).to.equal(page.benefits.level);
  });

  it('stand side by side where there is room, equally wide', async () => {
    await viewport(1280);
    const page = await RisksPage.open(html`<mild-risks></mild-risks>`);
    const [left, right] = [page.benefits.box, page.risks.box];
    expect(right.top).to.equal(left.top);
    expect(right.left).to.be.at.least(left.right);
    expect(right.width).to.be.closeTo(left.width, 1);
  });

  it('stand one below the other at 320 pixels, equally wide', async () => {
    const page = await RisksPage.open(html`<div style="width: 320px"><mild-risks></mild-risks></div>`);
    const [upper, lower] = [page.benefits.box, page.risks.box];
    expect(lower.left).to.equal(upper.left);
    expect(lower.top).to.be.at.least(upper.bottom);
    expect(lower.width).to.equal(upper.width);
  });

  for (const width of [320, 640, 1280]) {
    it(`are both to be seen without a click, ${width} pixels wide`, async () => {
      const page = await RisksPage.open(html`
        <div style="width: ${width}px"><mild-risks></mild-risks></div>
      `);
      for (const { items, box } of [page.benefits, page.risks]) {
        expect(items).to.have.length(5);
        expect(box.height).to.be.above(100);
      }
    });
  }
});

describe('<mild-risks> with the page’s own text', () => {
  it('shows it above and below everything', async () => {
    const { text } = await RisksPage.open(html`
      <mild-risks>
        <p slot="after">Last words.</p>
        <p slot="before">First words.</p>
      </mild-risks>
    `);
    expect(text.startsWith(`First words. ${heading}`)).to.be.true;
    expect(text).to.contain(`${closing} Last words.`);
  });

  it('does not show the fallback text', async () => {
    const page = await RisksPage.open(
      html`<mild-risks contact-url="/contact"><p>We talk both through with you.</p></mild-risks>`,
    );
    expect(page.element.querySelector('p')!.getClientRects()).to.have.length(0);
    expect(page.text).to.not.contain('We talk both through');
  });
});

describe('<mild-risks hidden>', () => {
  it('is not shown', async () => {
    const page = await RisksPage.open(html`<mild-risks hidden></mild-risks>`);
    expect(page.text).to.equal('');
    expect(page.element.getClientRects()).to.have.length(0);
    await page.remove('hidden');
    expect(page.risks.items).to.have.length(5);
  });
});

describe('<mild-risks ask>', () => {
  const onPageWithForm = html`
    <div>
      <mild-risks ask></mild-risks>
      <mild-contact endpoint="/endpoint/contact"></mild-contact>
    </div>
  `;

  it('offers to ask about each benefit and each risk, by its name', async () => {
    const page = await RisksPage.open(onPageWithForm);
    expect(page.questions).to.deep.equal(
      [...benefits.items, ...risks.items].map(({ term }) => `Ask about this: ${term}`),
    );
  });

  it('takes the question to the form', async () => {
    const page = await RisksPage.open(onPageWithForm);
    const contact = document.querySelector('mild-contact')!;
    await page.ask('Ask about this: Infection');
    expect(document.activeElement === contact, 'the focus is in the form').to.be.true;
    expect(contact.topics).to.deep.equal(['Infection']);
    await page.ask('Ask about this: Bleeding');
    await page.ask('Ask about this: Infection');
    expect(contact.topics).to.deep.equal(['Infection', 'Bleeding']);
    expect(shownText(contact)).to.contain('Infection').and.to.contain('Bleeding');
  });

  it('tells the page which question it was', async () => {
    const page = await RisksPage.open(onPageWithForm);
    const heard: string[] = [];
    const listen = ({ topic }: MildAskEvent) => heard.push(topic);
    document.body.addEventListener('mild-ask', listen);
    await page.ask('Ask about this: Nerve damage');
    document.body.removeEventListener('mild-ask', listen);
    expect(heard).to.deep.equal(['Nerve damage']);
  });

  it('offers nothing on a page without a form, until there is one', async () => {
    const page = await RisksPage.open(html`<div><mild-risks ask></mild-risks></div>`);
    expect(page.questions).to.be.empty;
    const contact = document.createElement('mild-contact');
    page.element.after(contact);
    await settled();
    expect(page.questions).to.have.length(10);
    contact.remove();
    await settled();
    expect(page.questions).to.be.empty;
  });

  it('is off by default', async () => {
    const page = await RisksPage.open(
      html`<div><mild-risks></mild-risks><mild-contact></mild-contact></div>`,
    );
    expect(page.questions).to.be.empty;
  });

  it('gives benefits and risks the same type still', async () => {
    const page = await RisksPage.open(onPageWithForm);
    expect(page.risks.type).to.deep.equal(page.benefits.type);
  });
});

describe('<mild-risks> for everyone', () => {
  const configurations: readonly (readonly [string, TemplateResult])[] = [
    ['as it comes', html`<mild-risks></mild-risks>`],
    ['under deep headings', html`<mild-risks heading-level="6"></mild-risks>`],
    ['with questions', html`<div><mild-risks ask></mild-risks><mild-contact></mild-contact></div>`],
    ['with its own text', html`<mild-risks><p slot="before">Ours.</p></mild-risks>`],
  ];

  for (const [what, markup] of configurations) {
    it(`is accessible ${what}`, async () => {
      const { element } = await RisksPage.open(markup);
      await expect(element).to.be.accessible();
    });

    it(`is accessible ${what}, on a dark page`, async () => {
      const { element } = await RisksPage.open(onDark(markup));
      await expect(element).to.be.accessible();
    });

    it(`needs no scrolling sideways at 320 pixels ${what}`, async () => {
      await viewport(320);
      const { element } = await RisksPage.open(html`<div style="width: 320px">${markup}</div>`);
      expect(overflowing(element)).to.deep.equal([]);
    });
  }
});
