import { waitUntil } from '@open-wc/testing';
import type { FieldValues } from '../../src/contact/fields.js';
import type { MildContact } from '../../src/elements/contact/mild-contact.js';
import { type as typeText } from './browser.js';
import { fakeEndpoint } from './fake-endpoint.js';
import { HostPage, type Typed } from './host-page.js';
import { shown } from './rendered.js';

/** What a visitor fills in, in both forms. */
export const answers = {
  name: 'Ada Moss',
  patient: 'existing',
  email: 'ada@example.com',
  phone: '555 010 0142',
  message: 'Is it for me?\n“Yes”, says <i>Jo</i> & 日本.',
  consent: true,
} as const satisfies FieldValues;

export const nothing: FieldValues = {
  name: '',
  patient: '',
  email: '',
  phone: '',
  message: '',
  consent: false,
};

/** Keeps the page out of the back/forward cache. */
const unload = '<script>addEventListener("unload", () => {})</script>';

/** The same fields as ours, as a page would write them by hand. */
const native = `
  <form id="native">
    <input name="name" /><input type="radio" name="patient" value="new" /><input type="radio" name="patient" value="existing" />
    <input name="email" /><input name="phone" /><textarea name="message"></textarea><input type="checkbox" name="consent" />
  </form>
  <label>Elsewhere <input id="elsewhere" /></label>`;

interface Native extends HTMLFormControlsCollection {
  name: HTMLInputElement;
  patient: RadioNodeList;
  email: HTMLInputElement;
  phone: HTMLInputElement;
  message: HTMLTextAreaElement;
  consent: HTMLInputElement;
}

/** A clinic's page with a native form beside ours, which a visitor leaves and comes back to. */
export class KeptPage {
  private constructor(
    readonly page: HostPage,
    private readonly _everyTime: (page: HostPage) => Promise<void>,
  ) {}

  /** @param everyTime - what comes to the page once it has loaded, such as the script */
  static async open(
    body: string,
    {
      head = '',
      everyTime = () => Promise.resolve(),
    }: { head?: string; everyTime?: (page: HostPage) => Promise<void> } = {},
  ): Promise<KeptPage> {
    const html = `<!doctype html><html lang="en"><head><title>A clinic</title><meta charset="utf-8" />
      <script src="/test/fixtures/recorder.js"></script>${unload}${head}</head><body>${native}${body}</body></html>`;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
    const server = await fakeEndpoint([{ headers, body: html }], { path: 'clinic.html' });
    const kept = new KeptPage(await HostPage.at(server.url), everyTime);
    await kept._whole();
    return kept;
  }

  get contact(): MildContact {
    return this.page.contact;
  }

  /** What our form holds. */
  get ours(): FieldValues {
    return this.contact.values;
  }

  /** What the native form beside it holds. */
  get native(): FieldValues {
    const { name, patient, email, phone, message, consent } = this._native;
    return {
      name: name.value,
      patient: patient.value as FieldValues['patient'],
      email: email.value,
      phone: phone.value,
      message: message.value,
      consent: consent.checked,
    };
  }

  /** Fills in both forms. */
  async fill({ consent, ...typed }: Typed & { consent?: boolean } = answers): Promise<void> {
    if (consent) {
      this.control('[name=consent]').click();
      this._native.consent.click();
    }
    await this.page.fill(typed);
    for (const [name, text] of Object.entries(typed)) {
      if (name === 'patient') this._native.patient.value = text;
      else await this.type(this._native[name as 'name'], text);
    }
    await this.type(this._elsewhere, 'here');
  }

  async type(control: HTMLElement, text: string): Promise<void> {
    this.page.window.focus();
    control.focus();
    await typeText(text);
    await this.page.settled();
  }

  /** What is shown of our form, or in the page, and fits a selector. */
  control(selector: string, within: Element = this.contact): HTMLInputElement {
    return shown<HTMLInputElement>(within, selector)[0]!;
  }

  /** Leaves by the link to the privacy page in our form, or by one of the page's, and comes back. */
  async thereAndBack(): Promise<void> {
    let [link] = shown(this.contact, 'a[href$="blank.html"]');
    if (!link) {
      this.page.document.body.insertAdjacentHTML('beforeend', '<a href="/test/fixtures/blank.html">Away</a>');
      link = this.page.document.querySelector<HTMLElement>('body > a:last-child')!;
    }
    await this.page.follow(link);
    await this.page.back();
    await waitUntil(() => this._elsewhere.value === 'here', 'the browser restores the page');
    await this._whole();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await new Promise((resolve) => setTimeout(resolve, 200)); // Chromium restores after the load event
    await this._whole();
  }

  private async _whole(): Promise<void> {
    await this._everyTime(this.page);
    await waitUntil(() => this.contact.shadowRoot?.querySelector('#announcement'), 'the script');
    // Else the first key may come before the page has the focus, and is no one's.
    this.page.window.focus();
    for (let frames = 0; frames < 3; frames++) await this.page.settled();
  }

  private get _native(): Native {
    return this.page.document.querySelector<HTMLFormElement>('#native')!.elements as Native;
  }

  private get _elsewhere(): HTMLInputElement {
    return this.page.document.querySelector('#elsewhere')!;
  }
}
