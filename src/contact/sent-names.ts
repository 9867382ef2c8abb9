import { leftOut, submissionKeys, type FieldNames, type SubmissionKey } from './fields.js';

/** The name under which each of our keys is sent; undefined for a key that isn't sent. */
export type SentNames = Readonly<Record<SubmissionKey, string | undefined>>;

/** The names in force: the endpoint's name for a key, else ours. */
export const sentNamesOf = (fieldNames: FieldNames): SentNames =>
  Object.fromEntries(
    submissionKeys.map((key) => [key, fieldNames[key] === leftOut ? undefined : (fieldNames[key] ?? key)]),
  ) as Record<SubmissionKey, string | undefined>;

/**
 * Renames what was sent to our names. If the endpoint's name for a key is missing,
 * ours is read: a page may not know the endpoint's names yet.
 */
export function inOurNames<Value>(
  sent: Iterable<readonly [string, Value]>,
  names: SentNames,
): Map<string, Value> {
  const ours = new Map<string | undefined, string>(submissionKeys.map((key) => [names[key], key]));
  const entries = [...sent];
  const renamed = entries.filter(([name]) => ours.has(name));
  return new Map([
    ...entries.filter(([name]) => !ours.has(name)),
    ...renamed.map(([name, value]) => [ours.get(name) ?? name, value] as const),
  ]);
}
