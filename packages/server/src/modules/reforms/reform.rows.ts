import { ancestorsOf } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { actorOf } from '../../platform/context.ts';
import { globalIdOf } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { DepartmentReform, DepartmentSuccession, ReformMove } from './reform.entity.ts';
import type { DepartmentReformListArgs } from './reform.inputs.ts';
import { canUndoReform, type ReformFacts } from './reform.policy.ts';

const ofReform = (part: string, row: string): string[] => [
  `${part}.reform_region_id=${row}.region_id`,
  `${part}.reform_id=${row}.id`,
];

const successions: FieldSql = ({ selection, nodes, row }) => {
  const part = selection.alias();
  return selection.many(selection.named('DepartmentSuccession'), nodes, {
    table: 'department_succession',
    row: part,
    where: ofReform(part, row),
    order: `${part}.position`,
    most: 500,
  });
};

const moves: FieldSql = ({ selection, nodes, row }) => {
  const part = selection.alias();
  return selection.many(selection.named('ReformMove'), nodes, {
    table: 'reform_move',
    row: part,
    where: ofReform(part, row),
    order: `${part}.kind,${part}.region_id,${part}.id`,
    most: 200,
  });
};

/** How reforms are read. */
export const reformRows: Rows = {
  DepartmentReform: {
    entity: DepartmentReform,
    fields: {
      id: nodeId('dpr'),
      isDue: ({ selection, row }) => `(${row}.state='PLANNED' and ${row}.effective_on<=${selection.today()})`,
      successions,
      moves,
      moveCount: ({ row }) => `(select count(*)::int from reform_move q where ${ofReform('q', row).join(' and ')})`,
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state', finishedAt: 'finished_at' },
        answer: ({ finishedAt, ...facts }, ctx) => {
          const finishedOn = typeof finishedAt === 'string' ? dayOf(new Date(finishedAt)) : null;
          // The facts are the columns named above.
          const reform = { ...facts, finishedOn } as unknown as ReformFacts;
          return { undo: canUndoReform(actorOf(ctx), reform, dayOf(ctx.clock.now())).allowed };
        },
      },
    },
  },
  DepartmentSuccession: { entity: DepartmentSuccession, fields: { id: nodeId('dsu') } },
  ReformMove: {
    entity: ReformMove,
    fields: {
      // Whose time with a department it is, is looked up and not written down once more.
      label: ({ row }) =>
        `case ${row}.kind when 'CONTACT' then coalesce((select m.display_name from membership m where m.region_id=${row}.region_id and m.id=${row}.item_id),'') else ${row}.label end`,
      subjectId: ({ row }) =>
        globalIdOf({ word: `${row}.subject_word`, region: `${row}.region_id`, id: `${row}.subject_id` }),
    },
  },
};

/** The successions of a department that were carried out and not taken back, by the side on which it stands. */
const carriedOut =
  (side: 'predecessor_id' | 'successor_id'): FieldSql =>
  ({ selection, nodes, row }) => {
    const part = selection.alias();
    return selection.many(selection.named('DepartmentSuccession'), nodes, {
      table: 'department_succession',
      row: part,
      where: [
        `${part}.region_id=${row}.region_id`,
        `${part}.${side}=${row}.id`,
        `${part}.moved_at is not null and ${part}.undone_at is null`,
      ],
      order: `${part}.effective_on desc,${part}.position`,
      most: 50,
    });
  };

/** What this module adds to a department: which ones followed it, and which ones it follows. */
export const moreReformFields: MoreFields = {
  Department: { succeededBy: carriedOut('predecessor_id'), succeeds: carriedOut('successor_id') },
};

const newest: Order = {
  name: 'EFFECTIVE_ON_DESC',
  sql: (row) => `${row}.effective_on`,
  type: 'date',
  isDescending: true,
};

/** Reforms of the listed regions, of all below them, and those of above that reach down: the latest first. */
export function reformSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  const keyOf = (i: number) =>
    selection.arg<DepartmentReformListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const above = selection.arg<DepartmentReformListArgs>(
    at,
    (args, run) => listedRegions(run.regions, args.regionId).flatMap(ancestorsOf),
    'int[]',
  );
  // Nobody's jurisdictions hold what stands above them, so nothing is met twice.
  const fromAbove = (row: string) => [`${row}.region_id=any(${above})`];
  return { table: 'department_reform', order: newest, branches: [...jurisdictionBranches(regions, keyOf), fromAbove] };
}
