import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { createServer, type Server } from 'node:http';
import { contextMaker, type Exchange, type House } from '../contexts.ts';
import { bearerOf } from '../platform/api-key.ts';
import type { Config } from '../platform/config.ts';
import type { Context } from '../platform/context.ts';
import { keepAlive } from '../platform/keep-alive.ts';
import { Refusal } from '../platform/refusal.ts';
import { errorAnswer } from './answers.ts';
import { archiveDoor } from './archives.ts';
import { guardHeaders, servePages } from './console.ts';
import { exportDoor } from './exports.ts';
import { fileDoor } from './files.ts';
import { makeApollo, makeStream } from './graphql.ts';
import { callKeeper } from './key-calls.ts';
import { limitDocuments } from './limits.ts';
import { patienceOf, type RequestPatience } from './patience.ts';
import { noteCall, observed, type Observer } from './observed.ts';
import { readiness } from './ready.ts';

export type ListenAt = Pick<Config, 'port' | 'host' | 'trustProxy'>;

interface Opening extends ListenAt {
  patience: RequestPatience;
  observers: readonly Observer[];
}

export interface HttpServer {
  url: string;
  stop(): Promise<void>;
}

/** How contexts are made: at a door that takes API keys, once for each request, and at all others without them. */
function contextsOf(house: House, patience: RequestPatience) {
  const makeContext = contextMaker(house);
  const exchangeOf = (request: Request, response?: Response): Exchange => ({
    headers: request.headers,
    address: request.ip ?? '',
    isSecure: request.secure,
    setCookie: (cookie) => response?.appendHeader('set-cookie', cookie),
    setHeaders: (headers) => response?.set(headers),
    // A stream has no answer of its own, and lasts as long as somebody listens.
    ...(response ? { patience: patienceOf(response, patience) } : {}),
  });
  const ofApi = onceEach((request, response) =>
    makeContext({ ...exchangeOf(request, response), onKey: (token) => noteCall(token, request.ip ?? '') }),
  );
  return { ofApi, ofDoor: (request: Request, response?: Response) => makeContext(exchangeOf(request, response)) };
}

type Contexts = ReturnType<typeof contextsOf>;

/** Serves the doors in their order: health, files, exports, archives, GraphQL, the documentation, the explorer, and the console at every other address. */
export async function openHttp(
  house: House,
  schema: GraphQLSchema,
  { observers, patience, ...at }: Opening,
): Promise<HttpServer> {
  const contexts = contextsOf(house, patience);
  const calls = callKeeper(house.pool);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', at.trustProxy);
  app.use(observed(observers, calls.keep));
  guardHeaders(app);
  app.get('/live', (_request, response) => void response.json({ isLive: true }));
  app.get('/ready', async (_request, response) => {
    const state = await readiness(house.pool);
    response.status(state.isReady ? 200 : 503).json(state);
  });
  app.use('/files', fileDoor(contexts.ofDoor));
  app.use('/exports', exportDoor(contexts.ofDoor));
  app.use('/archives', archiveDoor(contexts.ofDoor));
  admitKeys(app, contexts);
  const stream = makeStream(schema, contexts.ofDoor);
  app.use('/graphql', express.json({ limit: '1mb' }), limitDocuments());
  app.use('/graphql/stream', (request, response, next) => void stream(request, response).catch(next));
  const http = createServer(keepAlive, app);
  const apollo = makeApollo(schema, http);
  await apollo.start();
  // Made before Apollo is asked: what fails here is answered like anything else that fails.
  app.use('/graphql', async (request, response, next) => {
    await contexts.ofApi(request, response);
    next();
  });
  const context = ({ req, res }: { req: Request; res: Response }) => contexts.ofApi(req, res);
  app.use('/graphql', expressMiddleware(apollo, { context }));
  servePages(app, schema);
  app.use(errorAnswer);
  await listen(http, at);
  const stop = async (): Promise<void> => {
    const stopped = apollo.stop();
    http.closeAllConnections();
    await stopped;
    await calls.settled();
  };
  return { url: addressOf(http), stop };
}

/** API keys are counted before anything is read of what they send; streams, whatever way they are asked for, take none. */
function admitKeys(app: Express, { ofApi }: Contexts): void {
  app.use('/graphql', async (request, response, next) => {
    if (bearerOf(request.headers) !== null) await ofApi(request, response);
    next();
  });
  app.use('/graphql/stream', (request, _response, next) => {
    next(bearerOf(request.headers) === null ? undefined : new Refusal('OUTSIDE_KEY'));
  });
}

/** Makes the context of a request once, whoever asks for it first. */
function onceEach(make: (request: Request, response: Response) => Promise<Context>) {
  const made = new WeakMap<Response, Promise<Context>>();
  return (request: Request, response: Response): Promise<Context> => {
    const context = made.get(response) ?? make(request, response);
    made.set(response, context);
    return context;
  };
}

function listen(http: Server, { port, host }: ListenAt): Promise<void> {
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
