import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Material } from '../snippets/snippet.js';
import { lowContrasts, tokenNames, type LowContrast } from './contrast.js';
import { formats } from './format-help.js';
import { Fragment } from './fragment.js';
import { clinicGroup, reviewGroup } from './groups/clinic.js';
import { settingLabels, type GroupView } from './groups/group.js';
import { looksGroup, scriptGroup } from './groups/looks.js';
import { sendingGroup } from './groups/sending.js';
import { whatGroup } from './groups/what.js';
import { prerender } from './material.js';
import { openList, type OpenItem } from './open-list.js';
import type { PreviewChangeEvent } from './page-preview.js';
import { problemsOf, usableOf, type Problem, type Problems } from './problems.js';
import type { SnippetChangeEvent } from './snippet-list.js';
import { query } from './query.js';
import { defaultSetup, fromHash, isSetup, toHash, type Setup } from './setup.js';

/** What there is beside the static files: the demo's endpoint and its inbox, as addresses. */
export interface LocalServer {
  readonly endpoint: string;
  readonly inbox: string;
}

/** What the fields are called that something may be open about. */
const labels: Readonly<Partial<Record<keyof Setup, string>>> = {
  elements: 'Parts',
  sections: 'Sections',
  ...settingLabels,
  hidden: 'What the endpoint needs',
};

const incomplete = html`<p class="problem" role="alert">
  There are no snippets, because a file that belongs to this page is missing: server.json or
  dist/integrity.json. Publish the whole folder site/, or try again when the connection is back.
</p>`;

/**
 * The page on which a clinic's webmaster sets up the widgets: settings, a live
 * preview, and the snippets to copy. The setup lives in the page's address.
 */
export class EmbedBuilder extends LitElement {
  static override properties = {
    server: { attribute: false },
    integrity: { attribute: false },
    isIncomplete: { attribute: false },
    _setup: { state: true },
    _left: { state: true },
    _background: { state: true },
    _material: { state: true },
  };

  /** The demo's server; empty where the page is published as static files, undefined until that is known. */
  declare server: Partial<LocalServer> | undefined;
  /** The hashes of the scripts by file; undefined until they are known. */
  declare integrity: Readonly<Record<string, string>> | undefined;
  /** Whether something that belongs to the builder could not be read. */
  declare isIncomplete: boolean;

  declare private _setup: Setup;
  /** The fields that somebody has been in. */
  declare private _left: ReadonlySet<keyof Setup>;
  /** The color behind the widgets in the preview. */
  declare private _background: string;
  declare private _material: Pick<Material, 'prerendered' | 'fallback'> | undefined;
  private _problems: Problems = {};
  /** The setup without what can't be used. */
  private _usable: Setup = defaultSetup;
  /** The setup that the material is made of. */
  private _rendered: Setup | undefined;
  private _isRendering = false;
  private readonly _fragment = new Fragment();

  constructor() {
    super();
    this._background = '';
    this.isIncomplete = false;
    this._read();
  }

  /** In the light, where the page's style sheet reaches it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this._read);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this._read);
  }

  /** A shared link may be wrong or unfinished anywhere: all of it is said. */
  private _read = (): void => {
    this._fragment.forget();
    // A link to a part of the page, which is no reason to lose what is set up.
    if (this.hasUpdated && !isSetup(location.hash)) {
      this._fragment.write(toHash(this._setup));
      return;
    }
    this._setup = fromHash(location.hash);
    this._left = new Set(location.hash.length > 1 ? (Object.keys(this._setup) as (keyof Setup)[]) : []);
  };

  private _change = (part: Partial<Setup>): void => {
    this._setup = { ...this._setup, ...part };
    this._fragment.write(toHash(this._setup));
  };

  private _leave = (key: keyof Setup): void => {
    this._fragment.flush();
    this._left = new Set([...this._left, key]);
  };

