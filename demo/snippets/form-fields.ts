import { configSchemas } from '../../src/config/schema.js';
import type { FieldName, FieldNames, SubmissionKey } from '../../src/contact/fields.js';
import { sentNamesOf } from '../../src/contact/sent-names.js';
import type { Setup } from '../builder/setup.js';

/** What a person fills in, with a label for the clinic's own form; the message is the last. */
export const filledIn: readonly (readonly [label: string, key: Exclude<FieldName, 'consent'>])[] = [
  ['Name', 'name'],
  ['Patient', 'patient'],
  ['Email', 'email'],
  ['Phone', 'phone'],
  ['Message', 'message'],
];

/** What else a clinic wants to read. */
export const added: readonly (readonly [label: string, key: SubmissionKey])[] = [
  ['Asks about', 'topics'],
  ['Language', 'locale'],
  ['Page', 'page'],
  ['Filled in by a bot', 'trap'],
];

/** The names under which a setup sends; what it leaves out has none. */
export function sentNamesIn(setup: Setup): FieldNames {
  const given = configSchemas(() => undefined)
    .fieldNames()
    .safeParse(setup.fieldNames.trim());
  return sentNamesOf(given.success ? given.data : {});
}
