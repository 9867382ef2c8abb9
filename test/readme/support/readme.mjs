// What README.md consists of.
import { readFileSync } from 'node:fs';

export const root = new URL('../../../', import.meta.url);
export const read = (path) => readFileSync(new URL(path, root), 'utf8');

const FENCE = /^```(\w*)\n([^]*?)^```$/gm;

/**
 * The headings of a text, and the fenced blocks of code that stand under each.
 *
 * @param {string} markdown
 */
export function sectionsOf(markdown) {
  const blank = (text) => text.replace(/[^\n]/g, ' ');
  const prose = markdown.replace(FENCE, blank);
  const headings = [...prose.matchAll(/^#{1,6} (.+)$/gm)];
  return headings.map(({ index, 1: title }, at) => {
    const end = headings[at + 1]?.index ?? markdown.length;
    return {
      title,
      prose: prose.slice(index, end),
      blocks: [...markdown.slice(index, end).matchAll(FENCE)].map(([, language, code]) => ({
        language,
        code,
      })),
    };
  });
}

/**
 * Every block by its place: the section, the language, and which of several it is.
 *
 * @param {string} markdown
 * @returns {Map<string, string>} the code, by place
 */
export function blocksOf(markdown) {
  const blocks = new Map();
  for (const { title, blocks: found } of sectionsOf(markdown)) {
    for (const { language, code } of found) {
      const place = `${title}: ${language || 'text'}`;
      const taken = [...blocks.keys()].filter((key) => key === place || key.startsWith(`${place} `)).length;
      blocks.set(taken ? `${place} ${taken + 1}` : place, code);
    }
  }
  return blocks;
}

/** How many lines begin or end a block, however it is fenced or indented. */
export const fencesIn = (markdown) => markdown.match(/^[\s>]*(```|~~~)/gm)?.length ?? 0;

/** What GitHub calls a heading in an address. */
export const slugOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

export const readme = read('README.md');
export const blocks = blocksOf(readme);
export const manifest = JSON.parse(read('package.json'));
