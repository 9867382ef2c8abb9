import { expect, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import { en } from '../../../src/locales/en.js';
import { settled } from '../../helpers/element-page.js';
import { listenToConsole, type ConsoleLog } from '../../helpers/console.js';
import { InfoPage } from '../../helpers/info-page.js';
import { press, viewport } from '../../helpers/browser.js';
import { overflowing, onDark } from '../../helpers/looks.js';

const { overview, comparison, candidates, procedure } = en.content.sections;
const all = [overview, comparison, candidates, procedure].map(({ heading }) => heading);
const claims = [
  en.content.opening.claim,
  ...overview.body.flatMap((block) => (typeof block === 'object' && 'claim' in block ? block.claim : [])),
];

let log: ConsoleLog;

beforeEach(() => {
  log = listenToConsole();
});

describe('<mild-info> to read', () => {
  it('has its sections in order, each under a heading', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    expect(page.sectionHeadings).to.deep.equal(all.map((text) => ({ level: 2, text })));
    expect(log.errors).to.deep.equal([]);
  });

  it('opens with the summary and closes with the small print', async () => {
    const { text } = await InfoPage.open(html`<mild-info></mild-info>`);
    expect(text.startsWith(`${en.content.summary.heading} ${en.content.summary.items[0].term}`)).to.be.true;
    expect(text.endsWith(`${en.content.disclaimer} ${en.content.trademark}`)).to.be.true;
  });

  it('numbers the seven steps', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    const [steps, ...others] = page.listsIn(procedure.heading);
    expect(others).to.be.empty;
    expect(steps!.ordered).to.be.true;
    expect(steps!.items).to.have.length(7);
    expect(steps!.items[0]).to.match(/^Preparation For your comfort, you get local anesthesia/);
    expect(steps!.items[6]).to.match(/^Recovery /);
  });

  it('lists the six criteria without an order', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    const [criteria, ...others] = page.listsIn(candidates.heading);
    expect(others).to.be.empty;
    expect(criteria!.ordered).to.be.false;
    expect(criteria!.items).to.have.length(6);
  });

  it('shows every paragraph of the content but the claims', async () => {
    const { text } = await InfoPage.open(html`<mild-info></mild-info>`);
    for (const { body } of Object.values(en.content.sections)) {
      for (const block of body) if (typeof block === 'string') expect(text).to.contain(block);
    }
  });
});

describe('<mild-info heading-level>', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`${level} gives headings of level ${level}`, async () => {
      const page = await InfoPage.open(html`<mild-info heading-level=${level}></mild-info>`);
      expect(page.sectionHeadings.map((heading) => heading.level)).to.deep.equal(all.map(() => level));
      expect(log.errors).to.deep.equal([]);
    });
  }

  for (const wrong of ['9', '0', 'h3', '2.5', '']) {
    it(`"${wrong}" is reported once, and level 2 used`, async () => {
      const page = await InfoPage.open(html`<mild-info heading-level=${wrong}></mild-info>`);
      expect(page.sectionHeadings.map(({ level }) => level)).to.deep.equal([2, 2, 2, 2]);
      expect(log.errors).to.deep.equal([
        `mild-widgets: heading-level="${wrong}" on <mild-info> is not used. Expected: a whole number from 1 to 6.`,
      ]);
    });
  }

  it('may change', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    await page.set('heading-level', '4');
    expect(page.sectionHeadings[0]?.level).to.equal(4);
    await page.remove('heading-level');
    expect(page.sectionHeadings[0]?.level).to.equal(2);
  });
});

describe('<mild-info sections>', () => {
  it('picks sections and their order', async () => {
    const page = await InfoPage.open(html`<mild-info sections="procedure overview"></mild-info>`);
    expect(page.sections).to.deep.equal([procedure.heading, overview.heading]);
    expect(log.errors).to.deep.equal([]);
  });

  it('may be broken over lines', async () => {
    const page = await InfoPage.open(
      html`<mild-info sections=${'\n  candidates\n  comparison\n'}></mild-info>`,
    );
    expect(page.sections).to.deep.equal([candidates.heading, comparison.heading]);
  });

  it('may change', async () => {
    const page = await InfoPage.open(html`<mild-info sections="overview"></mild-info>`);
    await page.set('sections', 'comparison');
    expect(page.sections).to.deep.equal([comparison.heading]);
    await page.remove('sections');
    expect(page.sections).to.deep.equal(all);
  });

  for (const wrong of ['overview costs', 'overview overview', 'overview, procedure', 'Overview', '']) {
    it(`"${wrong}" is reported once, and all are shown`, async () => {
      const page = await InfoPage.open(html`<mild-info sections=${wrong}></mild-info>`);
      expect(page.sections).to.deep.equal(all);
      expect(log.errors).to.deep.equal([
        `mild-widgets: sections="${wrong}" on <mild-info> is not used. Expected: section names, each once: overview comparison candidates procedure.`,
      ]);
    });
  }
});

