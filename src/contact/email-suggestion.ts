/** Providers whose names are like nobody else's: a slip anywhere in them is one. */
const distinct =
  'gmail.com yahoo.com hotmail.com outlook.com icloud.com comcast.net verizon.net sbcglobal.net bellsouth.net optonline.net';

/** Providers whose names are short or near others', as live.com is to love.com: only their ending is doubted. */
const others =
  'aol.com msn.com live.com me.com mac.com ymail.com gmx.com att.net cox.net charter.net proton.me';

const providers = `${distinct} ${others}`.split(' ');

/** Endings that don't exist: slips of `com` and `net`. */
const wrongEnding = /\.(con|cmo|ocm|comm|cpm|[vx]om|ne[ry]|nte)$/;

/** Whether one slip leads from one domain to another: a letter too many, missing or changed, or two neighbors swapped. */
function isSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (typed[at] === meant[at]) at++;
  const is = typed.slice(at);
  const should = meant.slice(at);
  if (is.replace(/(.)(.)/, '$2$1') === should) return true;
  // A first letter is seldom wrong, and another one is mostly another's: mail.com, tmail.com, gotmail.com, cloud.com.
  return at > 0 && (is === should.slice(1) || is.slice(1) === should || is.slice(1) === should.slice(1));
}

/**
 * The address that a person may have meant who typed one that nobody can
 * answer, such as `ana@gmial.com`, `ana@gmail.con` or `ana@gmail`. Only the
 * domain is doubted: where it is one slip (Damerau–Levenshtein distance 1) from
 * that of a provider that many patients have, or where its ending is missing or
 * doesn't exist. Real mail services that are as near are left alone, so that
 * nobody is told that their own address is wrong. `gmail.co` and its like are
 * doubted: those providers give no such addresses.
 *
 * @param address - as typed; blanks around it and invisible characters don't count
 * @returns the whole address, the part before the `@` as typed; undefined when there is nothing to doubt
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
