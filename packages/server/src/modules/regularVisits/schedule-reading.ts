import { visitsPerDayRules } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, globalIdSql } from '../../platform/global-id.ts';
import { keysOf } from '../../platform/select/jurisdiction.ts';
import { checked } from '../../platform/input.ts';
import { dayAfter, yearOf } from '../../platform/working-days.ts';
import { readCalendar } from '../calendar/index.ts';
import { assignmentOn, covers } from '../liaison/index.ts';
import { burdens, limitsSql } from '../visits/index.ts';
import { dutySql } from './duty-sql.ts';
import type { VisitScheduleArgs } from './regular-visit.inputs.ts';
import { canScheduleVisits } from './regular-visit.policy.ts';
import { meetsDuty } from './regular-visit.rows.ts';
import type { VisitScheduleType } from './regular-visit.type.ts';
import { proposeSchedule, type ToVisit, type Visitor } from './scheduling.ts';
import { VisitDutyLevel } from './visit-duties.ts';

/** How far ahead is planned: two months or so of working days. */
export const horizon = 60;
const mostAtOnce = 200;

type Asked = ToVisit & { enterpriseName: string; countyName: string };
type Named = Visitor & { name: string };

/**
 * Proposes who visits which enterprise when, for the duties of one office: those chosen, or all due and overdue ones.
 *
 * Nothing is planned yet, and what is planned already is left out. Nothing is proposed to whoever may not plan it.
 */
export async function proposeVisits(ctx: Context, args: VisitScheduleArgs): Promise<VisitScheduleType> {
  if (!canScheduleVisits(actorOf(ctx), args.regionId).allowed) return { visits: [], visitors: [] };
  const perDay = checked(visitsPerDayRules, args.perDay);
  const today = dayOf(ctx.clock.now());
  const from = args.fromOn != null && args.fromOn > today ? args.fromOn : dayAfter(today);
  const days = await workdaysFrom(ctx, args.regionId, from);
  const [toVisit, visitors] = [await readToVisit(ctx, args, today), await readVisitors(ctx, args.regionId, today)];
  const proposed = proposeSchedule(toVisit, { visitors, days, perDay });
  const visits = proposed.map(({ id, plannedOn, visitorId }) => {
    const { enterpriseName = '', countyName = '', dueOn = '' } = toVisit.find((one) => one.id === id) ?? {};
    return { enterpriseId: id, enterpriseName, countyName, dueOn, plannedOn, visitorId };
  });
  return {
    visits,
    visitors: visitors.map(({ id, name, load }) => ({ officerId: id, name, enterpriseCount: load })),
  };
}

/** Who looks after the enterprise of a row on the day `$1`. */
export const liaisonPersonSql = (row: string): string =>
  `(select ${globalIdSql('ofc', 'a', 'officer_id')} from liaison_assignment a where ${assignmentOn('a', row, '$1::date')})`;

/** The days around the day `$1` on which it is visited anyway. */
export const visitedSql = (row: string): string =>
  `(select coalesce(json_agg(v.listed_on order by v.listed_on),'[]') from visit v where v.region_id=${row}.region_id and v.enterprise_id=${row}.id
    and ${burdens('v')} and v.listed_on>$1::date-40 and v.listed_on<$1::date+${horizon + 40})`;

/** How often it may be visited, as the row `l`, and the same as the schedule asks for it. */
export const limitsAtSql = (row: string): string =>
  limitsSql(`array[${row}.region_id,${row}.city_id,${row}.province_id,100000]`);
export const limitsOfSql = `json_build_object('perDay',l.per_day,'perWeek',l.per_week,'perMonth',l.per_month)`;

/** The working days on which visits may be planned in a region, from a day on. */
export async function workdaysFrom(ctx: Context, regionId: number, from: string): Promise<string[]> {
  const calendar = await readCalendar(ctx, regionId, [yearOf(from), yearOf(dayAfter(from, horizon))]);
  return Array.from({ length: horizon }, (_, i) => dayAfter(from, i)).filter((day) => calendar(day).isWorkday);
}

/** The enterprises without a planned visit; in a county each with its liaison person, where one is named today. */
function readToVisit(
  ctx: Context,
  { regionId, duty, enterpriseIds }: VisitScheduleArgs,
  today: string,
): Promise<Asked[]> {
  const { lo, hi, keys } = keysOf(actorOf(ctx), regionId);
  const chosen = enterpriseIds?.map((id, place) => fromGlobalId('ent', id, `enterpriseIds.${place}`).id) ?? null;
  const person = duty === VisitDutyLevel.COUNTY ? liaisonPersonSql('d') : 'null';
  return ctx.read<Asked>({
    text: `select ${globalIdSql('ent', 'd')} as id,d.name as "enterpriseName",r.name as "countyName",d.due_on::text as "dueOn",${person} as "visitorId",
        ${visitedSql('d')} as "visitedOn",${limitsOfSql} as limits
      from ${dutySql('$1::date')} d join region r on r.region_id=d.region_id
        cross join lateral (${limitsAtSql('d')}) l
      where d.region_id between $2 and $3 and d.region_id<@$6::int4multirange and d.duty=$4 and ($5::uuid[] is null and d.duty_state<>'ON_TIME' or d.id=any($5::uuid[]))
        and not exists (select from visit v where ${meetsDuty('v', 'd')})
      order by d.due_on,d.id limit ${mostAtOnce}`,
    values: [today, lo, hi, duty, chosen === null ? null : `{${chosen.join()}}`, keys],
    namesRegion: true,
  });
}

/** Those of the office who hold a post or an enterprise today, with what they have planned from today on. */
export function readVisitors(ctx: Context, regionId: number, today: string): Promise<Named[]> {
  const held = `(select count(*)::int from liaison_assignment a where a.region_id=o.region_id and a.officer_id=o.id and ${covers('a', '$2::date')})`;
  const planned = `(select coalesce(json_object_agg(c.planned_on,c.visits),'{}') from (select v.planned_on,count(*)::int as visits from visit v
    where v.visitor_id=o.id and v.state in ('PLANNED','IN_PROGRESS') and v.planned_on>$2::date group by v.planned_on) c)`;
  return ctx.read<Named>({
    text: `select ${globalIdSql('ofc', 'o')} as id,o.name,${held} as load,${planned} as planned
      from officer o where o.region_id=$1 and (${held}>0 or exists (select from tenure t where t.region_id=o.region_id and t.officer_id=o.id and ${covers('t', '$2::date')}))
      order by o.name collate "zh-x-icu",o.id`,
    values: [regionId, today],
    namesRegion: true,
  });
}
