import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { likeFragment } from '../../platform/select/like.ts';
import type { FieldAt, FieldSql } from '../../platform/select/rows.ts';
import type { HandlingBatchFilter, HandlingBatchListArgs } from './problem.inputs.ts';
import { isLateSql, isUnendedSql } from './problem-sql.ts';

const problemsOf = (row: string): string => `problem p where p.region_id=${row}.region_id and p.batch_id=${row}.id`;
const countSql = (row: string, condition: string): string =>
  `(select count(*)::int from ${problemsOf(row)} and ${condition})`;

const isLate = (today: string): string => `${isUnendedSql('p')} and ${isLateSql('p', today)}`;

/** The first day by which something of a batch is due that has not ended; a clock that is paused is due on no day. */
const nextDueSql = (row: string): string =>
  `(select min(d.due_on) from problem p join deadline d on d.region_id=p.region_id and d.id=p.deadline_id where p.region_id=${row}.region_id and p.batch_id=${row}.id and ${isUnendedSql('p')} and d.settled_on is null and d.paused_on is null)`;

const stateSql = (row: string, today: string): string =>
  `(case when exists (select from ${problemsOf(row)} and ${isLate(today)}) then 'OVERDUE' when exists (select from ${problemsOf(row)} and ${isUnendedSql('p')}) then 'OPEN' else 'ENDED' end)`;

/** What a batch tells of its problems, without reading them. */
export const batchProgress: Record<string, FieldSql> = {
  state: ({ selection, row }) => stateSql(row, selection.today()),
  problemCount: ({ row }) => `(select count(*)::int from ${problemsOf(row)})`,
  endedCount: ({ row }) => countSql(row, `not ${isUnendedSql('p')}`),
  overdueCount: ({ selection, row }) => countSql(row, isLate(selection.today())),
  nextDueOn: ({ row }) => nextDueSql(row),
};

/** Rows, order and conditions of the list of batches: the newest first. */
export function batchSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const { filter } = selection.argsNow(at) as unknown as HandlingBatchListArgs;
  const keyOf = (i: number) =>
    selection.arg<HandlingBatchListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  return {
    table: 'handling_batch',
    order: { name: 'ASSIGNED_ON_DESC', sql: (row) => `${row}.assigned_on`, type: 'date', isDescending: true },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...filtered(at, row, filter ?? {}),
    ]),
  };
}

/** One condition for each part of the filter that is there. */
function filtered(at: FieldAt, row: string, filter: HandlingBatchFilter): string[] {
  const { selection } = at;
  const arg = (pick: (given: HandlingBatchFilter | null | undefined) => unknown, type: string): string =>
    selection.arg<HandlingBatchListArgs>(at, (args) => pick(args.filter), type);
  return [
    ...(filter.search == null ? [] : [`${row}.title like ${arg((given) => likeFragment(given?.search), 'text')}`]),
    ...(filter.state == null
      ? []
      : [`${stateSql(row, selection.today())}=any(${arg((given) => given?.state, 'text[]')})`]),
    ...(filter.dueBy == null ? [] : [`${nextDueSql(row)}<=${arg((given) => given?.dueBy, 'date')}`]),
  ];
}
