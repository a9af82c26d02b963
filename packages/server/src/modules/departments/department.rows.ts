import { ancestorsOf } from '@lianxi/schema';
import { nodeId } from '../../platform/select/node.ts';
import type { Rows } from '../../platform/select/rows.ts';
import type { Root } from '../../platform/select/select.ts';
import { Department } from './department.entity.ts';

/** How departments are read. */
export const departmentRows: Rows = {
  Department: { entity: Department, fields: { id: nodeId('dep') } },
};

/** The departments at work in a region and above it, the nearest region first. */
export function departmentsSql({ selection, type, ...root }: Root): string {
  const row = selection.alias();
  const regions = selection.arg<{ regionId: number }>(
    root,
    ({ regionId }) => [regionId, ...ancestorsOf(regionId)],
    'int[]',
  );
  return selection.many(type, root.nodes, {
    table: 'department',
    row,
    where: [`${row}.region_id=any(${regions})`, `${row}.ended_on is null`],
    order: `${row}.region_id desc,${row}.name collate "zh-x-icu",${row}.id`,
    most: 200,
  });
}
