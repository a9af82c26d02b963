import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { MoreFields, Rows } from '../../platform/select/rows.ts';
import { EnterpriseMerge } from '../enterprises/index.ts';
import { canUndoMerge } from './merging.policy.ts';

/** How merges are read. */
export const duplicateRows: Rows = {
  EnterpriseMerge: {
    entity: EnterpriseMerge,
    fields: {
      id: nodeId('mrg'),
      viewerCanUndo: {
        facts: { regionId: 'region_id', undoneAt: 'undone_at' },
        answer: ({ regionId, undoneAt }, ctx) =>
          undoneAt === null && canUndoMerge(actorOf(ctx), Number(regionId)).allowed,
      },
    },
  },
};

const notUndone = (merge: string, row: string): string[] => [
  `${merge}.region_id=${row}.region_id`,
  `${merge}.undone_at is null`,
];

/** What this module adds to enterprises: where a merged record is found now, and what was merged into a record. */
export const moreDuplicateFields: MoreFields = {
  Enterprise: {
    mergedInto: ({ selection, nodes, row }) => {
      const standing = selection.alias();
      const found = `(select e.* from enterprise_merge m join enterprise e on e.region_id=m.region_id and e.id=m.standing_id where m.region_id=${row}.region_id and m.enterprise_id=${row}.id and m.undone_at is null)`;
      return selection.one(selection.named('Enterprise'), nodes, { table: found, row: standing, where: ['true'] });
    },
    merge: ({ selection, nodes, row }) => {
      const merge = selection.alias();
      const where = [...notUndone(merge, row), `${merge}.enterprise_id=${row}.id`];
      return selection.one(selection.named('EnterpriseMerge'), nodes, { table: 'enterprise_merge', row: merge, where });
    },
    mergedRecords: ({ selection, nodes, row }) => {
      const merge = selection.alias();
      return selection.many(selection.named('EnterpriseMerge'), nodes, {
        table: 'enterprise_merge',
        row: merge,
        where: [...notUndone(merge, row), `${merge}.standing_id=${row}.id`],
        order: `${merge}.merged_at,${merge}.id`,
        most: 20,
      });
    },
  },
};
