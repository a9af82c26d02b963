import type { FieldSql } from '../../platform/select/rows.ts';

/** The region over which a role is held: the one that answers today for where it was given. A contact's stays. */
export const regionHeld: FieldSql = ({ selection, nodes, row }) => {
  const region = selection.alias();
  const key = `case ${row}.role when 'DEPARTMENT_CONTACT' then ${row}.region_id else sec.standing(${row}.region_id) end`;
  return selection.one(selection.named('Region'), nodes, {
    table: 'region',
    row: region,
    where: [`${region}.region_id=${key}`],
  });
};
