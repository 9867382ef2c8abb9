// @ts-check
/** What a form of HTML posts without a script: who may, how it is read, and how a repeat is told from a new enquiry. */

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** How long the same post again is taken for a repeat: a second click, a reload, the way back and Send once more. */
const REPEAT_MS = 10 * 60_000;

/** @typedef {FormData} Post */

/** @param {string | undefined} mediaType */
export const isFormType = (mediaType) => mediaType !== undefined && FORM_TYPES.includes(mediaType);

/**
 * Whether a form may be posted from where it stands. The browser asks nobody before it posts one to another site, as it
 * does before a script sends JSON there, so this is the only check.
 * @param {Request} request
 * @param {import('./endpoint.mjs').AllowedOrigins} allowedOrigins
 */
export function mayPost({ headers }, allowedOrigins) {
  const origin = headers.get('origin');
  if (origin !== null && allowedOrigins.includes(origin)) return true;
  const site = headers.get('sec-fetch-site');
  // "none" is the person alone, such as by a reload.
  if (site !== null) return site === 'same-origin' || site === 'none';
  // Every browser sends one of the two. What isn't a browser can say anything anyway.
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} contentType As it was sent: it has the boundary of the parts.
 * @returns {Promise<Post | undefined>} Undefined when it can't be read.
 */
export async function readPost(bytes, contentType) {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}

/**
 * Where the form stands, to be linked to: of our own origin, whose name isn't known behind a proxy, the path.
 * @param {string} page As the form says.
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
 * The same, as it comes back in an address that anyone may have made up: it leads nowhere else.
 * @param {string | null} address
 * @param {import('./endpoint.mjs').AllowedOrigins} allowedOrigins
 */
export function wayBack(address, allowedOrigins) {
  const here = 'https://here.invalid';
  if (address === null || !URL.canParse(address, here)) return undefined;
  const { href, origin, pathname } = new URL(address, here);
  if (origin === here) return pathname.startsWith('//') ? undefined : pathname; // that would be a host
  return allowedOrigins.includes(origin) ? href : undefined;
}

/**
 * What was posted, under our names. One of ours is taken as it is where the endpoint's isn't there.
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
 * Gives the same enquiry the same id for a while: a browser's own form has none, and neither has one whose endpoint
 * goes without.
 * @param {{ remember?: number, except?: string }} [options] `except` names what may differ, since it counts the time.
 */
export function createPostIds({ remember = 1000, except } = {}) {
  /** By a digest, so that nothing that a person typed is kept. @type {Map<string, { id: string, until: number }>} */
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
