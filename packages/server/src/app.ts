import { createPubSub } from '@graphql-yoga/subscription';
import pkg from '../package.json' with { type: 'json' };
import type { House } from './contexts.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import { makeMetrics, serveMetrics, type MetricSources } from './http/metrics.ts';
import type { Observer } from './http/observed.ts';
import { readiness } from './http/ready.ts';
import { usualPatience, type RequestPatience } from './http/patience.ts';
import { openHttp, type ListenAt } from './http/server.ts';
import { entities, modules, subscribers } from './orm.ts';
import type { Chore } from './platform/chore.ts';
import { clockAt, systemClock, type Clock } from './platform/clock.ts';
import type { Address, Config } from './platform/config.ts';
import { refuseRolesAboveTheWall } from './platform/database/guard.ts';
import type { Urls } from './platform/database/prepare.ts';
import { ask, openPool } from './platform/database/scope.ts';
import type { Installation, Places } from './platform/installation.ts';
import { startWorker, type Tasks } from './platform/jobs.ts';
import { Listener } from './platform/listener.ts';
import { log } from './platform/log.ts';
import type { MessagePort } from './platform/messages/message-port.ts';
import { closedPort, waysOf } from './platform/messages/open-port.ts';
import { openOrm, poolOf } from './platform/orm.ts';
import type { Told } from './platform/outbox.ts';
import { Select } from './platform/select/select.ts';
import { rounds } from './rounds.ts';
import { makeSchema, rows } from './schema.ts';

export interface AppOptions {
  urls: Urls;
  config: ListenAt & Pick<Config, 'now'>;
  clock?: Clock;
  patience?: RequestPatience;
  /** Work that comes round by the clock, beside what the modules enqueue. */
  chores?: readonly Chore[];
  /** Left out by whoever drives the hours by hand: then nothing comes round of itself. */
  isRound?: boolean;
  places?: Places | null;
  gatewayUrl?: string | null;
  /** By what messages leave the house; by nothing where it is left out. */
  messages?: MessagePort;
  /** Told of every request at a door of the API once it was answered. */
  observers?: readonly Observer[];
  /** Where the metrics are served. */
  metrics?: Address | null;
}

export interface App {
  url: string;
  metricsUrl: string | null;
  house: House;
  stop(): Promise<void>;
}

type Closer = () => Promise<void>;
type JobCounter = NonNullable<MetricSources['jobs']>;
const tasks: Tasks = Object.assign({}, ...modules.map((module) => module.tasks ?? {}));

/**
 * The app in the order it happens; rejects with the socket's error where the port is taken, and leaves nothing open.
 *
 * On a database that was not migrated it answers `/live` and `/ready` and runs no jobs.
 */
export async function startApp({
  urls,
  config,
  patience = usualPatience,
  chores = [],
  isRound = true,
  places = null,
  gatewayUrl = null,
  messages = closedPort,
  observers = [],
  metrics: metricsAt = null,
  ...given
}: AppOptions): Promise<App> {
  const clock = given.clock ?? (config.now ? clockAt(config.now) : systemClock);
  const closers: Closer[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).toReversed()) await close();
  };
  try {
    const pool = openPool(urls.app, 10);
    closers.push(() => pool.end());
    await refuseRolesAboveTheWall(pool);
    const orm = openOrm(entities, urls.app, { subscribers, pool: { max: 6 } });
    closers.push(() => orm.close());
    const { isReady } = await readiness(pool);
    const control = openPool(urls.app, 2);
    closers.push(() => control.end());
    const about = isReady ? await installationOf(pool) : notMigrated();
    const installation = { ...about, places, gatewayUrl, messages: waysOf(messages) };
    const house: House = { orm, pool, control, select: new Select(orm, rows), clock, installation };
    const pubSub = createPubSub<Record<string, [Told]>>();
    const listener = new Listener(urls.listen, (told) => pubSub.publish(told.name, told));
    closers.push(() => listener.close());
    await listener.open();
    const worker = isReady ? await work(urls, { clock, chores, isRound, messages }) : null;
    closers.push(...(worker?.closers ?? []));
    const metrics = metricsAt && (await measure(metricsAt, house, worker?.counts ?? null));
    if (metrics) closers.push(() => metrics.stop());
    const watching = metrics ? [...observers, metrics.observe] : observers;
    const http = await openHttp(house, await makeSchema(pubSub), { ...config, patience, observers: watching });
    closers.push(() => http.stop());
    return { url: http.url, metricsUrl: metrics?.url ?? null, house, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type About = Omit<Installation, 'places' | 'gatewayUrl' | 'messages'>;

async function installationOf(pool: House['pool']): Promise<About> {
  const [demo] = await ask<{ is: boolean }>(pool, { text: 'select sec.is_demo() as is', values: [] });
  const isDemo = demo?.is === true;
  return { version: pkg.version, isDemo, demoSignIns: isDemo ? demoSignIns : [] };
}

function notMigrated(): About {
  log.warn('the database has pending migrations; see /ready, and start once with DATABASE_OWNER_URL');
  return { version: pkg.version, isDemo: false, demoSignIns: [] };
}

/** The worker in this process, with an ORM of its own role. */
async function work(
  urls: Urls,
  { clock, chores, isRound, messages }: Pick<Required<AppOptions>, 'clock' | 'chores' | 'isRound' | 'messages'>,
): Promise<{ closers: Closer[]; counts: JobCounter }> {
  const orm = openOrm(entities, urls.worker, { subscribers, pool: { max: 3 } });
  const all = isRound ? [...chores, ...rounds(orm, clock)] : chores;
  const worker = await startWorker({ url: urls.worker, orm, clock, messages, tasks, chores: all });
  return { closers: [() => orm.close(), () => worker.stop()], counts: () => worker.counts() };
}

async function measure(at: Address, { pool, orm }: House, jobs: JobCounter | null) {
  const metrics = makeMetrics({ pools: { read: () => pool, write: () => poolOf(orm) }, jobs });
  const served = await serveMetrics(metrics, at);
  return { ...served, observe: metrics.observe };
}
