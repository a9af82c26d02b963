import express, { type Request, type Response, type Router } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { archiveBytes, downloadCountyArchive } from '../modules/counties/index.ts';
import type { Context } from '../platform/context.ts';
import { Refusal } from '../platform/refusal.ts';
import { inTransaction } from '../platform/transaction.ts';

/** The door for archives: `GET /archives/<id>` hands out everything of a county to whoever leads it, piece by piece. */
export function archiveDoor(contextOf: (request: Request, response: Response) => Promise<Context>): Router {
  const router = express.Router();
  router.get('/:id', async (request, response) => {
    const context = await contextOf(request, response);
    if (!context.actor) throw new Refusal('UNAUTHENTICATED');
    // Noted before the first byte leaves.
    const { key, name, size } = await inTransaction(context, () => downloadCountyArchive(context, request.params.id));
    response.attachment(name).type('application/zip').set('content-length', size);
    await pipeline(Readable.from(archiveBytes(context, key)), response);
  });
  return router;
}
