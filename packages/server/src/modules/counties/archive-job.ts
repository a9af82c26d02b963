import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { laterJob, type Job } from '../../platform/jobs.ts';
import { log } from '../../platform/log.ts';
import { nudge } from '../../platform/outbox.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { archivedTables, countArchived, isOwn } from './archive-tables.ts';
import { packArchive, type Manifest } from './archive-zip.ts';
import { ArchiveState } from './county-states.ts';
import { CountyArchive, CountyArchivePart } from './county.entity.ts';

/** Bytes that are kept in one row, and in memory at a time. */
const partSize = 1024 * 1024;
/** How long an archive can be downloaded, in milliseconds: seven days. */
const kept = 7 * 24 * 60 * 60 * 1000;

const keyOf = (job: Job): RowKey => ({ regionId: job.regionId, id: String(job.given['archiveId']) });

/**
 * The job that makes the archive of a county, under the county's own scope: nothing of another can come into it.
 *
 * It reads everything as of one moment in one transaction, and keeps the bytes by others as they come. Begun again
 * from the start when the server stopped; an archive that cannot be made says so and is asked for anew.
 */
export async function makeCountyArchive(job: Job): Promise<void> {
  const key = keyOf(job);
  const facts = await job.inScope((work) => begin(work, key));
  if (!facts) return;
  try {
    const made = await write(job, key, facts);
    await job.inScope((work) => finish(work, key, made));
  } catch (error) {
    // Handed back, and taken up again at the next start.
    if (job.isStopping()) throw error;
    log.error('an archive could not be made', { reason: error instanceof Error ? error.message : String(error) });
    await job.inScope((work) => giveUp(work, key));
  }
}

type Facts = Pick<Manifest, 'region' | 'askedBy' | 'purpose'>;

/** Clears what an earlier try left; null where nothing waits to be made. */
async function begin(work: Work, key: RowKey): Promise<Facts | null> {
  const archive = await work.em.findOne(CountyArchive, key);
  if (archive?.state !== ArchiveState.MAKING) return null;
  const region = await work.em.findOneOrFail(Region, { regionId: key.regionId });
  await dropParts(work, key);
  // The first try notes the readings; rows of a second one would say that somebody looked twice.
  if (archive.total === 0) await noteReadings(work, archive);
  Object.assign(archive, {
    done: 0,
    total: await countArchived(work, await archivedTables(work)),
  });
  return {
    region: { regionId: key.regionId, name: region.name },
    askedBy: archive.askedByName,
    purpose: archive.reason,
  };
}

/** Everybody whose name or number goes into the archive was looked at by whoever asked for it. */
async function noteReadings(work: Work, archive: CountyArchive): Promise<void> {
  await work.em.execute(
    `insert into personal_reading (region_id, id, subject_type, subject_id, field, purpose, account_id, actor_name, read_at)
       select p.region_id, gen_random_uuid(), 'Person', p.id, f.field, ?, ?, ?, ?
         from person p cross join lateral (select 'PERSON_NAME' as field union all select 'PERSON_PHONE' where p.phone is not null) f where p.${isOwn}`,
    [archive.reason, archive.accountId, archive.askedByName, work.clock.now()],
  );
}

interface Made {
  manifest: Manifest;
  size: number;
  sha256: string;
}

/** Packs within one transaction that only reads, and keeps the bytes by others, outside it, as they come. */
async function write(job: Job, key: RowKey, facts: Facts): Promise<Made> {
  const asOf = job.clock.now().toISOString();
  const progress = { done: 0 };
  const bytes = new PassThrough();
  const packing = job.inSnapshot(async (work) => {
    const tables = await archivedTables(work);
    const wrote = (count: number): void => {
      progress.done += count;
    };
    const packed = await packArchive({ work, facts: { ...facts, asOf }, tables, wrote });
    await pipeline(packed.bytes, bytes);
    return packed.manifest;
  });
  const keeping = keep(job, key, { bytes, progress });
  // Whichever fails takes the other along: a stream without a reader would wait for ever.
  packing.catch((error: Error) => bytes.destroy(error));
  keeping.catch((error: Error) => bytes.destroy(error));
  const [manifest, kept] = await Promise.all([packing, keeping]);
  return { manifest, ...kept };
}

