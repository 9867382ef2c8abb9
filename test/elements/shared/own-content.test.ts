import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define.js';
import type { ContentInput } from '../../../src/content/content.js';
import { en } from '../../../src/locales/en.js';
import { listenToConsole, type ConsoleLog } from '../../helpers/console.js';
import { settled } from '../../helpers/element-page.js';
import { fakeEndpoint, refusing, type Answer } from '../../helpers/fake-endpoint.js';
import { InfoPage } from '../../helpers/info-page.js';
import { RisksPage } from '../../helpers/risks-page.js';

const { content } = en;
const all = Object.values(content.sections).map(({ heading }) => heading);
const costs = { heading: 'What it costs', body: ['Ask us.', { list: ['Bring your card.'], ordered: true }] };
const care = { heading: 'After-care', body: ['Rest.'] };
const own = {
  opening: { action: 'Book a visit' },
  sections: { comparison: null, costs },
  risks: { intro: 'Read both lists.' },
} satisfies ContentInput;

// Without an extension: the test server lets browsers keep what has one.
const path = 'words';

let log: ConsoleLog;

beforeEach(() => {
  log = listenToConsole();
});

/** A file of the clinic's, with these words or another answer. */
const file = (body: unknown, answer: Answer = {}) =>
  fakeEndpoint([{ status: 200, body: JSON.stringify(body), ...answer }], { path });

/** Waits until something that a file has to do with is so; what follows says what isn't. */
async function until(holds: () => unknown): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await nextFrame();
  await settled();
}

const info = (src: string) => InfoPage.open(html`<mild-info content-src=${src}></mild-info>`);

/** An info page whose words from the file are there. */
async function loaded(markup: TemplateResult, heading = costs.heading): Promise<InfoPage> {
  const page = await InfoPage.open(markup);
  await until(() => page.sections.includes(heading));
  return page;
}

