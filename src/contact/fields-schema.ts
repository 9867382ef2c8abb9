import * as z from 'zod/mini';
import { fieldRules, missingFields, type Fields, type ReadField } from './fields.js';

/** What a field must be by itself, for zod. */
const schemaOf = <Value>(read: ReadField<Value>) =>
  z.transform((raw: unknown, { issues }) => {
    const [value, problem] = read(raw);
    if (problem) issues.push({ code: 'custom', message: problem, input: raw });
    return value;
  });

/**
 * The zod schema of what a person types, every field given: made of the rules
 * in `fields.ts`, which is all that the browser needs. The error messages are
 * {@link ProblemCode}s.
 *
 * @param consentRequired - whether `consent` must be ticked
 */
export const fieldsSchema = (consentRequired: boolean | undefined) => {
  const rules = fieldRules(consentRequired);
  return z
    .object({
      name: schemaOf(rules.name),
      patient: schemaOf(rules.patient),
      email: schemaOf(rules.email),
      phone: schemaOf(rules.phone),
      message: schemaOf(rules.message),
      consent: schemaOf(rules.consent),
    } satisfies { [Field in keyof Fields]: z.ZodMiniType<Fields[Field]> })
    .check(
      z.check(
        ({ value, issues }) => {
          for (const [field, problem] of missingFields(value)) {
            if (problem) issues.push({ code: 'custom', path: [field], message: problem, input: '' });
          }
        },
        { when: () => true }, // all mistakes at once, not these only after the others are put right
      ),
    );
};