describe('<mild-info> with the page’s own text', () => {
  for (const [name, { heading }] of Object.entries(en.content.sections)) {
    it(`shows it in place of the text under ${name}`, async () => {
      const page = await InfoPage.open(html`
        <mild-info clinic-claims><p slot=${name}>In our own words.</p></mild-info>
      `);
      expect(page.bodyOf(heading)).to.equal('In our own words.');
      expect(page.sections).to.deep.equal(all);
      for (const other of all.filter((title) => title !== heading)) {
        expect(page.bodyOf(other)).to.not.contain('In our own words.');
        expect(page.bodyOf(other)).to.not.equal('');
      }
    });
  }

  it('shows it above and below everything', async () => {
    const { text } = await InfoPage.open(html`
      <mild-info>
        <p slot="after">Last words.</p>
        <p slot="before">First words.</p>
      </mild-info>
    `);
    expect(text.startsWith(`First words. ${en.content.summary.heading}`)).to.be.true;
    expect(text.indexOf('Last words.')).to.be.above(text.indexOf(procedure.heading));
  });

  it('takes it when it comes later, and has its own back when it goes', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    const before = page.bodyOf(comparison.heading);
    const own = Object.assign(document.createElement('p'), { slot: 'comparison', textContent: 'Our words.' });
    page.element.append(own);
    await settled();
    expect(page.bodyOf(comparison.heading)).to.equal('Our words.');
    own.remove();
    await settled();
    expect(page.bodyOf(comparison.heading)).to.equal(before);
  });

  it('does not show the fallback text', async () => {
    const page = await InfoPage.open(html`
      <mild-info clinic-phone="+1 555 010 0199">
        Call us.
        <p>Call us at <a href="tel:5550101">555 0101</a>.</p>
      </mild-info>
    `);
    expect(page.element.querySelector('p')!.getClientRects()).to.have.length(0);
    expect(page.text).to.not.contain('Call us');
    expect(page.element.textContent).to.contain('Call us');
  });
});

describe('<mild-info clinic-claims>', () => {
  it('says what only the clinic can say', async () => {
    const { text } = await InfoPage.open(html`<mild-info clinic-claims></mild-info>`);
    expect(claims).to.have.length(3);
    for (const claim of claims) expect(text).to.contain(claim);
  });

  for (const [what, markup] of [
    ['without it', html`<mild-info></mild-info>`],
    ['when it is "false"', html`<mild-info clinic-claims="false"></mild-info>`],
    ['when it is wrong', html`<mild-info clinic-claims="perhaps"></mild-info>`],
  ] as const) {
    it(`says none of it ${what}`, async () => {
      const { text } = await InfoPage.open(markup);
      for (const claim of claims) expect(text).to.not.contain(claim);
    });
  }

  it('may be turned on and off', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    await page.set('clinic-claims', '');
    for (const claim of claims) expect(page.text).to.contain(claim);
    await page.remove('clinic-claims');
    for (const claim of claims) expect(page.text).to.not.contain(claim);
  });
});

describe('<mild-info hidden>', () => {
  it('is not shown', async () => {
    const page = await InfoPage.open(html`<mild-info hidden></mild-info>`);
    expect(page.text).to.equal('');
    expect(page.element.getClientRects()).to.have.length(0);
    await page.remove('hidden');
    expect(page.sections).to.deep.equal(all);
  });
});

