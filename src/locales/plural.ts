/**
 * A number with the word that it takes.
 *
 * @param tag - the language's
 * @param forms - by plural category, with `#` for the number; `other` stands in for one that isn't there.
 *   https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export const plural = (
  tag: string,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string =>
  (forms[new Intl.PluralRules(tag).select(count)] ?? forms.other).replace('#', count.toLocaleString(tag));
