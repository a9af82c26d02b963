import { mergeJoin, standingId } from '../enterprises/index.ts';
import { maskedSql } from '../privacy/index.ts';
import { isValidSql } from '../visits/index.ts';

/** What of a campaign, a region and a reader the SQL of a figure may ask for; each part becomes a parameter when used. */
export interface FigureParts {
  campaignRegionId: number;
  campaignId: string;
  cutOffOn: string;
  countsPhone: boolean;
  /** The business day of the reader. */
  today: string;
  noticeRegionId: number | null;
  noticeId: string | null;
  /** The range of the region that is looked at. */
  lo: number;
  hi: number;
  /** Its keys exactly, with the former ones that it answers for. */
  keys: string;
  /** The day whose divisions the rows are put under; null for those of today. */
  dividedOn: string | null;
  /** The jurisdictions in which the reader reads names, as a multirange. */
  namesIn: string;
  isEnglish: boolean;
}
export type PartSql = (part: keyof FigureParts) => string;

export const partTypes: Readonly<Record<keyof FigureParts, string>> = {
  campaignRegionId: 'int',
  campaignId: 'uuid',
  cutOffOn: 'date',
  countsPhone: 'boolean',
  today: 'date',
  noticeRegionId: 'int',
  noticeId: 'uuid',
  lo: 'int',
  hi: 'int',
  keys: 'int4multirange',
  dividedOn: 'date',
  namesIn: 'int4multirange',
  isEnglish: 'boolean',
};

/** Makes the parameter of a part when it is first asked for, and hands the same one out after that. */
export function oncePerPart(make: PartSql): PartSql {
  const made = new Map<keyof FigureParts, string>();
  return (part) => {
    const known = made.get(part) ?? make(part);
    made.set(part, known);
    return known;
  };
}

/** One row of a figure: whose it is (`identity`, counted once), where it lies, and what a reader is shown of it. */
interface FigureRowSql {
  identity: string;
  /** Alias of the table that the row is a row of. */
  row: string;
  /** The id that it is opened by, where it is not its own. */
  id?: string;
  word: string;
  label: string;
  detail?: string;
  on?: string;
  enterpriseId?: string;
  visitId?: string;
  isByEnterprise?: string;
}

function columns({ identity, row, word, label, ...more }: FigureRowSql): string {
  return [
    `(${identity})::text as identity`,
    `${row}.region_id,${more.id ?? `${row}.id`} as id,'${word}' as word`,
    `${label} as label`,
    `${more.detail ?? 'null::text'} as detail`,
    `${more.on ?? 'null::date'} as on_day`,
    `${more.enterpriseId ?? 'null::uuid'} as enterprise_id`,
    `${more.visitId ?? 'null::uuid'} as visit_id`,
    `${more.isByEnterprise ?? 'null::boolean'} as is_by_enterprise`,
  ].join(',');
}

const inRegion = (row: string, part: PartSql): string =>
  `${row}.region_id>=${part('lo')} and ${row}.region_id<=${part('hi')} and case when ${row}.region_id<@${part('keys')} then true else false end`;
const ofCampaign = (row: string, part: PartSql): string =>
  `${row}.campaign_region_id=${part('campaignRegionId')} and ${row}.campaign_id=${part('campaignId')} and ${inRegion(row, part)}`;
const join = (table: string, row: string, on: string): string =>
  `join ${table} ${row} on ${row}.region_id=${on.split('.')[0]}.region_id and ${row}.id=${on}`;

/** The name of the enterprise of a row: looked up where a row is shown, and not where rows are only counted. */
const enterpriseName = (row: string, id = `${row}.enterprise_id`): string =>
  `(select e.name from enterprise e where e.region_id=${row}.region_id and e.id=${id})`;

/** A table whose rows name an enterprise, beside the merge of its record; `standing` is the one that counts. */
const merged = (table: string, row: string): string => `${table} ${row} ${mergeJoin(row, `${row}_merge`)}`;
const standing = (row: string): string => standingId(row, `${row}_merge`);

