const COLUMN = 10;

/**
 * What tests show side by side: a suite whose name ends in `× engine` is a table, its tests the rows. One table for each such
 * name, over all files.
 *
 * @param sessions - of the test runner
 * @returns the lines to print
 */
export function matrices(sessions) {
  const engines = [...new Set(sessions.map(({ browser }) => browser.name))];
  const tables = new Map();
  for (const { browser, testResults } of sessions) {
    for (const suite of suitesOf(testResults)) {
      if (!suite.name.endsWith('× engine')) continue;
      const rows = tables.get(suite.name) ?? new Map();
      tables.set(suite.name, rows);
      for (const test of suite.tests) {
        const row = rows.get(test.name) ?? new Map();
        rows.set(test.name, row.set(browser.name, test.skipped ? '–' : test.passed ? '✓' : '✗'));
      }
    }
  }
  return [...tables].flatMap(([name, rows]) => tableOf(name, rows, engines));
}

function suitesOf(suite) {
  return suite ? [suite, ...suite.suites.flatMap(suitesOf)] : [];
}

function tableOf(name, rows, engines) {
  const width = Math.max(...[name, ...rows.keys()].map(({ length }) => length)) + 2;
  const line = (first, cells) => first.padEnd(width) + cells.map((cell) => cell.padEnd(COLUMN)).join('');
  const body = [...rows].map(([row, cells]) =>
    line(
      row,
      engines.map((engine) => cells.get(engine) ?? ' '),
    ),
  );
  return ['', line(name, engines), ...body].map((text) => text.trimEnd());
}
