/* global Mocha, structuredClone -- of the test page; the test framework has run before */

// What the test page reports to the runner is cloned, and nobody hears of a failure that holds an element or a URL: the file
// would only run out of time. These are told as text.
const { fail } = Mocha.Runner.prototype;

Mocha.Runner.prototype.fail = function (test, error, ...rest) {
  if (error instanceof Error) {
    for (const key of ['actual', 'expected']) if (key in error) error[key] = tellable(error[key]);
  }
  return fail.call(this, test, error, ...rest);
};

function tellable(value) {
  try {
    return structuredClone(value);
  } catch {
    return value.outerHTML ?? String(value);
  }
}
