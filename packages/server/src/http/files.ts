import { isPrintable } from '@lianxi/schema';
import express, { type Request, type Response, type Router } from 'express';
import { fileShownSql } from '../modules/evidence/index.ts';
import { namedKeys } from '../modules/privacy/index.ts';
import { mayWriteAt } from '../platform/actor.ts';
import { clientIdOf } from '../platform/client-id.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { evidenceFile } from '../platform/evidence-file.ts';
import { mostBytes, storeFile, StoredFile } from '../platform/files.ts';
import { fromGlobalId, toGlobalId } from '../platform/global-id.ts';
import { badInput, Refusal } from '../platform/refusal.ts';
import { inTransaction } from '../platform/transaction.ts';

type ContextOf = (request: Request, response: Response) => Promise<Context>;

/**
 * The door for files: `POST /files?name=…`, raw bytes in the body, the region in the header; `GET /files/<id>` gives
 * one back to whoever reads in its region, and to everybody else it is not there.
 *
 * With `for=evidence` the bytes are looked into and cleaned before they are kept, and `clientId` lets one that is sent
 * twice be there once; `GET /files/<id>/thumbnail` shows a picture small. The content type is one that a form of
 * another site cannot send, so a cookie alone uploads nothing.
 */
export function fileDoor(contextOf: ContextOf): Router {
  const router = express.Router();
  router.post('/', express.raw({ type: 'application/octet-stream', limit: mostBytes }), async (request, response) => {
    const context = await contextOf(request, response);
    if (!context.actor) throw new Refusal('UNAUTHENTICATED');
    const given = { name: nameOf(request.query['name']), content: contentOf(request.body) };
    const regionId = regionOf(context);
    const isEvidence = request.query['for'] === 'evidence';
    const file = isEvidence ? await evidenceFile(given) : given;
    const key = { regionId, id: idOf(request.query['clientId']) };
    await inTransaction(context, async () => {
      if (!(await context.em.findOne(StoredFile, key))) storeFile(context, { ...key, ...file });
    });
    response.status(201).json({ id: toGlobalId('fil', key), name: file.name, size: file.content.length });
  });
  router.get('/:id', async (request, response) => {
    const [file] = await found<{ name: string; content: Buffer }>(await contextOf(request, response), {
      id: request.params.id,
      columns: 'name, content',
    });
    if (!file) throw new Refusal('NOT_FOUND');
    // Whatever it holds, a browser saves it and never shows it.
    response.attachment(file.name).type('application/octet-stream').send(file.content);
  });
  router.get('/:id/thumbnail', async (request, response) => {
    const [file] = await found<{ thumbnail: Buffer | null }>(await contextOf(request, response), {
      id: request.params.id,
      columns: 'thumbnail',
    });
    if (!file?.thumbnail) throw new Refusal('NOT_FOUND');
    // We drew it ourselves, so it may be shown; it never changes.
    response.set('cache-control', 'private, max-age=3600').type('image/webp').send(file.thumbnail);
  });
  return router;
}

/** A file in the scope of whoever asks; absent and not yours are one answer. */
function found<R>(context: Context, { id, columns }: { id: string; columns: string }): Promise<R[]> {
  if (!context.actor) throw new Refusal('UNAUTHENTICATED');
  const key = fromGlobalId('fil', id);
  return context.read<R>({
    text: `select ${columns} from stored_file s where s.region_id=$1::int and s.id=$2::uuid and ${fileShownSql('$3::int4multirange')}`,
    values: [key.regionId, key.id, namedKeys(context)],
  });
}

function idOf(given: unknown): string {
  if (given !== undefined && typeof given !== 'string') throw badInput('clientId', 'UUID');
  return clientIdOf(given);
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
