// Prints what the built scripts weigh and where the bytes of the main one go. Fails when it is too heavy.
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const SCRIPT = 'mild-widgets.min.js';

/** The most that the script may weigh, in bytes of brotli. */
const LIMIT = 22_000;

/** The most that a group may weigh, in bytes of brotli. */
const GROUP_LIMITS = { pictures: 1_500 };

/** Whose a source file is: the first that fits. */
const GROUPS = [
  ['lit', /^esm\/lean\/(css|lit|template)/],
  ['context', /^esm\/lean\/context/],
  ['other packages', /\/node_modules\//],
  ['pictures', /^esm\/(content\/spine|elements\/(info\/spine-figure|risks\/icon-array)|styles\/figure)/],
  ['content', /^esm\/content\//],
  ['words', /^esm\/locales\//],
  ['styles', /^esm\/styles\//],
  ['ours', /^esm\//],
];

/** What has no source file: the banner, and what the bundler adds. */
const BUNDLER = 'bundler';

/** Bytes that compress well only because another group says the same: no single group's. */
const SHARED = 'shared';

const dist = new URL('../../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), 'utf8');
const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const groupOf = (source) => GROUPS.find(([, pattern]) => pattern.test(source))?.[0] ?? BUNDLER;

/** The script in pieces, cut wherever the source map names another place: `[group, text]`, in order. */
function piecesOf(code, trace) {
  const mappings = decodedMappings(trace);
  return code.split(/(?<=\n)/).flatMap((line, at) => {
    const segments = [[0], ...(mappings[at] ?? [])];
    return segments.map(([from, source], index) => [
      source === undefined ? BUNDLER : groupOf(trace.sources[source]),
      line.slice(from, segments[index + 1]?.[0]),
    ]);
  });
}

/**
 * The bytes of each group. Its brotli bytes are what the script would lose without the group's text. That leaves a
 * rest, since what two groups have in common is saved only when both go: it is shown as it is, not spread over them.
 */
function sharesOf(code, trace) {
  const pieces = piecesOf(code, trace);
  const textOf = (wanted) => pieces.flatMap(([group, text]) => (wanted(group) ? text : [])).join('');
  const total = brotli(code);
  const shares = [...GROUPS.map(([name]) => name), BUNDLER]
    .map((name) => ({
      name,
      raw: Buffer.byteLength(textOf((group) => group === name)),
      brotli: total - brotli(textOf((group) => group !== name)),
    }))
    .filter(({ raw }) => raw > 0);
  return [...shares, { name: SHARED, raw: 0, brotli: total - sum(shares.map((share) => share.brotli)) }];
}

const scriptsIn = () =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => {
      const code = read(name);
      return {
        name,
        raw: Buffer.byteLength(code),
        gzip: gzipSync(code, { level: 9 }).length,
        brotli: brotli(code),
      };
    });

/** Prints a table: names to the left, numbers to the right. */
function print(rows, columns) {
  const cells = [
    ['', ...columns],
    ...rows.map((row) => [row.name, ...columns.map((column) => row[column].toLocaleString('en'))]),
  ];
  const widths = cells[0].map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  for (const [name, ...numbers] of cells) {
    const aligned = numbers.map((text, at) => text.padStart(widths[at + 1]));
    console.log([name.padEnd(widths[0]), ...aligned].join('  '));
  }
}

function main() {
  const scripts = scriptsIn();
  const script = scripts.find(({ name }) => name === SCRIPT);
  if (!script) {
    console.error(`dist/${SCRIPT} is missing: run "npm run build".`);
    return false;
  }
  print(scripts, ['raw', 'gzip', 'brotli']);
  console.log(`\nWhere the bytes of ${SCRIPT} go:`);
  const shares = sharesOf(read(SCRIPT), new TraceMap(read(`${SCRIPT}.map`)));
  print(shares, ['raw', 'brotli']);

  console.log('');
  const groups = Object.entries(GROUP_LIMITS).map(([group, limit]) =>
    fits(group, shares.find(({ name }) => name === group)?.brotli ?? 0, limit),
  );
  return [fits(SCRIPT, script.brotli, LIMIT), ...groups].every(Boolean);
}

/** Tells how far something is from its limit, in bytes of brotli. */
function fits(name, bytes, limit) {
  const left = limit - bytes;
  const distance = `${Math.abs(left).toLocaleString('en')} bytes ${left < 0 ? 'above' : 'below'}`;
  const line = `${name} is ${distance} its limit of ${limit.toLocaleString('en')} bytes of brotli.`;
  (left < 0 ? console.error : console.log)(line);
  return left >= 0;
}

process.exitCode = main() ? 0 : 1;
