import { startApp } from './app.ts';
import { buildConsole } from './console-build.ts';
import { dailyBackup } from './daily-backup.ts';
import { firstStart } from './first-start.ts';
import { greeting } from './greeting.ts';
import type { Observer } from './http/observed.ts';
import { migrate } from './migrate.ts';
import { backupFolder, readConfig, type Config, type DatabaseConfig } from './platform/config.ts';
import { databaseName, prepareDatabase, type Urls } from './platform/database/prepare.ts';
import type { Chore } from './platform/chore.ts';
import { startEmbedded, type Embedded } from './platform/embedded/embedded.ts';
import type { Places } from './platform/installation.ts';
import { checkExternal } from './platform/external-database.ts';
import { startGatewayProcess } from './gateway-process.ts';
import { freePort, tryPort } from './platform/free-port.ts';
import type { GatewayConfig } from './platform/gateway-config.ts';
import { log } from './platform/log.ts';
import { openPort } from './platform/messages/open-port.ts';
import { openings, type Openings } from './platform/openings.ts';
import { StartProblem } from './platform/start-problem.ts';

type Say = (line: string) => void;

/** A server that answers. */
interface Started {
  /** Resolves when PostgreSQL is gone without having been asked; never with an external one. */
  databaseEnded: Promise<void>;
  stop(): Promise<void>;
}

// Together under the 15 seconds a stop may take.
const GATEWAY_CLOSES_WITHIN = 1000;
const APP_CLOSES_WITHIN = 3000;
const POSTGRES_CLOSES_WITHIN = 10_000;

/**
 * Serves until `signal` aborts, and resolves once everything is stopped. Rejects with a StartProblem where the person
 * who starts it has to act; nothing is left running then either. A stop asked for during the start is not a failure.
 */
export async function serve(say: Say, signal: AbortSignal): Promise<void> {
  try {
    const started = await start(readConfig(), say, signal);
    const isAsked = await Promise.race([aborted(signal).then(() => true), started.databaseEnded.then(() => false)]);
    say('Stopping … 正在停止 …');
    await started.stop();
    if (!isAsked)
      throw new StartProblem('PostgreSQL ended by itself; its log tells why.', 'PostgreSQL 意外退出，原因见其日志。');
  } catch (cause) {
    if (!signal.aborted) throw cause;
  }
  say('Stopped. 已停止。');
}

/** The order of a start. What fails, or is called off, closes what came before it. */
async function start(config: Config, say: Say, signal: AbortSignal): Promise<Started> {
  const opened = openings(signal);
  try {
    await claimPort(config);
    await opened.step(buildConsole(say, signal));
    const { urls, dataFolder, ended, ...own } = await database(config, opened, { say, signal });
    const placed = { ...config, dataFolder };
    const isOwner = config.database.kind === 'embedded' || config.database.ownerUrl !== null;
    if (isOwner) say('Preparing the data … 正在准备数据 …');
    if (isOwner) await opened.step(migrate(urls));
    // What the first start makes (the demo, the link for the first administrator) is the owner's to write.
    const first = isOwner ? await opened.step(firstStart(urls, placed)) : { setupPath: null, demoSignIns: [] };
    const page = await publicPage(config, urls);
    if (page) await opened.open(startGatewayProcess(page.at), (running) => running.stop(), GATEWAY_CLOSES_WITHIN);
    const gatewayUrl = config.gateway.url ?? page?.url ?? null;
    const app = await opened.open(
      startApp({
        urls,
        config: placed,
        gatewayUrl,
        messages: openPort(config.messages),
        observers: [logAnswered],
        metrics: config.metrics,
        ...own,
      }),
      (running) => running.stop(),
      APP_CLOSES_WITHIN,
    );
    say(greeting({ url: app.url, gatewayUrl, config: placed, first }));
    return { databaseEnded: ended, stop: () => opened.closeAll() };
  } catch (cause) {
    await opened.closeAll();
    throw portProblem(cause, config) ?? cause;
  }
}

