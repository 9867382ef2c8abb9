import { expect, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../../src/define.js';
import '../../../src/intl.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import { emulate, viewport } from '../../helpers/browser.js';
import { listenToConsole, type ConsoleLog } from '../../helpers/console.js';
import { settled, show } from '../../helpers/element-page.js';
import { InfoPage } from '../../helpers/info-page.js';
import { overflowing } from '../../helpers/looks.js';
import { shown, shownText } from '../../helpers/rendered.js';

const { content } = en;
const { summary, sections, figure, questions, disclaimer, trademark } = content;
const itemTexts = content.summary.items.map(({ term, text }) => `${term} ${text}`);

/** The last heading before something, as a visitor reads. */
function headingBefore({ element }: InfoPage, selector: string): string {
  const found = shown(element, `[part=heading], ${selector}`);
  const at = found.findIndex((one) => one.matches(selector));
  return shownText(
    found
      .slice(0, at)
      .filter((one) => one.matches('[part=heading]'))
      .at(-1)!,
  );
}

describe('the drawing of the spine in <mild-info>', () => {
  const drawings = ({ element }: InfoPage) => shown(element, 'figure');

  for (const layout of ['full', 'accordion']) {
    it(`stands in the overview, below its text (${layout})`, async () => {
      const page = await InfoPage.open(html`<mild-info layout=${layout}></mild-info>`);
      for (const section of page.element.shadowRoot!.querySelectorAll('details')) section.open = true;
      const [drawing, ...others] = drawings(page);
      expect(others.length).to.equal(0);
      expect(drawing!.closest('[part=section]')!.id).to.equal('mild-overview');
      const overview = shownText(drawing!.closest('[part=section]')!);
      expect(overview.startsWith(sections.overview.heading)).to.be.true;
      expect(overview.endsWith(shownText(drawing!))).to.be.true;
      expect(shown(drawing!, '[role=img]').length).to.equal(3);
    });
  }

  for (const [level, deeper] of [
    [1, 2],
    [2, 3],
    [4, 5],
    [6, 6],
  ]) {
    it(`has a heading of level ${deeper!} in a section of level ${level!}`, async () => {
      const page = await InfoPage.open(html`<mild-info heading-level=${level!}></mild-info>`);
      const found = page.headings.find(({ text }) => text === figure.heading);
      expect(found!.level).to.equal(deeper);
    });
  }

  it('goes where the overview goes, and goes with it', async () => {
    const page = await InfoPage.open(html`<mild-info sections="procedure overview"></mild-info>`);
    expect(headingBefore(page, 'svg')).to.equal(figure.heading);
    expect(page.headings.map(({ text }) => text)).to.deep.equal([
      summary.heading,
      sections.procedure.heading,
      sections.overview.heading,
      figure.heading,
      questions.heading,
    ]);
    await page.set('sections', 'comparison candidates');
    expect(drawings(page).length).to.equal(0);
    expect(page.text).not.to.contain(figure.heading);
    await page.remove('sections');
    expect(drawings(page).length).to.equal(1);
  });

  it('makes room for what the page puts into the overview’s place', async () => {
    const page = await InfoPage.open(html`<mild-info><p slot="overview">Watch our film.</p></mild-info>`);
    expect(drawings(page).length).to.equal(0);
    expect(page.bodyOf(sections.overview.heading)).to.equal('Watch our film.');
    page.element.querySelector('p')!.remove();
    await settled();
    expect(drawings(page).length).to.equal(1);
  });

  it('stays where another section is replaced', async () => {
    const page = await InfoPage.open(html`<mild-info><p slot="procedure">Watch our film.</p></mild-info>`);
    expect(drawings(page).length).to.equal(1);
  });

  for (const [language, { content }] of Object.entries({ en, es })) {
    it(`says what is in it in ${language}`, async () => {
      const page = await InfoPage.open(html`<mild-info lang=${language}></mild-info>`);
      const [drawing] = drawings(page);
      const { heading, panels, labels } = content.figure;
      expect(shownText(shown(drawing!, 'figcaption')[0]!)).to.equal(heading);
      for (const { term, text } of panels) expect(shownText(drawing!)).to.contain(`${term} ${text}`);
      for (const label of Object.values(labels)) expect(shownText(drawing!)).to.contain(label);
    });

    it(`fits into 320 pixels in ${language}`, async () => {
      await viewport(320);
      const page = await InfoPage.open(html`
        <div style="inline-size: 320px"><mild-info lang=${language}></mild-info></div>
      `);
      expect(overflowing(page.element)).to.deep.equal([]);
    });
  }
});

describe('the summary and the questions of <mild-info>', () => {
  for (const markup of [
    html`<mild-info></mild-info>`,
    html`<mild-info layout="accordion"></mild-info>`,
    html`<mild-info sections="procedure"></mild-info>`,
  ]) {
    it(`stand first and last, never folded away: ${markup.strings.join('')}`, async () => {
      const page = await InfoPage.open(markup);
      expect(page.text.startsWith(`${summary.heading} ${itemTexts.join(' ')}`)).to.be.true;
      const asked = questions.items.join(' ');
      expect(page.text.endsWith(`${questions.heading} ${asked} ${disclaimer} ${trademark}`)).to.be.true;
      const folded = [...page.element.shadowRoot!.querySelectorAll('details')];
      expect(folded.some((one) => shownText(one).includes(questions.heading))).to.be.false;
    });
  }

  it('have headings of the level of the sections', async () => {
    for (const level of [1, 3, 6]) {
      const page = await InfoPage.open(html`<mild-info heading-level=${level}></mild-info>`);
      const own = page.headings.filter(({ text }) => text !== figure.heading);
      expect(own.map(({ text }) => text)).to.deep.equal([
        summary.heading,
        ...Object.values(sections).map(({ heading }) => heading),
        questions.heading,
      ]);
      expect(new Set(own.map((heading) => heading.level))).to.deep.equal(new Set([level]));
    }
  });

  it('stand inside what the page adds before and after', async () => {
    const page = await InfoPage.open(html`
      <mild-info
        ><p slot="after">Opening hours</p>
        <p slot="before">Welcome</p></mild-info
      >
    `);
    expect(page.text.startsWith(`Welcome ${summary.heading}`)).to.be.true;
    expect(page.text.endsWith(`Opening hours ${disclaimer} ${trademark}`)).to.be.true;
    expect(page.text).to.contain(`${questions.items.at(-1)!} Opening hours`);
  });

  it('lead to the consultation once, at the top', async () => {
    const page = await InfoPage.open(html`<mild-info contact-url="/contact"></mild-info>`);
    expect(page.action).to.deep.equal({
      says: content.opening.action,
      leadsTo: new URL('/contact', location.href).href,
    });
    expect(headingBefore(page, '[part=cta]')).to.equal(summary.heading);
    expect(shown(page.element, '[part=cta]').length).to.equal(1);
  });

  it('say what only the clinic can say where it does', async () => {
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    expect(page.text).not.to.contain(content.opening.claim);
    await page.set('clinic-claims', '');
    expect(page.text.startsWith(`${summary.heading} ${content.opening.claim} ${itemTexts[0]!}`)).to.be.true;
  });
});

describe('the small print', () => {
  let log: ConsoleLog;
  beforeEach(() => {
    log = listenToConsole();
  });

  const notesOf = (page: ParentNode) =>
    [...page.querySelectorAll<LitElement>('mild-info, mild-risks')].map((element) => {
      const notes = shown(element, '[part=note]');
      expect(notes.length).to.equal(1);
      expect(shownText(element).endsWith(shownText(notes[0]!)), 'it comes last').to.be.true;
      return shownText(notes[0]!);
    });

  const both = (clinic: (inside: TemplateResult) => TemplateResult) =>
    show(clinic(html`<mild-info></mild-info><mild-risks evidence></mild-risks>`));

  it('says neither who nor when, where the clinic doesn’t', async () => {
    const page = await both((inside) => html`<mild-clinic>${inside}</mild-clinic>`);
    expect(notesOf(page)).to.deep.equal([`${disclaimer} ${trademark}`, `${disclaimer} ${trademark}`]);
  });

  it('says who reviewed the content, and when, in English', async () => {
    const page = await both(
      (inside) => html`
        <mild-clinic reviewed-by="Jo Doe, MD" last-reviewed="2026-03-01">${inside}</mild-clinic>
      `,
    );
    const said = `${disclaimer} Reviewed by Jo Doe, MD. Last reviewed on March 1, 2026. ${trademark}`;
    expect(notesOf(page)).to.deep.equal([said, said]);
    page.setAttribute('last-reviewed', '2025-12-31');
    await settled();
    expect(notesOf(page)[0]).to.contain('Last reviewed on December 31, 2025.');
  });

  it('says it in Spanish, with the date as it is written there', async () => {
    const page = await both(
      (inside) => html`
        <mild-clinic reviewed-by="Dra. Ana Ruiz" last-reviewed="2026-03-01" lang="es">${inside}</mild-clinic>
      `,
    );
    const said = `${es.content.disclaimer} Revisado por Dra. Ana Ruiz. Última revisión: 1 de marzo de 2026. ${es.content.trademark}`;
    expect(notesOf(page)).to.deep.equal([said, said]);
  });

  it('says one without the other', async () => {
    const page = await show(html`
      <div>
        <mild-info reviewed-by="Jo Doe, MD"></mild-info>
        <mild-risks last-reviewed="2026-03-01"></mild-risks>
      </div>
    `);
    expect(notesOf(page)).to.deep.equal([
      `${disclaimer} Reviewed by Jo Doe, MD. ${trademark}`,
      `${disclaimer} Last reviewed on March 1, 2026. ${trademark}`,
    ]);
  });

  it('shows what the clinic wrote as text, and no date that isn’t one', async () => {
    const page = await show(html`
      <div><mild-info reviewed-by="<b>Jo</b>" last-reviewed="2026-02-30"></mild-info></div>
    `);
    expect(notesOf(page)).to.deep.equal([`${disclaimer} Reviewed by <b>Jo</b>. ${trademark}`]);
    expect(log.errors).to.have.length(1);
    expect(log.errors[0]).to.contain('last-reviewed="2026-02-30" on <mild-info>');
  });

  it('is there however much is shown', async () => {
    const page = await show(html`
      <div>
        <mild-info sections="comparison"></mild-info>
        <mild-info layout="accordion"><p slot="after">More</p></mild-info>
        <mild-info><p slot="overview">Ours</p></mild-info>
        <mild-risks layout="accordion" evidence></mild-risks>
        <mild-risks><p slot="after">More</p></mild-risks>
      </div>
    `);
    const notes = notesOf(page);
    expect(notes).to.deep.equal(notes.map(() => `${disclaimer} ${trademark}`));
  });
});

describe('<mild-info> in print', () => {
  it('keeps the questions together with their heading', async function () {
    if (!(await emulate({ medium: 'print' }))) this.skip();
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    const heading = shown(page.element, '[part=heading]').find(
      (one) => shownText(one) === questions.heading,
    )!;
    const whole = heading.parentElement!;
    expect(shownText(whole)).to.equal(`${questions.heading} ${questions.items.join(' ')}`);
    expect(getComputedStyle(whole).breakInside).to.equal('avoid');
  });

  it('keeps each heading with what follows, and each entry and the drawing whole', async function () {
    if (!(await emulate({ medium: 'print' }))) this.skip();
    const page = await InfoPage.open(html`<mild-info></mild-info>`);
    for (const heading of shown(page.element, '[part=heading]')) {
      expect(getComputedStyle(heading).breakAfter, shownText(heading)).to.equal('avoid');
    }
    for (const whole of shown(page.element, 'li, figure')) {
      expect(getComputedStyle(whole).breakInside).to.equal('avoid');
    }
  });

  it('has the phone number, and no button that paper can’t press', async function () {
    if (!(await emulate({ medium: 'print' }))) this.skip();
    const page = await InfoPage.open(html`<mild-info clinic-phone="+1 555 010 0199"></mild-info>`);
    expect(page.phones).to.deep.equal(['+1 555 010 0199']);
    const withForm = await show(html`
      <mild-clinic endpoint="/contact"><mild-info></mild-info><mild-contact></mild-contact></mild-clinic>
    `);
    expect(withForm.querySelector('mild-info')!.shadowRoot!.querySelector('[part=cta]')).to.exist;
    expect(shown(withForm, 'button').length).to.equal(0);
  });
});
