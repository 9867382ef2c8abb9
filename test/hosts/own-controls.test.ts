import { expect } from '@open-wc/testing';
import { press, type } from '../helpers/browser.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, noComplaints } from '../helpers/host-visitor.js';
import { activeElement } from '../helpers/page-senses.js';
import { click, drag, pointIn, tapOn } from '../helpers/pointer.js';
import { snippetOf } from '../helpers/prerendered.js';
import { shown } from '../helpers/rendered.js';

const modules = '/node_modules';
const jquery = `<script src="${modules}/jquery/dist/jquery.min.js"></script>
  <script src="${modules}/jquery-ui/dist/jquery-ui.min.js"></script>`;

/** What plugins against copying do to a whole page, who type in its inputs aside. */
const noCopying = `<script>{
  const cancel = (event) => {
    if (!/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) event.preventDefault();
  };
  for (const type of ['mousedown', 'touchstart', 'selectstart', 'contextmenu', 'dragstart', 'copy', 'cut', 'paste'])
    document.addEventListener(type, cancel, { passive: false });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && /^[acsuvx]$/i.test(event.key)) cancel(event);
  });
}</script>`;

interface Kind {
  readonly head: string;
  /** Around the elements and a native field. */
  readonly around: (content: string) => string;
  /** Begins once the elements are there. */
  readonly begin?: string;
}

const kinds: Record<string, Kind> = {
  'no copying, by a script': { head: noCopying, around: (content) => content },
  'jQuery UI, draggable': {
    head: jquery,
    around: (content) => `<div id="around">${content}</div>`,
    begin: '$("#around").draggable()',
  },
  'jQuery UI, sortable': {
    head: jquery,
    around: (content) => `<ul id="around"><li>${content}</li><li>Another</li></ul>`,
    begin: '$("#around").sortable()',
  },
  Flickity: {
    head: `<link rel="stylesheet" href="${modules}/flickity/dist/flickity.min.css" />
      <script src="${modules}/flickity/dist/flickity.pkgd.min.js"></script>
      <style>#around > *, .flickity-slider > * { inline-size: 100%; } .flickity-viewport { block-size: 3000px; }</style>`,
    around: (content) => `<div id="around"><div>${content}</div><div>Another</div></div>`,
    begin: 'new Flickity("#around", { draggable: true, setGallerySize: false })',
  },
  'iScroll, by pointer events': {
    head: `<script src="${modules}/iscroll/build/iscroll.js"></script>`,
    around: (content) =>
      `<div id="around" style="position: relative; block-size: 3000px; overflow: hidden"><div>${content}</div></div>`,
    begin: 'new IScroll("#around")',
  },
  'iScroll, by mouse and touch': {
    head: `<script src="${modules}/iscroll/build/iscroll.js"></script>`,
    around: (content) =>
      `<div id="around" style="position: relative; block-size: 3000px; overflow: hidden"><div>${content}</div></div>`,
    begin: 'new IScroll("#around", { disablePointer: true, disableMouse: false, disableTouch: false })',
  },
};

const content = `
  <mild-contact>
    <label slot="fields">Plan <input name="plan" /></label>
    <label slot="fields">Doctor <select name="doctor"><option>Any</option><option>Dr. Ruiz</option></select></label>
  </mild-contact>
  <mild-info layout="accordion"></mild-info>
  <p>Native <input id="native" /></p>`;

async function open({ head, around, begin }: Kind): Promise<HostPage> {
  const page = await HostPage.of({ head: head + script(), body: around(content) });
  page.window.eval(begin ?? '');
  await page.settled();
  await page.takeFocus();
  return page;
}

const ours = (page: HostPage, selector: string) => shown(page.contact, selector)[0]! as HTMLInputElement;
const focused = (page: HostPage) => activeElement(page.document) as HTMLInputElement;
const place = (element: Element) => {
  const { x, y } = element.getBoundingClientRect();
  return { x: Math.round(x), y: Math.round(y) };
};

