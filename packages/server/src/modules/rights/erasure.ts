import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { enqueue } from '../../platform/jobs.ts';
import { Refusal } from '../../platform/refusal.ts';

/** What an erasure did: in how many rows it took words away, and in how many it could not tell two people apart. */
interface Erased {
  swept: number;
  left: number;
}

/**
 * Takes a person out of everything that is kept, by the one function of the database that may change histories.
 *
 * The row stays without its words, so that figures of distinct persons still count it once. The unit of work knows
 * nothing of what changed: whoever goes on with entities reads them anew.
 */
export async function erasePerson(work: Pick<Work, 'em'>, { regionId, id }: RowKey): Promise<Erased> {
  const [row] = await work.em.execute<{ erased: Erased | null }[]>('select sec.erase_person(?, ?) as erased', [
    regionId,
    id,
  ]);
  // Archives that were made before would keep the name: they go with it, and are made anew by whoever wants one.
  const kept = `region_id in (select ?::int union select h.heir_id from region_heir h where h.region_id = ?)`;
  const keys = [regionId, regionId];
  const removed = await work.em.execute<RowKey[]>(
    `update county_archive set state = 'REMOVED', version = version + 1 where ${kept} and state in ('MAKING', 'READY')
      returning region_id as "regionId", id`,
    keys,
  );
  for (const gone of removed) {
    const given = { name: 'countyArchiveMoved', ...gone };
    await enqueue(work, 'fillInbox', { regionId: gone.regionId, given, key: `inbox.${gone.id}` });
  }
  await work.em.execute(`delete from county_archive_part where ${kept}`, keys);
  if (!row?.erased) throw new Refusal('PERSON_ERASED');
  return row.erased;
}
