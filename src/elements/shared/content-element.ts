import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import * as z from 'zod/mini';
import { once } from '../../once.js';
import { onServer } from '../../config/on-server.js';
import { configShape } from '../../config/page.js';
import { formsContext, nearestForm, pageForms } from './page-forms.js';
import type { Block, ContentInForce, ContentInput, Item } from '../../content/content.js';
import { override } from '../../content/override.js';
import { ConfiguredElement } from './configured-element.js';
import { checkContent, contentFile } from './content-file.js';
import { headingLevel } from './heading.js';
import { phoneLink } from './phone-link.js';

/** The schemas of the attributes that both elements have. */
export const contentShape = {
  headingLevel,
  layout: once(() => z.literal(['full', 'accordion'], 'full or accordion')),
  contentSrc: configShape.contactUrl, // the same rule
};

/** Open sections of accordions. They are open again if their element comes back while the page lives. */
const leftOpen = new Set<string>();

/** What `<mild-info>` and `<mild-risks>` share: content blocks, the call to action, the closing notes. */
export abstract class ContentElement<Own extends typeof contentShape> extends ConfiguredElement<Own> {
  static override properties: PropertyDeclarations = { content: { attribute: false } };

  /**
   * The level of the element's first headings. Headings below them follow.
   *
   * @attr heading-level
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 2
   */
  declare headingLevel?: number | string;

  /**
   * `full`, or `accordion`, which folds each section.
   *
   * @attr layout
   * @type {'full' | 'accordion'}
   * @default 'full'
   */
  declare layout?: string;

  /**
   * The URL of a JSON file with words that replace the built-in ones: an `https:` URL or one of the same site.
   *
   * @attr content-src
   * @type {string}
   */
  declare contentSrc?: string;

  /** Words that replace the built-in ones and those of `content-src`, as an object. Default: none. */
  declare content?: ContentInput | null;

  private readonly _forms = new ContextConsumer(this, { context: formsContext, subscribe: true });

  /** The form that this element leads to, if the page has one. */
  protected get form() {
    return this._forms.value && nearestForm(this, this._forms.value);
  }

  /** The content in force here. */
  protected words: ContentInForce = this.spoken.language.content;

  /** Whether the file at `content-src` is still loading. */
  protected awaited = false;

  private _fileContent: ContentInput | undefined;
  private _givenContent: ContentInput | undefined;

  /** The sections that are open here. Those of another element don't open with them. */
  private readonly _open = new Set(leftOpen);

  private _connected: AbortController | undefined;

  override connectedCallback(): void {
    if (!onServer) pageForms.provideTo(this);
    super.connectedCallback();
    if (onServer) return;
    const { signal } = (this._connected = new AbortController());
    window.addEventListener('hashchange', () => this._showTarget(), { signal });
    // A link to the current hash changes nothing, but its reader wants to go there again.
    document.addEventListener('click', (event) => this._onPageClick(event), { signal });
  }

  override disconnectedCallback(): void {
    this._connected?.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('contentSrc')) void this._load();
    if (changed.has('content')) {
      const { content } = this;
      this._givenContent =
        content == null ? undefined : checkContent(content, `the content of <${this.localName}>`);
    }
    this.words = override(override(this.spoken.language.content, this._fileContent), this._givenContent);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this._showTargetOnArrival();
  }

  /** Takes the words of the file at `content-src`, unless `content-src` has changed meanwhile. */
  private async _load(): Promise<void> {
    const contentSrc = this.settings.contentSrc as string | undefined;
    this._fileContent = undefined;
    this.awaited = !!contentSrc;
    if (!contentSrc) return;
    const own = await contentFile(contentSrc);
    if (this.settings.contentSrc !== contentSrc) return;
    this._fileContent = own;
    this.awaited = false;
    this.requestUpdate();
    await this.updateComplete;
    this._showTargetOnArrival();
  }

  private _showTargetOnArrival(): void {
    // Not if a person has put the focus somewhere, as when a section is added to the page later.
    if (document.activeElement === document.body) this._showTarget();
  }

  /** A section, as `details` in the accordion layout. */
  protected renderSection(id: string, title: TemplateResult, body: unknown): TemplateResult {
    if (this.settings.layout !== 'accordion') {
      return html`<section id=${id} part="section">${title}${body}</section>`;
    }
    const onToggle = ({ target }: Event) => {
      for (const open of [leftOpen, this._open])
        open[(target as HTMLDetailsElement).open ? 'add' : 'delete'](id);
    };
    return html`
      <details id=${id} part="section" ?open=${this._open.has(id)} @toggle=${onToggle}>
        <summary>${title}</summary>
        ${body}
      </details>
    `;
  }

  protected renderBlocks(blocks: readonly Block[]) {
    return blocks.map((block) => {
      if (typeof block === 'string') return html`<p>${block}</p>`;
      if ('claim' in block) return this.renderClaim(block.claim);
      const items = block.list.map((item) => this.renderItem(item));
      return block.ordered
        ? html`<ol part="list">
            ${items}
          </ol>`
        : html`<ul part="list">
            ${items}
          </ul>`;
    });
  }

  protected renderClaim(claim: string) {
    return this.settings.clinicClaims ? html`<p>${claim}</p>` : nothing;
  }

  protected renderItem(item: Item | string): TemplateResult {
    return typeof item === 'string'
      ? html`<li part="item"><bdi>${item}</bdi></li>`
      : html`<li part="item">
          <strong part="term"><bdi>${item.term}</bdi></strong> <bdi>${item.text}</bdi>
        </li>`;
  }

  /** The call to action: leads to the page's contact form, else to `contact-url`, else to the phone. Without any of these, nothing. */
  protected renderAction(label: string) {
    const { form } = this;
    const { contactUrl, clinicPhone } = this.settings;
    if (form)
      return html`<button part="cta" type="button" @click=${() => form.goTo()}>
        <span>${label}</span>
      </button>`;
    if (contactUrl) return html`<a part="cta" href=${contactUrl}><span>${label}</span></a>`;
    return clinicPhone ? phoneLink(clinicPhone, label) : nothing;
  }

  /** Goes to the section in the page's address, which the browser can't find in a shadow root. */
  private _showTarget(): void {
    const sections = this.renderRoot.querySelectorAll<HTMLElement>('[part=section][id]');
    const target = [...sections].find(({ id }) => `#${id}` === location.hash);
    if (!target) return;
    if (target instanceof HTMLDetailsElement) target.open = true;
    target.scrollIntoView();
    target.querySelector<HTMLElement>('summary, [part=heading]')?.focus({ preventScroll: true });
  }

  private _onPageClick(event: Event): void {
    const path = event.composedPath() as Partial<HTMLAnchorElement>[];
    if (path.some(({ href }) => href === location.href)) this._showTarget();
  }

  /** The small print. If nothing leads to the clinic, the element's children may. */
  protected renderNotes() {
    const { disclaimer, trademark } = this.words;
    const { reviewedBy, lastReviewed } = this.settings;
    const { messages } = this.spoken.language;
    return html`
      ${this.leadsToClinic || this.form?.isDeadEnd === false ? nothing : html`<slot></slot>`}
      <p part="note">
        ${disclaimer} ${reviewedBy && messages.reviewedBy(reviewedBy)}
        ${lastReviewed && messages.lastReviewed(lastReviewed)} ${trademark}
      </p>
    `;
  }
}
