import * as z from 'zod/mini';

/** How many topics a message may have, and how long each may be, in characters. */
export const topicLimits = { count: 50, length: 300 } as const;

/** What the form adds to what a person types. */
export const envelopeShape = {
  id: z.uuid('Expected: a UUID'),
  topics: z.optional(
    z
      .array(
        z.string('Expected: text').check(z.maxLength(topicLimits.length, 'Expected: at most 300 characters')),
        'Expected: a list',
      )
      .check(z.maxLength(topicLimits.count, 'Expected: at most 50 topics')),
  ),
  locale: z
    .string('Expected: a language tag')
    .check(z.regex(/^[a-zA-Z0-9-]{2,35}$/, 'Expected: a language tag')),
  page: z.string('Expected: a URL').check(z.maxLength(2048, 'Expected: at most 2,048 characters')),
  elapsedSeconds: z.number('Expected: a number of seconds').check(z.gte(0, 'Expected: 0 or more')),
  trap: z.string('Expected: text').check(z.maxLength(2000, 'Expected: at most 2,000 characters')),
};
