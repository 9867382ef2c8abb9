import * as languages from './all.js';
import type { Messages } from './language.js';
import { findLanguage } from './languages.js';

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
 * @param locale - the language that a message names; one that isn't known, and anything else, gives English
 */
export function interfaceIn(locale: unknown): Interface {
  const { tag, language } = findLanguage(languages, typeof locale === 'string' ? locale : 'en');
  const { direction, messages } = language;
  return { tag, direction, messages };
}
