const ENGINES = ['Chromium', 'Firefox', 'WebKit'];
const LONGEST = 120;

/** What came of each fault, by engine and then by fault. */
const met = new Map();

/** Takes down what tests found to come of a fault: `{ fault, results: [{ format, sees, event, calls, arrivals }] }`. */
export function faultTableCommand() {
  return {
    name: 'fault-table',
    async executeCommand({ command, payload, session }) {
      if (command !== 'mild:fault') return undefined;
      const { name } = session.browser;
      if (!met.has(name)) met.set(name, new Map());
      met.get(name).set(payload.fault, linesOf(payload.results));
      return { done: true };
    },
  };
}

/** The lines to print: one for all formats and engines that have the same in common. */
export function faultTable() {
  const engines = ENGINES.filter((name) => met.has(name));
  const faults = [...new Set(engines.flatMap((name) => [...met.get(name).keys()]))];
  const rows = faults.flatMap((fault) => rowsOf(fault, engines));
  if (rows.length === 0) return [];
  const head = ['Fault', 'Event', 'Calls', 'Arrivals', 'Formats', 'A person sees'];
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  return [[], head, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd(),
  );
}

/** The formats that came to the same are one line. */
function linesOf(results) {
  const lines = new Map();
  for (const { format, event, calls, arrivals, sees } of results) {
    const cells = [event, String(calls), String(arrivals), shorten(sees)];
    const line = lines.get(cells.join('\n')) ?? { cells, formats: [] };
    lines.set(cells.join('\n'), line);
    line.formats.push(format);
  }
  const sorted = [...lines.values()].sort((a, b) => b.formats.length - a.formats.length);
  return sorted.map(({ cells: [event, calls, arrivals, sees], formats }, at) => [
    event,
    calls,
    arrivals,
    at > 0 || results.length < 5
      ? formats.join(' ')
      : sorted.length > 1
        ? 'the others'
        : `all ${formats.length}`,
    sees,
  ]);
}

function rowsOf(fault, engines) {
  const versions = new Map();
  for (const engine of engines.filter((name) => met.get(name).has(fault))) {
    const lines = met.get(engine).get(fault);
    const version = versions.get(JSON.stringify(lines)) ?? { lines, engines: [] };
    versions.set(JSON.stringify(lines), version);
    version.engines.push(engine);
  }
  return [...versions.values()].flatMap(({ lines, engines: same }) =>
    lines.map((cells, at) => {
      const title = versions.size > 1 ? `${fault} (${same.join(', ')})` : fault;
      return [at === 0 ? shorten(title) : '', ...cells];
    }),
  );
}

function shorten(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
