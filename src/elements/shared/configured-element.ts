import { ContextConsumer } from '@lit/context';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { configContext } from '../../config/context.js';
import { merge, withDefaults } from '../../config/merge.js';
import { onServer } from '../../config/on-server.js';
import { configKeys, configShape, providePageConfig } from '../../config/page.js';
import { readLayer, type Shape, type Values } from '../../config/layer.js';
import { attributeOf, reportProblem } from '../../config/report.js';
import type { Config, ConfigInput } from '../../config/schema.js';
import { languageFor, type Spoken } from '../../locales/languages.js';
import { languageOf } from './language-of.js';
import { takeOver } from './take-over.js';

/** Lit's declarations for values that are taken as given and checked on the way in. */
export const declareProperties = (keys: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(keys.map((key) => [key, { attribute: attributeOf(key) }]));

/** Says what language a view is in, which needn't be the page's. */
export function inLanguage({ tag, language }: Spoken, view: unknown): TemplateResult {
  const direction = language.direction === 'rtl' ? 'rtl' : nothing; // else as the page has it
  return html`<div lang=${tag} dir=${direction}>${view}</div>`;
}

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

  /** What is in force here: the configuration, and this element's own attributes where given. */
  protected settings = withDefaults() as Config & Values<Own>;

  /** The language in force here. */
  protected spoken = languageFor('en');

  override connectedCallback(): void {
    if (!onServer) providePageConfig();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const shape: Shape = { ...configShape, ...(this.constructor as typeof ConfiguredElement).shape };
    const report = reportProblem(`<${this.localName}>`);
    this._own = { ...this._own, ...readLayer(shape, this, changed.keys(), report) };
    this.settings = merge(this._above.value ?? withDefaults(), this._own) as typeof this.settings;
    this.spoken = languageOf(this, this.settings.locale);
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const prerendered = this.hasUpdated ? [] : [...root.childNodes];
    this.renderOptions.renderBefore = null; // else before what is there already, prerendered
    super.update(changed);
    if (prerendered.length && root.lastChild !== prerendered.at(-1)) takeOver(root, prerendered);
  }
}
