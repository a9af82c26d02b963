/** The day on which the file of a row came. */
const cameOn = (row: string): string =>
  `(select (f.created_at at time zone 'Asia/Shanghai')::date from enterprise_import f where f.region_id=${row}.region_id and f.id=${row}.import_id)`;

/** The visits by which somebody sees whether the enterprise of a row is still there: planned, or made since its file came. */
export const seesSql = (visit: string, row: string): string =>
  `${visit}.region_id=${row}.county_id and ${visit}.enterprise_id=${row}.enterprise_id
     and (${visit}.state in ('PLANNED','IN_PROGRESS') or ${visit}.state in ('RECORDED','CONFIRMED') and ${visit}.visited_on>=${cameOn(row)})`;

/** Whether there is such a visit. */
export const isSeenToSql = (row: string): string => `exists (select from visit s where ${seesSql('s', row)})`;
