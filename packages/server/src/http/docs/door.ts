import express, { type Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { Refusal } from '../../platform/refusal.ts';
import { makeSite, type Served } from './site.ts';

/**
 * The door for the documentation, open to everybody: it tells what the schema tells anyway, and no row of anybody.
 *
 * The site is made when it is first asked for, so that a start does not wait for it.
 */
export function docsDoor(schema: GraphQLSchema): Router {
  let site: ReadonlyMap<string, Served> | null = null;
  const router = express.Router({ strict: true });
  router.get('/', (request, response, next) => {
    // Relative links of the first page start from the folder.
    if (request.originalUrl.split('?', 1)[0] === '/docs') response.redirect(308, '/docs/');
    else next();
  });
  router.get('/{*page}', (request, response) => {
    site ??= makeSite(schema);
    const page = site.get(`/docs${request.path}`);
    if (!page) throw new Refusal('NOT_FOUND');
    response.setHeader('cache-control', 'no-cache');
    response.type(page.type).send(page.body);
  });
  return router;
}
