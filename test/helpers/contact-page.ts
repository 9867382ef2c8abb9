import '../../src/define.js';
import type { MildContact } from '../../src/elements/contact/mild-contact.js';
import { openFrame } from './browser.js';
import { fakeEndpoint, type Answer, type FakeEndpoint } from './fake-endpoint.js';
import { activeElement, flatText, LiveRegions, nameOf } from './page-senses.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a page may hand to the form, and what of it a test leaves alone. */
export interface ContactPageOptions {
  /** Where the form sends to; without it, a fake endpoint that gives these answers. */
  endpoint?: FakeEndpoint;
  answers?: Answer[];
  /** Attributes of `<mild-contact>`; `null` takes one of the usual ones away. */
  attributes?: Readonly<Record<string, string | null>>;
  /** What the page's author writes between the tags, as HTML. */
  children?: string;
  /** Puts the form into a page of its own, this wide. */
  width?: number;
}

/** Our fields, by what stands beside them. */
const labels = {
  name: 'Full name',
  patient: 'Are you a new patient?',
  email: 'Email address',
  phone: 'Phone number',
  message: 'Your message',
} as const;

const choices = { new: 'Yes', existing: 'No, I have been to the clinic before' } as const;

/** What a visitor types and ticks: our fields by name, the page's own by their label. */
export interface Answers {
  name?: string;
  patient?: keyof typeof choices;
  email?: string;
  phone?: string;
  message?: string;
  consent?: boolean;
  [label: string]: string | boolean | undefined;
}

/** A new patient's message without a mistake. */
export const complete = {
  name: 'Jo Rivera',
  patient: 'new',
  email: 'jo@example.com',
  phone: '555 010 0123',
  message: 'My legs hurt when I walk.',
} as const satisfies Answers;

// Taken before any test can replace the clock.
const { setTimeout } = globalThis;
const wait = (ms: number) => new Promise((resolve) => setTimeout.call(globalThis, resolve, ms));

const opened: ContactPage[] = [];

/** Opens a page with a contact form in it, until the test ends. */
export async function contactPage(options: ContactPageOptions = {}): Promise<ContactPage> {
  const { width, children = '', answers } = options;
  const endpoint = options.endpoint ?? (await fakeEndpoint(answers));
  const attributes: Record<string, string | null> = {
    endpoint: endpoint.url,
    'clinic-phone': '+1 555 010 0199',
    'privacy-url': '/privacy',
    ...options.attributes,
  };
  const document = width ? await openDocument(width) : window.document;
  const host = document.createElement('main');
  host.innerHTML = `<mild-contact>${children}</mild-contact>`;
  const element = host.querySelector('mild-contact')!;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  document.body.append(host);
  await element.updateComplete; // there is nothing to hear before
  const page = new ContactPage(element, endpoint);
  opened.push(page);
  await page.rendered();
  return page;
}

async function openDocument(width: number): Promise<Document> {
  const frame = await openFrame('/test/fixtures/blank.html', { width, height: 600 });
  const document = frame.contentDocument!;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/src/define.ts';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  return document;
}

afterEach(() => {
  for (const page of opened.splice(0)) page.close();
});

/** Drives `<mild-contact>` as a visitor does: by what stands on the page, what is spoken, and where the focus is. */
export class ContactPage {
  private readonly _live: LiveRegions;

  constructor(
    readonly element: MildContact,
    readonly endpoint: FakeEndpoint,
  ) {
    this._live = new LiveRegions(this._root);
  }

  // What a visitor does.

  /** Fills in fields, each as if pasted into, and leaves the others alone. */
  async fill(answers: Answers): Promise<void> {
    for (const [field, answer] of Object.entries(answers)) {
      if (answer === undefined) continue;
      if (field === 'patient') this.choice(answer as keyof typeof choices).click();
      else put(this.control(field), answer);
    }
    await this.rendered();
  }

