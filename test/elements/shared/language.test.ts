import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define.js';
import '../../../src/intl.js';
import { configure, configureFrom } from '../../../src/config/page.js';
import type { MildContact } from '../../../src/elements/contact/mild-contact.js';
import type { MildAskEvent } from '../../../src/events.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import { press, type } from '../../helpers/browser.js';
import { listenToConsole, type ConsoleLog } from '../../helpers/console.js';
import { complete, contactPage, type ContactPageOptions } from '../../helpers/contact-page.js';
import { settled, show } from '../../helpers/element-page.js';
import { shown, shownText } from '../../helpers/rendered.js';

const headings = ({ messages, content }: typeof es) => [
  content.summary.heading,
  content.risks.heading,
  messages.heading,
  messages.sent,
];

/** The language of an element's words, which is also the one that it says it is in. */
function languageOf(element: Element | null): string {
  const heading = shownText(shown(element!, '[part=heading]')[0]!);
  const language = headings(en).includes(heading) ? 'en' : headings(es).includes(heading) ? 'es' : heading;
  expect(element!.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal(language);
  return language;
}

const widgets = (page: ParentNode) => [
  ...page.querySelectorAll<LitElement>('mild-info, mild-risks, mild-contact'),
];
const languagesOf = (page: ParentNode) => widgets(page).map(languageOf).join(' ');

async function change(element: Element, lang: string | null): Promise<void> {
  if (lang === null) element.removeAttribute('lang');
  else element.setAttribute('lang', lang);
  await settled();
}

let log: ConsoleLog;

beforeEach(() => {
  log = listenToConsole();
});

afterEach(async () => {
  document.documentElement.removeAttribute('lang');
  configure({ locale: undefined });
  await settled();
});

describe('the language of an element', () => {
  it('is that of the nearest lang', async () => {
    const page = await show(html`
      <main lang="es">
        <mild-info></mild-info>
        <div lang="en"><mild-risks></mild-risks></div>
        <mild-contact lang="en"></mild-contact>
      </main>
    `);
    expect(languagesOf(page)).to.equal('es en en');
  });

  it('is that of the page, where nothing nearer says', async () => {
    document.documentElement.lang = 'es';
    const page = await show(html`<p><mild-info></mild-info><mild-risks></mild-risks></p>`);
    expect(languagesOf(page)).to.equal('es es');
  });

  it('is English where nothing says', async () => {
    const page = await show(html`<p><mild-info></mild-info><mild-contact></mild-contact></p>`);
    expect(languagesOf(page)).to.equal('en en');
    expect(log.errors).to.deep.equal([]);
  });

  it('is that of the place where its host stands, in a shadow tree in a shadow tree', async () => {
    const page = await show(html`<main lang="es"><div></div></main>`);
    const outer = page.querySelector('div')!.attachShadow({ mode: 'closed' });
    const host = outer.appendChild(document.createElement('div'));
    const inner = host.attachShadow({ mode: 'open' });
    const info = inner.appendChild(document.createElement('mild-info'));
    await info.updateComplete;
    expect(languageOf(info)).to.equal('es');
  });

  it('is that of the nearest lang in its own shadow tree', async () => {
    const page = await show(html`<main lang="en"></main>`);
    const root = page.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('div'));
    inner.lang = 'es';
    const info = inner.appendChild(document.createElement('mild-info'));
    await info.updateComplete;
    expect(languageOf(info)).to.equal('es');
  });

  it('is that of the page for what the page puts into another’s slot', async () => {
    const page = await show(html`<main lang="es"><mild-info></mild-info></main>`);
    const root = page.attachShadow({ mode: 'open' });
    const frame = root.appendChild(document.createElement('div'));
    frame.lang = 'en';
    frame.append(document.createElement('slot'));
    await settled();
    expect(languagesOf(page)).to.equal('es');
  });

  for (const tag of ['es', 'ES', 'es-MX', 'es-419', 'es-Latn-US', 'eS-us', 'es_MX', 'es_ES']) {
    it(`is Spanish for ${tag}`, async () => {
      expect(languageOf(await show(html`<mild-info lang=${tag}></mild-info>`))).to.equal('es');
    });
  }

  for (const tag of ['', 'en-GB', 'fr', 'est', 'e', 'x-es', 'Spanish, of course', '__proto__']) {
    it(`is English for "${tag}", and nothing is said`, async () => {
      const page = await show(html`<main lang="es"><mild-info lang=${tag}></mild-info></main>`);
      expect(languagesOf(page)).to.equal('en');
      expect(log.errors).to.deep.equal([]);
    });
  }
});

