import { expect } from '@open-wc/testing';
import { emulate, engine, press } from '../helpers/browser.js';
import { script } from '../helpers/host-markup.js';
import { HostPage, type PageParts } from '../helpers/host-page.js';
import { activeElement, flatText } from '../helpers/page-senses.js';

const header = 80;
const head = `${script()}<style>
  header { position: sticky; top: 0; height: ${header}px; background: #ccc; z-index: 9 }
  .space { height: 1500px }
</style>`;
const accordion = '<mild-info layout="accordion"></mild-info>';

const open = (parts: PageParts = {}) =>
  HostPage.of({
    head,
    height: 400,
    body: `<header>Riverside</header><a id="link" href="#mild-candidates">Who is it for?</a>
      <div class="space"></div>${accordion}<div class="space"></div>`,
    ...parts,
  });

const sectionsOf = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=section]'),
];
const sectionOf = (page: HostPage, id: string) =>
  page.info.element.shadowRoot!.querySelector<HTMLElement>(`#${id}`)!;
const openIds = (element: Element) =>
  sectionsOf(element).flatMap((one) => ('open' in one && one.open ? one.id : []));

/** Until the page has heard of what happened, and has done what it does. */
async function done(page: HostPage): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await page.settled();
}

function expectAt(page: HostPage, id: string): void {
  const section = sectionOf(page, id);
  const { top } = section.getBoundingClientRect();
  expect(top, `${id} below the header`).to.be.at.least(header - 1);
  expect(top, `${id} near the top`).to.be.below(200);
  if ('open' in section) expect(section.open).to.be.true;
  const active = activeElement(page.document);
  expect(active.closest('[part=section]')?.id, 'focus').to.equal(id);
}

describe('a link to a section', () => {
  const ids = ['mild-overview', 'mild-comparison', 'mild-candidates', 'mild-procedure'];

  for (const id of ids) {
    it(`opens #${id} as the page loads`, async () => {
      const page = await open({ hash: `#${id}` });
      await done(page);
      expectAt(page, id);
      expect(openIds(page.info.element)).to.deep.equal([id]);
    });
  }

  it('opens it whichever way the script comes', async () => {
    for (const [name, value] of [
      ['defer', ''],
      ['async', ''],
      ['type', 'module'],
    ] as const) {
      const page = await open({
        hash: '#mild-candidates',
        head: head.replace(script(), script({ [name]: value })),
      });
      await done(page);
      expectAt(page, 'mild-candidates');
    }
  });

  it('opens it when the address changes: by a link and by a script', async () => {
    const page = await open();
    const { location } = page.window;
    page.document.querySelector<HTMLElement>('#link')!.click();
    await done(page);
    expectAt(page, 'mild-candidates');
    location.hash = '#mild-overview';
    await done(page);
    expectAt(page, 'mild-overview');
    page.window.scrollTo(0, 0);
    location.hash = '#mild-candidates';
    await done(page);
    expectAt(page, 'mild-candidates');
  });

  it('opens it again when the link to it is pressed again', async () => {
    const page = await open();
    for (let time = 0; time < 3; time++) {
      page.window.scrollTo(0, 0);
      const section = sectionOf(page, 'mild-candidates');
      if ('open' in section) section.open = false;
      page.document.querySelector<HTMLElement>('#link')!.click();
      await done(page);
      expectAt(page, 'mild-candidates');
    }
  });

  it('works from a link in a shadow root, and from an icon in a link', async () => {
    const page = await open();
    const root = page.document.querySelector('header')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<a href="#mild-procedure"><b><i>How?</i></b></a>';
    for (let time = 0; time < 2; time++) {
      page.window.scrollTo(0, 0);
      root.querySelector('i')!.click();
      await done(page);
      expectAt(page, 'mild-procedure');
    }
  });

  it('leads to the section that is there, also where nothing is folded away', async () => {
    const page = await open({
      body: `<header></header><div class="space"></div><mild-info></mild-info><mild-risks></mild-risks>
      <div class="space"></div>`,
      hash: '#mild-comparison',
    });
    await done(page);
    expectAt(page, 'mild-comparison');
    page.window.location.hash = '#mild-risks';
    await done(page);
    const [, , risks] = sectionsOf(page.risks.element);
    expect(risks!.getBoundingClientRect().top).to.be.within(header - 1, 200);
  });

  it('leaves alone the page’s own targets, other elements, and odd fragments', async () => {
    const page = await open({
      body: `${accordion}<div class="space"></div><p id="own" tabindex="-1">Own</p><div class="space"></div>`,
    });
    for (const hash of ['#own', '#', '#mild-', '#%', '#mild-candidates%20', '#"><img>']) {
      page.window.location.hash = hash;
      await done(page);
      expect(openIds(page.info.element), hash).to.deep.equal([]);
      expect(page.document.activeElement === page.info.element).to.be.false;
    }
    expect(page.recorded.failures).to.deep.equal([]);
  });

  it('doesn’t take the focus when another link of the page is pressed, to nowhere or elsewhere', async () => {
    const page = await open({
      hash: '#mild-candidates',
      body: `<a id="top" href="#top">Top</a><button>Menu</button>${accordion}<div class="space"></div>`,
    });
    await done(page);
    for (const selector of ['button', '#top']) {
      const control = page.document.querySelector<HTMLElement>(selector)!;
      control.focus();
      control.click();
      await done(page);
      expect(page.document.activeElement === page.info.element).to.be.false;
    }
  });
});

