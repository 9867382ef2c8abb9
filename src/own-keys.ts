/**
 * Runs something while `for (key in object)` meets an object's own keys alone.
 * Some pages give all objects methods that are enumerable, which zod would take
 * for its own, and for keys of what it reads.
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