describe('the language that is configured', () => {
  it('is taken from the element, its clinic, the script, the script tag, then the page', async () => {
    document.documentElement.lang = 'es';
    const tag = document.createElement('script');
    const page = await show(html`<mild-clinic><mild-info></mild-info></mild-clinic>`);
    const info = page.querySelector('mild-info')!;
    configureFrom(tag);

    const set: readonly [string, () => void][] = [
      ['en', () => (tag.dataset.locale = 'en')],
      ['es', () => configure({ locale: 'es' })],
      ['en', () => page.setAttribute('locale', 'en')],
      ['es', () => info.setAttribute('locale', 'es')],
      ['en', () => info.removeAttribute('locale')],
      ['es', () => page.removeAttribute('locale')],
      ['en', () => configure({ locale: undefined })],
      ['es', () => delete tag.dataset.locale],
    ];
    expect(languageOf(info)).to.equal('es');
    for (const [language, step] of set) {
      step();
      await settled();
      expect(languageOf(info), String(step)).to.equal(language);
    }
    expect(log.errors).to.deep.equal([]);
  });

  it('stands over a nearer lang', async () => {
    const page = await show(html`<mild-clinic locale="es"><mild-info lang="en"></mild-info></mild-clinic>`);
    expect(languagesOf(page)).to.equal('es');
  });

  it('is English where the tag is of a language that is not there', async () => {
    const page = await show(html`
      <main lang="es"><mild-info locale="tlh"></mild-info><mild-risks locale="es-AR"></mild-risks></main>
    `);
    expect(languagesOf(page)).to.equal('en es');
    expect(log.errors).to.deep.equal([]);
  });

  it('is reported once and passed over, where it is no tag', async () => {
    const page = await show(html`<main lang="es"><mild-info locale="es MX"></mild-info></main>`);
    await change(page, 'en');
    await change(page, 'es');
    expect(languagesOf(page)).to.equal('es');
    expect(log.errors).to.have.length(1);
    expect(log.errors[0]).to.contain('locale="es MX" on <mild-info>').and.to.contain('en or es-MX');
  });
});