/** Everything that is done with the mouse and the keyboard on our controls. */
async function useControls(page: HostPage): Promise<void> {
  for (const name of ['name', 'message', 'phone']) {
    const field = ours(page, `[name=${name}]`);
    await click(field);
    expect(focused(page), name).to.equal(field);
    await type('one two');
    expect(field.value, name).to.equal('one two');
  }

  await click(ours(page, '[name=email]').labels![0]!);
  expect(focused(page).name, 'by its label').to.equal('email');
  await click(ours(page, '[value=existing]'));
  expect(page.contact.values.patient).to.equal('existing');

  const plan = page.contact.querySelector<HTMLInputElement>('[name=plan]')!;
  await click(plan);
  await type('gold');
  expect(plan.value, 'of the page').to.equal('gold');

  const summary = shown(page.document.querySelector('mild-info')!, 'summary')[0]!;
  await click(summary);
  expect(summary.closest('details')!.open, 'a section').to.be.true;

  await click(ours(page, '#send'));
  await page.settled();
  expect(page.mistakes, 'by the button').to.have.length.above(0);
}

/** Types into a field, and edits that by shortcuts. */
async function edit(field: HTMLInputElement): Promise<void> {
  await click(field);
  await press('Control+a');
  await type('a text that is quite long');
  await press('Control+a', 'Control+x');
  expect(field.value).to.equal('');
  await press('Control+v');
  expect(field.value).to.equal('a text that is quite long');
}

/** Marks text in a field with the mouse. */
async function mark(page: HostPage, field: HTMLInputElement): Promise<void> {
  field.setSelectionRange(0, 0);
  const around = page.document.querySelector('#around') ?? page.document.body;
  const before = place(around);
  await drag(await pointIn(field, 0.02), await pointIn(field, 0.3));
  expect(field.selectionEnd! - field.selectionStart!, 'marked with the mouse').to.be.above(2);
  expect(place(around), 'what can be dragged').to.deep.equal(before);
}

describe('a page that cancels clicks and shortcuts × engine', () => {
  for (const [name, kind] of Object.entries(kinds)) {
    it(name, async () => {
      const page = await open(kind);
      await edit(page.document.querySelector('#native')!);
      await useControls(page);
      await edit(ours(page, '[name=name]'));
      await mark(page, ours(page, '[name=name]'));
      expect(complaints(page)).to.deep.equal(noComplaints);
    });
  }
});

describe('a finger × engine', () => {
  it('on a page that cancels touches', async function () {
    const page = await open(kinds['no copying, by a script']!);
    const field = ours(page, '[name=message]');
    if (!(await tapOn(field))) this.skip();
    expect(focused(page)).to.equal(field);
    await tapOn(ours(page, '[value=new]'));
    expect(page.contact.values.patient).to.equal('new');
    const plan = page.contact.querySelector<HTMLInputElement>('[name=plan]')!;
    await tapOn(plan);
    expect(focused(page)).to.equal(plan);
  });
});

describe('text of ours that is no control', () => {
  it('begins a drag of what the page has made draggable', async () => {
    const page = await open(kinds['jQuery UI, draggable']!);
    const around = page.document.querySelector('#around')!;
    const heading = ours(page, '[part=heading]');
    const from = await pointIn(heading, 0.05);
    const before = place(around);
    await drag(from, [from[0] + 40, from[1] + 30]);
    expect(place(around)).to.deep.equal({ x: before.x + 40, y: before.y + 30 });
  });
});

