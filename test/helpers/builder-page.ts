import type { MildContact } from '../../src/elements/contact/mild-contact.js';
import { openFrame, type as typeText } from './browser.js';
import { settled } from './element-page.js';
import { shownText } from './rendered.js';

/** The embed builder as static files, and somebody who sets up a page with it. */
export class BuilderPage {
  private constructor(private readonly frame: HTMLIFrameElement) {}

  /** @param hash - the setup in its address, without the `#` */
  static async open(hash = '', { width = 1280, height = 900 } = {}): Promise<BuilderPage> {
    const page = new BuilderPage(await openFrame(`/site/index.html#${hash}`, { width, height }));
    await page.until(() => page.code !== '', 'a snippet');
    await page.until(() => page.widgets.length > 0, 'a preview');
    return page;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.window.document;
  }

  get hash(): string {
    return this.window.location.hash;
  }

  /** Whether the page has to be scrolled sideways. */
  get isTooWide(): boolean {
    const { scrollWidth, clientWidth } = this.document.documentElement;
    return scrollWidth > clientWidth;
  }

  /** The page in the preview. */
  get preview(): Document {
    return this._previewFrame.contentDocument!;
  }

  /** How wide the previewed page believes to be, in CSS pixels. */
  get previewWidth(): number {
    return this._previewFrame.contentWindow!.innerWidth;
  }

  /** The previewed page and the room for it, as they are seen: in CSS pixels of the builder. */
  get previewBoxes(): { readonly frame: DOMRect; readonly stage: { width: number; height: number } } {
    const { clientWidth: width, clientHeight: height } = this.document.querySelector('.stage')!;
    return { frame: this._previewFrame.getBoundingClientRect(), stage: { width, height } };
  }

  /** The tags of the elements in the preview, in order. */
  get widgets(): string[] {
    return [...(this.preview.getElementById('here')?.children ?? [])]
      .filter((element) => element.shadowRoot?.firstElementChild)
      .map(({ localName }) => localName);
  }

  /** All that is to be read in the preview. */
  get previewText(): string {
    return shownText(this.preview.body);
  }

  get contact(): MildContact {
    return this.preview.querySelector('mild-contact')!;
  }

  /** What is to be copied, one part after the other. */
  get code(): string {
    return [...this.document.querySelectorAll('pre')].map(({ textContent }) => textContent).join('\n');
  }

  /** What is still open before the page can be published. */
  get open(): string[] {
    return [...this.document.querySelectorAll('.open li')].map(shownText);
  }

  /** What a screen reader announces of the settings. */
  get announced(): string {
    return [...this.document.querySelectorAll('embed-builder .snippets [role=status]')]
      .map(({ textContent }) => textContent.trim())
      .filter(Boolean)
      .join(' ');
  }

  /** What the page says of a control beside its label. */
  descriptionOf(label: string): string {
    const ids = this.control(label).getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    return ids.flatMap((id) => this.document.getElementById(id)?.textContent ?? []).join(' ');
  }

  /** The control that a label is of. */
  control(label: string): HTMLInputElement {
    const found = [...this.document.querySelectorAll('label')].find(
      ({ textContent }) => textContent.trim() === label,
    );
    if (!found) throw new Error(`There is no label “${label}”.`);
    return (found.control ?? found.querySelector('input')) as HTMLInputElement;
  }

  /** The button with this name. */
  button(name: string): HTMLButtonElement {
    const found = [...this.document.querySelectorAll('button')].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name,
    );
    if (!found) throw new Error(`There is no button “${name}”.`);
    return found;
  }

  /** Types into a field with real keys, in place of what stands there, and leaves it. */
  async fill(label: string, text: string): Promise<void> {
    this._unfold(label);
    const control = this.control(label);
    this.window.focus();
    control.focus();
    control.select();
    await typeText(text);
    control.blur();
    await this.settled();
  }

  /** Ticks or unticks a box, or picks an answer. */
  async pick(label: string): Promise<void> {
    this._unfold(label);
    this.control(label).click();
    await this.settled();
  }

  /** Picks an option of a list. */
  async choose(label: string, option: string): Promise<void> {
    const list = this.control(label) as unknown as HTMLSelectElement;
    const found = [...list.options].find(({ text }) => text.trim() === option);
    if (!found) throw new Error(`There is no option “${option}”.`);
    list.value = found.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Picks a color. */
  async color(label: string, color: string): Promise<void> {
    this._unfold(label);
    const control = this.control(label);
    control.value = color;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settled();
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Waits until it is so; the test fails in the end if it never is. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 200) throw new Error(`Waited in vain for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Until the builder has rendered. The preview may be about to load another page. */
  settled(): Promise<void> {
    return settled(this.document);
  }

  private get _previewFrame(): HTMLIFrameElement {
    return this.document.querySelector('iframe')!;
  }

  private _unfold(label: string): void {
    const group = this.control(label).closest('details');
    if (group) group.open = true;
  }
}
