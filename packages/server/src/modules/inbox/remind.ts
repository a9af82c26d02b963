import type { Job } from '../../platform/jobs.ts';
import { callAddressees, nudgeReaders } from './addressees.ts';
import { fillInbox, wordOfAbout } from './fill-inbox.ts';
import { InboxItem } from './inbox.entity.ts';
import { moveReminder, reminders } from './reminder.ts';

/**
 * The job that reminds, once the record has said that the item still waits: it is unread again, its readers look, and
 * who wants messages gets one; then the next reminder is ordered. All of it is one transaction, so that a worker killed
 * in between neither loses nor repeats it.
 */
export async function remindOfItemJob(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['itemId']) };
  await job.inScope(async (work) => {
    const item = await work.em.findOne(InboxItem, key);
    if (!item) return;
    // What became late may wait for others as well: the office urges a department.
    const word = wordOfAbout(item.subjectWord);
    await fillInbox(work, { regionId: item.regionId, id: item.aboutId, word });
    const { dueOn = null } = item;
    if (item.settledAt != null || dueOn === null) return;
    const now = work.clock.now();
    const passed = (await reminders(work, { regionId: item.regionId, dueOn })).findLast((instant) => instant <= now);
    if (passed && passed > (item.remindedAt ?? item.raisedAt)) {
      item.remindedAt = now;
      await work.em.flush();
      await nudgeReaders(work, [item]);
      await callAddressees(work, [item]);
    }
    await moveReminder(work, item);
  });
}
