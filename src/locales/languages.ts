import { en } from './en.js';
import type { Language } from './language.js';

// English alone, so that a script in English carries no other words.
const languages: Record<string, Language> = { en };

/** Makes more languages known, each by its tag. */
export function addLanguages(more: Readonly<Record<string, Language>>): void {
  Object.assign(languages, more);
}

/** The language of a tag: its own, else that of its primary subtag, else English; and the tag it goes by. */
export function languageFor(tag: string): { tag: string; language: Language } {
  const wanted = tag.toLowerCase();
  const known = (name?: string) => Object.keys(languages).find((key) => key.toLowerCase() === name);
  const found = known(wanted) ?? known(wanted.split('-')[0]) ?? 'en';
  return { tag: found, language: languages[found] ?? en };
}