describe('layout="accordion"', () => {
  it('opens and folds away by keyboard, each section a heading in a summary', async () => {
    const page = await open();
    await page.takeFocus();
    const [first] = page.info.element.shadowRoot!.querySelectorAll('summary');
    expect(first!.querySelector('h2')).to.not.be.null;
    first!.focus();
    await press('Enter');
    expect(openIds(page.info.element)).to.deep.equal(['mild-overview']);
    await press('Space');
    expect(openIds(page.info.element)).to.deep.equal([]);
  });

  it('has each summary, and nothing that is folded away, among what Tab reaches', async () => {
    const page = await open();
    await page.takeFocus();
    page.info.element.shadowRoot!.querySelector('summary')!.focus();
    const visited: string[] = [];
    for (let stop = 0; stop < 3; stop++) {
      await press('Tab');
      visited.push(flatText(activeElement(page.document)));
    }
    expect(visited).to.deep.equal(page.info.sections.slice(1));
  });

  it('is left as it is when the element is rendered anew, moved, or replaced by another', async () => {
    const page = await open();
    for (const id of ['mild-overview', 'mild-procedure']) {
      page.info.element.shadowRoot!.querySelector<HTMLElement>(`#${id} summary`)!.click();
    }
    await done(page);
    const openNow = ['mild-overview', 'mild-procedure'];
    page.window.MildWidgets!.configure({ clinicClaims: true });
    await page.settled();
    expect(openIds(page.info.element)).to.deep.equal(openNow);
    page.document.body.append(page.info.element);
    await page.settled();
    expect(openIds(page.info.element)).to.deep.equal(openNow);
    page.info.element.remove();
    await done(page);
    page.document.body.insertAdjacentHTML('beforeend', accordion);
    await done(page);
    expect(openIds(page.info.element)).to.deep.equal(openNow);
    page.info.element.shadowRoot!.querySelector<HTMLElement>('#mild-overview summary')!.click();
    await done(page);
    page.document.body.append(page.info.element.cloneNode(true));
    await done(page);
    expect(openIds([...page.document.querySelectorAll('mild-info')].at(-1)!)).to.deep.equal([
      'mild-procedure',
    ]);
  });

  it('is found by the browser’s search, folded away or not, where it can', async function () {
    const page = await open();
    if (engine !== 'chromium') this.skip(); // Firefox opens nothing, WebKit only what a person has searched for
    page.window.location.hash = '#:~:text=bundle%20of%20nerves';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(openIds(page.info.element)).to.deep.equal(['mild-comparison']);
  });

  it('is printed with everything open', async function () {
    const page = await open();
    const [details] = page.info.element.shadowRoot!.querySelectorAll('details');
    const body = details!.querySelector('p')!;
    expect(body.checkVisibility({ contentVisibilityAuto: true })).to.be.false;
    if (!CSS.supports('selector(::details-content)') || !(await emulate({ medium: 'print' }))) this.skip();
    if (!page.window.matchMedia('print').matches) this.skip();
    expect(details!.getBoundingClientRect().height, 'laid out anew').to.be.above(300);
    const shown = [...page.info.element.shadowRoot!.querySelectorAll('details p, details li')];
    expect(shown).to.have.length.above(10);
    const folded = shown.filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }));
    expect(folded.map(flatText)).to.deep.equal([]);
  });

  it('shows the content as it is, with one line on the console, for another layout', async () => {
    const page = await open({
      body: '<mild-info layout="tabs"></mild-info><mild-risks layout=" accordion"></mild-risks>',
    });
    expect(page.info.element.shadowRoot!.querySelectorAll('section')).to.have.length(4);
    expect(page.recorded.errors).to.deep.equal([
      'mild-widgets: layout="tabs" on <mild-info> is not used. Expected: full or accordion.',
      'mild-widgets: layout=" accordion" on <mild-risks> is not used. Expected: full or accordion.',
    ]);
    page.info.element.setAttribute('layout', 'accordion');
    await page.settled();
    expect(page.info.element.shadowRoot!.querySelectorAll('details')).to.have.length(4);
    expect(page.recorded.errors).to.have.length(2);
  });

  it('folds away the benefits and the risks alike, with the same id each time', async () => {
    const page = await open({ body: '<mild-risks layout="accordion"></mild-risks>', hash: '#mild-risks' });
    await done(page);
    expect(openIds(page.risks.element)).to.deep.equal(['mild-risks']);
    expect(page.risks.element.shadowRoot!.querySelectorAll('details')).to.have.length(2);
  });
});
