import { ContextProvider, createContext, type Context } from '@lit/context';
import type { Config } from './schema.js';

/** The configuration in force at a place in the page. */
export const configContext = createContext<Config>(Symbol('mild-config'));

/**
 * Provides a value to every element of the page, from `<html>`.
 *
 * @returns the provider, made when it's first asked for: a server has no page
 */
export function onPage<Value>(
  context: Context<unknown, Value>,
  initialValue: () => Value,
): () => ContextProvider<Context<unknown, Value>> {
  let provider: ContextProvider<Context<unknown, Value>> | undefined;
  return () =>
    (provider ??= new ContextProvider(document.documentElement, { context, initialValue: initialValue() }));
}
