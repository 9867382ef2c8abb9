/**
 * Calls a function while `for (key in object)` finds only an object's own keys.
 * Some pages add enumerable methods to all objects. zod would take these for
 * options of its own and for keys of the data.
 */
export function withOwnKeysOnly<Result>(run: () => Result): Result {
  const added = Object.keys(Object.prototype);
  const show = (enumerable: boolean) => {
    for (const key of added) Reflect.defineProperty(Object.prototype, key, { enumerable });
  };
  show(false);
  try {
    return run();
  } finally {
    show(true);
  }
}
