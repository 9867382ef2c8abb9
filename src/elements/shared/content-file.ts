import { complain } from '../../config/report.js';
import type { ContentInput } from '../../content/content.js';
import { parseContent } from '../../content/schema.js';
import { fetch } from './fetch.js';

/** The files that this page has fetched, by URL. Several elements share them. */
const files = new Map<string, Promise<ContentInput | undefined>>();

/**
 * Checks a clinic's own words, and tells the webmaster about mistakes.
 *
 * @param source - where the words were found
 * @returns the words; undefined if they have any mistake
 */
export function checkContent(raw: unknown, source: string): ContentInput | undefined {
  const { own, mistakes = [] } = parseContent(raw);
  const [first, ...others] = mistakes;
  if (first) {
    const place = first.path && `${first.path} in `;
    const more = others.map(({ path, expected }) => `. Also wrong: ${path}. Expected: ${expected}`);
    complain(`${place}${source}`, [first.expected, ...more].join(''), 'is wrong: none of it is used');
  }
  return own;
}

async function load(url: string): Promise<ContentInput | undefined> {
  const raw: unknown = await fetch(url) // the default: cookies go to the page's own origin only
    .then((response) => (response.ok ? response.json() : undefined))
    .catch(() => undefined);
  if (raw !== undefined) return checkContent(raw, url);
  // An element that is added later tries again.
  files.delete(url);
  complain(url, 'an answer with status 200 and JSON in it');
  return undefined;
}

/** Reads the clinic's own words from a file, fetched once for all elements. Undefined if the file can't be used, which is reported. */
export function contentFile(url: string): Promise<ContentInput | undefined> {
  const file = files.get(url) ?? load(url);
  files.set(url, file);
  return file;
}
