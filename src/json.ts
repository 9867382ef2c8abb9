/**
 * Writes data as JSON, every text exactly, lone surrogates included. Ignores
 * `toJSON`: some libraries, such as Prototype 1.6, give arrays a `toJSON` that
 * turns them into texts.
 */
export const toJson = (data: unknown): string =>
  JSON.stringify(data, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