async function keep(
  job: Job,
  key: RowKey,
  { bytes, progress }: { bytes: Readable; progress: { done: number } },
): Promise<Omit<Made, 'manifest'>> {
  const hash = createHash('sha256');
  let [place, size] = [0, 0];
  for await (const content of partsOf(bytes)) {
    if (job.isStopping()) throw new Error('stopped; the archive begins again at the next start');
    hash.update(content);
    size += content.length;
    await job.inScope((work) => savePart(work, key, { place, content, done: progress.done }));
    place += 1;
  }
  return { size, sha256: hash.digest('hex') };
}

async function* partsOf(bytes: Readable): AsyncGenerator<Buffer> {
  let [waiting, length]: [Buffer[], number] = [[], 0];
  // A stream of ours, in the mode of bytes.
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < partSize) continue;
    yield Buffer.concat(waiting);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(waiting);
}

async function savePart(
  work: Work,
  key: RowKey,
  { place, content, done }: { place: number; content: Buffer; done: number },
): Promise<void> {
  work.em.create(CountyArchivePart, {
    regionId: key.regionId,
    id: newId(),
    archive: work.em.getReference(CountyArchive, [key.regionId, key.id]),
    place,
    content,
  });
  await work.em.execute('update county_archive set done = least(?, total) where region_id = ? and id = ?', [
    done,
    key.regionId,
    key.id,
  ]);
  await nudge(work, 'countyArchiveChanged', key);
}

/** Ready, unless somebody was erased meanwhile: then what was read before that must not stay. */
async function finish(work: Work, key: RowKey, { manifest, size, sha256 }: Made): Promise<void> {
  const archive = await work.em.findOneOrFail(CountyArchive, key);
  // Another try of the same job may have come first; its bytes are not these.
  if (archive.state === ArchiveState.READY) return;
  if (archive.state !== ArchiveState.MAKING) {
    await dropParts(work, key);
    return;
  }
  if ((await keptBytes(work, key)) !== size) {
    await giveUp(work, key);
    return;
  }
  const now = work.clock.now();
  Object.assign(archive, {
    state: ArchiveState.READY,
    finishedAt: now,
    expiresAt: new Date(now.getTime() + kept),
    done: archive.total,
    rowCount: manifest.rowCount,
    fileCount: manifest.fileCount,
    size: String(size),
    sha256,
  });
  const given = { archiveId: key.id };
  await laterJob(work, 'dropCountyArchive', {
    regionId: key.regionId,
    accountId: null,
    given,
    key: `dropCountyArchive:${key.id}`,
    afterMs: kept,
  });
  await work.em.flush();
  await nudge(work, 'countyArchiveChanged', key);
  await fillInboxes(work, key);
}

/** Whoever asked finds it in the inbox, or no longer: the house hears of it as of a deed, and no history is written. */
const fillInboxes = (work: Work, { regionId, id }: RowKey): Promise<void> =>
  laterJob(work, 'fillInbox', {
    regionId,
    accountId: null,
    given: { name: 'countyArchiveMoved', regionId, id },
    key: `inbox.${id}`,
    afterMs: 0,
  });

/** How many bytes of an archive are kept: where two tries went on at once, not those of one. */
async function keptBytes(work: Work, { regionId, id }: RowKey): Promise<number> {
  const [row] = await work.em.execute<{ kept: string | null }[]>(
    'select sum(octet_length(content)) as kept from county_archive_part where region_id = ? and archive_id = ?',
    [regionId, id],
  );
  return Number(row?.kept ?? 0);
}

/** What is ready stays so, whoever fails after that. */
async function giveUp(work: Work, key: RowKey): Promise<void> {
  const archive = await work.em.findOne(CountyArchive, key);
  if (archive?.state !== ArchiveState.MAKING) return;
  await dropParts(work, key);
  Object.assign(archive, { state: ArchiveState.FAILED, finishedAt: work.clock.now() });
  await nudge(work, 'countyArchiveChanged', key);
}

async function dropParts(work: Work, key: RowKey): Promise<void> {
  await work.em.execute('delete from county_archive_part where region_id = ? and archive_id = ?', [
    key.regionId,
    key.id,
  ]);
}

/** The job that takes the bytes of an archive away once its days are over; that it was made stays written down. */
export async function dropCountyArchive(job: Job): Promise<void> {
  const key = keyOf(job);
  await job.inScope(async (work) => {
    await dropParts(work, key);
    const archive = await work.em.findOne(CountyArchive, key);
    if (archive?.state !== ArchiveState.READY) return;
    archive.state = ArchiveState.REMOVED;
    await work.em.flush();
    await fillInboxes(work, key);
  });
}
