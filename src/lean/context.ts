// What stands for `@lit/context` in the bundled script.
import type { LitElement, ReactiveController } from './lit-element.js';

/** The key of a context, by the type of what is provided. */
export type Context<Key, Value> = Key & { readonly __context__: Value };

type Callback<Value> = (value: Value, unsubscribe: () => void) => void;

/** Makes a key that others can't have. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as Lit has it: only the type says what is provided
export const createContext = <Value>(key: unknown) => key as Context<unknown, Value>;

interface ContextRequest<Value> extends Event {
  readonly context: unknown;
  readonly contextTarget?: Element;
  readonly callback: Callback<Value>;
}

/** Asks for a value and its changes. https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md */
class ContextRequestEvent<Value> extends Event implements ContextRequest<Value> {
  readonly subscribe = true;

  constructor(
    readonly context: Context<unknown, Value>,
    readonly contextTarget: Element,
    readonly callback: Callback<Value>,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Has an element take a value from around it, wherever in the page it comes to be: whoever provides it is there before. */
export class ContextConsumer<Value> implements ReactiveController {
  value: Value | undefined;
  private _unsubscribe: (() => void) | undefined;
  private readonly _context: Context<unknown, Value>;

  constructor(
    private readonly _host: LitElement,
    { context }: { context: Context<unknown, Value>; subscribe: true },
  ) {
    this._context = context;
    _host.addController(this);
  }

  private readonly _receive: Callback<Value> = (value, unsubscribe) => {
    if (this._unsubscribe !== unsubscribe) this._unsubscribe?.();
    this._unsubscribe = unsubscribe;
    this.value = value;
    this._host.requestUpdate();
  };

  hostConnected(): void {
    this._host.dispatchEvent(new ContextRequestEvent(this._context, this._host, this._receive));
  }

  hostDisconnected(): void {
    this._unsubscribe?.();
    this._unsubscribe = undefined;
  }
}

/** Provides a value to what is inside an element. All who ask stay subscribed. */
export class ContextProvider<Key extends Context<unknown, unknown>, Value = Key['__context__']> {
  value: Value;
  private readonly _subscriptions = new Map<Callback<Value>, () => void>();

  constructor(host: Element, { context, initialValue }: { context: Key; initialValue: Value }) {
    this.value = initialValue;
    host.addEventListener('context-request', (event) => {
      const request = event as ContextRequest<Value>;
      if (request.context !== context || request.contextTarget === host) return;
      event.stopPropagation();
      this._subscribe(request.callback);
    });
  }

  /** Changes the value, for those who have asked for it too. */
  setValue(value: Value): void {
    if (Object.is(value, this.value)) return;
    this.value = value;
    for (const [callback, unsubscribe] of this._subscriptions) callback(value, unsubscribe);
  }

  private _subscribe(callback: Callback<Value>): void {
    const unsubscribe = this._subscriptions.get(callback) ?? (() => this._subscriptions.delete(callback));
    this._subscriptions.set(callback, unsubscribe);
    callback(this.value, unsubscribe);
  }
}
