import { ancestorsOf } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { actorOf } from '../../platform/context.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { Jurisdictions } from '../../platform/actor.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, Rows } from '../../platform/select/rows.ts';
import { DivisionChange } from './division-change.entity.ts';
import type { DivisionChangeListArgs } from './division-change.inputs.ts';
import { canUndoDivisionChange, type DivisionChangeFacts } from './division-change.policy.ts';

/** How changes of divisions are read. */
export const divisionChangeRows: Rows = {
  DivisionChange: {
    entity: DivisionChange,
    fields: {
      id: nodeId('dvc'),
      successor: ({ selection, nodes, row }) => {
        const region = selection.alias();
        const where = [`${region}.region_id=${row}.successor_id`];
        return selection.one(selection.named('Region'), nodes, { table: 'region', row: region, where });
      },
      code: ({ row }) => `(${row}.naming->>'code')`,
      isDue: ({ selection, row }) => `(${row}.state='PLANNED' and ${row}.effective_on<=${selection.today()})`,
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state', finishedAt: 'finished_at' },
        answer: ({ finishedAt, ...facts }, ctx) => {
          const finishedOn = typeof finishedAt === 'string' ? dayOf(new Date(finishedAt)) : null;
          // The facts are the columns named above.
          const change = { ...facts, finishedOn } as unknown as DivisionChangeFacts;
          return { undo: canUndoDivisionChange(actorOf(ctx), change, dayOf(ctx.clock.now())).allowed };
        },
      },
    },
  },
};

const newest: Order = {
  name: 'EFFECTIVE_ON_DESC',
  sql: (row) => `${row}.effective_on`,
  type: 'date',
  isDescending: true,
};

/** Changes in the listed regions, in all below them, and those of above that reach down: the latest first. */
export function divisionChangeSource(at: FieldAt, regions: Jurisdictions): ListSource {
  const { selection } = at;
  const keyOf = (i: number) =>
    selection.arg<DivisionChangeListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const above = selection.arg<DivisionChangeListArgs>(
    at,
    (args, run) => listedRegions(run.regions, args.regionId).flatMap(ancestorsOf),
    'int[]',
  );
  // Nobody's jurisdictions hold what stands above them, so nothing is met twice.
  const fromAbove = (row: string) => [`${row}.region_id=any(${above})`];
  return { table: 'division_change', order: newest, branches: [...jurisdictionBranches(regions, keyOf), fromAbove] };
}
