import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { radios } from './controls.js';
import { showSetup, type PreviewLook } from './preview-page.js';
import { query } from './query.js';
import type { Setup } from './setup.js';

type Page = 'plain' | 'bootstrap' | 'wordpress';
type Width = 'phone' | 'tablet' | 'desktop';

/** In CSS pixels. */
const widths: Readonly<Record<Width, number>> = { phone: 360, tablet: 768, desktop: 1280 };

/** Something about the preview has changed: the color behind the widgets, for one. */
export class PreviewChangeEvent extends Event {
  constructor(readonly background: string) {
    super('preview-change');
  }
}

/**
 * A page with the widgets on it as they are set up, at the width of a device.
 * What is typed into it stays in it.
 *
 * @fires preview-change - when the page behind the widgets has loaded or changed its colors
 */
export class PagePreview extends LitElement {
  static override properties = {
    setup: { attribute: false },
    endpoint: { attribute: false },
    _page: { state: true },
    _width: { state: true },
    _look: { state: true },
  };

  /** What the page shows. */
  declare setup: Setup;
  /** What takes the preview's messages, as an address relative to this page; undefined where nothing does. */
  declare endpoint: string | undefined;

  declare private _page: Page;
  declare private _width: Width;
  declare private _look: PreviewLook;
  private _resize = new ResizeObserver(() => this._fit());

  constructor() {
    super();
    this._page = 'plain';
    this._width = 'phone';
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    this._look = { scheme: dark ? 'dark' : 'light', direction: 'ltr' };
  }

  /** In the light, where the page's style sheet reaches it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._resize.disconnect();
  }

  protected override firstUpdated(): void {
    this._resize.observe(this._stage);
  }

  protected override updated(changed: PropertyValues): void {
    this._fit();
    // A page that is about to load shows the setup then.
    if (!changed.has('_page')) this._show();
  }

  private get _stage(): HTMLElement {
    return query(this, '.stage');
  }

  private get _frame(): HTMLIFrameElement {
    return query(this, 'iframe') as HTMLIFrameElement;
  }

  private _choose(part: { _page?: Page; _width?: Width; _look?: PreviewLook }): void {
    Object.assign(this, part);
  }

  protected override render(): TemplateResult {
    const { scheme, direction } = this._look;
    return html`
      <div class="preview-bar">
        ${radios({
          id: 'preview-width',
          label: 'Device',
          value: this._width,
          options: [
            ['phone', 'Phone'],
            ['tablet', 'Tablet'],
            ['desktop', 'Desktop'],
          ],
          onChange: (_width) => this._choose({ _width }),
        })}
        ${radios({
          id: 'preview-scheme',
          label: 'Colors',
          value: scheme,
          options: [
            ['light', 'Light'],
            ['dark', 'Dark'],
          ],
          onChange: (scheme) => this._choose({ _look: { scheme, direction } }),
        })}
        ${radios({
          id: 'preview-direction',
          label: 'Page reads',
          value: direction,
          options: [
            ['ltr', 'Left to right'],
            ['rtl', 'Right to left'],
          ],
          onChange: (direction) => this._choose({ _look: { scheme, direction } }),
        })}
        ${radios({
          id: 'preview-page',
          label: 'Page',
          value: this._page,
          options: [
            ['plain', 'Plain'],
            ['bootstrap', 'Bootstrap'],
            ['wordpress', 'WordPress'],
          ],
          onChange: (_page) => this._choose({ _page }),
        })}
      </div>
      <div class="stage">
        <iframe
          title="Preview of your page"
          src="preview/${this._page}.html"
          @load=${() => this._show()}
        ></iframe>
      </div>
      <p class="hint">
        ${
          this.endpoint
            ? html`Try the form: what you send from here arrives in the
                <a href="#inbox-section" @click=${this._goToInbox}>inbox below</a>, never at your clinic’s
                address.`
            : 'Try the form: nothing is sent from here, even where it says so. It shows what a visitor would see.'
        }
      </p>
    `;
  }

  private _goToInbox(event: Event): void {
    // The address holds the setup.
    event.preventDefault();
    query(document, '#inbox-section').focus();
  }

  /** The page is as wide as the device's, and made smaller where there is less room. */
  private _fit(): void {
    const { clientWidth, clientHeight } = this._stage;
    const width = widths[this._width];
    const scale = Math.min(1, clientWidth / width);
    const { style } = this._frame;
    style.width = `${width}px`;
    style.height = `${clientHeight / scale}px`;
    style.transform = `translateX(${Math.max(0, (clientWidth - width) / 2)}px) scale(${scale})`;
  }

  private _show(): void {
    const page = this._frame.contentWindow as (Window & typeof globalThis) | null;
    if (!page?.document.getElementById('here')) return;
    const endpoint = this.endpoint && new URL(this.endpoint, document.baseURI).href;
    showSetup(page, this.setup, this._look, endpoint);
    const { backgroundColor } = page.getComputedStyle(page.document.body);
    this.dispatchEvent(new PreviewChangeEvent(backgroundColor));
  }
}
