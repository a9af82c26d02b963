import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { Job } from '../../platform/jobs.ts';
import { laterJob } from '../../platform/jobs.ts';
import { refusalOf, type GroupPost } from '../../platform/messages/message-port.ts';
import { textForGroup, type OfficeWaiting } from '../../platform/messages/message-words.ts';
import { yearOf } from '../../platform/working-days.ts';
import { calendarAt } from '../calendar/index.ts';
import { Region } from '../tenancy/index.ts';
import { GroupRobot } from './message.entity.ts';
import { nextDigest } from './sending-times.ts';

export const robotKey = (id: string): string => `robot.${id}`;

/**
 * The job of a group's robot: each working day at its time it posts how much waits in the region and all below, then
 * orders its next day; killed in between it posts again. A post that fails is told on the robot's page and waits for
 * the next day, so that nobody reads yesterday's numbers; a robot that was removed ends here.
 */
export async function postToGroupJob(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['robotId']) };
  const isDue = job.given['isDue'] === true;
  const post = isDue ? await job.inScope((work) => planPost(work, job, key)) : null;
  const failure = post && (await refusalOf(job.messages.post(post)));
  await job.inScope(async (work) => {
    const robot = await robotAt(work, key);
    if (!robot) return;
    if (post) robot.lastFailure = failure;
    if (post && failure === null) robot.lastSentAt = work.clock.now();
    await orderNext(work, robot);
  });
}

/** The robot of a key, unless it was removed. */
async function robotAt(work: Work, key: RowKey): Promise<GroupRobot | null> {
  const robot = await work.em.findOne(GroupRobot, key, { refresh: true });
  return robot?.removedAt == null ? robot : null;
}

async function orderNext(work: Work, { regionId, id, digestAt }: GroupRobot): Promise<void> {
  const now = work.clock.now();
  const year = yearOf(dayOf(now));
  const at = await calendarAt(work, regionId, [year, year + 1]);
  const afterMs = nextDigest(at, now, digestAt).getTime() - now.getTime();
  const given = { robotId: id, isDue: true };
  await laterJob(work, 'postToGroup', { regionId, accountId: null, given, key: robotKey(id), afterMs });
}

/** What is to be posted now; null where the robot is gone, or lives at a host that is not allowed any more. */
async function planPost(work: Work, { messages }: Job, key: RowKey): Promise<GroupPost | null> {
  const robot = await robotAt(work, key);
  if (!robot) return null;
  const [address] = await work.em.execute<{ url: string; secret: string | null }[]>(
    'select url, secret from sec.robot_address(?, ?)',
    [key.regionId, key.id],
  );
  if (!address || !messages.robotHosts.has(new URL(address.url).host)) return null;
  const today = dayOf(work.clock.now());
  const place = await work.em.findOneOrFail(Region, { regionId: key.regionId });
  const [waiting] = await work.em.execute<OfficeWaiting[]>(
    `select count(*) filter (where due_on = ?)::int as "dueToday", count(*) filter (where due_on < ?)::int as overdue, count(*)::int as open
       from inbox_item where settled_at is null and for_account_id is null and region_id <@ sec.reach(?)`,
    [today, today, key.regionId],
  );
  return waiting ? { ...address, tool: robot.tool, text: textForGroup(place.name, waiting) } : null;
}
