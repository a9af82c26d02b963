import { actorOf, type Work } from '../../platform/context.ts';
import { laterJob, type LaterJob } from '../../platform/jobs.ts';
import { nudge } from '../../platform/outbox.ts';
import type { InboxItem } from './inbox.entity.ts';

/** The event that listeners of inboxes hear; it tells whose inbox it is, and nothing of what lies in it. */
export const inboxChanged = 'inboxChanged';

/** In the place of a department's id: the office of the region itself. */
export const theOffice = '00000000-0000-0000-0000-000000000000';

/** Lets those look again in whose inboxes items came, went or changed. */
export async function nudgeReaders(
  work: Pick<Work, 'em'>,
  items: readonly Pick<InboxItem, 'regionId' | 'departmentRegionId' | 'departmentId' | 'forAccountId'>[],
): Promise<void> {
  const places = items.map(({ regionId, departmentRegionId, departmentId, forAccountId }) => {
    if (forAccountId != null) return { regionId: 0, id: forAccountId };
    return departmentId == null || departmentRegionId == null
      ? { regionId, id: theOffice }
      : { regionId: departmentRegionId, id: departmentId };
  });
  const distinct = new Map(places.map((place) => [`${place.regionId}:${place.id}`, place]));
  for (const place of distinct.values()) await nudge(work, inboxChanged, place);
}

/** Orders the messages to those who want to be told outside the console, but for whoever did it. */
export async function callAddressees(work: Work, items: readonly InboxItem[]): Promise<void> {
  const { accountId: doer } = actorOf(work);
  const called = new Map<string, number>();
  for (const { regionId, id } of items) {
    const rows = await work.em.execute<{ account: string; region: number }[]>(
      'select account_id as account, region_id as region from sec.inbox_addressees(?, ?)',
      [regionId, id],
    );
    for (const { account, region } of rows) if (account !== doer) called.set(account, region);
  }
  for (const [accountId, regionId] of called) await orderMessages(work, { regionId, accountId, given: {}, afterMs: 0 });
}

/** Orders the messages to one account: one order waits at a time, and one is under way at a time. */
export const orderMessages = (work: Work, order: Omit<LaterJob, 'key' | 'queue'>): Promise<void> => {
  const key = `messages.${order.accountId ?? ''}`;
  return laterJob(work, 'sendMessages', { ...order, key, queue: key });
};
