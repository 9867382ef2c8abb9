import { expect } from '@open-wc/testing';
import { contrast, parseColor, type Rgb } from '../../demo/builder/contrast.js';
import { BuilderPage } from '../helpers/builder-page.js';
import { shownText } from '../helpers/rendered.js';

describe('the embed builder’s preview and snippet', () => {
  it('is a phone at first, with all three elements', async () => {
    const page = await BuilderPage.open();
    await page.until(() => page.previewWidth === 360, 'a phone');
    expect(page.widgets).to.deep.equal(['mild-info', 'mild-risks', 'mild-contact']);
  });

  for (const [label, tag, attribute] of [
    ['Show what the studies found', 'mild-risks', 'evidence'],
    ['“Ask about this” beside each benefit and risk', 'mild-risks', 'ask'],
    ['Ask for consent with a box to check', 'mild-contact', 'require-consent'],
    ['Tell search engines what the page is about', 'mild-info', 'structured-data'],
  ] as const) {
    it(`follows the box “${label}”`, async () => {
      const page = await BuilderPage.open();
      const inPreview = () => page.preview.querySelector(tag)!.hasAttribute(attribute);
      await page.pick(label);
      await page.until(() => page.code.includes(`<${tag} ${attribute}>`), 'the attribute');
      expect(inPreview()).to.equal(true);
      await page.pick(label);
      await page.until(() => page.code.includes(`<${tag}>`), 'the element without it');
      expect(inPreview()).to.equal(false);
      await page.until(() => page.hash === '', 'the address');
    });
  }

  it('follows the box for what only the clinic can say', async () => {
    const page = await BuilderPage.open();
    const claim = 'We have helped many patients';
    expect(page.previewText).not.to.contain(claim);
    await page.pick('Show the statements that only a clinic can make');
    await page.until(() => page.code.includes(' clinic-claims'), 'the claims');
    await page.until(() => page.previewText.includes(claim), 'a claim');
    await page.pick('Show the statements that only a clinic can make');
    await page.until(() => !page.previewText.includes(claim), 'no claim');
    expect(page.code).not.to.contain(' clinic-claims');
  });

  it('follows the layout, the headings and the language', async () => {
    const page = await BuilderPage.open();
    const info = () => page.preview.querySelector('mild-info')!;
    await page.pick('Sections folded away');
    expect(info().getAttribute('layout')).to.equal('accordion');
    await page.pick('Everything open');
    expect(info().hasAttribute('layout')).to.equal(false);
    await page.choose('Headings begin at level', '3 (h3)');
    expect(info().getAttribute('heading-level')).to.equal('3');
    await page.choose('Language', 'Spanish');
    expect(page.preview.documentElement.lang).to.equal('es');
    await page.until(() => page.previewText.includes('MILD en pocas palabras'), 'Spanish');
    await page.until(() => page.code.includes('mild-widgets.intl.min.js'), 'the script that knows Spanish');
    expect(page.code).to.contain('heading-level="3"');
    await page.choose('Language', 'English');
    expect(page.preview.documentElement.lang).to.equal('en');
    await page.until(() => page.previewText.includes('MILD in short'), 'English');
  });

  it('puts an element and a section back where they belong', async () => {
    const page = await BuilderPage.open();
    await page.pick('Benefits and risks');
    await page.until(() => page.widgets.join() === 'mild-info,mild-contact', 'no risks');
    expect(page.document.getElementById('evidence')).to.equal(null);
    expect(page.document.getElementById('ask')).to.equal(null);
    await page.pick('Benefits and risks');
    await page.until(() => page.widgets.join() === 'mild-info,mild-risks,mild-contact', 'the risks');
    await page.pick('How it differs from other treatments');
    await page.until(() => page.code.includes('sections="overview candidates procedure"'), 'three sections');
    await page.pick('How it differs from other treatments');
    await page.until(() => page.code.includes('<mild-info></mild-info>'), 'all sections');
  });

  it('offers nothing that asks about the risks without a form', async () => {
    const page = await BuilderPage.open('ask=true&elements=risks');
    expect(page.document.getElementById('ask')).to.equal(null);
    expect(page.document.getElementById('endpoint')).to.equal(null);
    expect(page.code).not.to.contain(' ask');
  });

  it('offers the layout wherever there are sections to fold', async () => {
    const page = await BuilderPage.open('elements=risks');
    await page.pick('Sections folded away');
    expect(page.preview.querySelector('mild-risks')?.getAttribute('layout')).to.equal('accordion');
    await page.pick('Benefits and risks');
    await page.pick('Contact form');
    expect(page.document.getElementById('layout')).to.equal(null);
  });

  it('stands on a light and on a dark page of each kind', async () => {
    const page = await BuilderPage.open();
    const onWhite = () =>
      contrast(
        parseColor(getComputedStyle(page.preview.body).backgroundColor) as Rgb,
        parseColor('#ffffff') as Rgb,
      );
    for (const name of ['Plain', 'Bootstrap', 'WordPress']) {
      await page.pick(name);
      await page.until(
        () => page.preview.URL.endsWith(`/${name.toLowerCase()}.html`) && page.widgets.length === 3,
        name,
      );
      await page.pick('Dark');
      await page.until(() => onWhite() > 12, `${name}, dark`);
      await page.pick('Light');
      await page.until(() => onWhite() < 1.5, `${name}, light`);
    }
  });

  it('leaves out what can’t be used, so that the widgets don’t complain of it', async () => {
    const page = await BuilderPage.open();
    const complaints: unknown[] = [];
    const { console } = page.preview.defaultView as Window & typeof globalThis;
    console.error = console.warn = (...said: unknown[]) => void complaints.push(...said);
    await page.fill('Hours until you reply to new patients', '0');
    await page.fill('Phone number', '12');
    await page.fill('Name of the clinic', 'Riverside');
    await page.until(() => page.code.includes('Riverside'), 'the name');
    expect(page.code).not.to.match(/ (reply-hours|clinic-phone)=/);
    expect(complaints).to.deep.equal([]);
  });

  it('says nothing beside a field that nobody has been in', async () => {
    const page = await BuilderPage.open();
    await page.fill('Name of the clinic', 'Riverside');
    expect(page.descriptionOf('Phone number')).not.to.contain('get stuck');
    await page.fill('Phone number', '1');
    await page.fill('Phone number', ' ');
    expect(page.descriptionOf('Phone number')).to.contain('People who get stuck in the form need a number');
    expect(page.control('Phone number').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('says all that is open about a shared setup', async () => {
    const page = await BuilderPage.open('elements=info+contact&sections=');
    expect(page.descriptionOf('Phone number')).to.contain('People who get stuck in the form need a number');
    expect(shownText(page.document.getElementById('sections')!)).to.contain('Choose at least one.');
  });

  it('says beside the sections that none is left', async () => {
    const page = await BuilderPage.open();
    for (const section of [
      'What it is',
      'How it differs from other treatments',
      'Who it is for',
      'How it is done',
    ])
      await page.pick(section);
    expect(shownText(page.document.getElementById('sections')!)).to.contain('Choose at least one.');
    expect(page.open).to.include('Sections: Choose at least one.');
  });

  it('selects the snippet where the browser doesn’t let the page copy', async () => {
    const page = await BuilderPage.open();
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
    });
    await page.press('Copy: Where the widgets belong');
    await page.until(() => page.announced.includes('copy it with Ctrl+C'), 'what to do');
    expect(page.window.getSelection()?.toString()).to.contain('<mild-info>');
  });
});
