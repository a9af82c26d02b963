import { isOfEnterprise } from '../enterprises/index.ts';
import { activeSinceSql, activeSpanOn } from '../liaison/index.ts';
import { isValidSql } from '../visits/index.ts';

/** An enterprise that nobody called on for so long is a signal: half a year, the longest cadence offices set. */
const silentDays = 180;

/** Troubles of one kind count together for so long. */
const repeatedWithin = 365;
const repeatedTimes = 2;

const ofThis = (row: string): string => isOfEnterprise(row, { region: 'e.region_id', id: 'e.id' });

const lastContact = (day: string): string =>
  `(select max(x.visited_on) from visit x where ${ofThis('x')} and ${isValidSql('x')} and x.visited_on<=${day})`;

/** Every further half-year of silence is new grounds. */
const noContact = (day: string): string =>
  `select 'NO_CONTACT' as rule,'' as topic,c.since_on,(c.since_on+${silentDays}*((${day}-c.since_on)/${silentDays}))::date as grounds_on,
      (${day}-c.since_on)::int as amount,null::uuid as visit_id,null::text as words
    from (select greatest(${activeSinceSql('e', day)},${lastContact(day)}) as since_on) c where c.since_on<=${day}-${silentDays}`;

/** A problem that the enterprise took back does not count. */
const repeatedProblem = (day: string): string =>
  `select 'REPEATED_PROBLEM',q.category,min(q.raised_on),max(q.raised_on),count(*)::int,null::uuid,null::text
    from problem q where ${ofThis('q')} and ${isCounted('q', day)} group by q.category having count(*)>=${repeatedTimes}`;

/** A problem that counts towards a repeated one on a day, as a condition on its row. */
export const isCounted = (row: string, day: string): string =>
  `${row}.category is not null and ${row}.state<>'WITHDRAWN' and ${row}.merged_into_id is null and ${row}.raised_on>${day}-${repeatedWithin} and ${row}.raised_on<=${day}`;

const hazardOverdue = (day: string): string =>
  `select 'HAZARD_OVERDUE',h.id::text,h.due_on,h.due_on,(${day}-h.due_on)::int,h.visit_id,h.text
    from visit y join hazard h on h.region_id=y.region_id and h.visit_id=y.id
    where ${ofThis('y')} and y.state<>'VOIDED' and h.state<>'VERIFIED' and h.due_on<${day}`;

/**
 * Every signal that stands on a day over the enterprises in business then, one row each: its rule, what it is about,
 * since when it holds, the day of its newest grounds, how much (days, or times), and whether it was checked.
 *
 * Computed, never kept, so that it ends by itself with what raised it; its id follows from its grounds, so that new
 * ones are a new signal. What stood at a record that was merged counts for the one it was merged into.
 */
export const signalSql = (day: string): string =>
  `(select e.region_id,e.city_id,e.province_id,e.id as enterprise_id,e.name,s.*,${day} as as_of,k.id as check_id,
      case when k.id is null then 'RAISED' else 'CHECKED' end as signal_state,
      md5(concat_ws('|',e.id,s.rule,s.topic,s.grounds_on))::uuid as id
    from enterprise e cross join lateral (${[noContact(day), repeatedProblem(day), hazardOverdue(day)].join(' union all ')}) s
    left join early_signal_check k on k.region_id=e.region_id and k.enterprise_id=e.id and k.rule=s.rule and k.topic=s.topic and k.grounds_on=s.grounds_on
    where exists (select from enterprise_status_span t where ${activeSpanOn('t', 'e', day)}))`;
