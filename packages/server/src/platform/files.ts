import { defineEntity, p } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import type { Context, Work } from './context.ts';
import { actorOf } from './context.ts';
import type { RowKey } from './global-id.ts';
import { appendedInScope } from './rls.ts';
import { newId, tenantKey } from './tenant-key.ts';

/** The most an upload may hold, in bytes. */
export const mostBytes = 20 * 1024 * 1024;

const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_file',
  properties: {
    ...tenantKey,
    name: p.text(),
    size: p.integer(),
    sha256: p.text(),
    content: p.blob().lazy(),
    /** What it is by its bytes; null of one that nobody has looked into, such as a list to be imported. */
    type: p.text().nullable(),
    thumbnail: p.blob().lazy().nullable(),
    accountId: p.uuid(),
    createdAt: p.datetime(3),
  },
  rowLevelSecurity: 'force',
  policies: appendedInScope('stored_file'),
});
/**
 * An uploaded file. It lies in the database, behind the same wall as the rows made of it, so that it commits with
 * them, is in every backup, and a worker on another machine finds it.
 */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);

interface FileToStore {
  regionId: number;
  name: string;
  content: Buffer;
  type?: string;
  thumbnail?: Buffer | null;
  /** The client's own id, by which a file that is sent twice is there once. */
  id?: string;
}

/** Keeps a file for a region in the running transaction. */
export function storeFile(context: Context, file: FileToStore): RowKey {
  const key = { regionId: file.regionId, id: file.id ?? newId() };
  context.em.create(StoredFile, {
    ...key,
    name: file.name,
    size: file.content.length,
    sha256: createHash('sha256').update(file.content).digest('hex'),
    content: file.content,
    type: file.type ?? null,
    thumbnail: file.thumbnail ?? null,
    accountId: actorOf(context).accountId,
    createdAt: context.clock.now(),
  });
  return key;
}

/** The bytes of a file, or null where there is none in scope. */
export async function fileContent(work: Pick<Work, 'em'>, key: RowKey): Promise<Buffer | null> {
  const [row] = await work.em.execute<{ content: Buffer }[]>(
    'select content from stored_file where region_id = ? and id = ?',
    [key.regionId, key.id],
  );
  return row?.content ?? null;
}
