import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/switch/switch.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/switch/switch.js';
import '@material/web/textfield/outlined-text-field.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { aTimeout, expect } from '@open-wc/testing';
import { press, type } from '../../helpers/browser.js';
import { listenToConsole } from '../../helpers/console.js';
import {
  complete,
  contactPage,
  type ContactPage,
  type ContactPageOptions,
} from '../../helpers/contact-page.js';

interface LibraryField extends HTMLElement {
  value: unknown;
  checked: boolean;
  selected: boolean;
  validity: ValidityState;
  updateComplete: Promise<unknown>;
}

const options = (tag: string) =>
  ['', 'a', 'b'].map((value) => {
    const text = value.toUpperCase();
    return `<${tag} value="${value}">${tag.startsWith('md') ? `<div slot="headline">${text}</div>` : text}</${tag}>`;
  });
const choices = (tag: string) => options(tag).slice(1).join('');

/** What a library's field is, and how a person fills it in. */
interface Kind {
  readonly markup: string;
  /** Where the label is the page's. */
  readonly label?: string;
  readonly sent: unknown;
  readonly answer: (field: LibraryField) => unknown;
  /** What is sent of it where it is left empty. */
  readonly empty?: unknown;
}

async function typeInto(field: HTMLElement) {
  field.focus();
  await type('a');
}

const clickIn = (selector: string) => (field: HTMLElement) => {
  field.querySelector<HTMLElement>(selector)!.click();
};

/** Opens a list, goes to the first answer, and takes it. */
async function choose(field: LibraryField) {
  field.focus();
  await press('Space');
  await aTimeout(400);
  if (field.localName.startsWith('md'))
    field.querySelector('[value=a]')!.shadowRoot!.querySelector<HTMLElement>('#item')!.click();
  else await press('Enter');
  await aTimeout(400);
}

const text = (tag: string, empty?: string): Kind => ({
  markup: `<${tag} slot="fields" name="x" label="Plan" required></${tag}>`,
  sent: 'a',
  answer: typeInto,
  empty,
});
const ticked = { sent: 'on', answer: (field: LibraryField) => field.click() };

const kinds: Record<string, Kind> = {
  'sl-input': text('sl-input', ''),
  'sl-textarea': text('sl-textarea', ''),
  'sl-select': {
    markup: `<sl-select slot="fields" name="x" label="Plan" required>${choices('sl-option')}</sl-select>`,
    sent: 'a',
    answer: choose,
    empty: '',
  },
  'sl-checkbox': { markup: '<sl-checkbox slot="fields" name="x" required>Plan</sl-checkbox>', ...ticked },
  'sl-switch': { markup: '<sl-switch slot="fields" name="x" required>Plan</sl-switch>', ...ticked },
  'sl-radio-group': {
    markup: `<sl-radio-group slot="fields" name="x" label="Plan" required>${choices('sl-radio')}</sl-radio-group>`,
    sent: 'a',
    answer: clickIn('[value=a]'),
    empty: '',
  },
  'wa-input': text('wa-input'),
  'wa-textarea': text('wa-textarea', ''),
  'wa-select': {
    markup: `<wa-select slot="fields" name="x" label="Plan" required>${choices('wa-option')}</wa-select>`,
    sent: 'a',
    answer: choose,
  },
  'wa-checkbox': { markup: '<wa-checkbox slot="fields" name="x" required>Plan</wa-checkbox>', ...ticked },
  'wa-switch': { markup: '<wa-switch slot="fields" name="x" required>Plan</wa-switch>', ...ticked },
  'wa-radio-group': {
    markup: `<wa-radio-group slot="fields" name="x" label="Plan" required>${choices('wa-radio')}</wa-radio-group>`,
    sent: 'a',
    answer: clickIn('[value=a]'),
  },
  'md-outlined-text-field': text('md-outlined-text-field', ''),
  'md-outlined-select': {
    markup: `<md-outlined-select slot="fields" name="x" label="Plan" required>${options('md-select-option').join('')}</md-outlined-select>`,
    sent: 'a',
    answer: choose,
    empty: '',
  },
  'md-checkbox': {
    markup: '<label slot="fields"><md-checkbox name="x" required></md-checkbox> Plan</label>',
    ...ticked,
  },
  'md-switch': {
    markup: '<label slot="fields"><md-switch name="x" required></md-switch> Plan</label>',
    ...ticked,
  },
  'md-radio': {
    markup: '<label slot="fields"><md-radio name="x" value="a" required></md-radio> Plan</label>',
    ...ticked,
    sent: 'a',
  },
};

