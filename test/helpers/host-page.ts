import { waitUntil } from '@open-wc/testing';
import type { FieldValues } from '../../src/contact/fields.js';
import type { MildContact } from '../../src/elements/contact/mild-contact.js';
import { openFrame, type as typeText } from './browser.js';
import { settled } from './element-page.js';
import { InfoPage } from './info-page.js';
import { shown, shownText } from './rendered.js';
import { RisksPage } from './risks-page.js';
import { until } from './until.js';

/** What a page with the built script has heard since it opened. */
interface Recorded {
  readonly errors: string[];
  readonly infos: string[];
  /** Of the page's Content-Security-Policy. */
  readonly violations: string[];
  /** Exceptions that nobody caught. */
  readonly failures: string[];
  /** The names of the global variables before the script ran. */
  readonly globals: string[];
}

type HostWindow = Window & typeof globalThis & { readonly recorded: Recorded };

/** What a visitor types and picks. */
export type Typed = Partial<Pick<FieldValues, 'name' | 'patient' | 'email' | 'phone' | 'message'>>;

/** What a page is made of, as HTML. */
export interface PageParts {
  head?: string;
  body?: string;
  doctype?: string;
  charset?: string;
  /** Attributes of its `<html>`. */
  html?: string;
  /** The page's Content-Security-Policy. */
  csp?: string;
  /** What the frame around it allows, where it is a sandbox. */
  sandbox?: string;
  width?: number;
  height?: number;
  /** The fragment of its address, from the `#` on. */
  hash?: string;
}

/** What Lit and zod, as published, note down on a page; Lit also gives `Symbol` its `metadata` where the browser has none. */
const libraryGlobals = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
  '__zod_globalConfig',
];

/** A clinic's page with the built script in it, from `test/fixtures`, and a visitor of it. */
export class HostPage {
  private constructor(readonly window: HostWindow) {}

  /** @param csp - the page's Content-Security-Policy */
  static async open(fixture: string, { csp, width = 800 }: { csp?: string; width?: number } = {}) {
    const query = csp ? `?csp=${encodeURIComponent(csp)}` : '';
    const frame = await openFrame(`/test/fixtures/${fixture}.html${query}`, { width, height: 600 });
    const page = new HostPage(frame.contentWindow as HostWindow);
    await page.settled();
    return page;
  }

  /** Opens a page made of this markup. */
  static async of({ width = 800, height = 600, hash = '', sandbox, ...parts }: PageParts) {
    const query = new URLSearchParams(parts).toString();
    return HostPage.at(`/host-page.html?${query}${hash}`, { width, height, sandbox });
  }

  /** Opens the page at this address. */
  static async at(
    url: string,
    { width = 800, height = 600, sandbox }: Pick<PageParts, 'width' | 'height' | 'sandbox'> = {},
  ) {
    const frame = await openFrame(url, { width, height, sandbox });
    const page = new HostPage(frame.contentWindow as HostWindow);
    await page.settled();
    return page;
  }

  get document(): Document {
    return this.window.document;
  }

  get recorded(): Recorded {
    return this.window.recorded;
  }

  /** The global variables that the script has added, beside what Lit and zod note down for further copies of theirs. */
  get newGlobals(): string[] {
    return Object.getOwnPropertyNames(this.window).filter(
      (name) => !this.recorded.globals.includes(name) && !libraryGlobals.includes(name),
    );
  }

  get info(): InfoPage {
    return new InfoPage(this.document.querySelector('mild-info')!);
  }

  get risks(): RisksPage {
    return new RisksPage(this.document.querySelector('mild-risks')!);
  }

  get contact(): MildContact {
    return this.document.querySelector('mild-contact')!;
  }

  /** All that is to be read on the page. */
  get text(): string {
    return shownText(this.document.body);
  }

  /** Waits until what is going has gone: it stays for a moment beside what comes. */
  async cleared(): Promise<void> {
    await until(() => !this.contact.shadowRoot?.querySelector('.former'));
  }

  /** Whether there is a form to fill in. */
  get hasForm(): boolean {
    return shown(this.contact, 'form').length > 0;
  }

  /** The errors beside the fields, in order. */
  get mistakes(): string[] {
    return shown(this.contact, '[part=error]').map(shownText);
  }

  /** Brings the page to the front: what is typed before it is there goes elsewhere. */
  async takeFocus(): Promise<void> {
    this.window.focus();
    await waitUntil(() => this.document.hasFocus(), 'the focus');
  }

  /** Types into the form's fields, with real keys, and picks an answer. */
  async fill({ patient, ...texts }: Typed): Promise<void> {
    await this.takeFocus();
    if (patient) this._field(`[name=patient][value=${patient}]`).click();
    for (const [name, text] of Object.entries(texts)) {
      this._field(`[name=${name}]`).focus();
      await typeText(text);
    }
  }

  /** Presses the button, and waits for what comes of it. */
  async send(): Promise<void> {
    this._field('button[type=submit]').click();
    await this.settled();
    while (this.contact.state === 'sending') await this.settled();
    await this.cleared();
    await this.settled();
  }

  /** Leaves the page by a link in it. */
  async follow(link: HTMLElement): Promise<void> {
    await this._loadedBy(() => link.click());
  }

  /** Comes back to the page that was left. */
  async back(): Promise<void> {
    await this._loadedBy(() => this.window.history.back());
  }

  async reload(): Promise<void> {
    await this._loadedBy(() => this.window.location.reload());
  }

  /** Adds markup at the end of the page, with scripts that run, and waits for them. */
  async add(markup: string): Promise<void> {
    const added = this.document.createRange().createContextualFragment(markup);
    const loads = [...added.querySelectorAll('script[src]')].map(
      (script) => new Promise((resolve) => script.addEventListener('load', resolve)),
    );
    this.document.body.append(added);
    await Promise.all(loads);
    await this.settled();
  }

  settled(): Promise<void> {
    return settled(this.document);
  }

  /** Waits until another page has loaded, or this one anew. */
  private async _loadedBy(leave: () => void): Promise<void> {
    const loaded = new Promise((resolve) => {
      this.window.frameElement!.addEventListener('load', resolve, { once: true });
    });
    leave();
    await loaded;
    await this.settled();
  }

  private _field(selector: string): HTMLElement {
    return shown(this.contact, selector).at(-1)!;
  }
}
