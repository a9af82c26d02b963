import { usualVisitsPerDay } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, globalIdSql } from '../../platform/global-id.ts';
import { demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { dayAfter } from '../../platform/working-days.ts';
import { addPlan, demandBurden, Visit, VisitKind, VisitState } from '../visits/index.ts';
import { canScheduleVisits } from './regular-visit.policy.ts';
import {
  horizon,
  liaisonPersonSql,
  limitsAtSql,
  limitsOfSql,
  readVisitors,
  visitedSql,
  workdaysFrom,
} from './schedule-reading.ts';
import { proposeSchedule, type ToVisit } from './scheduling.ts';

/**
 * Plans a visit to each of these enterprises of one county, for whoever is to look whether something is so there.
 *
 * As a schedule of regular visits does it: the liaison person on the first working day that has room, a colleague where
 * none is named, nobody with more visits a day than usual, no enterprise above its limits. One that has a visit planned
 * already gets no second one; one that finds no room is left out. It answers with the ids of those planned.
 */
export async function planLooks(
  ctx: Context,
  regionId: number,
  { enterpriseIds, note }: { enterpriseIds: readonly string[]; note: string },
): Promise<string[]> {
  demand(canScheduleVisits(actorOf(ctx), regionId));
  const today = dayOf(ctx.clock.now());
  // Two who plan for the officers of one county take turns; what the other planned is read after that.
  await ctx.em.execute('select 1 from officer where region_id = ? order by id for no key update', [regionId]);
  const visitors = await readVisitors(ctx, regionId, today);
  const days = await workdaysFrom(ctx, regionId, dayAfter(today));
  const toVisit = await readLooks(ctx, { today, regionId, enterpriseIds });
  const planned: string[] = [];
  for (const { id, plannedOn, visitorId } of proposeSchedule(toVisit, { visitors, days, perDay: usualVisitsPerDay })) {
    if (plannedOn === null || visitorId === null) continue;
    const enterprise = fromGlobalId('ent', id);
    // It locks the enterprise, so the plans that are counted next are all there are.
    const burdenReason = await demandBurden(ctx, { enterprise, on: plannedOn, reason: null });
    const open = { regionId, enterprise: [regionId, enterprise.id], state: VisitState.PLANNED };
    if ((await ctx.em.count(Visit, open)) > 0) continue;
    const { name = '' } = visitors.find((one) => one.id === visitorId) ?? {};
    const visitor = { ...fromGlobalId('ofc', visitorId), name };
    const plan = { key: { regionId, id: newId() }, enterprise, campaign: null, kind: VisitKind.REGULAR };
    await addPlan(ctx, { ...plan, plannedOn, note, burdenReason, visitor });
    planned.push(enterprise.id);
  }
  return planned;
}

/** Nothing is due of them, so the liaison person goes whenever there is room within the time that is planned. */
function readLooks(
  ctx: Context,
  { today, regionId, enterpriseIds }: { today: string; regionId: number; enterpriseIds: readonly string[] },
): Promise<ToVisit[]> {
  return ctx.read<ToVisit>({
    text: `select ${globalIdSql('ent', 'e')} as id,($1::date+${horizon + 1})::text as "dueOn",${liaisonPersonSql('e')} as "visitorId",${visitedSql('e')} as "visitedOn",${limitsOfSql} as limits
      from enterprise e cross join lateral (${limitsAtSql('e')}) l
      where e.region_id=$2 and e.id=any($3::uuid[]) order by e.id`,
    values: [today, regionId, `{${enterpriseIds.join()}}`],
    namesRegion: true,
  });
}
