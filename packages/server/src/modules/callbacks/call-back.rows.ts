import { actorOf } from '../../platform/context.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, Rows } from '../../platform/select/rows.ts';
import { rangeOf } from '@lianxi/schema';
import type { CallBackSampleListArgs } from './call-back.inputs.ts';
import { CallBackItem, CallBackSample } from './call-back.entity.ts';
import { canRecordCallBack } from './call-back.policy.ts';
import type { CallBackState } from './call-back-state.ts';

const countOf =
  (state: CallBackState | `${CallBackState}`): FieldSql =>
  ({ row }) =>
    `(select count(*)::int from call_back_item i where i.region_id=${row}.region_id and i.sample_id=${row}.id and i.state='${state}')`;

/** How samples and their items are read. */
export const callBackRows: Rows = {
  CallBackSample: {
    entity: CallBackSample,
    fields: {
      id: nodeId('cbs'),
      from: ({ selection, nodes, row }) => {
        const region = selection.alias();
        const where = [`${region}.region_id=${row}.from_region_id`];
        return selection.one(selection.named('Region'), nodes, { table: 'region', row: region, where });
      },
      populationCount: ({ row }) => `jsonb_array_length(${row}.population)`,
      confirmedCount: countOf('CONFIRMED'),
      deniedCount: countOf('DENIED'),
      notReachedCount: countOf('NOT_REACHED'),
      openCount: countOf('OPEN'),
      items: ({ selection, nodes, row }) => {
        const item = selection.alias();
        return selection.many(selection.named('CallBackItem'), nodes, {
          table: 'call_back_item',
          row: item,
          where: [`${item}.region_id=${row}.region_id`, `${item}.sample_id=${row}.id`],
          order: `${item}.place`,
          most: 200,
        });
      },
    },
  },
  CallBackItem: {
    entity: CallBackItem,
    fields: {
      id: nodeId('cbi'),
      visit: ({ selection, nodes, row }) => {
        const visit = selection.alias();
        const where = [`${visit}.region_id=${row}.visit_region_id`, `${visit}.id=${row}.visit_id`];
        return selection.one(selection.named('Visit'), nodes, { table: 'visit', row: visit, where });
      },
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const item = facts as unknown as { regionId: number; state: CallBackState };
          return { record: canRecordCallBack(actorOf(ctx), item).allowed };
        },
      },
    },
  },
};

/** The samples that a region and those below it have drawn, the newest first. */
export function sampleSource(at: FieldAt): ListSource {
  const { selection } = at;
  const within = (end: 0 | 1) =>
    selection.arg<CallBackSampleListArgs>(
      at,
      ({ regionId }, run) => {
        const [first] = listedRegions(run.regions, regionId);
        return first === undefined ? null : rangeOf(first)[end];
      },
      'int',
    );
  return {
    table: 'call_back_sample',
    order: { name: 'DRAWN_AT_DESC', sql: (row) => `${row}.drawn_at`, type: 'timestamptz', isDescending: true },
    branches: [(row) => [`${row}.region_id>=${within(0)}`, `${row}.region_id<=${within(1)}`]],
  };
}
