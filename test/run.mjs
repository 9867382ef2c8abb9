// Runs every test: Node's as `node --test` does, then the browsers' as `npx wtr` does, adds up what came of them and ends with
// the failures, by name: the rest of the output is long.
import { setMaxListeners } from 'node:events';
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import '../web-test-runner.config.mjs'; // which engines are missing is said before anything runs

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const failures = [];
const inNode = await runInNode();
const { tallies, isWell } = await runInBrowsers();

console.log();
tallies.push(['Node', inNode]);
for (const [name, { passed, failed, skipped }] of tallies)
  console.log(`${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (failures.length > 0) console.log(['', 'What failed:', ...failures].join('\n'));
const isAllWell = isWell && tallies.every(([, { passed, failed }]) => passed > 0 && failed === 0);
// A browser that does not close must not keep the run open.
process.exit(isAllWell ? 0 : 1);

async function runInNode() {
  const files = readdirSync('test', { recursive: true })
    .filter((path) => path.endsWith('.node.test.mjs'))
    .map((path) => `test/${path}`)
    .sort();
  const end = new AbortController();
  setMaxListeners(0, end.signal); // every file listens
  process.on('exit', () => end.abort()); // with this process, the one that runs a file ends as well
  const counts = {};
  const stream = run({ files, concurrency: 1, signal: end.signal });
  stream.on('test:diagnostic', ({ nesting, message }) => {
    const [, name, count] = /^(\w+) (\d+)$/.exec(message) ?? [];
    if (nesting === 0 && name) counts[name] = Number(count);
  });
  stream.on('test:fail', ({ name, file, details: { error, type } }) => {
    if (type !== 'suite') failures.push(failureOf('Node', file, name, error.cause ?? error));
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  const { pass, fail, cancelled, skipped, todo } = counts;
  return { passed: pass, failed: fail + cancelled, skipped: skipped + todo };
}

/** The tallies by engine, in which what fails outside any test counts as well, and whether the test runner is content. */
async function runInBrowsers() {
  const runner = await startTestRunner({ argv: [], autoExitProcess: false });
  if (!runner) process.exit(1); // it has said why
  const isWell = await new Promise((resolve) => runner.on('stopped', resolve));
  const tallies = runner.browsers.map((browser) => {
    const sessions = [...runner.sessions.forBrowser(browser)];
    for (const { testFile, testResults, errors } of sessions) {
      for (const { name, error } of testsOf(testResults).filter((test) => !test.passed && !test.skipped))
        failures.push(failureOf(browser.name, testFile, name, error));
      for (const error of errors) failures.push(failureOf(browser.name, testFile, 'outside any test', error));
    }
    const tests = sessions.flatMap(({ testResults }) => testsOf(testResults));
    const skipped = tests.filter((test) => test.skipped).length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    const failed = tests.length - passed - skipped + sessions.flatMap(({ errors }) => errors).length;
    return [browser.name, { passed, failed, skipped }];
  });
  return { tallies, isWell };
}

function failureOf(where, file, name, error) {
  const message = String(error?.message ?? error)
    .split('\n', 1)[0]
    .slice(0, 300);
  return `${where}: ${relative('.', file)}: ${name}: ${message}`;
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
