import { render } from './template.js';

/** How properties are declared, by name. */
export type PropertyDeclarations = Readonly<
  Record<
    string,
    { readonly attribute?: boolean | string; readonly state?: boolean; readonly noAccessor?: boolean }
  >
>;

/** What the properties that have changed were before, by name. */
export type PropertyValues = Map<PropertyKey, unknown>;

/** What an element tells its controllers. */
export interface ReactiveController {
  hostConnected(): void;
  hostDisconnected(): void;
}

type Class = typeof LitElement;

/**
 * What our elements need of Lit's element, and nothing else: properties take
 * what attributes say as it is, reflect nothing, and render when they change.
 * Accessors of our own are declared with `noAccessor`. Controllers come with
 * the constructor, and stay.
 */
export abstract class LitElement extends HTMLElement {
  /** The properties that a class adds to those of its base. */
  static properties?: PropertyDeclarations;

  /** What `css` made. */
  static styles: CSSStyleSheet | CSSStyleSheet[] = [];

  private static _names: string[];
  private static _nameByAttribute: Map<string, string>;

  /** Read once, by `customElements.define`: what a class declares takes effect then. */
  static get observedAttributes(): string[] {
    const declared = Object.entries(this._declared());
    this._names = declared.map(([name]) => name);
    this._nameByAttribute = new Map();
    for (const [name, { attribute, state, noAccessor }] of declared) {
      if (!state && attribute !== false) {
        this._nameByAttribute.set(typeof attribute === 'string' ? attribute : name.toLowerCase(), name);
      }
      if (noAccessor) continue;
      Object.defineProperty(this.prototype, name, {
        configurable: true, // a page may read this list again
        get(this: LitElement) {
          return this._values.get(name);
        },
        set(this: LitElement, value) {
          const before = this._values.get(name);
          this._values.set(name, value);
          this.requestUpdate(name, before);
        },
      });
    }
    return [...this._nameByAttribute.keys()];
  }

  private static _declared(): PropertyDeclarations {
    return this.properties
      ? { ...(Object.getPrototypeOf(this) as Class)._declared(), ...this.properties }
      : {};
  }

  /** Where the element renders to. */
  protected renderRoot!: ShadowRoot;

  /** How templates are rendered there: only as ours ask for it. */
  protected readonly renderOptions: { renderBefore?: null } = {};

  /** Whether the element has rendered. */
  hasUpdated = false;

  private readonly _controllers: ReactiveController[] = [];
  private readonly _values = new Map<string, unknown>(); // which has nothing of a page's Object.prototype
  private _givenBefore: Record<string, unknown> = {};
  private _changed: PropertyValues = new Map();
  private _pending = false;
  private _enableUpdating!: (value: boolean) => void;
  private _updated = new Promise<boolean>((resolve) => {
    this._enableUpdating = resolve;
  });

  constructor() {
    super();
    // What a page has set before the class was defined hides the accessors.
    const own = this as Record<string, unknown>;
    for (const name of (this.constructor as Class)._names) {
      if (!Object.hasOwn(own, name)) continue;
      this._givenBefore[name] = own[name];
      Reflect.deleteProperty(own, name);
    }
    this.requestUpdate();
  }

  connectedCallback(): void {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it isn't there until now
    this.renderRoot ??= this.createRenderRoot();
    this._enableUpdating(true);
    for (const controller of this._controllers) controller.hostConnected();
  }

  disconnectedCallback(): void {
    for (const controller of this._controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const name = (this.constructor as Class)._nameByAttribute.get(attribute);
    if (name != null) (this as Record<string, unknown>)[name] = value;
  }

  /** Resolves when what is pending is rendered: with false if that led to another update, which it doesn't wait for. */
  get updateComplete(): Promise<boolean> {
    return this._updated;
  }

  addController(controller: ReactiveController): void {
    this._controllers.push(controller);
  }

  /** Renders soon, once for all that changes until then. */
  requestUpdate(name?: string, before?: unknown): void {
    if (name != null) {
      if (Object.is(this._values.get(name), before)) return;
      if (!this._changed.has(name)) this._changed.set(name, before);
    }
    if (!this._pending) this._updated = this._performUpdate();
  }

  protected createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [(this.constructor as Class).styles].flat();
    return root;
  }

  private async _performUpdate(): Promise<boolean> {
    this._pending = true;
    try {
      await this._updated;
    } catch (error) {
      // Whoever has waited for that update knows; the page's own reports are to know, too. This one works all the same.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is what was thrown
      void Promise.reject(error);
    }
    const changed = this._changed;
    try {
      Object.assign(this, this._givenBefore);
      this._givenBefore = {};
      this.willUpdate?.(changed);
      this.update(changed);
    } catch (error) {
      this._settle();
      throw error;
    }
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated?.(changed);
    }
    this.updated?.(changed);
    return !this._pending;
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- as Lit gives it to those that override this
  protected update(_changed: PropertyValues): void {
    const view = this.render();
    this._settle(); // what changes from here on is for another update
    render(view, this.renderRoot);
  }

  private _settle(): void {
    this._changed = new Map();
    this._pending = false;
  }

  protected abstract render(): unknown;

  protected willUpdate?(changed: PropertyValues): void;

  protected firstUpdated?(changed: PropertyValues): void;

  protected updated?(changed: PropertyValues): void;
}