describe('what a page hears of our controls', () => {
  const begins = ['pointerdown', 'mousedown', 'touchstart', 'selectstart', 'dragstart', 'contextmenu'];
  const clipboard = ['copy', 'cut', 'paste'];
  const goesOn = [
    ...['click', 'dblclick', 'focusin', 'focusout', 'pointermove', 'pointerup', 'mousemove', 'mouseup'],
    ...['touchmove', 'touchend', 'beforeinput', 'input', 'wheel', 'dragover', 'drop'],
  ];

  /** A library's field: an input in a shadow root, and a slotted element of the page around it. */
  const library = `<script>customElements.define('x-field', class extends HTMLElement {
    constructor() { super().attachShadow({ mode: 'open' }).innerHTML = '<label>Plan <input></label>'; }
  });</script>`;
  const body = `<mild-contact privacy-url="/privacy">
      <label slot="fields">Plan <input name="plan" /></label>
      <select slot="fields" name="doctor"><option>Any</option></select>
      <x-field slot="fields" name="x"></x-field>
      <button slot="fields" type="button">Look my plan up</button>
      <p slot="intro">Write to <a href="/us">us</a>.</p>
    </mild-contact>
    <mild-info layout="accordion" contact-url="/contact"></mild-info>`;

  async function listen() {
    const page = await HostPage.of({ head: library + script({ defer: '' }), body });
    page.contact.topics = ['Infection'];
    await page.settled();
    const { window, document } = page;
    /** What is heard, and whether it was cancelled, of an event on an element. */
    const hears = (element: Element, event: Event) => {
      const heard: Event[] = [];
      const cancel = (told: Event) => {
        heard.push(told);
        told.preventDefault();
      };
      document.addEventListener(event.type, cancel, { passive: false });
      element.dispatchEvent(event);
      document.removeEventListener(event.type, cancel);
      expect(event.defaultPrevented, 'cancelled').to.equal(heard.length > 0);
      return heard.length > 0;
    };
    const happens = (type: string) =>
      new window.Event(type, { bubbles: true, composed: true, cancelable: true });
    const pressed = (
      key: string,
      { type = 'keydown', ...more }: KeyboardEventInit & { type?: string } = {},
    ) => new window.KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...more });
    return { page, hears, happens, pressed };
  }

  const controlsOf = (page: HostPage) => {
    const root = page.contact.shadowRoot!;
    const info = page.document.querySelector('mild-info')!.shadowRoot!;
    return {
      fields: [...root.querySelectorAll('input, textarea')],
      others: [
        ...root.querySelectorAll('label, button, button span, a'),
        ...info.querySelectorAll('summary, summary *, a[href], button'),
      ],
      slotted: [...page.contact.querySelectorAll('label, input, select')],
      inLibrary: [page.contact.querySelector('x-field')!.shadowRoot!.querySelector('input')!],
      texts: [
        ...root.querySelectorAll('h2, form, [part=note], [part=hint], bdi'),
        ...info.querySelectorAll('h2, p, li, section'),
        ...page.contact.querySelectorAll('p, p a, button'),
      ].filter((text) => !text.matches('label *, summary *, a *, button[part] *')),
    };
  };

  it('is nothing of what begins there', async () => {
    const { page, hears, happens } = await listen();
    const { fields, others, slotted, inLibrary } = controlsOf(page);
    expect([fields.length > 5, others.length > 8, slotted.length]).to.deep.equal([true, true, 3]);
    for (const control of [...fields, ...others, ...slotted, ...inLibrary]) {
      for (const type of begins)
        expect(hears(control, happens(type)), `${type}: ${control.outerHTML}`).to.be.false;
    }
    for (const control of [...fields, ...inLibrary]) {
      for (const type of clipboard)
        expect(hears(control, happens(type)), `${type}: ${control.outerHTML}`).to.be.false;
    }
  });

  it('is all that it needs', async () => {
    const { page, hears, happens } = await listen();
    const { fields, others, slotted, inLibrary } = controlsOf(page);
    for (const control of [...fields, ...others, ...slotted, ...inLibrary]) {
      for (const type of goesOn.filter((type) => type !== 'click' || !control.closest('button, a')))
        expect(hears(control, happens(type)), `${type}: ${control.outerHTML}`).to.be.true;
    }
    for (const control of slotted) {
      for (const type of clipboard) expect(hears(control, happens(type)), type).to.be.true;
    }
  });

  it('is all of text that is no control', async () => {
    const { page, hears, happens, pressed } = await listen();
    const { texts } = controlsOf(page);
    expect(texts.length).to.be.above(15);
    for (const text of texts) {
      for (const type of [...begins, ...clipboard, ...goesOn].filter((type) => type !== 'click'))
        expect(hears(text, happens(type)), `${type}: ${text.outerHTML}`).to.be.true;
      expect(hears(text, pressed('a', { ctrlKey: true })), text.outerHTML).to.be.true;
    }
  });

  it('is no key that edits a field, and all others', async () => {
    const { page, hears, pressed } = await listen();
    const { slotted, inLibrary } = controlsOf(page);
    const mine = [ours(page, '[name=name]'), ours(page, 'textarea')];
    const theirs = [...slotted.filter((control) => !control.matches('label')), ...inLibrary];
    const shortcuts = ['a', 'c', 'v', 'x', 'y', 'z'].flatMap((key) => [
      pressed(key, { ctrlKey: true }),
      pressed(key, { metaKey: true }),
      pressed(key.toUpperCase(), { ctrlKey: true, shiftKey: true }),
    ]);
    // As with a Russian keyboard.
    shortcuts.push(pressed('ф', { code: 'KeyA', ctrlKey: true }), pressed('Insert', { ctrlKey: true }));
    const moves = [
      pressed('ArrowLeft', { ctrlKey: true }),
      pressed('ArrowRight', { altKey: true }),
      pressed('Backspace', { metaKey: true }),
      pressed('Home', { ctrlKey: true, shiftKey: true }),
      // AltGr and Q is "@" on a German keyboard, AltGr and A "ą" on a Polish one.
      pressed('@', { ctrlKey: true, altKey: true, modifierAltGraph: true }),
      pressed('ą', { code: 'KeyA', ctrlKey: true, altKey: true, modifierAltGraph: true }),
      // WebKit makes no event with that modifier.
    ].filter((event) => !(event.ctrlKey && event.altKey) || event.getModifierState('AltGraph'));
    const plain = ['a', '/', ' ', 'Enter', 'ArrowDown', 'Delete'].map((key) => pressed(key));
    const others = [
      ...['Tab', 'Escape', 'F1'].map((key) => pressed(key)),
      pressed('k', { ctrlKey: true }),
      pressed('K', { metaKey: true, shiftKey: true }),
      pressed('Enter', { ctrlKey: true }),
      pressed('л', { code: 'KeyK', ctrlKey: true }),
      pressed('a', { altKey: true }),
    ];
    const tell = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, field: Element) =>
      `${JSON.stringify({ key, ctrlKey, altKey, metaKey })} in ${field.outerHTML.slice(0, 60)}`;
    const check = (fields: Element[], events: KeyboardEvent[], heard: boolean) => {
      for (const field of fields) {
        for (const event of events) expect(hears(field, event), tell(event, field)).to.equal(heard);
      }
    };
    const again = (events: KeyboardEvent[]) =>
      events.map((event) => pressed(event.key, { ...modifiersOf(event), code: event.code }));
    for (const field of mine) {
      check([field], again([...shortcuts, ...moves, ...plain]), false);
      check([field], again(others), true);
    }
    for (const field of theirs) {
      check([field], again(shortcuts), false);
      check([field], again([...moves, ...plain, ...others]), true);
    }
    const button = ours(page, '#send');
    const summary = shown(page.document.querySelector('mild-info')!, 'summary')[0]!;
    for (const control of [button, summary]) {
      check([control], [pressed('Enter'), pressed(' '), pressed(' ', { type: 'keyup' })], false);
      check([control], [pressed('a'), pressed('Escape'), pressed('c', { ctrlKey: true })], true);
    }
  });

  const modifiersOf = (event: KeyboardEvent) => ({
    ctrlKey: event.ctrlKey,
    altKey: event.altKey,
    metaKey: event.metaKey,
    shiftKey: event.shiftKey,
    modifierAltGraph: event.getModifierState('AltGraph'),
  });

  it('is the same once the script has taken a prerendered form over', async () => {
    const snippet = await snippetOf('<mild-contact endpoint="/contact"></mild-contact>');
    const prerendered = await HostPage.of({ body: snippet });
    const field = prerendered.contact.shadowRoot!.querySelector<HTMLInputElement>('[name=name]')!;
    const hears = (type: string) => {
      let heard = false;
      prerendered.document.addEventListener(type, () => (heard = true), { once: true });
      field.dispatchEvent(new prerendered.window.Event(type, { bubbles: true, composed: true }));
      return heard;
    };
    expect(hears('mousedown'), 'without the script').to.be.true;
    await prerendered.add(script());
    expect(prerendered.contact.shadowRoot!.querySelector('[name=name]'), 'taken over').to.equal(field);
    expect(hears('mousedown')).to.be.false;
    expect(hears('input')).to.be.true;
  });
});
