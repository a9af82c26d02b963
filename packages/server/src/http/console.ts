import express, { type Express } from 'express';
import helmet from 'helmet';
import type { GraphQLSchema } from 'graphql';
import path from 'node:path';
import { docsDoor } from './docs/door.ts';

const dist = path.resolve(import.meta.dirname, '../../../console/dist');
const explorer = path.resolve(import.meta.dirname, '../../../console/explorer/dist');

const policy = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Nothing from outside, nothing inline: what runs in the page is what was built. */
export function guardHeaders(app: Express): void {
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: policy,
      },
      // The same for a browser that does not know frame-ancestors.
      xFrameOptions: { action: 'deny' },
      // The first address is often http on an inner network; a proxy that speaks https sets this itself.
      strictTransportSecurity: false,
    }),
  );
}

/**
 * The API explorer, a page of its own with a policy of its own.
 *
 * Its editor, Monaco, writes its themes and measures into style elements as it runs, with no nonce to give them; so
 * styles may stand inline there, for that path alone, and its faces stand as data in the stylesheet that GraphiQL ships.
 * Scripts and workers come from this server as everywhere.
 */
function serveExplorer(app: Express): void {
  app.use(
    '/graphiql',
    helmet.contentSecurityPolicy({
      useDefaults: false,
      directives: { ...policy, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] },
    }),
  );
  app.use(
    '/graphiql/assets',
    express.static(path.join(explorer, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  app.use('/graphiql', express.static(explorer, { maxAge: 0, fallthrough: false }));
}

/** The built console: hashed assets for a year, everything else asked for anew; each address below is the console's. */
function serveConsole(app: Express): void {
  app.use(
    '/assets',
    express.static(path.join(dist, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  app.use(express.static(dist, { index: false, maxAge: 0 }));
  app.get('/{*path}', (_request, response) => {
    response.setHeader('cache-control', 'no-cache');
    response.sendFile('index.html', { root: dist });
  });
}

/** What people look at: the documentation, the explorer, and the console at every other address. */
export function servePages(app: Express, schema: GraphQLSchema): void {
  app.use('/docs', docsDoor(schema));
  serveExplorer(app);
  serveConsole(app);
}
