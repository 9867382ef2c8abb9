/** Providers whose names are unlike any other: a typing error anywhere in them is recognized. */
const distinct =
  'gmail.com yahoo.com hotmail.com outlook.com icloud.com comcast.net verizon.net sbcglobal.net bellsouth.net optonline.net';

/** Providers whose names are short or close to others, as live.com is to love.com: only their ending is checked. */
const others =
  'aol.com msn.com live.com me.com mac.com ymail.com gmx.com att.net cox.net charter.net proton.me';

const providers = `${distinct} ${others}`.split(' ');

/** Endings that don't exist: typing errors of `com` and `net`. */
const wrongEnding = /\.(con|cmo|ocm|comm|cpm|[vx]om|ne[ry]|nte)$/;

/** Whether two domains differ by one typing error: a letter added, missing or changed, or two neighbors swapped. */
function isSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (typed[at] === meant[at]) at++;
  const is = typed.slice(at);
  const should = meant.slice(at);
  if (is.replace(/(.)(.)/, '$2$1') === should) return true;
  // The first letter is seldom wrong. With another first letter, it is mostly another provider: mail.com, tmail.com, gotmail.com, cloud.com.
  return at > 0 && (is === should.slice(1) || is.slice(1) === should || is.slice(1) === should.slice(1));
}

/**
 * Suggests a correction for an email address with a typing error, such as
 * `ana@gmial.com`, `ana@gmail.con` or `ana@gmail`. Only the domain is checked. A
 * domain is corrected if it is one typing error (Damerau–Levenshtein distance 1)
 * away from the domain of a common provider, or if its ending is missing or
 * doesn't exist. Real mail services that are as close are left alone, so that
 * nobody hears that their own address is wrong. `gmail.co` and the like are
 * corrected, since these providers have no such addresses.
 *
 * @param address - as typed; blanks around it and invisible characters don't count
 * @returns the whole address, with the part before the `@` as typed; undefined if there is nothing to correct
 */
export function suggestEmail(address: string): string | undefined {
  const [, local, typed = ''] = /^([^\s@]+)@(.+)$/.exec(address.replace(/\p{Cf}/gu, '').trim()) ?? [];
  const domain = typed.toLowerCase();
  if (!local || providers.includes(domain)) return undefined;
  const name = domain.replace(wrongEnding, '');
  const meant = providers.find(
    (provider) =>
      provider.startsWith(`${name}.`) || (distinct.includes(provider) && isSlip(domain, provider)),
  );
  return meant && `${local}@${meant}`;
}
