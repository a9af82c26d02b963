import { transferPackRules, type TransferPackContent } from '@lianxi/schema';
import { checked } from '../../platform/input.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { valuesFor } from '../enterpriseFields/index.ts';
import { groupsAt, isOfEnterprise, type Enterprise, type EnterpriseFactsInput } from '../enterprises/index.ts';
import { assignmentOn, covers, titlesSql } from '../liaison/index.ts';
import { isOpenSql } from '../problems/index.ts';
import { tierSql } from '../regularVisits/index.ts';
import { filePartsSql, withoutPeople } from './transfer-file.ts';

/** So many visits are named, the latest first; the others are in their number. */
const mostVisits = 20;
/** So many open problems and sites are named. */
const mostOpen = 50;

const own = { region: 'e.region_id', id: 'e.id' };
const made = `v.state in ('RECORDED','CONFIRMED') and ${isOfEnterprise('v', own)}`;
const open = `${isOpenSql('p')} and ${isOfEnterprise('p', own)}`;

const visits = `(select coalesce(json_agg(json_build_object('visitedOn',v.visited_on,'kind',v.kind,'channel',v.channel,'outcome',v.outcome) order by v.visited_on desc,v.id),'[]')
   from (select v.* from visit v where ${made} order by v.visited_on desc,v.id limit ${mostVisits}) v)`;

/** Of a problem the body that has it is named, and nobody of it. */
const problems = `(select coalesce(json_agg(json_build_object('serialNo',p.serial_no,'title',p.title,'state',p.state,'waitsFor',
      (select o.body_name from problem_owner o where o.region_id=p.region_id and o.problem_id=p.id and o.to_on is null limit 1),'dueOn',p.due_on) order by p.raised_on,p.id),'[]')
   from (select p.*,coalesce(d.due_on,p.next_answer_on) as due_on from problem p
           left join deadline d on d.region_id=p.region_id and d.id=p.deadline_id and d.settled_on is null where ${open} order by p.raised_on,p.id limit ${mostOpen}) p)`;

const sites = `(select coalesce(json_agg(json_build_object('kind',s.kind,'place',s.place,'area',trim_scale(s.area)::text,'fromOn',s.from_on,'toOn',s.to_on) order by s.kind,s.id),'[]')
   from (select s.* from enterprise_file_entry s where s.section='SITES' and s.state='CURRENT' and ${isOfEnterprise('s', own)} order by s.kind,s.id limit ${mostOpen}) s)`;

/** What the county had in view; the other one plans its own. */
const planned = `(select coalesce(json_agg(json_build_object('plannedOn',v.planned_on,'kind',v.kind) order by v.planned_on,v.id),'[]')
   from (select v.* from visit v where v.state='PLANNED' and ${isOfEnterprise('v', own)} order by v.planned_on,v.id limit ${mostVisits}) v)`;

const composing = `select json_build_object(
    'tier',${tierSql('e', 'o.day')},'plannedVisits',${planned},
    'officeName',(select o.name from office o where o.region_id=e.region_id limit 1),
    'liaisonPersonName',w.name,'liaisonPersonPost',w.titles,
    'visitCount',(select count(*)::int from visit v where ${made}),'visits',${visits},
    'problemCount',(select count(*)::int from problem p where ${open}),'problems',${problems},'sites',${sites},${filePartsSql}) as pack
  from (select ?::date as day) o cross join enterprise e
  left join lateral (
    select f.name,(select ${titlesSql('t')} from tenure h join post t on t.region_id=h.region_id and t.id=h.post_id
                    where h.region_id=f.region_id and h.officer_id=f.id and ${covers('h', 'o.day')}) as titles
      from liaison_assignment a
      join officer f on f.region_id=a.region_id and f.id=a.officer_id where ${assignmentOn('a', 'e', 'o.day')} limit 1) w on true
 where e.region_id=? and e.id=?`;

/**
 * What a county hands on of an enterprise, as it is now; who proposes it sees all of it. It names nobody who is known at
 * the enterprise, whoever wrote them into a text.
 *
 * Of the fields that offices added, those go along that the other county has as well: they are of a city or a province
 * above both. The others stay with the record here.
 */
export async function composePack(
  ctx: Context,
  enterprise: Enterprise,
  toRegionId: number,
): Promise<TransferPackContent> {
  const { regionId, id, groupCodes } = enterprise;
  const [row] = await ctx.em.execute<{ pack: { names: string[] } }[]>(composing, [
    dayOf(ctx.clock.now()),
    regionId,
    id,
  ]);
  const groups = groupCodes.length === 0 ? [] : await groupsAt(ctx, regionId);
  const groupNames = groups.filter(({ code }) => groupCodes.includes(code)).map(({ name }) => name);
  const ownFields = await valuesFor(ctx, { regionId, id }, toRegionId);
  const facts = { ...factsOf(enterprise), ...row?.pack, groupNames: [...new Set(groupNames)], ownFields };
  return withoutPeople(checked(transferPackRules, facts), row?.pack.names ?? []);
}

function factsOf(enterprise: Enterprise) {
  const { name, formerNames, status, groupCodes } = enterprise;
  return {
    name,
    formerNames,
    status,
    groupCodes,
    shortName: enterprise.shortName ?? null,
    creditCode: enterprise.creditCode ?? null,
    enterpriseType: enterprise.enterpriseType ?? null,
    industry: enterprise.industry ?? null,
    capitalText: enterprise.capitalText ?? null,
    address: enterprise.address ?? null,
    businessScope: enterprise.businessScope ?? null,
    registeredOn: enterprise.registeredOn ?? null,
  };
}

/** The facts with which the record is opened there; groups that the other county does not have stay in the pack alone. */
export async function factsOfPack(
  ctx: Context,
  pack: TransferPackContent,
  toRegionId: number,
): Promise<EnterpriseFactsInput> {
  const { name, shortName, creditCode, enterpriseType, industry, capitalText } = pack;
  const { address, businessScope, registeredOn } = pack;
  const known = pack.groupCodes.length === 0 ? [] : await groupsAt(ctx, toRegionId);
  const groupCodes = pack.groupCodes.filter((code) => known.some((group) => group.code === code));
  const facts = { name, shortName, creditCode, enterpriseType, industry, capitalText };
  return { ...facts, groupCodes, address, businessScope, registeredOn };
}