/** An enterprise, each once whatever records it has, by a row that names it and stands beside its merge. */
const enterpriseOf = (row: string) => ({
  identity: standing(row),
  row,
  id: standing(row),
  word: 'ent',
  label: enterpriseName(row, standing(row)),
  enterpriseId: standing(row),
});

/**
 * A valid visit: recorded here, confirmed by somebody, on or before the cut-off, whether the owner was met or absent.
 *
 * Plans, cancelled, missed and voided visits are none; a call by phone is one only where the campaign says so.
 */
const validVisit = (row: string, part: PartSql): string =>
  [
    ofCampaign(row, part),
    `${isValidSql(row)} and ${row}.source='ENTERED'`,
    `(${row}.channel='ON_SITE' or ${part('countsPhone')}) and ${row}.visited_on<=${part('cutOffOn')}`,
  ].join(' and ');

const byEnterprise = `v.confirmed_by='ENTERPRISE'`;
/** In scope by any of its records. */
const inRegister = (part: PartSql): string =>
  `(v.region_id,${standing('v')}) in (select s.region_id,${standing('s')} from ${merged('scope_entry', 's')} where ${ofCampaign('s', part)} and s.is_in_scope)`;

export const visitedEnterprises = (part: PartSql): string =>
  `select ${columns({ ...enterpriseOf('v'), on: 'v.visited_on', visitId: 'v.id', isByEnterprise: byEnterprise })}
     from ${merged('visit', 'v')} where ${validVisit('v', part)} and ${inRegister(part)}`;

export const validVisits = (part: PartSql): string =>
  `select ${columns({ identity: 'v.id', row: 'v', word: 'vis', label: enterpriseName('v'), detail: 'v.recorded_by_name', on: 'v.visited_on', enterpriseId: 'v.enterprise_id', visitId: 'v.id', isByEnterprise: byEnterprise })}
     from visit v where ${validVisit('v', part)}`;

/** Visited, and no note of any of the visits, or neither a form of the campaign nor a reason for none. */
export const visitedWithoutRecord = (part: PartSql): string =>
  `${visitedEnterprises(part)} and not (
      (v.region_id,${standing('v')}) in (select n.region_id,${standing('n')} from ${merged('visit', 'n')} where ${ofCampaign('n', part)} and n.state='CONFIRMED' and n.note is not null)
      and (v.region_id,${standing('v')}) in (select f.region_id,${standing('f')} from ${merged('opinion_form', 'f')} where ${ofCampaign('f', part)}))`;

const scoped = (part: PartSql, condition: string): string =>
  `select ${columns(enterpriseOf('s'))}
     from ${merged('scope_entry', 's')} where ${ofCampaign('s', part)} and s.is_in_scope${condition}`;

export const scopedEnterprises = (part: PartSql): string => scoped(part, '');

export const missingEnterprises = (part: PartSql): string =>
  scoped(
    part,
    // Looked up in one table made once; as a join PostgreSQL may walk all visits of the campaign for each enterprise.
    ` and (s.region_id,${standing('s')}) not in (select v.region_id,${standing('v')} from ${merged('visit', 'v')} where ${validVisit('v', part)})`,
  );

/** Meetings with businesspeople on valid visits; `identity` decides whether persons or attendances are counted. */
const met = (part: PartSql, identity: string, row: { row: string; word: string }): string =>
  `select ${columns({ identity, ...row, label: maskedSql(part('namesIn'), 'p'), detail: 'a.capacity', on: 'v.visited_on', enterpriseId: 'v.enterprise_id', visitId: 'v.id', isByEnterprise: byEnterprise })}
     from visit v join visit_attendance a on a.region_id=v.region_id and a.visit_id=v.id ${join('person', 'p', 'a.person_id')}
    where ${validVisit('v', part)} and a.role='BUSINESSPERSON' and not a.is_removed`;

/** One human being in two counties is one: the link joins their records. */
export const personsMet = (part: PartSql): string => met(part, 'coalesce(p.link_id,p.id)', { row: 'p', word: 'per' });

export const attendances = (part: PartSql): string => met(part, 'a.id', { row: 'a', word: 'att' });

