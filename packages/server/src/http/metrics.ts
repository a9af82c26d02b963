import { createServer, type Server } from 'node:http';
import type pg from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Address } from '../platform/config.ts';
import { causeOf, log } from '../platform/log.ts';
import { StartProblem } from '../platform/start-problem.ts';
import type { Answered, Observer } from './observed.ts';

/** How many jobs wait, and how many of them failed before. */
export interface JobCounts {
  waiting: number;
  failed: number;
}

export interface MetricSources {
  /** The pools of this process by what they are for. */
  pools: Readonly<Record<string, () => pg.Pool | null>>;
  /** Null where this process runs no jobs. */
  jobs: (() => Promise<JobCounts>) | null;
}

export interface Metrics {
  observe: Observer;
  text(): Promise<string>;
}

const prefix = 'lianxi_';

/**
 * What this process counts, in Prometheus' form.
 *
 * Labels are names of ours: operations of the console, codes of refusals, pools. Nothing that a caller wrote becomes
 * one, so their number has an end and none of them is somebody's name.
 */
export function makeMetrics({ pools, jobs }: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix });
  const requests = new Counter({
    name: `${prefix}requests_total`,
    help: 'Requests that were answered, by operation and outcome.',
    labelNames: ['operation', 'code'],
    registers,
  });
  const durations = new Histogram({
    name: `${prefix}request_seconds`,
    help: 'How long requests took, by operation.',
    labelNames: ['operation'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  watchPools(pools, registers);
  if (jobs) watchJobs(jobs, registers);
  const observe = ({ operation, code, milliseconds }: Answered): void => {
    requests.inc({ operation, code });
    // A stream lasts as long as its reader stays, which says nothing of the server.
    if (operation !== 'stream') durations.observe({ operation }, milliseconds / 1000);
  };
  return { observe, text: () => registry.metrics() };
}

function watchPools(pools: MetricSources['pools'], registers: Registry[]): void {
  const gauge = new Gauge({
    name: `${prefix}pool_connections`,
    help: 'Connections to the database: in use, idle, and requests that wait for one.',
    labelNames: ['pool', 'state'],
    registers,
    collect() {
      for (const [name, poolOf] of Object.entries(pools)) {
        const pool = poolOf();
        if (!pool) continue;
        gauge.set({ pool: name, state: 'in_use' }, pool.totalCount - pool.idleCount);
        gauge.set({ pool: name, state: 'idle' }, pool.idleCount);
        gauge.set({ pool: name, state: 'waiting' }, pool.waitingCount);
      }
    },
  });
}

function watchJobs(counts: () => Promise<JobCounts>, registers: Registry[]): void {
  const gauge = new Gauge({
    name: `${prefix}jobs`,
    help: 'Jobs in the queue: waiting or under way, and those that failed at least once.',
    labelNames: ['state'],
    registers,
    async collect() {
      try {
        const { waiting, failed } = await counts();
        gauge.set({ state: 'waiting' }, waiting);
        gauge.set({ state: 'failed' }, failed);
      } catch (error) {
        // The database is away: a gap in these two tells so, and the others are still wanted.
        gauge.reset();
        log.warn('jobs could not be counted', causeOf(error));
      }
    },
  });
}

/** Serves `GET /metrics` and nothing else at an address of its own; rejects with a StartProblem where that cannot be. */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: Address,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE }).end(text),
      (error: unknown) => {
        log.error('the metrics could not be told', causeOf(error));
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(`${host}:${port}`, cause))).listen(port, host, resolve);
  });
  return { url: urlOf(server), stop: () => closed(server) };
}

function cannotListen(where: string, cause: Error): StartProblem {
  return new StartProblem(
    `The metrics cannot be served at ${where} (${cause.message}). Choose another address with LIANXI_METRICS.`,
    `无法在 ${where} 提供运行指标（${cause.message}）。请用 LIANXI_METRICS 指定其他地址。`,
    { cause },
  );
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function urlOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a TCP server has an address');
  return `http://${address.address.includes(':') ? `[${address.address}]` : address.address}:${address.port}/metrics`;
}
