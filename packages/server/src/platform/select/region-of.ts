import type { FieldSql } from './rows.ts';

/** The region of a row that is computed, and so has no entity that would lead there. */
export const regionOf: FieldSql = ({ selection, nodes, row }) => {
  const region = selection.alias();
  const where = [`${region}.region_id=${row}.region_id`];
  return selection.one(selection.named('Region'), nodes, { table: 'region', row: region, where });
};
