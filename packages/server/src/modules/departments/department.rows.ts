import { lineageOf, withFormer } from '../../platform/actor.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { Rows } from '../../platform/select/rows.ts';
import type { Root } from '../../platform/select/select.ts';
import { practiceRegionsSql } from '../tenancy/index.ts';
import { isAtWorkSql } from './at-work.ts';
import { Department } from './department.entity.ts';

/** How departments are read. */
export const departmentRows: Rows = {
  Department: { entity: Department, fields: { id: nodeId('dep') } },
};

/** The departments that work on a day in a region and above it, the nearest region first; in a practice region its own alone. */
export function departmentsSql({ selection, type, ...root }: Root): string {
  const row = selection.alias();
  const regions = selection.arg<{ regionId: number }>(
    root,
    ({ regionId }, { actor }) => [
      ...new Set([...lineageOf(actor ?? {}, regionId), ...withFormer([regionId], actor?.successions)]),
    ],
    'int[]',
  );
  const regionId = selection.arg<{ regionId: number }>(root, (args) => args.regionId, 'int');
  const asOf = selection.arg<{ asOf?: string | null }>(root, (args, run) => args.asOf ?? run.today, 'date');
  return selection.many(type, root.nodes, {
    table: 'department',
    row,
    where: [
      `${row}.region_id=any(${regions})`,
      `(${row}.region_id=${regionId} or ${regionId}<>all(${practiceRegionsSql}))`,
      isAtWorkSql(row, asOf),
    ],
    order: `${row}.region_id desc,${row}.name collate "zh-x-icu",${row}.id`,
    most: 200,
  });
}
