/** A clinic's own words that can be used, by what they are. */
export declare const right: Readonly<Record<string, object>>;

/** What can't be used, by what is wrong: the words, the path in them, and what is expected there. */
export declare const wrong: Readonly<
  Record<string, readonly [words: unknown, path: string, expected: string]>
>;
