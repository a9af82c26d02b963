import type { Work } from '../../platform/context.ts';
import { mergeJoin, standingId } from '../enterprises/index.ts';
import { ScopeRule } from './campaign-states.ts';
import type { Campaign } from './campaign.entity.ts';

/** The day on which an enterprise has to be active to be in scope. */
const dayOfRule = ({ scopeRule, startsOn, cutOffOn }: Campaign): string =>
  scopeRule === ScopeRule.ACTIVE_AT_START ? startsOn : cutOffOn;

/**
 * Every enterprise of the group in the campaign's region, and every one that has a line already: who has left the
 * group since is marked out and not forgotten. A merged record is out as well: the other record stands for it, and has
 * been active whenever either was.
 *
 * Enterprises, lines and periods are laid over each other and grouped, not joined: whatever PostgreSQL believes of
 * tables that were filled a moment ago, the work grows with their rows and not with the square of them.
 */
const freezing = `
  with campaign as (
    select ?::int as region_id, ?::uuid as id, ?::text as group_code, ?::date as day, ?::timestamptz as at, lower(r.reach) as lo, upper(r.reach) - 1 as hi, r.reach
      from (select sec.reach(?::int) as reach) r
  ), known as (
    select e.region_id, e.id, e.status <> 'MERGED' as can_count, e.status = 'MERGED' as is_duplicate, null::date as active_from, null::boolean as is_on_the_day
      from campaign c join enterprise e on e.region_id between c.lo and c.hi and e.region_id <@ c.reach and e.group_codes @> array[c.group_code]
     union all
    select k.region_id, k.enterprise_id, false, null, null, null
      from campaign c join scope_entry k on k.campaign_region_id = c.region_id and k.campaign_id = c.id
     union all
    select s.region_id, ${standingId('s', 'm')}, null, null, s.from_on, s.from_on <= c.day and (s.to_on is null or s.to_on >= c.day)
      from campaign c join enterprise_status_span s on s.region_id between c.lo and c.hi and s.region_id <@ c.reach and s.status = 'ACTIVE'
      ${mergeJoin('s', 'm')}
  ), judged as (
    select k.region_id, k.id,
           case when bool_or(k.is_duplicate) then 'DUPLICATE'
                when not bool_or(k.can_count) then 'NOT_ACTIVE'
                when bool_or(k.is_on_the_day) then 'ACTIVE_ON_THE_DAY'
                when min(k.active_from) < c.day then 'CLOSED_BEFORE'
                when min(k.active_from) > c.day then 'OPENED_AFTER'
                else 'NOT_ACTIVE' end as reason
      from campaign c cross join known k group by k.region_id, k.id, c.day having bool_or(k.can_count) is not null
  ), frozen as (
    insert into scope_entry (region_id, id, campaign_region_id, campaign_id, enterprise_id, is_in_scope, reason, frozen_at)
    select j.region_id, uuidv7(), c.region_id, c.id, j.id, j.reason = 'ACTIVE_ON_THE_DAY', j.reason, c.at
      from campaign c cross join judged j
    on conflict (region_id, campaign_region_id, campaign_id, enterprise_id) do update
      set is_in_scope = excluded.is_in_scope, reason = excluded.reason, frozen_at = excluded.frozen_at
    returning is_in_scope
  )
  select count(*) filter (where is_in_scope)::int as n from frozen`;

/**
 * Freezes who is in scope, line by line with the reason, by the rule the campaign has now; answers how many are in.
 *
 * One statement for the whole region: a city has tens of thousands of enterprises.
 */
export async function freezeRegister(ctx: Work, campaign: Campaign, at: Date): Promise<number> {
  const { regionId, id, groupCode } = campaign;
  const [counted] = await ctx.em.execute<{ n: number }[]>(freezing, [
    regionId,
    id,
    groupCode,
    dayOfRule(campaign),
    at,
    regionId,
  ]);
  return counted?.n ?? 0;
}

/** How many enterprises the frozen register counts; null while it is not frozen. */
export async function frozenCount(ctx: Work, { regionId, id, frozenAt }: Campaign): Promise<number | null> {
  if (!frozenAt) return null;
  const [counted] = await ctx.em.execute<{ n: number }[]>(
    'select count(*)::int as n from scope_entry where campaign_region_id = ? and campaign_id = ? and is_in_scope',
    [regionId, id],
  );
  return counted?.n ?? 0;
}
