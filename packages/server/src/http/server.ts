import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { createServer, type Server } from 'node:http';
import { contextMaker, type House } from '../contexts.ts';
import type { Config } from '../platform/config.ts';
import type { Context } from '../platform/context.ts';
import { errorAnswer } from './answers.ts';
import { guardHeaders, servePages } from './console.ts';
import { exportDoor } from './exports.ts';
import { fileDoor } from './files.ts';
import { makeApollo, makeStream } from './graphql.ts';
import { limitDocuments } from './limits.ts';
import { patienceOf, type RequestPatience } from './patience.ts';
import { observed, type Observer } from './observed.ts';
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

/** Serves the doors in their order: health, files, exports, GraphQL, the documentation, the explorer, and the console at every other address. */
export async function openHttp(
  house: House,
  schema: GraphQLSchema,
  { observers, patience, ...at }: Opening,
): Promise<HttpServer> {
  const makeContext = contextMaker(house);
  const contextOf = (request: Request, response?: Response) =>
    makeContext({
      headers: request.headers,
      address: request.ip ?? '',
      isSecure: request.secure,
      setCookie: (cookie) => response?.appendHeader('set-cookie', cookie),
      // A stream has no answer of its own, and lasts as long as somebody listens.
      ...(response ? { patience: patienceOf(response, patience) } : {}),
    });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', at.trustProxy);
  app.use(observed(observers));
  guardHeaders(app);
  app.get('/live', (_request, response) => void response.json({ isLive: true }));
  app.get('/ready', async (_request, response) => {
    const state = await readiness(house.pool);
    response.status(state.isReady ? 200 : 503).json(state);
  });
  app.use('/files', fileDoor(contextOf));
  app.use('/exports', exportDoor(contextOf));
  const stream = makeStream(schema, contextOf);
  app.use('/graphql', express.json({ limit: '1mb' }), limitDocuments());
  app.use('/graphql/stream', (request, response, next) => void stream(request, response).catch(next));
  const http = createServer(app);
  const apollo = makeApollo(schema, http);
  await apollo.start();
  const contextOnce = onceEach(contextOf);
  // Made before Apollo is asked: what fails here is answered like anything else that fails.
  app.use('/graphql', async (request, response, next) => {
    await contextOnce(request, response);
    next();
  });
  const context = ({ req, res }: { req: Request; res: Response }) => contextOnce(req, res);
  app.use('/graphql', expressMiddleware(apollo, { context }));
  servePages(app, schema);
  app.use(errorAnswer);
  await listen(http, at);
  const stop = async (): Promise<void> => {
    const stopped = apollo.stop();
    http.closeAllConnections();
    await stopped;
  };
  return { url: addressOf(http), stop };
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
