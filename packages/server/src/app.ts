import { expressMiddleware } from '@as-integrations/express5';
import { createPubSub } from '@graphql-yoga/subscription';
import express, { type Request, type Response } from 'express';
import { createServer, type Server } from 'node:http';
import pkg from '../package.json' with { type: 'json' };
import { contextMaker, type House } from './contexts.ts';
import { errorAnswer } from './http/answers.ts';
import { guardHeaders, serveConsole } from './http/console.ts';
import { fileDoor } from './http/files.ts';
import { makeApollo, makeStream } from './http/graphql.ts';
import { readiness } from './http/ready.ts';
import { entities, modules } from './orm.ts';
import { clockAt, systemClock, type Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { refuseRolesAboveTheWall } from './platform/database/guard.ts';
import type { Urls } from './platform/database/prepare.ts';
import { ask, openPool } from './platform/database/scope.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import { startWorker } from './platform/jobs.ts';
import { Listener } from './platform/listener.ts';
import { openOrm } from './platform/orm.ts';
import type { Told } from './platform/outbox.ts';
import { Select } from './platform/select/select.ts';
import { makeSchema, rows } from './schema.ts';

export interface AppOptions {
  urls: Urls;
  config: Pick<Config, 'port' | 'host' | 'trustProxy' | 'now'>;
  clock?: Clock;
}

export interface App {
  url: string;
  house: House;
  stop(): Promise<void>;
}

/** The app in the order it happens; rejects with the socket's error where the port is taken. */
export async function startApp({
  urls,
  config,
  clock = config.now ? clockAt(config.now) : systemClock,
}: AppOptions): Promise<App> {
  const pool = openPool(urls.app, 10);
  const orm = openOrm(entities, urls.app, { pool: { max: 6 } });
  const workerOrm = openOrm(entities, urls.worker, { pool: { max: 3 } });
  const pubSub = createPubSub<Record<string, [Told]>>();
  const listener = new Listener(urls.listen, (told) => pubSub.publish(told.name, told));
  const closers: (() => Promise<void>)[] = [
    () => pool.end(),
    () => orm.close(),
    () => workerOrm.close(),
    () => listener.close(),
  ];
  const stop = async () => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    await refuseRolesAboveTheWall(pool);
    const [demo] = await ask<{ is: boolean }>(pool, { text: 'select sec.is_demo() as is', values: [] });
    const isDemo = demo?.is === true;
    const installation = { version: pkg.version, isDemo, demoSignIns: isDemo ? demoSignIns : [] };
    const house: House = { orm, pool, select: new Select(orm, rows), clock, installation };
    await listener.open();
    const worker = await startWorker({
      url: urls.worker,
      orm: workerOrm,
      clock,
      tasks: Object.assign({}, ...modules.map((m) => m.tasks ?? {})),
    });
    closers.push(() => worker.stop());
    const { http, stopApollo } = await serve(house, config, await makeSchema(pubSub));
    closers.push(stopApollo);
    await listen(http, config);
    return { url: addressOf(http), house, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function serve(house: House, config: AppOptions['config'], schema: Awaited<ReturnType<typeof makeSchema>>) {
  const makeContext = contextMaker(house);
  const contextOf = (request: Request, response?: Response) =>
    makeContext({
      headers: request.headers,
      address: request.ip ?? '',
      isSecure: request.secure,
      setCookie: (cookie) => response?.appendHeader('set-cookie', cookie),
    });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  guardHeaders(app);
  app.get('/live', (_request, response) => void response.json({ isLive: true }));
  app.get('/ready', async (_request, response) => {
    const state = await readiness(house.pool);
    response.status(state.isReady ? 200 : 503).json(state);
  });
  app.use('/files', fileDoor(contextOf));
  const stream = makeStream(schema, contextOf);
  app.use('/graphql/stream', (request, response, next) => void stream(request, response).catch(next));
  const http = createServer(app);
  const apollo = makeApollo(schema, http);
  await apollo.start();
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }),
  );
  serveConsole(app);
  app.use(errorAnswer);
  const stopApollo = async () => {
    const closed = apollo.stop();
    http.closeAllConnections();
    await closed;
  };
  return { http, stopApollo };
}

function listen(http: Server, { port, host }: AppOptions['config']): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

function addressOf(http: Server): string {
  const address = http.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
  const host = ['0.0.0.0', '::'].includes(address.address) ? 'localhost' : address.address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
