import type { FieldAt, FieldSql } from '../../platform/select/rows.ts';

/** The day that a field is asked about: its argument, else the business day of the request. */
export const asOfSql = ({ selection, ...at }: FieldAt): string =>
  selection.arg<{ asOf?: string | null }>(at, (args, run) => args.asOf ?? run.today, 'date');

/** Whether a period covers a day. */
export const covers = (row: string, day: string): string =>
  `${row}.from_on<=${day} and (${row}.to_on is null or ${row}.to_on>=${day})`;

/** The day after the last period that ended before a day; null where none did. */
const dayAfterLast = (table: string, of: string, day: string): string =>
  `(select max(x.to_on)+1 from ${table} x where ${of} and x.to_on<${day})`;

/** What an office was called on a day. */
const officeNameSql = (office: string, day: string): string =>
  `coalesce((select x.name from former_office_name x where x.region_id=${office}.region_id and x.office_id=${office}.id and x.to_on>=${day} order by x.to_on limit 1),${office}.name)`;

/** Since when nobody holds a post on a day; the row is the post's. */
export const vacantSinceSql = (post: string, day: string): string =>
  `greatest(${post}.since_on,${dayAfterLast('tenure', `x.region_id=${post}.region_id and x.post_id=${post}.id`, day)})`;

/** Why nobody holds a post on a day: what was said of the last tenure that ended before; null where none was. */
export const vacancyReasonSql = (post: string, day: string): string =>
  `(select x.end_reason from tenure x where x.region_id=${post}.region_id and x.post_id=${post}.id and x.to_on<${day} order by x.to_on desc limit 1)`;

/** Who answers for a vacancy: who holds the principal's or a leader's post of the office on the day, else the office. */
export const vacancyOwnerSql = (post: string, day: string): string =>
  `coalesce((select w.name from post b join tenure t on t.region_id=b.region_id and t.post_id=b.id and ${covers('t', day)} join officer w on w.region_id=t.region_id and w.id=t.officer_id
      where b.region_id=${post}.region_id and b.office_id=${post}.office_id and b.id<>${post}.id and b.kind<>'LIAISON_OFFICER' order by b.kind desc,b.since_on,b.id limit 1),
    (select ${officeNameSql('o', day)} from office o where o.region_id=${post}.region_id and o.id=${post}.office_id))`;

/** The present assignment of an enterprise on a day, as a condition on a row of `liaison_assignment`. */
export const assignmentOn = (assignment: string, enterprise: string, day: string): string =>
  `${assignment}.region_id=${enterprise}.region_id and ${assignment}.enterprise_id=${enterprise}.id and ${covers(assignment, day)}`;

const spanOf = (span: string, enterprise: string): string =>
  `${span}.region_id=${enterprise}.region_id and ${span}.enterprise_id=${enterprise}.id`;

/** The span in which an enterprise is active on a day, as a condition on a row of `enterprise_status_span`. */
export const activeSpanOn = (span: string, enterprise: string, day: string): string =>
  `${spanOf(span, enterprise)} and ${span}.status='ACTIVE' and ${covers(span, day)}`;

/**
 * Since when an enterprise that is active on a day has been so without a break.
 *
 * Spans leave no day out, and two active ones may adjoin (a closure that was taken back on its day): the time began
 * with the first active span that no other status followed.
 */
export const activeSinceSql = (enterprise: string, day: string): string => {
  const broken = `select from enterprise_status_span b where ${spanOf('b', enterprise)} and b.status<>'ACTIVE' and b.from_on>s.from_on and b.from_on<=${day}`;
  return `(select min(s.from_on) from enterprise_status_span s where ${spanOf('s', enterprise)} and s.status='ACTIVE' and s.from_on<=${day} and not exists (${broken}))`;
};

/**
 * The first day of the present gap: the duty binds from the day on which the enterprise became active, and the gap
 * begins with it or on the day after the last assignment ended.
 */
export const gapSinceSql = (enterprise: string, day: string): string => {
  const last = dayAfterLast(
    'liaison_assignment',
    `x.region_id=${enterprise}.region_id and x.enterprise_id=${enterprise}.id`,
    day,
  );
  return `greatest(${activeSinceSql(enterprise, day)},${last})`;
};

/** The posts an officer holds, in one line: that of the principal first. */
export const titlesSql = (post: string): string =>
  `string_agg(${post}.title,'、' order by ${post}.kind desc,${post}.title)`;

/** The principal's post of the county office with whoever holds it on a day: one row, or none without such a post. */
const principalSql = (enterprise: string, day: string): string =>
  `select p.title as post_title,${officeNameSql('o', day)} as office_name,w.name,coalesce(t.is_acting,false) as is_acting,t.id is null as is_vacant,
          case when t.id is null then ${vacantSinceSql('p', day)} else t.from_on end as since_on
     from post p join office o on o.region_id=p.region_id and o.id=p.office_id
     left join tenure t on t.region_id=p.region_id and t.post_id=p.id and ${covers('t', day)}
     left join officer w on w.region_id=t.region_id and w.id=t.officer_id
    where p.region_id=${enterprise}.region_id and p.kind='OFFICE_PRINCIPAL' and p.since_on<=${day}`;

/** Who answers for a gap on a day: the first responsible person, else the county office, else nobody yet. */
export const gapOwnerSql = (enterprise: string, day: string): string =>
  `coalesce((select f.name from (${principalSql(enterprise, day)}) f),(select ${officeNameSql('o', day)} from office o where o.region_id=${enterprise}.region_id))`;

/** Whether a gap says neither since when nor who answers for it; what is counted and what is listed ask this alone. */
export const isUndatedSql = (enterprise: string, day: string): string =>
  `(${gapSinceSql(enterprise, day)} is null or ${gapOwnerSql(enterprise, day)} is null)`;

/** The first responsible person of an enterprise on a day; null where its county has no such post. */
export const firstResponsibleOn =
  (dayOf: (at: FieldAt) => string): FieldSql =>
  (at) => {
    const row = at.selection.alias();
    const json = at.selection.object(at.selection.named('FirstResponsible'), at.nodes, row);
    return `(select ${json} from (${principalSql(at.row, dayOf(at))}) ${row})`;
  };

/** The liaison person of an enterprise on a day. */
export const liaisonPersonOn =
  (dayOf: (at: FieldAt) => string): FieldSql =>
  (at) => {
    const row = at.selection.alias();
    return at.selection.one(at.selection.named('LiaisonAssignment'), at.nodes, {
      table: 'liaison_assignment',
      row,
      where: [assignmentOn(row, at.row, dayOf(at))],
    });
  };
