import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import type { Counts } from './counts.ts';
import { cpuPer, nodePer, percentile, postgresPer, type Figures } from './measure.ts';
import type { Operation } from './operations.ts';
import type { Options } from './options.ts';
import type { Contender } from './processes.ts';
import type { Size } from './world/rows.ts';

export interface Measured {
  operations: readonly Operation[];
  figures: readonly Figures[];
  counts: readonly Counts[];
  size: Size;
  options: Options;
}

const names: Readonly<Record<Contender, string>> = {
  lianxi: 'Lianxi',
  'by-hand': 'by hand',
  'by-hand-unbound': 'by hand, no wall',
  postgraphile: 'PostGraphile 5.1',
  'postgraphile-uncounted': 'PostGraphile 5.1, no count',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, place) => (place < 2 ? '---' : '---:'))), ...rows.map(row)].join('\n');

const two = (n: number | undefined): string => (n === undefined || !Number.isFinite(n) ? '—' : n.toFixed(2));
const grouped = (n: number): string => n.toLocaleString('en-US');

/** The tables of one run, with the machine that it ran on. */
export function report(measured: Measured): string {
  const { size, options } = measured;
  const [processor] = cpus();
  return `${[
    `Measured on ${cpus().length} cores (${processor?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, PostgreSQL 18 with 2 GB of shared buffers, everything on one machine, the clients too.`,
    `${grouped(size.counties)} counties, ${grouped(size.enterprises)} enterprises, ${grouped(size.visits)} visits; ${options.rounds} interleaved rounds of ${options.ms} ms each, after ${options.warmMs} ms of warming up; all rows in memory.`,
    '### Against the floor',
    verdicts(measured),
    '### Each contender',
    details(measured),
    '### Latency',
    latencies(measured),
  ].join('\n\n')}\n`;
}

/** The number of clients at which the processor's time is compared: the middle one. */
const usual = ({ clients }: Options): number => clients[Math.floor(clients.length / 2)] ?? 1;

function at(measured: Measured, operation: string, contender: Contender): Figures | undefined {
  const clients = usual(measured.options);
  return measured.figures.find(
    (one) => one.operation === operation && one.contender === contender && one.clients === clients,
  );
}

const ratio = (of: Figures | undefined, to: Figures | undefined): number | undefined =>
  of && to && cpuPer(of) / cpuPer(to);

function verdicts(measured: Measured): string {
  const rows = measured.operations.map(({ name, what }) => {
    const of = (contender: Contender) => at(measured, name, contender);
    const wall = ratio(of('by-hand'), of('by-hand-unbound'));
    return [
      `\`${name}\``,
      what,
      two(ratio(of('by-hand'), of('lianxi'))),
      two(ratio(of('postgraphile'), of('lianxi'))),
      two(ratio(of('postgraphile-uncounted'), of('lianxi'))),
      wall === undefined ? '—' : `${((wall - 1) * 100).toFixed(0)} %`,
    ];
  });
  return table(
    ['operation', 'what', 'of the floor', 'times PostGraphile', 'without its count', 'cost of the wall'],
    rows,
  );
}

function details(measured: Measured): string {
  const rows = measured.operations.flatMap(({ name }) =>
    measured.options.contenders.flatMap((contender) => {
      const one = at(measured, name, contender);
      if (!one) return [];
      const counted = measured.counts.find((c) => c.operation === name && c.contender === contender);
      return [
        [
          `\`${name}\``,
          names[contender],
          two(nodePer(one)),
          two(postgresPer(one)),
          two(cpuPer(one)),
          ((one.requests / one.wallMs) * 1000).toFixed(0),
          counted ? counted.statements.toFixed(1) : '—',
          counted ? counted.rows.toFixed(0) : '—',
        ],
      ];
    }),
  );
  return table(
    ['operation', 'contender', 'node, ms', 'PostgreSQL, ms', 'both, ms', 'requests/s', 'statements', 'rows read'],
    rows,
  );
}

function latencies(measured: Measured): string {
  const rows = measured.operations.flatMap(({ name }) =>
    measured.options.contenders.flatMap((contender) => {
      const ofAll = measured.figures.filter((one) => one.operation === name && one.contender === contender);
      if (ofAll.length === 0) return [];
      const cells = ofAll.map((one) => [0.5, 0.95, 0.99].map((share) => percentile(one, share).toFixed(1)).join(' / '));
      return [[`\`${name}\``, names[contender], ...cells]];
    }),
  );
  const heads = measured.options.clients.map((clients) => `${clients} client${clients === 1 ? '' : 's'}`);
  return `p50 / p95 / p99 in milliseconds.\n\n${table(['operation', 'contender', ...heads], rows)}`;
}

const page = path.resolve(import.meta.dirname, '../../docs/performance.md');
const [begin, end] = ['<!-- bench -->', '<!-- /bench -->'];

/** Puts the tables of a run between the marks of docs/performance.md; what is said about them stays. */
export function writeReport(text: string): void {
  const before = readFileSync(page, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no ${begin} … ${end}`);
  writeFileSync(page, `${before.slice(0, from + begin.length)}\n\n${text}\n${before.slice(to)}`);
}
