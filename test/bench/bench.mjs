// Measures the built script beside a native form and a library of components, in Chromium on a slow phone:
// npm run bench -- [--rounds 7] [--write]
// With --write the tables go into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { run } from './run.mjs';
import { tablesOf } from './tables.mjs';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

/** What stands around the tables in the README. */
const MARKED = /(?<=<!-- bench -->\n).*(?=<!-- \/bench -->)/s;

try {
  const { rounds, write } = options();
  const tables = tablesOf(await run({ rounds, log: (line) => console.error(line) }));
  console.log(tables);
  if (write) await intoReadme(tables);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function options() {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: expected a whole number from 1.');
  return { rounds, write: values.write };
}

async function intoReadme(tables) {
  const readme = readFileSync(README, 'utf8');
  if (!MARKED.test(readme))
    throw new Error('README.md has no place for the tables: <!-- bench --> … <!-- /bench -->.');
  const text = readme.replace(MARKED, () => `\n${tables}\n\n`);
  writeFileSync(README, await format(text, { ...(await resolveConfig(README)), filepath: README }));
}
