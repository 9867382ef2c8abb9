// @ts-check
/** The post of an HTML form without a script: who may send it, how it is read, and how a repeat is recognized. */

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** How long the same post counts as a repeat, in milliseconds: a second click, a reload, or Back and Send again. */
const REPEAT_MS = 10 * 60_000;

/** @typedef {FormData} Post */

/** @param {string | undefined} mediaType */
export const isFormType = (mediaType) => mediaType !== undefined && FORM_TYPES.includes(mediaType);

/**
 * Whether a form may be posted from its page. This is the only check: a browser posts a form to another site without
 * asking first, as it does before a script sends JSON.
 * @param {Request} request
 * @param {import('./endpoint.mjs').AllowedOrigins} allowedOrigins
 */
export function mayPost({ headers }, allowedOrigins) {
  const origin = headers.get('origin');
  if (origin !== null && allowedOrigins.includes(origin)) return true;
  const site = headers.get('sec-fetch-site');
  // "none" means the person, such as by a reload.
  if (site !== null) return site === 'same-origin' || site === 'none';
  // Every browser sends one of the two headers. Another client can send anything.
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} contentType As it was sent, with the boundary of the parts.
 * @returns {Promise<Post | undefined>} Undefined if it can't be read.
 */
export async function readPost(bytes, contentType) {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}

/**
 * The address of the form's page, for a link. For our own origin, this is only the path, since a proxy may hide its name.
 * @param {string} page The address that the form sent.
 * @param {Request} request
 * @param {import('./endpoint.mjs').AllowedOrigins} allowedOrigins
 */
export function addressOfPage(page, { headers }, allowedOrigins) {
  if (!URL.canParse(page)) return undefined;
  const { origin, pathname } = new URL(page);
  if (allowedOrigins.includes(origin)) return origin + pathname;
  return origin === headers.get('origin') ? pathname : undefined;
}

/**
 * Checks such an address when it comes back in a URL, which anyone may have made up. It never leads to another site.
 * @param {string | null} address
 * @param {import('./endpoint.mjs').AllowedOrigins} allowedOrigins
 */
export function wayBack(address, allowedOrigins) {
  const here = 'https://here.invalid';
  if (address === null || !URL.canParse(address, here)) return undefined;
  const { href, origin, pathname } = new URL(address, here);
  if (origin === here) return pathname.startsWith('//') ? undefined : pathname; // a path with two slashes would be a host
  return allowedOrigins.includes(origin) ? href : undefined;
}

/**
 * Renames what was posted to our names. If the endpoint's name for a key is missing, ours is read.
 * @param {Post} post
 * @param {import('mild-widgets/schema').SentNames} names
 */
export function inOurNames(post, names) {
  const ours = new Map(Object.entries(names).map(([key, name]) => [name, key]));
  const stale = Object.entries(names).flatMap(([key, name]) => (name && post.has(name) ? [key] : []));
  const renamed = new FormData();
  for (const [name, value] of post) {
    const key = ours.get(name);
    if (key !== undefined || !stale.includes(name)) renamed.append(key ?? name, value);
  }
  return renamed;
}

/**
 * Gives the same message the same id for a while. A form without the script has no id, and neither has a form whose
 * `field-names` leave it out.
 * @param {{ remember?: number, except?: string }} [options] `except` is the name of a field that may differ: the elapsed
 *   time.
 */
export function createPostIds({ remember = 1000, except } = {}) {
  /** By digest, so that nothing that a person typed is kept. @type {Map<string, { id: string, until: number }>} */
  const recent = new Map();

  /** @param {Post | object} sent A form's post, or what came as JSON. */
  return async (sent) => {
    const entries = sent instanceof FormData ? withoutFiles(sent) : Object.entries(sent);
    const text = JSON.stringify(entries.filter(([name]) => name !== except));
    const digest = new Uint8Array(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
    ).join();
    const now = Date.now();
    const known = recent.get(digest);
    if (known && known.until > now) return known.id;
    const id = crypto.randomUUID();
    recent.delete(digest); // so that it goes to the end
    recent.set(digest, { id, until: now + REPEAT_MS });
    for (const [oldest, { until }] of recent) {
      if (until > now && recent.size <= remember) break;
      recent.delete(oldest);
    }
    return id;
  };
}

/** @param {Post} post */
const withoutFiles = (post) => [...post].filter(([, value]) => typeof value === 'string');
