import { ContextProvider, createContext, type Context } from '@lit/context';
import type { Config } from './schema.js';

/** The configuration in force at a place in the page. */
export const configContext = createContext<Config>(Symbol('mild-config'));

/**
 * A value for every element of the page, provided from `<html>`. The value follows if the page gets another `<html>`, or
 * if an element moves to another document.
 */
export class PageValue<Value> {
  private readonly _providers = new Map<Element, ContextProvider<Context<unknown, Value>>>();

  constructor(
    private readonly _context: Context<unknown, Value>,
    private _value: Value,
  ) {}

  get value(): Value {
    return this._value;
  }

  set value(value: Value) {
    this._value = value;
    for (const [root, provider] of this._providers) {
      if (root.isConnected) provider.setValue(value);
      else this._providers.delete(root);
    }
  }

  /** Provides the value to an element that was added to the page. */
  provideTo({ ownerDocument: { documentElement: root } }: Element): void {
    if (this._providers.has(root)) return;
    const { _context: context, _value: initialValue } = this;
    this._providers.set(root, new ContextProvider(root, { context, initialValue }));
  }
}
