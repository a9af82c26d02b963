import { isPrintable } from '@lianxi/schema';
import express, { type Request, type Response, type Router } from 'express';
import { mayWriteAt } from '../platform/actor.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { mostBytes, storeFile } from '../platform/files.ts';
import { fromGlobalId, toGlobalId } from '../platform/global-id.ts';
import { badInput, Refusal } from '../platform/refusal.ts';
import { inTransaction } from '../platform/transaction.ts';

/**
 * The door for files: `POST /files?name=…`, raw bytes in the body, the region in the header; `GET /files/<id>` gives
 * one back to whoever reads in its region, and to everybody else it is not there.
 *
 * The content type is one that a form of another site cannot send, so a cookie alone uploads nothing.
 */
export function fileDoor(contextOf: (request: Request, response: Response) => Promise<Context>): Router {
  const router = express.Router();
  router.post('/', express.raw({ type: 'application/octet-stream', limit: mostBytes }), async (request, response) => {
    const context = await contextOf(request, response);
    if (!context.actor) throw new Refusal('UNAUTHENTICATED');
    const file = { regionId: regionOf(context), name: nameOf(request.query['name']), content: contentOf(request.body) };
    const key = await inTransaction(context, async () => storeFile(context, file));
    response.status(201).json({ id: toGlobalId('fil', key), name: file.name, size: file.content.length });
  });
  router.get('/:id', async (request, response) => {
    const context = await contextOf(request, response);
    if (!context.actor) throw new Refusal('UNAUTHENTICATED');
    const key = fromGlobalId('fil', request.params.id);
    const [file] = await context.read<{ name: string; content: Buffer }>({
      text: 'select name, content from stored_file where region_id=$1::int and id=$2::uuid',
      values: [key.regionId, key.id],
    });
    if (!file) throw new Refusal('NOT_FOUND');
    // Whatever it holds, a browser saves it and never shows it.
    response.attachment(file.name).type('application/octet-stream').send(file.content);
  });
  return router;
}

function regionOf(context: Context): number {
  if (context.narrow === null) throw badInput('regionId', 'REQUIRED');
  if (!mayWriteAt(actorOf(context), context.narrow)) throw new Refusal('NOT_ALLOWED');
  return context.narrow;
}

function nameOf(given: unknown): string {
  if (typeof given !== 'string' || given.trim() === '') throw badInput('name', 'REQUIRED');
  if (given.length > 200) throw badInput('name', 'TOO_LONG');
  if (!isPrintable(given)) throw badInput('name', 'CONTROL_CHARACTER');
  return given.trim();
}

function contentOf(body: unknown): Buffer {
  if (!Buffer.isBuffer(body)) throw new Refusal('BAD_REQUEST');
  if (body.length === 0) throw new Refusal('FILE_EMPTY');
  return body;
}
