import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const COUNTED = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' };

/** Runs each file in a Node process of its own and answers with the tally. */
export async function runNodeTests(files, signal) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files, concurrency: 1, signal });
  stream.on('test:diagnostic', ({ nesting, message }) => {
    const [, name, count] = /^(\w+) (\d+)$/.exec(message) ?? [];
    if (nesting === 0 && name in COUNTED) tally[COUNTED[name]] += Number(count);
  });
  const report = stream.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await new Promise((resolve, reject) => report.on('end', resolve).on('error', reject));
  return tally;
}
