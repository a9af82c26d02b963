/** Joins the merge of the enterprise of a row, where its record was merged into another one. */
export const mergeJoin = (row: string, merge: string): string =>
  `left join enterprise_merge ${merge} on ${merge}.region_id=${row}.region_id and ${merge}.enterprise_id=${row}.enterprise_id and ${merge}.undone_at is null`;

/**
 * The record that stands for the enterprise of a row: what is counted, so that two records of one enterprise are one.
 *
 * The one definition: figures, registers and lists ask here, and everything they count keeps the record it was made at.
 */
export const standingId = (row: string, merge: string): string => `coalesce(${merge}.standing_id,${row}.enterprise_id)`;

/** That a row belongs to an enterprise, be it by a record that was merged into it. */
export const isOfEnterprise = (row: string, { region, id }: { region: string; id: string }): string =>
  `${row}.region_id=${region} and ${row}.enterprise_id=any(array(select ${id} union all select m.enterprise_id from enterprise_merge m where m.region_id=${region} and m.standing_id=${id} and m.undone_at is null))`;

/**
 * Whether the enterprise of a row was handed on to another county and did not come back.
 *
 * Transfers belong to a module below, which writes no status past the one that they left a record in.
 */
export const movedAwaySql = (row: string): string =>
  `exists (select from enterprise_transfer m where m.region_id=${row}.region_id and m.enterprise_id=${row}.id and m.state='ACCEPTED'
    and not exists (select from enterprise_transfer b where b.to_region_id=${row}.region_id and b.opened_id=${row}.id and b.state='ACCEPTED' and b.answered_at>m.answered_at))`;
