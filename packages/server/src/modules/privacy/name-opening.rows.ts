import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, Rows } from '../../platform/select/rows.ts';
import { NameOpening } from './name-opening.entity.ts';
import type { NameOpeningListArgs } from './name-opening.inputs.ts';

/** How openings of names are read. */
export const nameOpeningRows: Rows = {
  NameOpening: { entity: NameOpening, fields: { id: nodeId('nop') } },
};

/** Who opened the names of the county of a row, the latest first: whoever stands there could be seen by them. */
export const openingsOver: FieldSql = ({ selection, nodes, row }) => {
  const opening = selection.alias();
  return selection.many(selection.named('NameOpening'), nodes, {
    table: 'name_opening',
    row: opening,
    where: [
      `${opening}.region_id=${row}.region_id`,
      // Whoever was registered later was not there to be seen.
      `coalesce(${opening}.closed_at,${opening}.until_at)>=${row}.created_at`,
    ],
    order: `${opening}.opened_at desc,${opening}.id desc`,
    most: 20,
  });
};

/** Openings in the listed regions and in all below them, the newest first. */
export function nameOpeningSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  const keyOf = (i: number) =>
    selection.arg<NameOpeningListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  return {
    table: 'name_opening',
    order: { name: 'OPENED_AT_DESC', sql: (row) => `${row}.opened_at`, type: 'timestamptz', isDescending: true },
    branches: jurisdictionBranches(regions, keyOf),
  };
}
