import { basicFacts, FileSection, fileSections } from './file-sections.ts';
import { FileEntryState } from './dossier-states.ts';

/** How many days before its end a licence is told to end soon. */
export const soonDays = 60;

const definitions = Object.entries(fileSections)
  .map(
    ([section, { weight, staleAfterMonths, owner }], place) =>
      `('${section}',${place},${weight},${staleAfterMonths},'${owner}')`,
  )
  .join(',');

const knowsFacts = (enterprise: string): string =>
  basicFacts.map(({ column }) => `${enterprise}.${column} is not null`).join(' and ');

/** The latest look at a section that counts: one on a visit counts while the visit does. */
const lastCheck = (enterprise: string): string =>
  `select c.checked_on,c.checked_by_name,c.is_none from enterprise_file_check c
    where c.region_id=${enterprise}.region_id and c.enterprise_id=${enterprise}.id and c.section=d.section
      and (c.visit_id is null or exists (select from visit v where v.region_id=c.region_id and v.id=c.visit_id and v.state<>'VOIDED'))
    order by c.checked_on desc,c.id desc limit 1`;

const lastOwner = (enterprise: string): string =>
  `select w.post_kind,w.officer_id from enterprise_file_owner w
    where w.region_id=${enterprise}.region_id and w.enterprise_id=${enterprise}.id and w.section=d.section order by w.created_at desc,w.id desc limit 1`;

const hasEntries = (enterprise: string): string =>
  `exists (select from enterprise_file_entry f where f.region_id=${enterprise}.region_id and f.enterprise_id=${enterprise}.id and f.section=d.section and f.state='${FileEntryState.CURRENT}')`;

const hasPeople = (enterprise: string): string =>
  `exists (select from person_role r where r.region_id=${enterprise}.region_id and r.enterprise_id=${enterprise}.id and r.to_on is null)`;

/**
 * The sections of the file of one enterprise, each with what it is and how fresh: the definition in SQL.
 *
 * State, completeness and the next question are all read from these rows, so that none can say what another does not.
 */
export const sectionsSql = (enterprise: string, today: string): string =>
  `(select d.section,d.place,d.weight,d.months,${enterprise}.region_id,${enterprise}.id as enterprise_id,c.checked_on,c.checked_by_name,
     coalesce(o.post_kind,case when o.officer_id is null then d.owner end) as post_kind,o.officer_id,
     case d.section when '${FileSection.BASIC_FACTS}' then ${knowsFacts(enterprise)}
       when '${FileSection.PEOPLE}' then ${hasPeople(enterprise)} or coalesce(c.is_none,false)
       when '${FileSection.NEEDS}' then c.checked_on is not null
       else ${hasEntries(enterprise)} or coalesce(c.is_none,false) end as is_filled,
     (c.checked_on+make_interval(months=>d.months))::date as stale_on,
     coalesce((c.checked_on+make_interval(months=>d.months))::date<${today},true) as is_stale,
     ${missingFact(enterprise)} as fact
    from (values ${definitions}) d(section,place,weight,months,owner)
    left join lateral (${lastCheck(enterprise)}) c on true left join lateral (${lastOwner(enterprise)}) o on true)`;

/** The first basic fact that is not known. */
const missingFact = (enterprise: string): string =>
  `case when d.section='${FileSection.BASIC_FACTS}' then case ${basicFacts
    .map(({ field, column }) => `when ${enterprise}.${column} is null then '${field}'`)
    .join(' ')} end end`;

export const completenessSql = (enterprise: string, today: string): string =>
  `(select coalesce(sum(x.weight) filter (where x.is_filled),0)::int from ${sectionsSql(enterprise, today)} x)`;

/**
 * How a file stands: MISSING until somebody looked at any of its sections, whatever the register brought along; then
 * PARTIAL until all are filled, and COMPLETE as long as none is stale.
 */
export const fileStateSql = (enterprise: string, today: string): string =>
  `(select case when count(x.checked_on)=0 then 'MISSING' when not bool_and(x.is_filled) then 'PARTIAL' when bool_or(x.is_stale) then 'STALE' else 'COMPLETE' end
    from ${sectionsSql(enterprise, today)} x)`;

export const lastVerifiedSql = (enterprise: string, today: string): string =>
  `(select max(x.checked_on) from ${sectionsSql(enterprise, today)} x)`;

/** The one thing to ask next: what is missing before what is old, the weightier first. */
export const nextQuestionSql = (enterprise: string, today: string): string =>
  `(select x.* from ${sectionsSql(enterprise, today)} x where not x.is_filled or x.is_stale order by x.is_filled,x.weight desc,x.place limit 1)`;
