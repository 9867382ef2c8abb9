import { COUNTS } from './run.mjs';

const NATIVE = 'native';

/** What is said of a page: the key, its name in a table, and how its number is written. */
const LOAD = [
  ['usable', 'until the form can be used', 'ms'],
  ['live', 'until it is fully live', 'ms'],
  ['script', 'script time', 'ms'],
  ['mainThread', 'main-thread time', 'ms'],
  ['longTasks', 'time in long tasks', 'ms'],
  ['layoutShift', 'layout shift', ''],
  ['heap', 'JS heap', 'kB'],
  ['bytes', 'brotli bytes', 'bytes'],
  ['requests', 'requests', 'count'],
];

/** What a native form has so little of that a ratio to it says nothing. */
const WITHOUT_RATIO = ['script', 'longTasks', 'layoutShift'];

const USE = [
  ['key', 'a keystroke'],
  ['submit', 'sending with mistakes'],
  ['keyAfter', 'a keystroke while they are shown'],
];

const WRITTEN = {
  ms: (value) => `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`,
  kB: (value) => `${Math.round(value / 1000).toLocaleString('en')} kB`,
  bytes: (value) => value.toLocaleString('en'),
  count: String,
  '': (value) => (value === 0 ? '0' : value.toFixed(3)),
};

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the rounds' own ratios: what slows a round down slows both its pages down. */
const ratio = (values, others) => {
  const text = median(values.map((value, round) => value / others[round])).toFixed(2);
  return `${text}×`;
};

const markdown = (rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...body.map(line)].join('\n');
};

function ratioTable(loads) {
  const pages = Object.keys(loads).filter((name) => name !== NATIVE);
  const of = (page, key) => loads[page].map((load) => load[key]);
  return markdown([
    ['native form = 1', ...pages],
    ...LOAD.filter(([key]) => !WITHOUT_RATIO.includes(key)).map(([key, label]) => [
      label,
      ...pages.map((page) => ratio(of(page, key), of(NATIVE, key))),
    ]),
  ]);
}

function loadTable(loads) {
  const pages = Object.keys(loads);
  return markdown([
    ['', ...pages],
    ...LOAD.map(([key, label, unit]) => [
      label,
      ...pages.map((page) => WRITTEN[unit](median(loads[page].map((load) => load[key])))),
    ]),
  ]);
}

function useTable(uses) {
  const pages = Object.keys(uses);
  const cell = (costs) => {
    const of = (key) => WRITTEN.ms(median(costs.map((cost) => cost[key])));
    return `${of('time')} (${of('script')})`;
  };
  return markdown([
    ['until the next frame (script time)', ...pages],
    ...USE.map(([key, label]) => [
      label,
      ...pages.map((page) => cell(uses[page].flatMap((use) => use[key]))),
    ]),
  ]);
}

function elementTable(elements) {
  const [one, ten, hundred] = COUNTS;
  const times = (counts, count) => counts[count].map(({ time }) => time);
  return markdown([
    ['time for each', ...COUNTS.map((count) => `of ${count}`), `${hundred} ÷ ${ten}`, `${hundred} ÷ ${one}`],
    ...Object.entries(elements).map(([tag, counts]) => [
      `\`<${tag}>\``,
      ...COUNTS.map((count) => WRITTEN.ms(median(times(counts, count)))),
      ...[ten, one].map((count) => ratio(times(counts, hundred), times(counts, count))),
    ]),
  ]);
}

/**
 * The results as Markdown: medians, the ratios first.
 *
 * @param {import('./run.mjs').Results} results
 */
export const tablesOf = ({ loads, uses, elements }) =>
  [ratioTable(loads), loadTable(loads), useTable(uses), elementTable(elements)].join('\n\n');