describe('content-src', () => {
  it('replaces, hides and adds sections', async () => {
    const { url } = await file(own);
    const page = await loaded(html`<mild-info content-src=${url} clinic-phone="555 0101 010"></mild-info>`);
    const [overview, , candidates, procedure] = all;
    expect(page.sections).to.deep.equal([overview, candidates, procedure, costs.heading]);
    expect(page.bodyOf(costs.heading)).to.contain('Ask us.');
    expect(page.listsIn(costs.heading)).to.deep.equal([{ ordered: true, items: ['Bring your card.'] }]);
    expect(page.text).to.contain('Book a visit: 555 0101 010');
    expect(page.text).to.contain(content.disclaimer).and.to.contain(content.trademark);
    expect(log.errors).to.deep.equal([]);
  });

  it('may hide the summary and all that is built in, but never the small print', async () => {
    const hidden = { overview: null, comparison: null, candidates: null, procedure: null };
    const { url } = await file({ summary: null, sections: { ...hidden, costs } });
    const page = await loaded(html`<mild-info content-src=${url}></mild-info>`);
    await until(() => page.sections.length === 1);
    expect(page.sections).to.deep.equal([costs.heading]);
    expect(page.text).to.not.contain(content.summary.items[0].term);
    expect(page.text.endsWith(`${content.disclaimer} ${content.trademark}`)).to.be.true;
  });

  it('replaces words of <mild-risks>', async () => {
    const items = [{ term: 'Scar', text: 'A small one.' }];
    const { url } = await file({ risks: { intro: 'Read both lists.', risks: { heading: 'Risks', items } } });
    const page = await RisksPage.open(html`<mild-risks content-src=${url}></mild-risks>`);
    await until(() => page.text.includes('Read both lists.'));
    expect(page.text).to.not.contain(content.risks.intro);
    expect(page.risks.items).to.deep.equal(['Scar A small one.']);
    expect(page.benefits.items).to.have.length(5);
    expect(page.text).to.contain(content.risks.closing).and.to.contain(content.disclaimer);
  });

  it('is fetched once for all the elements of a page', async () => {
    const words = await file(own);
    const page = await loaded(html`
      <div>
        <mild-info content-src=${words.url}></mild-info>
        <mild-info content-src=${words.url} sections="costs"></mild-info>
        <mild-risks content-src=${words.url}></mild-risks>
      </div>
    `);
    page.element.parentElement!.append(page.element.cloneNode(true));
    const [, second, third] = document.querySelectorAll('mild-info');
    await until(() => new InfoPage(third!).sections.includes(costs.heading));
    expect(new InfoPage(second!).sections).to.deep.equal([costs.heading]);
    expect(new RisksPage(document.querySelector('mild-risks')!).text).to.contain('Read both lists.');
    expect((await words.requests()).map(({ method }) => method)).to.deep.equal(['GET']);
    expect(log.errors).to.deep.equal([]);
  });

  it('is not fetched where it is not there', async () => {
    const words = await file(own);
    const element = document.createElement('mild-info');
    element.setAttribute('content-src', words.url);
    await nextFrame();
    await InfoPage.open(html`<mild-info></mild-info>`);
    expect(await words.requests()).to.deep.equal([]);
  });

  it('leaves the built-in words until the file is there, and for good where it never comes', async () => {
    const { url } = await file(own, { drop: 'never' });
    const page = await info(url);
    await nextFrame();
    expect(page.sections).to.deep.equal(all);
    expect(log.errors).to.deep.equal([]);
  });

  it('may change, and goes with its attribute', async () => {
    const page = await info((await file(own)).url);
    await until(() => page.sections.includes(costs.heading));
    await page.set('content-src', (await file({ sections: { care } }, { delayMs: 200 })).url);
    expect(page.sections).to.deep.equal(all);
    await until(() => page.sections.includes(care.heading));
    expect(page.sections).to.deep.equal([...all, care.heading]);
    await page.remove('content-src');
    expect(page.sections).to.deep.equal(all);
    expect(log.errors).to.deep.equal([]);
  });

  it('counts as it stands by the time that a file comes', async () => {
    const slow = await file(own, { delayMs: 200 });
    const page = await info(slow.url);
    await slow.arrived(1);
    await page.set('content-src', (await file({ sections: { care } })).url);
    await until(() => page.sections.includes(care.heading));
    const late = await InfoPage.open(html`<mild-info content-src=${slow.url}></mild-info>`);
    await until(() => late.sections.includes(costs.heading));
    expect(late.sections).to.include(costs.heading);
    expect(page.sections).to.deep.equal([...all, care.heading]);
  });

  it('does no harm to an element that has gone by then, nor to one that moves', async () => {
    const slow = await file(own, { delayMs: 200 });
    const page = await info(slow.url);
    const other = await info(slow.url);
    page.element.remove();
    other.element.parentElement!.prepend(other.element);
    await until(() => other.sections.includes(costs.heading));
    expect(other.sections).to.include(costs.heading);
    expect(await slow.requests()).to.have.length(1);
    expect(log.errors).to.deep.equal([]);
  });
});

