import { relative } from 'node:path';
import { matrices } from './matrix.mjs';

const RED = 31;
const GREEN = 32;
const DIM = 2;
const color = (code, text) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);

/**
 * Reports each file as all its engines are done with it, failures in full, and keeps the tally of each engine and the tables.
 */
export function reporter() {
  let tallies = new Map();
  let tables = [];
  return {
    tallies: () => tallies,
    tables: () => tables,

    onTestRunFinished({ sessions }) {
      tallies = new Map();
      tables = matrices([...sessions]);
      for (const session of sessions) {
        const tally = tallies.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        tallies.set(session.browser.name, tally);
        const tests = flatten(session.testResults);
        tally.passed += tests.filter((test) => test.passed && !test.skipped).length;
        tally.skipped += tests.filter((test) => test.skipped).length;
        tally.failed += problemsOf(session).length;
      }
    },

    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const file = relative(process.cwd(), testFile);
      const failing = sessionsForTestFile.filter((session) => problemsOf(session).length > 0);
      const engines = sessionsForTestFile
        .map((session) =>
          failing.includes(session) ? color(RED, session.browser.name) : session.browser.name,
        )
        .join(', ');
      logger.log(
        `${failing.length > 0 ? color(RED, '✗') : color(GREEN, '✓')} ${file} ${color(DIM, `(${engines})`)}`,
      );
      for (const session of failing) {
        for (const problem of problemsOf(session)) logger.log(describe(session.browser.name, file, problem));
        logger.log(context(session));
      }
    },
  };
}

/** `Chromium: 120 passed, 0 failed, 3 skipped` */
export function summaryLine(label, { passed, failed, skipped }) {
  return `${label}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function flatten(suite, parents = []) {
  if (!suite) return [];
  const names = suite.name ? [...parents, suite.name] : parents;
  return [
    ...suite.tests.map((test) => ({ ...test, name: [...names, test.name].join(' › ') })),
    ...suite.suites.flatMap((child) => flatten(child, names)),
  ];
}

/** Failed tests, errors outside any test (a file that does not load, a hook), and files that tested nothing. */
function problemsOf(session) {
  const tests = flatten(session.testResults);
  const failed = tests
    .filter((test) => !test.passed && !test.skipped)
    .map((test) => ({
      ...test,
      error: test.error ?? { message: 'It did not run: see the hook that failed.' },
    }));
  const outside = session.errors.map((error) => ({ name: '(outside any test)', error }));
  if (failed.length + outside.length > 0) return [...failed, ...outside];
  if (tests.length === 0) return [{ name: '(no test)', error: { message: 'The file holds no test.' } }];
  if (!session.passed)
    return [{ name: '(the file)', error: { message: 'The file failed without saying why.' } }];
  return [];
}

function describe(engine, file, { name, error }) {
  const lines = [`  ${color(RED, `✗ ${engine} › ${file} › ${name}`)}`];
  lines.push(indent([error.name, error.message].filter(Boolean).join(': ')));
  if (error.expected !== undefined || error.actual !== undefined) {
    lines.push(indent(`expected: ${error.expected}\nactual:   ${error.actual}`));
  }
  if (error.stack) lines.push(color(DIM, indent(ownFrames(error.stack))));
  return lines.join('\n');
}

/** Only the frames of this project, with paths instead of addresses. */
function ownFrames(stack) {
  return stack
    .split('\n')
    .filter((line) => /:\d+/.test(line) && !/node_modules|__web-test-runner__|__web-dev-server__/.test(line))
    .map((line) => line.trim().replace(/https?:\/\/[^/]+\//, ''))
    .join('\n');
}

/** What the browser had to say during a failing file. */
function context({ logs, request404s }) {
  const missing = request404s.map((path) => `404 ${path}`);
  const said = logs.map((args) =>
    args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' '),
  );
  const lines = [...missing, ...said];
  return lines.length > 0 ? `${indent(`browser log:\n${indent(lines.join('\n'))}`)}\n` : '';
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '    ');
}