describe('the language of a page that changes', () => {
  it('is followed, on whatever ancestor it changes', async () => {
    const page = await show(html`
      <section>
        <div>
          <mild-info></mild-info>
          <mild-clinic><mild-risks></mild-risks></mild-clinic>
          <mild-contact></mild-contact>
        </div>
      </section>
    `);
    const places = [document.documentElement, page, page.firstElementChild!];
    for (const place of places) {
      await change(place, 'es-MX');
      expect(languagesOf(page)).to.equal('es es es');
      await change(place, 'en');
      expect(languagesOf(page)).to.equal('en en en');
    }
    await change(page.querySelector('mild-clinic')!, 'es');
    await change(page.querySelector('mild-contact')!, 'es');
    expect(languagesOf(page)).to.equal('en es es');
    await change(page.querySelector('mild-clinic')!, null);
    expect(languagesOf(page)).to.equal('en en es');
  });

  it('is followed in two languages at once', async () => {
    const page = await show(html`
      <main>
        <div lang="en"><mild-info></mild-info></div>
        <div lang="es"><mild-info></mild-info></div>
      </main>
    `);
    expect(languagesOf(page)).to.equal('en es');
    await change(page.firstElementChild!, 'es');
    await change(page.lastElementChild!, 'en');
    expect(languagesOf(page)).to.equal('es en');
  });

  it('is followed in a shadow tree, and on what is around it', async () => {
    const page = await show(html`<main><div></div></main>`);
    const root = page.querySelector('div')!.attachShadow({ mode: 'closed' });
    const around = root.appendChild(document.createElement('div'));
    const info = around.appendChild(document.createElement('mild-info'));
    await info.updateComplete;
    for (const place of [document.documentElement, page, root.host, around]) {
      await change(place, 'es');
      expect(languageOf(info)).to.equal('es');
      await change(place, 'en');
      expect(languageOf(info)).to.equal('en');
    }
  });

  it('is followed to where an element moves', async () => {
    const page = await show(html`
      <main>
        <div lang="en">
          <p><mild-contact></mild-contact></p>
        </div>
        <div lang="es"></div>
      </main>
    `);
    const [english, spanish] = page.children;
    const paragraph = page.querySelector('p')!;
    spanish!.append(paragraph); // with what is around it
    await settled();
    expect(languagesOf(page)).to.equal('es');
    english!.append(page.querySelector('mild-contact')!); // by itself
    await settled();
    expect(languagesOf(page)).to.equal('en');
    const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.host.setAttribute('lang', 'es');
    const contact = root.appendChild(page.querySelector('mild-contact')!); // into a tree that none was in
    await settled();
    expect(languageOf(contact)).to.equal('es');
    await change(root.host, 'en');
    await contact.updateComplete;
    expect(languageOf(contact)).to.equal('en');
  });

  it('is caught up with by an element that was away', async () => {
    const page = await show(html`<main lang="en"><mild-contact></mild-contact></main>`);
    const contact = page.querySelector('mild-contact')!;
    contact.values = { name: 'Jo' };
    await settled();
    contact.remove();
    await change(page, 'es');
    page.append(contact);
    await settled();
    expect(languageOf(contact)).to.equal('es');
    expect(contact.values.name).to.equal('Jo');
  });

  it('is nothing to an element that was taken away', async () => {
    const page = await show(html`<main lang="en"><mild-info></mild-info></main>`);
    const info = page.querySelector('mild-info')!;
    info.remove();
    await change(page, 'es');
    expect(info.isUpdatePending).to.be.false;
    expect(info.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});

describe('while a person types', () => {
  const open = (options: ContactPageOptions = {}) =>
    contactPage({ ...options, attributes: { lang: 'en', ...options.attributes } });

  it('a change of the language loses nothing: not the text, the focus or the caret', async () => {
    const page = await open({ attributes: { 'require-consent': '' } });
    await page.fill({ ...complete, message: '', consent: true });
    const message = page.control('message') as HTMLTextAreaElement;
    const { inputs } = page;
    message.focus();
    await type('My legs hurt');
    message.setSelectionRange(3, 7);
    await change(page.element, 'es');
    expect(page.focusedElement === message).to.be.true;
    expect([message.selectionStart, message.selectionEnd]).to.deep.equal([3, 7]);
    await type('arms');
    expect(message.value).to.equal('My arms hurt');
    expect(page.inputs.every((input, at) => input === inputs[at])).to.be.true;
    expect(page.element.values).to.deep.equal({ ...complete, message: 'My arms hurt', consent: true });
    await change(page.element, 'en');
    expect(page.element.values).to.deep.equal({ ...complete, message: 'My arms hurt', consent: true });
    expect(page.focused).to.equal('Your message (optional)');
  });

  it('a change of the language keeps a choice under the keys', async () => {
    const page = await open();
    page.choice('new').focus();
    await press('Space');
    await change(page.element, 'es');
    await press('ArrowDown');
    expect(page.element.values.patient).to.equal('existing');
    expect(page.heard.at(-1)).to.equal(es.messages.needs.existing);
  });

  it('mistakes are told in the language of the moment, above and beside the fields', async () => {
    const page = await open();
    await page.fill({ name: 'Jo', patient: 'new', email: 'jo@' });
    await page.send();
    const { problems } = en.messages;
    const { problems: spanish } = es.messages;
    expect(page.summary).to.deep.equal([problems.emailFormat, problems.phoneMissing]);
    await change(page.element, 'es');
    expect(page.summary).to.deep.equal([spanish.emailFormat, spanish.phoneMissing]);
    expect(page.all('[part=error]').map(shownText)).to.deep.equal([
      `Error: ${spanish.emailFormat}`,
      `Error: ${spanish.phoneMissing}`,
    ]);
    expect(page.focused).to.equal(es.messages.problemHeading(2));
    await change(page.element, 'en');
    expect(page.summary).to.deep.equal([problems.emailFormat, problems.phoneMissing]);
  });

  it('mistakes keep their words, though another would be found by now', async () => {
    const page = await open();
    await page.fill({ ...complete, phone: '' });
    await page.send();
    const { problems } = en.messages;
    expect(page.summary).to.deep.equal([problems.phoneMissing]);
    page.control('phone').focus();
    await type('1');
    expect(page.summary).to.deep.equal([problems.phoneMissing]);
    await change(page.element, 'es');
    expect(page.summary).to.deep.equal([es.messages.problems.phoneMissing]);
    await type('2');
    expect(page.summary).to.deep.equal([es.messages.problems.phoneMissing]);
  });

  it('what the endpoint and the browser said stays as they said it', async () => {
    const answer = { status: 422, body: { errors: { email: 'We know no such mailbox' } } };
    const page = await open({ answers: [answer] });
    await page.fill(complete);
    await page.send();
    const [said] = page.summary!;
    expect(said).to.contain('We know no such mailbox');
    await change(page.element, 'es');
    expect(page.summary).to.deep.equal([said]);
  });
});

describe('the form in Spanish', () => {
  const words = es.messages;
  const open = (options: ContactPageOptions = {}) =>
    contactPage({ ...options, attributes: { lang: 'es-MX', ...options.attributes } });

  const fill = async (element: MildContact, values: Partial<MildContact['values']> = complete) => {
    element.values = values;
    await settled();
  };

  /** Letters-only runs of English that no Spanish text of ours has. */
  const english = /\b(the|your|you|with|and|this|please|enter|send|message)\b/i;

  it('is in Spanish throughout', async () => {
    const page = await open({ attributes: { 'require-consent': '' } });
    await page.press(words.send);
    await settled();
    expect(page.text).not.to.match(english);
    expect(page.heading).to.equal(words.heading);
    expect(page.summary).to.deep.equal([
      words.problems.nameMissing,
      words.problems.patientMissing,
      words.problems.consentMissing,
    ]);
    expect(page.focused).to.equal('Hay 3 problemas');
    expect(page.toldWithFocus).to.equal(page.summary!.join(' '));
    const names = page.inputs.map((input) => shownText(input.labels![0]!));
    const { fields } = words;
    expect(names).to.deep.equal([
      fields.name,
      fields.patientNew,
      fields.patientExisting,
      fields.email,
      fields.phone,
      fields.message,
      fields.consent,
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('says what it needs, sends, and thanks in Spanish, with its language in the message', async () => {
    const page = await open({ attributes: { 'reply-hours': '1' } });
    expect(page.text).to.contain(words.promise(1)).and.to.contain('en menos de una hora');
    page.all<HTMLInputElement>('[value=new]')[0]!.click();
    await settled();
    expect(page.heard).to.deep.equal([words.needs.new]);
    await fill(page.element);
    page.forget();
    await page.press(words.send);
    await page.settled();
    const [sent] = await page.endpoint.submissions();
    expect(sent).to.include({ ...complete, locale: 'es' });
    expect(languageOf(page.element)).to.equal('es');
    expect(page.heading).to.equal(words.sent);
    expect(page.text).to.contain(words.next.new(1)).and.to.contain(words.call);
    expect(page.text).not.to.match(english);
    await page.press(words.another);
    await settled();
    expect(page.heading).to.equal(words.heading);
  });

  it('keeps the language of a message that is on its way; thanks come in that of the moment', async () => {
    const page = await open();
    let locale = '';
    let answer = (): void => undefined;
    page.element.send = (submission) => {
      ({ locale } = submission);
      return new Promise((resolve) => (answer = () => resolve(new Response(null, { status: 204 }))));
    };
    await fill(page.element);
    await page.press(words.send);
    expect(page.status).to.equal(words.sending);
    await change(page.element, 'en');
    expect(page.status).to.equal(en.messages.sending);
    answer();
    await page.settled();
    expect(locale).to.equal('es');
    expect(page.heading).to.equal(en.messages.sent);
  });

  it('tells of a failure in Spanish, and in English once the page is', async () => {
    const page = await open({ answers: [{ status: 500 }] });
    await fill(page.element);
    await page.press(words.send);
    await page.settled();
    expect(page.text).to.contain(`${words.perhapsSent} ${words.failures.server} ${words.kept}`);
    expect(page.button(words.tryAgain)).to.exist;
    await change(page.element, 'en');
    expect(page.text).to.contain(en.messages.perhapsSent).and.to.contain(en.messages.failures.server);
    expect(page.text).not.to.contain(words.perhapsSent);
  });

  for (const [length, said] of [
    [1600, ''],
    [1999, 'Le queda 1 carácter'],
    [2000, 'Le quedan 0 caracteres'],
    [2001, 'Tiene 1 carácter de más'],
    [3500, 'Tiene 1,500 caracteres de más'],
  ] as const) {
    it(`counts in Spanish: ${length} characters`, async () => {
      const page = await open();
      await fill(page.element, { message: 'a'.repeat(length) });
      const count = page.all('textarea + [part=hint]')[0]!;
      expect(shownText(count)).to.equal(said);
    });
  }

  it('takes questions about the risks in Spanish, which stay as they were asked', async () => {
    const page = await open();
    const main = page.element.parentElement!;
    main.insertAdjacentHTML('afterbegin', '<mild-risks ask lang="es"></mild-risks>');
    await settled();
    const risks = main.querySelector('mild-risks')!;
    const asked: string[] = [];
    risks.addEventListener('mild-ask', ({ topic }: MildAskEvent) => asked.push(topic));
    const { benefits, risks: harms } = es.content.risks;
    const buttons = shown(risks, 'button');
    expect(buttons.map(shownText)).to.deep.equal(
      [...benefits.items, ...harms.items].map(({ term }) => `${words.ask}: ${term}`),
    );
    const { term } = harms.items[0]!;
    buttons[5]!.click();
    await page.settled();
    expect(asked).to.deep.equal([term]);
    expect(page.heard).to.deep.equal([words.topicAdded(term)]);
    expect(page.text).to.contain(words.askingAbout);
    expect(page.button(`${words.remove} ${term}`)).to.exist;
    await change(page.element, 'en');
    await change(risks, 'en');
    expect(page.element.topics).to.deep.equal([term]);
    expect(page.text).to.contain(en.messages.askingAbout);
    page.forget();
    await page.press(`${en.messages.remove} ${term}`);
    await page.until(() => page.heard.length > 0);
    expect(page.heard).to.deep.equal([en.messages.topicRemoved(term)]);
  });
});

describe('what a screen reader is told of the language', () => {
  it('is that of our words, and that of the page for the page’s own', async () => {
    const page = await show(html`
      <main lang="en">
        <mild-info locale="es"><p slot="before">Hello</p></mild-info>
        <mild-contact locale="es"
          ><label slot="fields">Insurance <input name="plan" /></label
        ></mild-contact>
      </main>
    `);
    for (const widget of widgets(page)) {
      const said = [...widget.shadowRoot!.querySelectorAll('[lang]')];
      expect(said.map((element) => element.getAttribute('lang'))).to.deep.equal(['es']);
      const whole = [...widget.shadowRoot!.children].filter((element) => element.localName !== 'style');
      expect(whole, 'all that is ours is in it').to.deep.equal(said);
      expect(widget.hasAttribute('lang'), 'the element stays as the page made it').to.be.false;
    }
    for (const own of page.querySelectorAll('[slot]')) expect(own.matches(':lang(en)')).to.be.true;
    expect(page.querySelector('[dir]') === null).to.be.true;
  });
});