  /** Presses the button that sends, and waits for what comes of it. */
  async send(): Promise<void> {
    await this.press('Send');
    await this.settled();
  }

  /** Presses a button, and doesn't wait. */
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.rendered();
  }

  /** Presses a link of the error summary. */
  follow(text: string): void {
    const links = [...(this.summaryBox?.querySelectorAll('a') ?? [])];
    const link = links.find((link) => flatText(link) === text);
    if (!link) throw new Error(`No link "${text}" in the summary: ${links.map(flatText).join(' | ')}`);
    link.click();
  }

  /** Waits until nothing is under way, and the focus has gone where it goes. */
  async settled(): Promise<void> {
    await this.until(() => !this.busy);
    await this.rendered();
    await wait(0);
  }

  /** Waits until what is known is shown, and nothing else: an update may call for another, and what goes stays for a moment. */
  async rendered(): Promise<void> {
    while (!(await this.element.updateComplete));
    if (this.all('.former').length) await this.until(() => !this.all('.former').length);
  }

  async until(condition: () => boolean, withinMs = 10_000): Promise<void> {
    for (let waited = 0; !condition(); waited += 10) {
      if (waited > withinMs) throw new Error(`Not within ${withinMs} ms: ${String(condition)}`);
      await wait(10);
    }
  }

  // What a visitor sees.

  /** The first heading. */
  get heading(): string {
    return flatText(this._root.querySelector('h1, h2, h3, h4, h5, h6')!);
  }

  /** Everything that can be read. */
  get text(): string {
    return flatText(this.element);
  }

  /** The lines of the error summary, in order; undefined when there is none. */
  get summary(): string[] | undefined {
    const lines = this.summaryBox?.querySelectorAll('li');
    return lines?.length ? [...lines].map(flatText) : undefined;
  }

  /** Whether a message is under way, as assistive technology is told. */
  get busy(): boolean {
    return this._root.querySelector('[aria-busy=true]') !== null;
  }

  /** The label of a field, with what it says of leaving it empty. */
  labelOf(field: string): string {
    return field === 'patient'
      ? flatText(this._patientGroup.querySelector('legend')!).replace(/ \(answer needed\)$/, '')
      : nameOf(this.control(field));
  }

  hintOf(field: string): string | undefined {
    return this.descriptionOf(field).find((text) => !text.startsWith('Error: '));
  }

  /** The error beside a field, without the word before it. */
  errorOf(field: string): string | undefined {
    const error = this.descriptionOf(field).find((text) => text.startsWith('Error: '));
    return error?.slice('Error: '.length);
  }

  /** All errors that stand beside fields, by field. */
  get errors(): Record<string, string> {
    const errors = this.fields.map((field) => [field, this.errorOf(field)] as const);
    return Object.fromEntries(errors.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  /** The names of the fields that are there, in order. */
  get fields(): string[] {
    const here = this.inputs
      .map(({ name }) => name)
      .filter((name) => [...Object.keys(labels), 'consent'].includes(name));
    return [...new Set(here)];
  }

  /** What stands in the fields. */
  get typed(): Required<Pick<Answers, 'name' | 'email' | 'phone' | 'message'>> & { patient: string } {
    const value = (field: string) => this.control(field).value;
    const patient = this.inputs.find(
      (input) => input.type === 'radio' && (input as HTMLInputElement).checked,
    );
    return {
      name: value('name'),
      patient: patient?.value ?? '',
      email: value('email'),
      phone: value('phone'),
      message: value('message'),
    };
  }

  /** The count under the message, as seen. */
  get count(): string {
    const near = this.control('message').parentElement!;
    return [...near.querySelectorAll('[aria-hidden=true]')].map(flatText).join(' ').trim();
  }

  // What a screen reader has.

  /** What describes a field, in the order in which it is read. */
  descriptionOf(field: string): string[] {
    const described = this.described(field);
    const ids = described.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => {
      const description = (described.getRootNode() as ShadowRoot | Document).getElementById(id);
      if (!description) throw new Error(`Nothing has the id ${id}, which describes ${field}`);
      return flatText(description);
    });
  }

  isInvalid(field: string): boolean {
    const wrong = field === 'patient' ? this._patientGroup : this.control(field);
    return wrong.getAttribute('aria-invalid') === 'true';
  }

  /** What stands below the form while it is being sent, and what the live region says now. */
  get status(): string {
    return [...this._root.querySelectorAll('form + p, [aria-live]')].map(flatText).filter(Boolean).join(' ');
  }

  /** What is said of the thing that has the focus, after its name. */
  get toldWithFocus(): string {
    const ids = this.focusedElement.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => flatText(this._root.querySelector(`#${id}`)!)).join(' ');
  }

  /** All that was announced since the page opened, or since `forget`. */
  get heard(): string[] {
    return this._live.heard;
  }

  forget(): void {
    this._live.forget();
  }

  // Where a visitor is.

  /** The name of what has focus: a field's label, a button's or link's text, a box's heading; `body` when nothing has. */
  get focused(): string {
    return nameOf(this.focusedElement);
  }

  get focusedElement(): HTMLElement {
    return activeElement(this.element.ownerDocument);
  }

  // The things themselves.

  /** The control of one of our fields by its name, or of any by its label. */
  control(field: string): Control {
    if (field === 'patient') return this.choice('new');
    const label = (labels as Record<string, string>)[field] ?? field;
    const found = this.inputs.find((input) =>
      field === 'consent' ? input.name === 'consent' : nameOf(input).replace(/ \(optional\)$/, '') === label,
    );
    if (!found) throw new Error(`No field "${label}": there are ${this.inputs.map(nameOf).join(' | ')}`);
    return found;
  }

  choice(answer: keyof typeof choices): HTMLInputElement {
    const radios = [...this._patientGroup.querySelectorAll('input')];
    return radios.find((radio) => nameOf(radio) === choices[answer])!;
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this._root.querySelectorAll('button')];
    const found = buttons.find((button) => nameOf(button) === name);
    if (!found) throw new Error(`No button "${name}": there are ${buttons.map(nameOf).join(' | ')}`);
    return found;
  }

  get form(): HTMLFormElement {
    return this._root.querySelector('form')!;
  }

  /** The box that tells of mistakes, or of a failure. */
  get summaryBox(): HTMLElement | null {
    return this._root.querySelector('[part=error-summary]');
  }

  /** The fields that a visitor meets, the page's own included. */
  get inputs(): Control[] {
    const all = [...this._root.querySelectorAll<Control>('input, textarea')].filter(
      (input) => !input.closest('[aria-hidden=true]'),
    );
    const own = [...this.element.querySelectorAll<Control>('input, select, textarea')];
    return [...all, ...own.filter((input) => input.type !== 'hidden')];
  }

  /** The bait for bots. */
  get trap(): HTMLInputElement {
    return this._root.querySelector<HTMLInputElement>('[aria-hidden=true] input')!;
  }

  /** Everything in the form's own tree that matches. */
  all<Found extends HTMLElement>(selector: string): Found[] {
    return [...this._root.querySelectorAll<Found>(selector)];
  }

  close(): void {
    this._live.stop();
    this.element.parentElement?.remove();
  }

  /** What carries a field's description: for the radios, each of them. */
  described(field: string): HTMLElement {
    return this.control(field);
  }

  private get _patientGroup(): HTMLFieldSetElement {
    const groups = [...this._root.querySelectorAll('fieldset')];
    return groups.find((group) => flatText(group.querySelector('legend')!).startsWith(labels.patient))!;
  }

  private get _root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
}

function put(control: Control, answer: string | boolean): void {
  control.focus();
  if (typeof answer === 'boolean') {
    if ((control as HTMLInputElement).checked !== answer) control.click();
    return;
  }
  control.value = answer;
  control.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }),
  );
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
