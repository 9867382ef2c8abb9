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

/** Lit's declarations for values that are kept as given, and checked when they are read. */
export const declareProperties = (keys: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(keys.map((key) => [key, { attribute: attributeOf(key) }]));

/** Marks the language of a view, which may differ from the page's. */
export function inLanguage({ tag, language }: Spoken, view: unknown): TemplateResult {
  const direction = language.direction === 'rtl' ? 'rtl' : nothing; // else the page's direction
  return html`<div lang=${tag} dir=${direction}>${view}</div>`;
}

/** Whether an element couldn't run, which the console has said. */
let failed = false;

type Properties = { -readonly [Key in keyof ConfigInput]: ConfigInput[Key] };

/** Every configuration key is also a property: the value from the page, unchecked. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit makes the accessors
export interface ConfiguredElement extends Properties {}

/**
 * An element with checked attributes: those of the configuration, and those of
 * its own `shape`. A value that can't be used is reported once, and the value of
 * the next source is used.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export abstract class ConfiguredElement<Own extends Shape = Shape> extends LitElement {
  static override properties = declareProperties(configKeys);

  /** The schemas of the attributes that this element adds to the configuration's. */
  static shape: Shape = {};

  private readonly _above = new ContextConsumer(this, { context: configContext, subscribe: true });
  private _own: object = {};
  private _broken = false;

  /** The settings in force here: the configuration, and this element's own attributes. */
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

  /** Whether the configuration says how to reach the clinic. */
  protected get leadsToClinic(): boolean {
    const { endpoint, clinicPhone, contactUrl } = this.settings;
    return Boolean(endpoint ?? clinicPhone ?? contactUrl);
  }

  protected override firstUpdated(): void {
    keepFromPage(this.renderRoot);
    whenParsed(() => {
      showSwallowed(this);
      if (!this.leadsToClinic) this.requestUpdate(); // its children may lead there
    });
  }

  /** Styles don't move to another document with the element. */
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

  /** Attaches no shadow root until there is something to show: it would hide the element's children. */
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

  /** Called if nothing can be shown. The element's children stay in view. */
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
    if (prerendered.length) this.renderOptions.renderBefore = null; // else before the content that is there already
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