describe('a file that can’t be used', () => {
  const failures: Record<string, Answer> = {
    'is not there': { status: 404, body: 'Not found' },
    fails: { status: 500, body: '{}' },
    'is no JSON': { status: 200, body: '<!doctype html><p>Hello' },
    'is empty': { status: 200, body: '' },
    'is cut off': { status: 200, drop: 'during', body: JSON.stringify(own) },
  };

  for (const [what, answer] of Object.entries(failures)) {
    it(`is reported once where it ${what}, and the built-in words stay`, async () => {
      const { url } = await fakeEndpoint([answer], { path });
      const page = await InfoPage.open(html`
        <div><mild-info content-src=${url}></mild-info><mild-risks content-src=${url}></mild-risks></div>
      `);
      await until(() => log.errors.length);
      expect(log.errors).to.deep.equal([
        `mild-widgets: ${url} is not used. Expected: an answer with status 200 and JSON in it.`,
      ]);
      expect(page.sections).to.deep.equal(all);
    });
  }

  it('is reported where nobody answers', async () => {
    const url = await refusing(path);
    const page = await info(url);
    await until(() => log.errors.length);
    expect(log.errors).to.have.length(1);
    expect(page.sections).to.deep.equal(all);
  });

  it('is tried again for an element that comes later', async () => {
    const words = await fakeEndpoint([{ status: 503 }, { status: 200, body: own }], { path });
    const page = await info(words.url);
    await until(() => log.errors.length);
    const later = await info(words.url);
    await until(() => later.sections.includes(costs.heading));
    expect(later.sections).to.include(costs.heading);
    expect(page.sections).to.deep.equal(all);
    expect(log.errors).to.have.length(1);
  });

  it('is left out as a whole for one mistake, which is named once', async () => {
    const words = await file({
      ...own,
      sections: { ...own.sections, overview: { heading: 'x', body: [7] } },
    });
    const page = await InfoPage.open(html`
      <div>
        <mild-info content-src=${words.url}></mild-info><mild-risks content-src=${words.url}></mild-risks>
      </div>
    `);
    await until(() => log.errors.length);
    await info(words.url);
    expect(log.errors).to.deep.equal([
      `mild-widgets: sections.overview.body.0 in ${words.url} is wrong: none of it is used. Expected: text, or an object with claim or list.`,
    ]);
    expect(page.sections).to.deep.equal(all);
    expect(await words.requests()).to.have.length(1);
  });

  it('is reported as a whole where it is no object', async () => {
    const { url } = await file([]);
    await info(url);
    await until(() => log.errors.length);
    expect(log.errors).to.deep.equal([
      `mild-widgets: ${url} is wrong: none of it is used. Expected: an object with no keys but $schema, opening, summary, sections, figure, questions, risks.`,
    ]);
  });

  for (const wrong of [
    'http://example.com/words.json',
    'data:application/json,{}',
    'https://a:b@example.com/',
  ]) {
    it(`is not even asked for at ${wrong}`, async () => {
      const page = await info(wrong);
      expect(log.errors).to.deep.equal([
        `mild-widgets: content-src="${wrong}" on <mild-info> is not used. Expected: an https: URL or one of this site, without a user name or password.`,
      ]);
      expect(page.sections).to.deep.equal(all);
    });
  }
});

describe('the property content', () => {
  it('replaces words, and gives them back', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    page.element.content = own;
    await settled();
    expect(page.sections).to.deep.equal([all[0], all[2], all[3], costs.heading]);
    expect(page.element.content).to.equal(own);
    page.element.content = null;
    await settled();
    expect(page.sections).to.deep.equal(all);
    expect(log.errors).to.deep.equal([]);
  });

  it('wins over the file, part by part', async () => {
    const { url } = await file({ opening: { action: 'Call' }, sections: { costs, care } });
    const page = await loaded(html`<mild-info content-src=${url} clinic-phone="555 0101 010"></mild-info>`);
    page.element.content = { opening: { action: 'Book' }, sections: { care: { ...care, heading: 'Ours' } } };
    await settled();
    expect(page.text).to.contain('Book: 555');
    expect(page.sections).to.deep.equal([...all, costs.heading, 'Ours']);
  });

  it('may be set before the element is defined', async () => {
    const element = document.createElement('mild-info');
    element.content = own;
    const page = await InfoPage.open(html`<div>${element}</div>`);
    expect(page.sections).to.include(costs.heading);
  });

  it('is reported with the path in it when it can’t be used, and the built-in words stay', async () => {
    const page = await RisksPage.open(html`<mild-risks></mild-risks>`);
    page.element.content = { risks: { intro: 'x', closing: ' ' } };
    await settled();
    page.element.requestUpdate();
    await settled();
    expect(log.errors).to.deep.equal([
      'mild-widgets: risks.closing in the content of <mild-risks> is wrong: none of it is used. Expected: text.',
    ]);
    expect(page.text).to.contain(content.risks.intro);
  });

  it('is no attribute', async () => {
    const page = await InfoPage.open(html`<mild-info content='{"summary":null}'></mild-info>`);
    expect(page.text).to.contain(content.summary.items[0].term);
    expect(log.errors).to.deep.equal([]);
  });

  it('is plain text', async () => {
    const html_ = '<b>bold</b><img src=x onerror="pwned = 1">${pwned}';
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    const overview = { heading: html_, body: [html_, { list: [html_] }] };
    page.element.content = { sections: { overview }, figure: null };
    await settled();
    expect(page.sections[0]).to.equal(html_);
    expect(page.bodyOf(html_)).to.equal(`${html_} ${html_}`);
    expect(page.element.shadowRoot!.querySelector('b, img')).to.be.null;
  });
});

