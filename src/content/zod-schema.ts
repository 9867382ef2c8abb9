import * as z from 'zod/mini';
import { contentPart, type Part } from './schema.js';

/** What a part's schema checks, for `json-schema.ts`: JSON Schema has no word of zod's for the names of keys. */
export const keyNames = new WeakMap<object, RegExp>();

function plainSchema({ expected, options, entries, count, keys, others, pattern }: Part): z.ZodMiniType {
  if (options) return z.union(options.map(schemaOf), expected);
  if (entries) {
    const length = count ? z.length(count, expected) : z.minLength(1, expected);
    return z.array(schemaOf(entries), expected).check(length);
  }
  if (!keys) return pattern ? z.string(expected).check(z.regex(pattern, expected)) : z.boolean(expected);
  const shape = Object.fromEntries(Object.entries(keys).map(([key, inner]) => [key, schemaOf(inner)]));
  if (!others) return z.strictObject(shape, expected);
  const { names, expectedName } = others;
  const schema = z.catchall(z.object(shape, expected), schemaOf(others)).check(
    z.check(({ value, issues }) => {
      for (const key of Object.keys(value)) {
        if (key in shape || names.test(key)) continue;
        issues.push({ code: 'custom', path: [key], message: expectedName, input: value });
      }
    }),
  );
  keyNames.set(schema, names);
  return schema;
}

function schemaOf(part: Part): z.ZodMiniType {
  const schema = part.isNullable ? z.nullable(plainSchema(part)) : plainSchema(part);
  return part.isOptional ? z.optional(schema) : schema;
}

/**
 * The zod schema of a clinic's own words, made of the description that the
 * browser checks them by. Its error messages tell what is expected.
 */
export const contentSchema = schemaOf(contentPart);
