import { en } from './en.js';
import type { Language } from './language.js';

/** Languages by their tag. */
export type Languages = Readonly<Record<string, Language>>;

/** A language, and the tag it goes by. */
export interface Spoken {
  readonly tag: string;
  readonly language: Language;
}

/** The language of a tag among some: its own, else that of its primary subtag, else English. Some systems write tags with `_`. */
export function findLanguage(languages: Languages, tag: string): Spoken {
  const wanted = tag.replace(/_/g, '-').toLowerCase();
  const known = (name?: string) => Object.keys(languages).find((key) => key.toLowerCase() === name);
  const found = known(wanted) ?? known(wanted.split('-')[0]) ?? 'en';
  return { tag: found, language: languages[found] ?? en };
}

// English alone, so that a script in English carries no other words.
const languages: Record<string, Language> = { en };

/** Makes more languages known, each by its tag. */
export const addLanguages = (more: Languages): void => void Object.assign(languages, more);

/** Whether there is any language beside English. */
export const hasOthers = (): boolean => Object.keys(languages).length > 1;

/** The known language of a tag, else English. */
export const languageFor = (tag: string): Spoken => findLanguage(languages, tag);
