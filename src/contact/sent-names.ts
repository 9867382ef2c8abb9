import { leftOut, submissionKeys, type FieldNames, type SubmissionKey } from './fields.js';

/** What each of our keys is called where it is sent; undefined for one that isn't sent. */
export type SentNames = Readonly<Record<SubmissionKey, string | undefined>>;

/** The names in force: the endpoint's, and ours where it has none of its own. */
export const sentNamesOf = (fieldNames: FieldNames): SentNames =>
  Object.fromEntries(
    submissionKeys.map((key) => [key, fieldNames[key] === leftOut ? undefined : (fieldNames[key] ?? key)]),
  ) as Record<SubmissionKey, string | undefined>;

/**
 * What was sent, in our names. One of ours is read as it is where the endpoint's
 * isn't there: a page may not know yet what the endpoint calls it.
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
