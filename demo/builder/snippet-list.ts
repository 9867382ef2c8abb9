import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { snippets } from '../snippets/index.js';
import type { Material, Snippet, SnippetPart } from '../snippets/snippet.js';
import { query } from './query.js';
import type { Setup } from './setup.js';

/** Somebody has chosen another kind of site. */
export class SnippetChangeEvent extends Event {
  constructor(readonly snippet: string) {
    super('snippet-change');
  }
}

/**
 * What to copy, and where to paste it.
 *
 * @fires snippet-change - when another kind of site is chosen
 */
export class SnippetList extends LitElement {
  static override properties = {
    setup: { attribute: false },
    material: { attribute: false },
    _said: { state: true },
  };

  declare setup: Setup;
  /** Undefined until it is there. */
  declare material: Material | undefined;

  /** What is announced. */
  declare private _said: string;

  constructor() {
    super();
    this._said = '';
  }

  /** In the light, where the page's style sheet reaches it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What has been copied isn't what stands there now.
    if (changed.has('setup')) this._said = '';
  }

  protected override render(): TemplateResult {
    const all = this.material ? snippets(this.setup, this.material) : [];
    const snippet = all.find(({ id }) => id === this.setup.snippet) ?? all[0];
    return html`
      <div class="field">
        <label for="place">Where does it go?</label>
        <select id="place" autocomplete="off" @change=${this._choose}>
          ${[...new Set(all.map(({ group }) => group))].map(
            (group) => html`
              <optgroup label=${group}>
                ${all
                  .filter((each) => each.group === group)
                  .map(
                    ({ id, name }) =>
                      html`<option value=${id} .selected=${id === snippet?.id}>${name}</option>`,
                  )}
              </optgroup>
            `,
          )}
        </select>
      </div>
      ${snippet ? this._renderSnippet(snippet) : html`<p>Getting it ready …</p>`}
      <p class="said" role="status">${this._said}</p>
    `;
  }

  private _renderSnippet({ parts, notes }: Snippet): TemplateResult {
    return html`
      ${parts.map((part, at) => this._renderPart(part, at))}
      ${
        notes.length
          ? html`
              <h3>Good to know</h3>
              <ul class="notes">
                ${notes.map((note) => html`<li>${note}</li>`)}
              </ul>
            `
          : nothing
      }
    `;
  }

  private _renderPart({ title, where, language, code }: SnippetPart, at: number): TemplateResult {
    return html`
      <div class="part">
        <div class="part-head">
          <h3 id="part-${at}">${title}</h3>
          <span class="hint">${language}</span>
          <button type="button" class="small" aria-label="Copy: ${title}" @click=${this._copy}>Copy</button>
        </div>
        <p>${where}</p>
        <pre tabindex="0" role="region" aria-labelledby="part-${at}"><code>${code}</code></pre>
      </div>
    `;
  }

  private _choose(event: Event): void {
    this.dispatchEvent(new SnippetChangeEvent((event.target as HTMLSelectElement).value));
  }

  private async _copy(event: Event): Promise<void> {
    const part = (event.currentTarget as Element).closest('.part') ?? this;
    const code = query(part, 'code');
    const title = query(part, 'h3').textContent;
    // What is said a second time is heard only if it wasn't there in between.
    this._said = '';
    try {
      await navigator.clipboard.writeText(code.textContent);
      this._said = `Copied: ${title}`;
    } catch {
      // Browsers refuse it to pages that aren't on https, for one.
      getSelection()?.selectAllChildren(code);
      this._said =
        'Your browser doesn’t let the page copy. It is selected: copy it with Ctrl+C, or ⌘C on a Mac.';
    }
  }
}