  private _focus = (id: string): void => {
    void this.updateComplete.then(() => document.getElementById(id)?.focus());
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_setup')) return;
    this._problems = problemsOf(this._setup);
    this._usable = usableOf(this._setup, this._problems);
  }

  protected override updated(): void {
    void this._renderMaterial();
  }

  /** One setup at a time: what has changed meanwhile is rendered in the next update. */
  private async _renderMaterial(): Promise<void> {
    const setup = this._usable;
    if (this._isRendering || this._rendered === setup) return;
    this._isRendering = true;
    // Even if it fails: what fails once isn't tried forever.
    this._rendered = setup;
    try {
      this._material = await prerender(setup);
    } finally {
      this._isRendering = false;
    }
  }

  protected override render(): TemplateResult {
    const setup = this._setup;
    const usable = this._usable;
    const problems = this._problems;
    const shown = Object.fromEntries(
      Object.entries(problems).filter(
        ([key]) => this._left.has(key as keyof Setup) || key === 'elements' || key === 'sections',
      ),
    );
    const view: GroupView = {
      setup,
      problems: shown,
      change: this._change,
      leave: this._leave,
      focus: this._focus,
    };
    const local = this.server?.endpoint && new URL(this.server.endpoint, document.baseURI).href;
    const contrasts = lowContrasts(usable, this._background);
    const material = this._material && this.integrity && { ...this._material, integrity: this.integrity };
    return html`
      <div class="bench">
        <form
          class="settings"
          aria-labelledby="settings-title"
          @submit=${(event: Event) => event.preventDefault()}
        >
          <h2 id="settings-title">1. Set it up</h2>
          ${whatGroup(view)} ${clinicGroup(view)}
          ${setup.elements.includes('contact') ? sendingGroup(view, local, html`<endpoint-check .setup=${setup}></endpoint-check>`) : nothing}
          ${reviewGroup(view)} ${looksGroup(view, contrasts)} ${scriptGroup(view)}
        </form>
        <section class="preview" aria-labelledby="preview-title">
          <h2 id="preview-title">2. Look at it</h2>
          <page-preview
            .setup=${usable}
            .endpoint=${this.server?.endpoint}
            @preview-change=${this._judge}
          ></page-preview>
        </section>
      </div>
      <section class="snippets" aria-labelledby="snippets-title">
        <h2 id="snippets-title">3. Copy it</h2>
        ${openList(this._openItems(problems, contrasts))} ${this.isIncomplete ? incomplete : nothing}
        <snippet-list
          .setup=${usable}
          .material=${material}
          @snippet-change=${({ snippet }: SnippetChangeEvent) => this._change({ snippet })}
        ></snippet-list>
      </section>
    `;
  }

  private _openItems(problems: Problems, contrasts: readonly LowContrast[]): readonly OpenItem[] {
    return [
      ...(Object.entries(problems) as [keyof Setup, Problem][]).map(([key, { message }]) => ({
        id: key,
        label: labels[key] ?? 'Setup',
        message,
        go: () => this._goTo(key),
      })),
      ...contrasts.map(({ token, message }) => ({
        id: `color-${token}`,
        label: `Color: ${tokenNames[token].toLowerCase()}`,
        message,
        go: () => this._focusField(`#color-${token}`),
      })),
    ];
  }

  private _goTo(key: keyof Setup): void {
    this._leave(key);
    this._focusField(key === 'hidden' ? this._emptyHidden : `#${key}`);
  }

  /** The first hidden input that is lacking. */
  private get _emptyHidden(): string {
    const { endpointFormat, hidden } = this._setup;
    const name = Object.keys(formats[endpointFormat].hidden).find((each) => !hidden[each]?.trim());
    return `[id="hidden-${name}"]`;
  }

  private _focusField(selector: string): void {
    const field = query(this, selector);
    const folded = field.closest('details');
    if (folded) folded.open = true;
    field.focus();
  }

  private _judge(event: PreviewChangeEvent): void {
    this._background = event.background;
  }
}
