import { longestCadence } from '@lianxi/schema';
import { calendarKeySql, workingDaysSql } from '../calendar/index.ts';
import { activeSinceSql, activeSpanOn, covers } from '../liaison/index.ts';
import { isValidSql } from '../visits/index.ts';
import { stateSql, Tier } from './visit-duties.ts';

/** No term ends later than so many days after its start: the longest cadence, and the holidays that may lie in it. */
const furthest = longestCadence.MONTH * 31 + 60;

/** No duty is worked out for a later day: a calendar of every day until the year 9999 would take a minute. */
const lastDay = `date '2100-12-31'`;

/** The tier of the enterprise of a row on a day. */
export const tierSql = (row: string, day: string): string =>
  `coalesce((select t.tier from enterprise_tier t where t.region_id=${row}.region_id and t.enterprise_id=${row}.id and ${covers('t', day)}),'${Tier.ORDINARY}')`;

/** Every duty to visit the enterprise `e` that a programme in force on the day lays down, with the day it counts from. */
const laidDownSql = (day: string): string =>
  `select v.duty,v.every,v.unit,p.region_id as programme_region_id,l.last_visit_on,greatest(l.last_visit_on,v.since_on,k.active_since_on) as counted_from_on
    from programme p cross join lateral (values
      ('COUNTY',case k.tier when 'KEY' then p.county_key_every else p.county_ordinary_every end,case k.tier when 'KEY' then p.county_key_unit else p.county_ordinary_unit end,p.county_since_on),
      ('CITY',case k.tier when 'KEY' then p.city_key_every end,p.city_key_unit,p.city_since_on)) v (duty,every,unit,since_on)
    cross join lateral (select max(x.visited_on) as last_visit_on from visit x where x.region_id=e.region_id and x.enterprise_id=e.id
      and ${isValidSql('x')} and x.channel='ON_SITE' and x.visited_on<=${day} and (p.counts_history or x.source='ENTERED') and (v.duty='COUNTY' or x.office_region_id=e.city_id)) l
    where p.region_id in (e.region_id,e.city_id,e.province_id) and ${covers('p', day)} and v.every is not null`;

/** Which place of the span a day has; the row is that of its working days. */
const placeOf = (day: string, days: string): string => `(${day}-${days}.first_on+1)`;

/** The day on which a term ends: so many working days on, or so many months on and then the next working day. */
const endSql = `case when c.unit='WORKING_DAY' then w.workdays[w.counted[${placeOf('c.counted_from_on', 'w')}]+c.every]
    when w.workdays[w.counted[${placeOf('c.months_on', 'w')}]]=c.months_on then c.months_on else w.workdays[w.counted[${placeOf('c.months_on', 'w')}]+1] end`;

/**
 * Each duty to visit an enterprise that is active on a day: whose it is, how often, and when the next visit is due.
 *
 * Rows of `enterprise` with the columns of the duty. The one definition of a next visit: it counts from the last valid
 * visit on site, or from the day on which the duty began where there was none since. Of several programmes the
 * earliest day governs. Visits from files count only where the programme says so, since nobody confirmed them here;
 * the county's duty is met by whoever of an office came, the city's only by its own office.
 *
 * Each `offset 0` keeps what stands before it from being worked out anew wherever it is named.
 */
export const dutySql = (day: string): string =>
  `(with days as materialized (${workingDaysSql({
    from: 'select min(least(q.county_since_on,q.city_since_on)) from programme q',
    to: `least(${day},${lastDay})+${furthest}`,
  })})
  select e.*,${day} as as_of,k.tier,d.duty,d.every,d.unit,d.programme_region_id,d.last_visit_on,d.counted_from_on,d.due_on,d.due_in,d.is_provisional,${stateSql('d', day)} as duty_state
    from enterprise e cross join lateral (select ${tierSql('e', day)} as tier,${activeSinceSql('e', day)} as active_since_on offset 0) k
    join days w on w.key_region=${calendarKeySql('e')}
    cross join lateral (select distinct on (f.duty) f.*,w.counted[${placeOf('f.due_on', 'w')}]-w.counted[${placeOf(day, 'w')}] as due_in,
        w.open_days[${placeOf('f.due_on', 'w')}]>w.open_days[${placeOf('f.counted_from_on', 'w')}] as is_provisional
      from (select c.*,${endSql} as due_on from (select b.*,(b.counted_from_on+make_interval(months=>b.every))::date as months_on from (${laidDownSql(day)} offset 0) b) c offset 0) f
      order by f.duty,f.due_on) d
    where ${day}<=${lastDay} and exists (select from enterprise_status_span s where ${activeSpanOn('s', 'e', day)}))`;
