import type { Work } from '../../platform/context.ts';

/** A table that an archive holds, with the columns that go into it. */
export interface ArchivedTable {
  name: string;
  columns: string[];
}

/**
 * The keys whose rows are a county's own: those of its own scope, also those that it had before a change of divisions.
 * What flows down to it from above lies outside.
 */
export const isOwn = `region_id <@ current_setting('app.scope')::int4multirange`;

/** Tables that stay behind, each with its reason. */
const leftOut: Readonly<Record<string, string>> = {
  outbox_event: 'ids of events that were told within the product',
  api_key_call: 'when other systems asked; what they were given stands in the tables',
  county_archive: 'earlier archives',
  county_archive_part: 'the bytes of archives',
};

/** What the main registers are called; the others bear the name that the API gives them. */
export const registerTitles: Readonly<Record<string, string>> = {
  enterprise: '企业名录 Enterprises',
  person: '企业人员 People of enterprises',
  contact_channel: '联系方式 Contact channels of people',
  person_role: '人员任职 What people are at enterprises',
  office: '联络办 Offices',
  officer: '工作人员 Officers',
  liaison_assignment: '联系人安排 Liaison persons of enterprises',
  visit: '走访 Visits',
  visit_attendance: '会见人员 People met on visits',
  visit_visitor: '走访人员 Who went on visits',
  opinion_form: '征求意见表 Opinion forms',
  opinion: '意见建议 Opinions',
  problem: '问题 Problems',
  problem_step: '问题办理经过 Steps of problems',
  department: '部门 Departments',
  campaign: '活动 Campaigns',
  stored_file: '附件 Files',
  audit_event: '留痕 Deeds',
  personal_reading: '个人信息查看记录 Readings of personal fields',
  person_export: '人员名单导出记录 Exports of lists of people',
  name_opening: '上级查看姓名记录 Openings of names by offices above',
};

/**
 * Every table with rows of regions that this role may read, and its columns; what is generated from others and what is
 * no text (the bytes of files) is not among them. Found in the catalogue, so that no table of tomorrow is forgotten.
 */
export async function archivedTables(work: Pick<Work, 'em'>): Promise<ArchivedTable[]> {
  const found = await work.em.execute<ArchivedTable[]>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '' and a.atttypid <> 'bytea'::regtype) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select')
      group by c.oid, c.relname having array_agg(a.attname::text) @> array['region_id', 'id'] order by c.relname`,
  );
  return found.filter(({ name }) => !(name in leftOut));
}

/** How many rows of the county at work the tables hold, and how many files there are. */
export async function countArchived(work: Pick<Work, 'em'>, tables: readonly ArchivedTable[]): Promise<number> {
  const each = tables.map(({ name }) => `(select count(*) from "${name}" where ${isOwn})`);
  const [row] = await work.em.execute<{ total: number }[]>(`select (${each.join(' + ')})::int as total`);
  return row?.total ?? 0;
}
