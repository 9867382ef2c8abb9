import { inOurNames, type SentNames } from './sent-names.js';

/** Reads the texts of a form's post by name, in order. Turns CRLF, which forms send, back into line breaks as typed. Skips files. */
function textsOf(post: URLSearchParams | FormData): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of post as Iterable<[string, unknown]>) {
    if (typeof value !== 'string') continue;
    const text = value.replace(/\r\n/g, '\n');
    const before = texts.get(name);
    if (before) before.push(text);
    else texts.set(name, [text]);
  }
  return texts;
}

/** How to read posted texts, for the keys whose values are not texts. */
const readers: Readonly<Record<string, (texts: readonly string[]) => unknown>> = {
  consent: ([text]) => text !== '' && text !== 'false', // "true", and "on" from a form that gives the box no value
  elapsedSeconds: ([text]) => (text?.trim() ? Number(text) : undefined),
  topics: (texts) => texts.filter(Boolean),
};

/** Turns a form's post into what would have come as JSON, in our names. A post without an id, as without the script, gets a new one. */
export function bodyOfPost(post: URLSearchParams | FormData, names: SentNames): object {
  const values = new Map<string, unknown>();
  for (const [name, texts] of inOurNames(textsOf(post), names)) {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    const value = read ? read(texts) : texts.length > 1 ? texts : texts[0];
    if (value !== undefined) values.set(name, value);
  }
  if (!values.get('id')) values.set('id', crypto.randomUUID());
  return Object.fromEntries(values);
}
