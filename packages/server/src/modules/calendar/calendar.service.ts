import { loadWorkingCalendarRules } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { enqueue } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { DayKind } from '../../platform/working-days.ts';
import { Region } from '../tenancy/index.ts';
import { WorkingCalendar, WorkingCalendarDay } from './calendar.entity.ts';
import type { LoadWorkingCalendarInput } from './calendar.inputs.ts';
import { canLoadCalendar } from './calendar.policy.ts';

/**
 * Loads the official calendar of a year for a region and all below it.
 *
 * Open deadlines that run through that year are counted anew by a job that follows; each that moves gets a deed.
 */
export async function loadWorkingCalendar(ctx: Context, input: LoadWorkingCalendarInput): Promise<RowKey> {
  const { regionId } = input;
  demand(canLoadCalendar(actorOf(ctx), regionId));
  const said = checked(loadWorkingCalendarRules, input);
  const { year, title, documentNo = null, source, days } = said;
  const issuedOn = pastDay(ctx, 'issuedOn', said.issuedOn);
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const key = { regionId, id: newId() };
  const loadedAt = ctx.clock.now();
  const loadedByName = actorOf(ctx).displayName;
  ctx.em.create(WorkingCalendar, { ...key, year, title, documentNo, issuedOn, source, loadedAt, loadedByName });
  const calendar = ctx.em.getReference(WorkingCalendar, [regionId, key.id]);
  for (const { day, kind, name } of days)
    ctx.em.create(WorkingCalendarDay, { regionId, id: newId(), calendar, day, kind: DayKind[kind], name });
  const changes = changesBetween({}, { year, title, documentNo, issuedOn, source, days: days.map(({ day }) => day) });
  recordDeed(ctx, { verb: 'loadWorkingCalendar', subjectType: 'WorkingCalendar', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'workingCalendarLoaded', key);
  await enqueue(ctx, 'recountDeadlines', { regionId, given: { year, title }, key: `recount.${key.id}` });
  return key;
}
