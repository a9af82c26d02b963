import type { Work } from '../../platform/context.ts';
import { dropJob, laterJob } from '../../platform/jobs.ts';
import { yearOf } from '../../platform/working-days.ts';
import { calendarAt } from '../calendar/index.ts';
import type { InboxItem } from './inbox.entity.ts';
import { remindersOf } from './sending-times.ts';

const keyOf = ({ id }: Pick<InboxItem, 'id'>): string => `remind.${id}`;

/**
 * Orders the next reminder of an item under the item's own key, so that a day that moves takes its reminder along, and
 * calls it off where nothing is due any more.
 */
export async function moveReminder(work: Work, item: InboxItem): Promise<void> {
  const { regionId, dueOn = null } = item;
  const next = item.settledAt == null && dueOn !== null ? await nextReminder(work, { regionId, dueOn }) : null;
  if (next === null) return dropJob(work, keyOf(item));
  await laterJob(work, 'remindOfItem', {
    regionId,
    accountId: null,
    given: { itemId: item.id },
    key: keyOf(item),
    afterMs: next.getTime() - work.clock.now().getTime(),
  });
}

interface Owed {
  regionId: number;
  dueOn: string;
}

/** Every instant at which something owed is called to mind. */
export async function reminders(work: Work, { regionId, dueOn }: Owed): Promise<Date[]> {
  const year = yearOf(dueOn);
  return remindersOf(await calendarAt(work, regionId, [year - 1, year + 1]), dueOn);
}

async function nextReminder(work: Work, owed: Owed): Promise<Date | null> {
  const now = work.clock.now();
  return (await reminders(work, owed)).find((instant) => instant > now) ?? null;
}
