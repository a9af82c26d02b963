import { ancestorsOf } from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { Refusal } from '../../platform/refusal.ts';

/** What holds where neither the region nor anybody above it has set limits. */
const usualLimits = { perDay: 1, perWeek: 2, perMonth: 3 } as const;

/** The region and those above it, nearest first, as PostgreSQL writes an array. */
export const upwards = (regionId: number): string => `{${[regionId, ...ancestorsOf(regionId)].join(',')}}`;

/** The limits in force in a region, of `above`: those of the nearest that set some, or the usual ones. */
export const limitsSql = (above: string): string =>
  `select coalesce(l.per_day,${usualLimits.perDay}) as per_day,coalesce(l.per_week,${usualLimits.perWeek}) as per_week,coalesce(l.per_month,${usualLimits.perMonth}) as per_month,
     l.region_id as set_in,l.set_by_name,l.set_at,l.version
   from (select) o left join lateral (select * from visit_limit v where v.region_id=any(${above}) order by array_position(${above},v.region_id) limit 1) l on true`;

/** A visit that is or was made on site: neither given up nor voided, and no phone call. */
export const burdens = (visit: string): string =>
  `${visit}.state in ('PLANNED','IN_PROGRESS','RECORDED','CONFIRMED') and ${visit}.channel='ON_SITE'`;

/** How often the enterprise of `q` is visited on the day, in the week from Monday and in the month of `q.on_day`. */
export const countsSql = `select count(*) filter (where v.listed_on=q.on_day)::int as day_count,
    count(*) filter (where v.listed_on>=date_trunc('week',q.on_day)::date and v.listed_on<date_trunc('week',q.on_day)::date+7)::int as week_count,
    count(*) filter (where v.listed_on>=date_trunc('month',q.on_day)::date and v.listed_on<(date_trunc('month',q.on_day)+interval '1 month')::date)::int as month_count
  from visit v where v.region_id=q.region_id and v.enterprise_id=q.enterprise_id and v.id is distinct from q.except_id and ${burdens('v')}
    and v.listed_on>=date_trunc('month',q.on_day)::date-7 and v.listed_on<(date_trunc('month',q.on_day)+interval '1 month')::date+7`;

interface Counted {
  day_count: number;
  week_count: number;
  month_count: number;
  per_day: number;
  per_week: number;
  per_month: number;
}

/** A visit that is about to be planned: the one that moves does not stand in its own way. */
export interface PlannedBurden {
  enterprise: RowKey;
  on: string;
  except?: string | null;
  reason: string | null;
  /** The field of the input that the reason stands in. */
  field?: string;
}

/**
 * Refuses a plan above a limit unless a reason was given; answers with the reason where one was needed.
 *
 * It locks the enterprise until the transaction ends, so that two who plan at once do not both fit below the limit.
 */
export async function demandBurden(ctx: Context, plan: PlannedBurden): Promise<string | null> {
  const { regionId, id } = plan.enterprise;
  await ctx.em.execute('select 1 from enterprise where region_id = ? and id = ? for no key update', [regionId, id]);
  const [counted] = await ctx.em.execute<Counted[]>(
    `select * from (select ?::int as region_id, ?::uuid as enterprise_id, ?::date as on_day, ?::uuid as except_id) q,
       lateral (${countsSql}) n, (select ?::int[] as above) a, lateral (${limitsSql('a.above')}) l`,
    [regionId, id, plan.on, plan.except ?? null, upwards(regionId)],
  );
  const rule = counted ? brokenLimit(counted) : null;
  if (rule === null) return null;
  if (plan.reason === null) throw new Refusal('VISIT_BURDEN', { field: plan.field ?? 'burdenReason', rule });
  return plan.reason;
}

/** The nearest limit that one more visit would break. */
function brokenLimit(counted: Counted): string | null {
  if (counted.day_count >= counted.per_day) return 'LIMIT_DAY';
  if (counted.week_count >= counted.per_week) return 'LIMIT_WEEK';
  return counted.month_count >= counted.per_month ? 'LIMIT_MONTH' : null;
}
