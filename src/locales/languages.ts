import { en } from './en.js';
import type { Language } from './language.js';

// English alone, so that a script in English carries no other words.
const languages: Record<string, Language> = { en };

let tagAround: (element: Element) => string = () => 'en';

/**
 * Makes more languages known.
 *
 * @param more - each by its tag
 * @param read - tells the tag of the language around an element; only asked where there are several to choose from
 */
export function addLanguages(
  more: Readonly<Record<string, Language>>,
  read: (element: Element) => string,
): void {
  Object.assign(languages, more);
  tagAround = read;
}

/** A language, and the tag it goes by. */
export interface Spoken {
  readonly tag: string;
  readonly language: Language;
}

/** The language of a tag: its own, else that of its primary subtag, else English. */
export function languageFor(tag: string): Spoken {
  const wanted = tag.toLowerCase();
  const known = (name?: string) => Object.keys(languages).find((key) => key.toLowerCase() === name);
  const found = known(wanted) ?? known(wanted.split('-')[0]) ?? 'en';
  return { tag: found, language: languages[found] ?? en };
}

/** The language for an element: that of the locale it was given, else that of the page around it. */
export const languageOf = (element: Element, locale: string | undefined): Spoken =>
  languageFor(locale ?? tagAround(element));