/**
 * Where the public page goes beside a database of our own: the port after the server's, or any that is free where that
 * one is taken. With a database that somebody else keeps it runs by itself, mostly on another machine.
 */
async function publicPage(
  { port, host, trustProxy, gateway }: Config,
  { gateway: databaseUrl }: Urls,
): Promise<{ url: string; at: GatewayConfig } | null> {
  if (databaseUrl === null) return null;
  const beside = gateway.port ?? (port === 0 ? 0 : port + 1);
  const isFree = beside !== 0 && (await tryPort(beside, host).then(yes, no));
  if (gateway.port !== null && !isFree) throw gatewayPortTaken(gateway.port);
  const at = { databaseUrl, port: isFree ? beside : await freePort(), host, trustProxy };
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${at.port}`, at };
}

const yes = (): boolean => true;
const no = (): boolean => false;

const gatewayPortTaken = (port: number): StartProblem =>
  new StartProblem(
    `GATEWAY_PORT ${port} is taken by another program, or not to be had. Choose another one.`,
    `GATEWAY_PORT ${port} 已被占用或不可用，请换一个端口。`,
  );

/** One line for every request: what was asked by its known name, how it ended, how long it took. */
const logAnswered: Observer = ({ requestId, operation, code, status, milliseconds }) =>
  log.info('request', { requestId, operation, code, status, milliseconds });

/** Asked first, so that a taken port is told at once and not after a minute of building. */
async function claimPort({ port, host }: Config): Promise<void> {
  await tryPort(port, host);
}

interface Placed {
  urls: Urls;
  dataFolder: string;
  ended: Promise<void>;
  /** Only with a database of our own. */
  chores?: Chore[];
  places?: Places;
}

async function database(
  config: Config,
  opened: Openings,
  { say, signal }: { say: Say; signal: AbortSignal },
): Promise<Placed> {
  if (config.database.kind === 'external') {
    await opened.step(checkExternal(config.database));
    return { urls: externalUrls(config.database), dataFolder: config.dataFolder, ended: new Promise(() => undefined) };
  }
  say('Starting the database … 正在启动数据库 …');
  const starting = startEmbedded(config.dataFolder, say, { signal });
  const { adminUrl, dataFolder, ended } = await opened.open(starting, stopEmbedded, POSTGRES_CLOSES_WITHIN);
  const urls = await opened.step(prepareDatabase(adminUrl, dataFolder, databaseName));
  const places = { data: dataFolder, backups: backupFolder(config, dataFolder) };
  const chores = dailyBackup({ adminUrl, database: databaseName, folder: places.backups, keep: config.backups.keep });
  return { urls, dataFolder, ended, places, chores };
}

const stopEmbedded = (embedded: Embedded): Promise<void> => embedded.stop();

function externalUrls({ appUrl, workerUrl, ownerUrl, listenUrl }: Extract<DatabaseConfig, { kind: 'external' }>): Urls {
  // Without an owner's address nothing is done as the owner; the app's stands in, whose rights do no harm.
  return { app: appUrl, worker: workerUrl, owner: ownerUrl ?? appUrl, listen: listenUrl ?? appUrl, gateway: null };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function portProblem(cause: unknown, { port, host }: Config): StartProblem | null {
  const code =
    cause instanceof Error && 'code' in cause && 'syscall' in cause && cause.syscall === 'listen' ? cause.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npx --yes pnpm@12.21.0 start`,
        `端口 ${port} 已被其他程序占用。请停止该程序，或换一个端口：PORT=${port + 1} npx --yes pnpm@12.21.0 start`,
        { cause },
      );
    case 'EACCES':
      return new StartProblem(
        `Port ${port} needs the rights of an administrator. Choose one above 1023 with PORT and put a proxy in front.`,
        `端口 ${port} 需要管理员权限，请用 PORT 指定 1023 以上的端口。`,
        { cause },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(
        `LIANXI_HOST ${host} is not an address of this machine.`,
        `LIANXI_HOST ${host} 不是本机地址。`,
        { cause },
      );
    default:
      return null;
  }
}