/** Forms of the campaign in these states; issued on or before the cut-off. */
export const forms =
  (condition: string) =>
  (part: PartSql): string =>
    `select ${columns({ identity: 'f.id', row: 'f', word: 'opf', label: 'f.serial_no', detail: enterpriseName('f'), on: 'f.issued_on', enterpriseId: 'f.enterprise_id', visitId: 'f.visit_id' })}
       from opinion_form f where ${ofCampaign('f', part)} and f.issued_on<=${part('cutOffOn')}${condition}`;

export const problems =
  (condition: string | ((part: PartSql) => string)) =>
  (part: PartSql): string =>
    `select ${columns({ identity: 'q.id', row: 'q', word: 'prb', label: 'q.title', detail: enterpriseName('q'), on: 'q.raised_on', enterpriseId: 'q.enterprise_id', visitId: 'q.visit_id' })}
       from problem q where ${ofCampaign('q', part)} and q.raised_on<=${part('cutOffOn')}${typeof condition === 'string' ? condition : condition(part)}`;

export const guidanceProviders = (part: PartSql): string =>
  `select ${columns({ identity: 'g.region_id', row: 'g', word: 'gui', label: 'g.provider_name', on: 'g.held_on' })}
     from guidance_session g where ${ofCampaign('g', part)} and g.held_on<=${part('cutOffOn')}`;

/** What each kind is called, Chinese and English: of several bureaus of a kind, in several counties, one row is shown. */
const kindWords: Readonly<Record<string, readonly [string, string]>> = {
  COMMERCE: ['商务', 'Commerce'],
  HEALTH: ['卫生计生', 'Health and family planning'],
  ENVIRONMENT: ['环境保护', 'Environment'],
  BUSINESS_REGISTRATION: ['工商', 'Industry and commerce'],
  QUALITY: ['质监', 'Quality supervision'],
  WORK_SAFETY: ['安监', 'Work safety'],
  FOOD_DRUG: ['食药监', 'Food and drug'],
  MARKET_REGULATION: ['市场监管', 'Market regulation'],
  ECOLOGY: ['生态环境', 'Ecology and environment'],
  EMERGENCY_MANAGEMENT: ['应急管理', 'Emergency management'],
  OTHER: ['其他', 'Other'],
};

export function departmentKinds(part: PartSql): string {
  const words = (place: 0 | 1): string =>
    `case d.kind ${Object.entries(kindWords)
      .map(([kind, both]) => `when '${kind}' then '${both[place]}'`)
      .join(' ')} end`;
  const label = `case when ${part('isEnglish')} then ${words(1)} else ${words(0)} end`;
  return `select ${columns({ identity: 'd.kind', row: 'd', word: 'vde', label, detail: 'd.name', on: 'v.visited_on', enterpriseId: 'v.enterprise_id', visitId: 'v.id' })}
     from visit v join visit_department d on d.region_id=v.region_id and d.visit_id=v.id and not d.is_removed where ${validVisit('v', part)}`;
}

/** The bodies that issued the campaign's notice; they stand above every county, so the region looked at does not matter. */
export const noticeIssuers = (part: PartSql): string =>
  `select ${columns({ identity: 'i.id', row: 'i', word: 'nis', label: 'i.name', on: 'n.issued_on' })}
     from notice_issuer i ${join('notice', 'n', 'i.notice_id')} where i.region_id=${part('noticeRegionId')} and i.notice_id=${part('noticeId')}`;

/** Each thing once; where one of several visits was confirmed by the enterprise, that one stands for it. */
export const distinctRows = (base: string): string =>
  `select distinct on (b.identity) b.* from (${base}) b order by b.identity,b.is_by_enterprise desc nulls last,b.on_day,b.id`;

/** Beside the rows of `row`: the division under which they are counted, where it is another one than their key. */
export const divisionJoin = (row: string, part: PartSql): string =>
  `left join sec.standing_on(${part('dividedOn')}) ${row}_division on ${row}_division.region_id=${row}.region_id`;
export const divisionOf = (row: string): string => `coalesce(${row}_division.standing_id,${row}.region_id)`;
