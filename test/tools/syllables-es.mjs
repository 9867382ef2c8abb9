// Two vowels stand in one syllable when one of them is a weak one (i, u) without an accent: "ae" has two, "ai" one and
// "aí" two. Two weak ones always share a syllable. In "que", "qui", "gue" and "gui" the u is silent, and a y is a vowel
// at the end of a word.
const strong = '[aeoáéóíú]';
const weak = '[iuü]';
const nucleus = new RegExp(`${weak}*${strong}${weak}*(?!${strong})|${weak}*${strong}|${weak}+`, 'gu');

/** How many syllables a Spanish word has; at least one. */
export function syllables(word) {
  const letters = word
    .toLowerCase()
    .replace(/[^a-záéíóúüñ]/gu, '')
    .replace(/(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])/gu, '')
    .replace(/y$/u, 'i')
    .replace(/h/gu, '');
  return Math.max(1, letters.match(nucleus)?.length ?? 0);
}
