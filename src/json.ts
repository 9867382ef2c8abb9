/**
 * Data as JSON, which carries any text exactly, lone surrogates included. Some
 * pages give their arrays a `toJSON` that makes texts of them, as Prototype 1.6
 * does, so each value is taken as it stands.
 */
export const toJson = (data: unknown): string =>
  JSON.stringify(data, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
