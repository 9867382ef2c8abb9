// How hard the content is to read, language by language.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { passagesOf, textOf } from './passages.mjs';
import { syllables } from './syllables-es.mjs';

/**
 * For each language its usual formula and how hard a part may be. English has the Flesch–Kincaid grade, the years of
 * school that a text asks for. Spanish has the perspicuity of Szigriszt-Pazos, from 0 to 100, where the INFLESZ scale
 * calls 55 to 65 normal, and what is above easy.
 */
export const MEASURES = {
  en: {
    name: 'Flesch–Kincaid grade',
    syllables: syllable,
    level: fleschKincaid,
    tooHard: (level, bound) => level > bound,
    bounds: { whole: 7, section: 8, passage: 8 },
  },
  es: {
    name: 'INFLESZ',
    syllables,
    level: ({ sentence, word, syllable: sounds }) => 206.835 - (62.3 * sounds) / word - word / sentence,
    tooHard: (level, bound) => level < bound,
    // The sections alone: this formula is made for a hundred words and more.
    bounds: { whole: 60, section: 60 },
  },
};

/** The sentences, words and syllables of a text, the numbers of references aside. Each line ends a sentence. */
export function countsOf(text, syllablesOf) {
  const said = text.replace(/\s*\[\d\]/g, '');
  const sentences = said.split(/(?<=[.?!])\s+|\n/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}’.,-]*/gu) ?? [];
  return {
    sentence: sentences.length,
    word: words.length,
    // A number is read out as well.
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllablesOf(word)), 0),
  };
}

/** The level of a text in a language, and what it was counted from. */
export function levelOf(text, tag) {
  const { syllables: syllablesOf, level } = MEASURES[tag];
  const counts = countsOf(text, syllablesOf);
  return { sentences: counts.sentence, words: counts.word, level: level(counts) };
}

/**
 * The levels of the whole content, of its sections and of all that stands in them. A section counts with its headings,
 * an entry with its term, which begins its first sentence. What is no sentence is left out: the labels of the drawing
 * and of the button.
 */
export function levelsOf(content, tag) {
  const passages = passagesOf(content).filter(({ kind }) => kind !== 'label');
  const textIn = (part) => part.map(textOf).join('\n');
  const sections = [...new Set(passages.map(({ section }) => section))];
  return {
    whole: { name: 'whole', ...levelOf(textIn(passages), tag) },
    sections: sections.map((name) => ({
      name,
      ...levelOf(textIn(passages.filter(({ section }) => section === name)), tag),
    })),
    passages: passages
      .filter(({ kind }) => kind !== 'heading')
      .map((passage) => ({
        name: `${passage.section}, ${passage.name}`,
        section: passage.section,
        ...levelOf(textOf(passage), tag),
      })),
  };
}

/** The names of the parts that are harder than they may be. */
export function tooHardIn(content, tag) {
  const { bounds, tooHard } = MEASURES[tag];
  const { whole, sections, passages } = levelsOf(content, tag);
  const beyond = (parts, bound) => parts.filter(({ level }) => bound !== undefined && tooHard(level, bound));
  return [
    ...beyond([whole], bounds.whole),
    ...beyond(sections, bounds.section),
    ...beyond(passages, bounds.passage),
  ].map(({ name }) => name);
}
