import * as all from '../../src/locales/all.js';
import type { Language, Messages } from '../../src/locales/language.js';

/** The tag of a language that there is. */
export type Tag = keyof typeof all;

/** Every language that there is, by its tag. */
export const languages = Object.entries(all) as [Tag, Language][];

/** All that the interface can say, with examples of what is filled in. */
export function messagesOf({ promise, next, reviewedBy, lastReviewed, ...messages }: Messages): string[] {
  const { topicAdded, topicRemoved, didYouMean, charactersLeft, charactersOver, ...fixed } = messages;
  return [
    ...stringsIn(fixed),
    next.existing,
    ...[1, 2, 24, 1000].flatMap((count) =>
      [promise, next.new, charactersLeft, charactersOver].map((say) => say(count)),
    ),
    ...[topicAdded, topicRemoved].map((say) => say('MILD')),
    didYouMean('jo@example.com'),
    reviewedBy('Jo Doe'),
    lastReviewed('2026-03-31'),
  ];
}

const stringsIn = (value: object): string[] =>
  Object.values(value).flatMap((inner: object | string) =>
    typeof inner === 'string' ? inner : stringsIn(inner),
  );