describe('the call to action of <mild-info>', () => {
  const phone = '+1 (555) 010-0199';
  const says = en.content.opening.action;
  const form = html`<mild-contact endpoint="/endpoint/contact"></mild-contact>`;

  /** Where the focus is, through the shadow trees. */
  function focused(): Element | null {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  it('goes to the page’s form, and puts the focus into it', async () => {
    const page = await InfoPage.open(html`
      <div>
        <mild-info clinic-phone=${phone} contact-url="/contact"></mild-info>
        <div style="height: 3000px"></div>
        ${form}
        <div style="height: 3000px"></div>
      </div>
    `);
    const contact = document.querySelector('mild-contact')!;
    expect(contact.getBoundingClientRect().top).to.be.above(innerHeight);
    expect(page.action).to.deep.equal({ says });
    await page.pressAction();
    await nextFrame();
    expect(document.activeElement === contact, 'the focus is in the form').to.be.true;
    expect(focused()!.textContent).to.equal('How can we help you?');
    expect(focused()!.getBoundingClientRect().top).to.be.within(0, innerHeight / 4);
  });

  it('works from the keyboard, and Tab then goes on inside the form', async () => {
    const page = await InfoPage.open(html`<div><mild-info sections="overview"></mild-info>${form}</div>`);
    (page.element.shadowRoot!.querySelector('button') as HTMLElement).focus();
    await press('Enter');
    await settled();
    expect(document.activeElement!.localName).to.equal('mild-contact');
    await press('Tab');
    expect(document.activeElement!.localName).to.equal('mild-contact');
    expect(focused()!.matches('input')).to.be.true;
  });

  it('goes to the form of its own clinic', async () => {
    const page = await InfoPage.open(html`
      <div>
        <mild-contact endpoint="/endpoint/contact"></mild-contact>
        <mild-clinic>
          <mild-info></mild-info>
          <mild-contact endpoint="/endpoint/contact" id="ours"></mild-contact>
        </mild-clinic>
      </div>
    `);
    await page.pressAction();
    expect(document.activeElement!.id).to.equal('ours');
  });

  it('goes to the form also where it can only tell how to reach the clinic', async () => {
    const page = await InfoPage.open(html`<div><mild-info></mild-info><mild-contact></mild-contact></div>`);
    await page.pressAction();
    expect(document.activeElement!.localName).to.equal('mild-contact');
  });

  it('leads to contact-url on a page without a form', async () => {
    const page = await InfoPage.open(
      html`<mild-info clinic-phone=${phone} contact-url="https://riverside.example/contact"></mild-info>`,
    );
    expect(page.action).to.deep.equal({ says, leadsTo: 'https://riverside.example/contact' });
  });

  it('calls the clinic without a form and contact-url', async () => {
    const page = await InfoPage.open(html`<mild-info clinic-phone=${phone}></mild-info>`);
    expect(page.action).to.deep.equal({ says: `${says}: ${phone}`, leadsTo: 'tel:+15550100199' });
    expect(page.text).to.contain(`${says}: ${phone}`);
  });

  it('dials an extension after the number', async () => {
    const page = await InfoPage.open(html`<mild-info clinic-phone="(555) 010-0199 ext. 12"></mild-info>`);
    expect(page.action).to.deep.equal({
      says: `${says}: (555) 010-0199 ext. 12`,
      leadsTo: 'tel:5550100199;ext=12',
    });
  });

  it('is not there without any of them', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    expect(page.action).to.be.undefined;
    expect(page.text).to.not.contain(says);
  });

  it('does not lead to a URL that is refused', async () => {
    const page = await InfoPage.open(html`<mild-info contact-url="javascript:alert(1)"></mild-info>`);
    expect(page.action).to.be.undefined;
    expect(log.errors).to.have.length(1);
  });

  it('notices a form that comes or goes later', async () => {
    const page = await InfoPage.open(html`<div><mild-info clinic-phone=${phone}></mild-info></div>`);
    const contact = document.createElement('mild-contact');
    page.element.after(contact);
    await settled();
    expect(page.action).to.deep.equal({ says });
    await page.pressAction();
    expect(document.activeElement === contact, 'the focus is in the form').to.be.true;
    contact.remove();
    await settled();
    expect(page.action?.leadsTo).to.equal('tel:+15550100199');
    page.element.before(contact);
    await settled();
    expect(page.action).to.deep.equal({ says });
  });

  it('notices that contact-url or the phone changes', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    await page.set('clinic-phone', phone);
    expect(page.action?.leadsTo).to.equal('tel:+15550100199');
    await page.set('contact-url', '/contact');
    expect(page.action?.leadsTo).to.equal(`${location.origin}/contact`);
    await page.remove('contact-url');
    expect(page.action?.leadsTo).to.equal('tel:+15550100199');
  });
});

describe('<mild-info> for everyone', () => {
  const configurations: readonly (readonly [string, TemplateResult])[] = [
    ['as it comes', html`<mild-info></mild-info>`],
    ['with all that the clinic can say', html`<mild-info clinic-claims clinic-phone="555 0101"></mild-info>`],
    ['with a link', html`<mild-info contact-url="/contact" heading-level="3"></mild-info>`],
    ['with a form', html`<div><mild-info></mild-info><mild-contact></mild-contact></div>`],
    ['with its own text', html`<mild-info sections="procedure"><p slot="procedure">Ours.</p></mild-info>`],
  ];

  for (const [what, markup] of configurations) {
    it(`is accessible ${what}`, async () => {
      const { element } = await InfoPage.open(markup);
      await expect(element).to.be.accessible();
    });

    it(`is accessible ${what}, on a dark page`, async () => {
      const { element } = await InfoPage.open(onDark(markup));
      await expect(element).to.be.accessible();
    });

    it(`needs no scrolling sideways at 320 pixels ${what}`, async () => {
      await viewport(320);
      const { element } = await InfoPage.open(html`<div style="width: 320px">${markup}</div>`);
      expect(overflowing(element)).to.deep.equal([]);
    });
  }
});
