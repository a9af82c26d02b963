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
        return `(select ${code}.code from region_code ${code} where ${code}.region_id=${row}.region_id and ${code}.valid_to is null limit 1)`;
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