async function opened(tag: string, contactOptions: ContactPageOptions): Promise<[ContactPage, LibraryField]> {
  const page = await contactPage(contactOptions);
  await page.fill(complete);
  const field = page.element.querySelector<LibraryField>(tag)!;
  await field.updateComplete;
  return [page, field];
}

const pageAttributes = (field: Element) =>
  ['aria-invalid', 'aria-describedby', 'data-aria-invalid'].map((name) => field.getAttribute(name));

for (const [tag, { markup, sent, answer, empty }] of Object.entries(kinds)) {
  describe(`<${tag}> among the page’s own fields`, () => {
    it('keeps the message back while it is wrong, and is reached from the summary', async () => {
      const { errors } = listenToConsole();
      const [page, field] = await opened(tag, { children: markup });
      const before = pageAttributes(field);
      await page.send();
      expect(page.summary).to.have.length(1);
      expect(page.summary![0]).to.match(/^Plan: ./);
      expect(page.element.textContent).to.contain(page.summary![0]);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      page.follow(page.summary![0]!);
      await field.updateComplete;
      expect(field.matches(':focus, :focus-within') || field.contains(document.activeElement)).to.be.true;
      await answer(field);
      await page.until(() => page.summary === undefined);
      expect(pageAttributes(field)).to.deep.equal(before);
      await page.send();
      expect((await page.endpoint.submissions<object>())[0]).to.have.property('x', sent);
      expect(errors).to.be.empty;
    });

    it('is sent as a form would where it isn’t filled in, and is emptied with the form', async () => {
      const [page, field] = await opened(tag, { children: markup.replace(' required', '') });
      await answer(field);
      await page.settled();
      page.element.reset();
      await field.updateComplete;
      await page.fill(complete);
      await page.send();
      const [submission] = await page.endpoint.submissions<{ x?: unknown }>();
      expect(submission?.x).to.equal(empty);
    });

    it('takes the endpoint’s objection, and gives it back', async () => {
      const [page, field] = await opened(tag, {
        children: markup.replace(' required', ''),
        answers: [{ status: 422, body: { errors: { x: 'Not this one' } } }],
      });
      const before = pageAttributes(field);
      await page.send();
      expect(page.summary).to.deep.equal(['Not this one']);
      await field.updateComplete;
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      await answer(field);
      await page.until(() => page.summary === undefined);
      expect(pageAttributes(field)).to.deep.equal(before);
    });
  });
}

describe('A library’s list of several', () => {
  for (const tag of ['sl-select', 'wa-select']) {
    it(`is sent as a list: <${tag}>`, async () => {
      const option = tag.replace('select', 'option');
      const [page, field] = await opened(tag, {
        children: `<${tag} slot="fields" name="x" label="Plan" multiple>${choices(option)}</${tag}>`,
      });
      field.value = ['a', 'b'];
      await field.updateComplete;
      await page.send();
      expect((await page.endpoint.submissions<object>())[0]).to.deep.include({ x: ['a', 'b'] });
    });
  }
});

describe('A library’s text field', () => {
  for (const tag of ['sl-input', 'wa-input', 'md-outlined-text-field']) {
    it(`sends the form with Enter: <${tag}>`, async () => {
      const [page, field] = await opened(tag, { children: text(tag).markup });
      await typeInto(field);
      await press('Enter');
      await page.until(() => page.element.state === 'sent');
    });
  }
});
