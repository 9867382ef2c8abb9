import type { Setup } from './setup.js';

/** Stands for the clinic's site as long as nobody has said where it is. */
export const unknownSite = new URL('https://website.invalid/');

/** The clinic's website, as far as it can be told; an address without `https://` will do. */
export function siteOf({ website }: Pick<Setup, 'website'>): URL | undefined {
  const text = website.trim();
  return [text, `https://${text}`]
    .filter((candidate) => URL.canParse(candidate))
    .map((candidate) => new URL(candidate))
    .find(
      ({ protocol, hostname, username }) =>
        /^https?:$/.test(protocol) && /^localhost$|\./.test(hostname) && !username,
    );
}
