import { regionNodeId } from '../../platform/select/node.ts';
import type { Rows } from '../../platform/select/rows.ts';
import { Region, RegionCode } from './region.entity.ts';

/** How regions are read; the path follows from the arithmetic of the key. */
export const regionRows: Rows = {
  Region: {
    entity: Region,
    fields: {
      id: regionNodeId,
      code: ({ selection, row }) => {
        const code = selection.alias();
        // A region that ended is called by the last code it bore.
        const last = `select ${code}.code from region_code ${code} where ${code}.region_id=${row}.region_id order by ${code}.valid_to desc nulls first,${code}.code limit 1`;
        return `coalesce((${last}),${row}.region_id::text)`;
      },
      path: ({ selection, nodes, row }) => {
        const step = selection.alias();
        const keys = `array[${row}.region_id/10000*10000,${row}.region_id/100*100,${row}.region_id]`;
        return selection.many(selection.named('Region'), nodes, {
          table: 'region',
          row: step,
          where: [`${step}.region_id=any(${keys})`, `(${step}.parent_id is not null or ${row}.parent_id is null)`],
          order: `${step}.region_id`,
          most: 4,
        });
      },
      childCount: ({ selection, row }) => {
        const child = selection.alias();
        return `(select count(*)::int from region ${child} where ${child}.parent_id=${row}.region_id)`;
      },
      successor: ({ selection, nodes, row }) => {
        const heir = selection.alias();
        const where = [`${heir}.region_id=(select h.heir_id from region_heir h where h.region_id=${row}.region_id)`];
        return selection.one(selection.named('Region'), nodes, { table: 'region', row: heir, where });
      },
      predecessors: ({ selection, nodes, row }) => {
        const former = selection.alias();
        return selection.many(selection.named('Region'), nodes, {
          table: 'region',
          row: former,
          where: [`${former}.region_id in (select h.region_id from region_heir h where h.heir_id=${row}.region_id)`],
          order: `${former}.region_id`,
          most: 100,
        });
      },
      codes: ({ selection, nodes, row }) => {
        const code = selection.alias();
        return selection.many(selection.named('RegionCode'), nodes, {
          table: 'region_code',
          row: code,
          where: [`${code}.region_id=${row}.region_id`],
          order: `${code}.valid_to nulls last,${code}.code`,
          most: 50,
        });
      },
    },
  },
  RegionCode: { entity: RegionCode },
};
