import * as languages from './all.js';
import type { Language, Messages } from './language.js';

/** The words of the form in one language. */
export interface Interface {
  /** The language, as BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
}

/**
 * The words of the form, for what a server answers to a person.
 *
 * @param locale - the language that an enquiry names; one that isn't known, and anything else, gives English
 */
export function interfaceIn(locale: unknown): Interface {
  const known: Readonly<Record<string, Language>> = { ...languages };
  const wanted = typeof locale === 'string' ? locale.toLowerCase() : '';
  const find = (name?: string) => Object.keys(known).find((key) => key.toLowerCase() === name);
  const tag = find(wanted) ?? find(wanted.split('-')[0]) ?? 'en';
  const { direction, messages } = known[tag] ?? languages.en;
  return { tag, direction, messages };
}