describe('an added section', () => {
  const withCosts = async (markup: TemplateResult) => {
    const page = await InfoPage.open(markup);
    page.element.content = { sections: { costs } };
    await settled();
    return page;
  };

  it('has an id, and a slot of its name that replaces the text under its heading', async () => {
    const page = await withCosts(html`<mild-info><p slot="costs">Nothing.</p></mild-info>`);
    expect(page.element.shadowRoot!.querySelector('#mild-costs')).to.not.be.null;
    expect(page.bodyOf(costs.heading)).to.equal('Nothing.');
  });

  it('folds away in the accordion', async () => {
    const page = await withCosts(html`<mild-info layout="accordion"></mild-info>`);
    expect(page.element.shadowRoot!.querySelector('details#mild-costs')).to.not.be.null;
  });

  it('may be named in sections, before it is known', async () => {
    const { url } = await file(own, { delayMs: 100 });
    const page = await InfoPage.open(
      html`<mild-info sections="costs overview" content-src=${url}></mild-info>`,
    );
    expect(page.sections).to.deep.equal([all[0]]);
    await until(() => page.sections.includes(costs.heading));
    expect(page.sections).to.deep.equal([costs.heading, all[0]]);
    expect(log.errors).to.deep.equal([]);
  });

  for (const name of ['constructor', 'care', 'toString', '__proto__']) {
    it(`that does not exist is reported once when sections names it: ${name}`, async () => {
      const { url } = await file(own);
      const sections = `${name} overview`;
      const page = await InfoPage.open(html`<mild-info sections=${sections} content-src=${url}></mild-info>`);
      await until(() => log.errors.length);
      await page.set('heading-level', '3');
      expect(log.errors).to.deep.equal([
        `mild-widgets: sections="${sections}" on <mild-info> is not used. Expected: section names, each once: overview comparison candidates procedure costs.`,
      ]);
      expect(page.sections).to.deep.equal([all[0], all[2], all[3], costs.heading]);
    });
  }

  it('may be named like anything that objects have', async () => {
    const page = await InfoPage.open(html`<mild-info sections="constructor"></mild-info>`);
    log.errors.length = 0;
    page.element.content = { sections: { constructor: care } };
    await settled();
    expect(page.sections).to.deep.equal([care.heading]);
    expect(log.errors).to.deep.equal([]);
  });

  it('is where a link leads, also when it comes later than the link', async () => {
    const { url } = await file(own, { delayMs: 100 });
    location.hash = '#mild-costs';
    try {
      const page = await loaded(html`
        <div>
          <div style="height: 3000px"></div>
          <mild-info content-src=${url}></mild-info>
          <div style="height: 3000px"></div>
        </div>
      `);
      const section = page.element.shadowRoot!.querySelector('#mild-costs')!;
      await until(() => document.activeElement === page.element);
      await nextFrame();
      expect(section.getBoundingClientRect().top).to.be.within(0, innerHeight / 2);
      expect(page.element.shadowRoot!.activeElement!.textContent).to.equal(costs.heading);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('does not take a person away who is somewhere already', async () => {
    const { url } = await file(own, { delayMs: 100 });
    location.hash = '#mild-costs';
    try {
      const page = await fixture(html`<div><input /><mild-info content-src=${url}></mild-info></div>`);
      page.querySelector('input')!.focus();
      const visitor = new InfoPage(page.querySelector('mild-info')!);
      await until(() => visitor.sections.includes(costs.heading));
      expect(document.activeElement!.localName).to.equal('input');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('is accessible', async () => {
    const page = await withCosts(html`<mild-info></mild-info>`);
    await expect(page.element).to.be.accessible();
  });
});
