// Runs the tests: node test/run.mjs [--engine chromium,firefox,webkit,node]… [--watch] [part of a file's path, or a glob]…
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import shared from '../web-test-runner.config.mjs';
import { ENGINES, findEngines } from './helpers/engines.mjs';
import { faultTable } from './helpers/fault-table.mjs';
import { matches } from './helpers/file-patterns.mjs';
import { LAUNCHERS } from './helpers/launchers.mjs';
import { runNodeTests } from './helpers/node-tests.mjs';
import { reporter, summaryLine } from './helpers/reporter.mjs';
import { stopWebKitDrivers } from './helpers/webkit-driver.mjs';

const ALL = [...Object.keys(ENGINES), 'node'];
const isCI = process.env.CI === 'true';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { engines, chosen, watch, patterns } = options();
const files = readdirSync('test', { recursive: true })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => patterns.length === 0 || patterns.some((pattern) => matches(path, pattern)))
  .sort();
const browserFiles = files.filter((path) => path.endsWith('.test.ts'));
const nodeFiles = files.filter((path) => path.endsWith('.node.test.mjs'));

if (!process.stdout.isTTY) writePlainly(process.stdout);

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => interruption.abort());

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await stopWebKitDrivers();
}
// A browser that does not close must not keep the run open.
process.exit(interruption.signal.aborted ? 130 : process.exitCode);

async function main() {
  const browsers = await launchers(browserFiles.length > 0 ? engines.filter((name) => name !== 'node') : []);
  if (!browsers) return false;

  const tallies = new Map();
  if (engines.includes('node') && (nodeFiles.length > 0 || patterns.length === 0) && !watch) {
    tallies.set('Node', await runNodeTests(nodeFiles, interruption.signal));
  }
  if (browsers.length > 0) {
    for (const [name, tally] of await runBrowserTests(browsers, browserFiles)) tallies.set(name, tally);
  }
  if (interruption.signal.aborted) return false;
  return summarize(tallies);
}

/** A launcher for each engine that is here; undefined when one that has to be here is not. */
async function launchers(names) {
  const found = findEngines(names);
  const missing = names.filter((name) => !found[name]);
  for (const name of missing) console.error(`${ENGINES[name].label} is missing: ${ENGINES[name].hint}.`);
  if (missing.some((name) => isCI || chosen || name === 'chromium')) return undefined;
  return Promise.all(names.filter((name) => found[name]).map((name) => LAUNCHERS[name](found[name])));
}

async function runBrowserTests(browsers, files) {
  const report = reporter();
  const runner = await startTestRunner({
    readCliArgs: false,
    autoExitProcess: false,
    config: {
      files,
      browsers,
      plugins: shared.plugins,
      reporters: [report],
      watch,
      staticLogging: !watch,
    },
  });
  await new Promise((resolve) => {
    runner.on('finished', () => void runner.stop());
    runner.on('stopped', resolve);
    interruption.signal.addEventListener('abort', () => void runner.stop());
  });
  for (const browser of interruption.signal.aborted ? browsers : []) await browser.stop().catch(() => {});
  for (const line of [...report.tables(), ...faultTable()]) console.log(line);
  // An engine that never came to report still has to appear, as one that ran nothing.
  return browsers.map(({ name }) => [
    name,
    report.tallies().get(name) ?? { passed: 0, failed: 0, skipped: 0 },
  ]);
}

function summarize(tallies) {
  const idle = [...tallies].filter(([, { passed, failed }]) => passed + failed === 0).map(([name]) => name);
  for (const name of idle) console.error(`${name} ran no test.`);
  if (tallies.size === 0) console.error('No test file matches.');
  console.log();
  for (const label of ['Chromium', 'Firefox', 'WebKit', 'Node']) {
    if (tallies.has(label)) console.log(summaryLine(label, tallies.get(label)));
  }
  return tallies.size > 0 && idle.length === 0 && [...tallies.values()].every(({ failed }) => failed === 0);
}

/** The test runner redraws its progress even where the output is no terminal. */
function writePlainly(stream) {
  const write = stream.write.bind(stream);
  stream.write = (chunk, ...rest) =>
    write(typeof chunk === 'string' ? stripVTControlCharacters(chunk) : chunk, ...rest);
}

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engine: { type: 'string', multiple: true },
      watch: { type: 'boolean', default: false },
    },
  });
  const asked = values.engine?.flatMap((list) => list.split(','));
  const unknown = asked?.filter((name) => !ALL.includes(name)) ?? [];
  if (unknown.length > 0) {
    console.error(`Unknown engine ${unknown.join(', ')}: expected ${ALL.join(', ')}.`);
    process.exit(1);
  }
  const usual = values.watch ? ['chromium'] : ALL;
  return {
    engines: asked ?? usual,
    chosen: Boolean(asked),
    watch: values.watch,
    patterns: positionals,
  };
}
