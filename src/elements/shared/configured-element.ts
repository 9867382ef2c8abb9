import { ContextConsumer } from '@lit/context';
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { configContext } from '../../config/context.js';
import { merge, withDefaults } from '../../config/merge.js';
import { onServer } from '../../config/on-server.js';
import { configKeys, configShape, pageConfig } from '../../config/page.js';
import { readLayer, type Shape, type Values } from '../../config/layer.js';
import { attributeOf, reportProblem } from '../../config/report.js';
import { whenParsed } from '../../config/when-parsed.js';
import type { Config, ConfigInput } from '../../config/schema.js';
import { languageFor, type Spoken } from '../../locales/languages.js';
import { languageOf } from './language-of.js';
import { noteClinic } from './clinic-known.js';
import { showSwallowed } from './own-children.js';
import { keepFromPage } from './own-controls.js';
import { takeOver } from './take-over.js';

/** Lit's declarations for values that are taken as given and checked on the way in. */
export const declareProperties = (keys: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(keys.map((key) => [key, { attribute: attributeOf(key) }]));

/** Says what language a view is in, which needn't be the page's. */
export function inLanguage({ tag, language }: Spoken, view: unknown): TemplateResult {
  const direction = language.direction === 'rtl' ? 'rtl' : nothing; // else as the page has it
  return html`<div lang=${tag} dir=${direction}>${view}</div>`;
}

/** Whether an element couldn't run, and the console says so. */
let failed = false;

type Properties = { -readonly [Key in keyof ConfigInput]: ConfigInput[Key] };

/** Every configuration key is a property too: what the page gave, unchecked. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit makes the accessors
export interface ConfiguredElement extends Properties {}

/**
 * An element with checked attributes: the configuration's, and those of its
 * own `shape`. A value that can't be used is reported once, and the next
 * source in line is used.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export abstract class ConfiguredElement<Own extends Shape = Shape> extends LitElement {
  static override properties = declareProperties(configKeys);

  /** The schemas of the attributes that this element adds to the configuration's. */
  static shape: Shape = {};

  private readonly _above = new ContextConsumer(this, { context: configContext, subscribe: true });
  private _own: object = {};
  private _broken = false;

  /** What is in force here: the configuration, and this element's own attributes where given. */
  protected settings = withDefaults() as Config & Values<Own>;

  /** The language in force here. */
  protected spoken = languageFor('en');

  override connectedCallback(): void {
    try {
      if (!onServer) pageConfig().provideTo(this);
      super.connectedCallback();
    } catch (error) {
      this.cannotRun(error);
    }
  }

  protected override shouldUpdate(): boolean {
    return !this._broken;
  }

  /** Whether it is configured how to reach the clinic. */
  protected get leadsToClinic(): boolean {
    const { endpoint, clinicPhone, contactUrl } = this.settings;
    return Boolean(endpoint ?? clinicPhone ?? contactUrl);
  }

  protected override firstUpdated(): void {
    keepFromPage(this.renderRoot);
    whenParsed(() => {
      showSwallowed(this);
      if (!this.leadsToClinic) this.requestUpdate(); // its children may be what does
    });
  }

  /** Styles don't come along to another document. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    const { CSSStyleSheet: Sheet } = ownerDocument.defaultView ?? {};
    if (!Sheet || !shadowRoot || !('adoptedStyleSheets' in shadowRoot)) return;
    shadowRoot.adoptedStyleSheets = this._styles.map(({ cssText }) => {
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /** Until there is something to show, nothing is attached: a shadow root would hide what stands in the element. */
  protected override createRenderRoot(): DocumentFragment | HTMLElement {
    if (onServer || this.shadowRoot) return super.createRenderRoot();
    const root = document.createDocumentFragment();
    this.renderOptions.renderBefore = root.appendChild(document.createComment(''));
    return root;
  }

  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      if (this.hasUpdated) throw error;
      this.cannotRun(error);
    }
  }

  /** Nothing can be shown: what stands in the element stays in view. */
  protected cannotRun(error: unknown): void {
    this._broken = true;
    if (failed) return;
    failed = true;
    console.error(
      `mild-widgets can't run on this page, and what stands inside the elements stays in view. Expected: HTML, not XHTML, and scripts that leave the browser's own objects as they are. The browser says: ${String(error)}`,
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    const shape: Shape = { ...configShape, ...(this.constructor as typeof ConfiguredElement).shape };
    const report = reportProblem(`<${this.localName}>`);
    this._own = { ...this._own, ...readLayer(shape, this, changed.keys(), report) };
    this.settings = merge(this._above.value ?? withDefaults(), this._own) as typeof this.settings;
    this.spoken = languageOf(this, this.settings.locale);
    if (!onServer) noteClinic(this, this.leadsToClinic);
  }

  protected override update(changed: PropertyValues): void {
    const { shadowRoot } = this;
    const prerendered = shadowRoot && !this.hasUpdated ? [...shadowRoot.childNodes] : [];
    if (prerendered.length) this.renderOptions.renderBefore = null; // else before what is there already
    super.update(changed);
    if (!shadowRoot) this._attach();
    else if (prerendered.length && shadowRoot.lastChild !== prerendered.at(-1))
      takeOver(shadowRoot, prerendered);
  }

  private get _styles() {
    return (this.constructor as typeof ConfiguredElement).elementStyles as readonly CSSResult[];
  }

  private _attach(): void {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, [...this._styles]);
    root.append(this.renderRoot);
    (this as { renderRoot: ParentNode }).renderRoot = root;
  }
}
