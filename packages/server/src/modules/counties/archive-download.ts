import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { ArchiveState } from './county-states.ts';
import { CountyArchive } from './county.entity.ts';
import { canDownloadArchive } from './county.policy.ts';

export interface Download {
  key: RowKey;
  name: string;
  size: string;
}

/**
 * Notes the download of an archive as a deed, in the running transaction, and says what is handed out.
 *
 * NOT_FOUND where it is absent, not the reader's, or no longer there; the right is asked for again.
 */
export async function downloadCountyArchive(ctx: Context, id: string): Promise<Download> {
  const key = fromGlobalId('arc', id);
  const archive = await ctx.em.findOne(CountyArchive, key, { populate: ['region'] });
  if (archive?.state !== ArchiveState.READY) throw new Refusal('NOT_FOUND');
  demand(canDownloadArchive(actorOf(ctx), archive));
  recordDeed(ctx, {
    verb: 'downloadCountyArchive',
    subjectType: 'CountyArchive',
    subject: key,
    reason: archive.reason,
  });
  // Whoever asked has it now: it waits for them no longer.
  if (archive.fetchedAt == null && archive.accountId === actorOf(ctx).accountId) {
    archive.fetchedAt = ctx.clock.now();
    await ctx.em.flush();
    await tell(ctx, 'countyArchiveMoved', key);
  }
  const day = archive.createdAt.toISOString().slice(0, 10);
  return { key, name: `${archive.region.name}-${day}.zip`, size: archive.size ?? '0' };
}

/** The bytes of an archive, a piece at a time, each in the reader's scope. */
export async function* archiveBytes(ctx: Context, key: RowKey): AsyncGenerator<Buffer> {
  for (let place = 0; ; place += 1) {
    const [part] = await ctx.read<{ content: Buffer }>({
      text: 'select p.content from county_archive_part p where p.region_id=$1::int and p.archive_id=$2::uuid and p.place=$3::int',
      values: [key.regionId, key.id, place],
    });
    if (!part) return;
    yield part.content;
  }
}
