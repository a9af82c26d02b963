import { ancestorsOf } from '@lianxi/schema';
import { globalIdOf } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import { partsOf } from '../../platform/select/parts.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt, FieldSql, Rows } from '../../platform/select/rows.ts';
import { Deadline, WorkingCalendar, WorkingCalendarDay } from './calendar.entity.ts';
import type { DeadlineListArgs, WorkingCalendarArgs } from './calendar.inputs.ts';

const days = partsOf({
  type: 'WorkingCalendarDay',
  table: 'working_calendar_day',
  by: 'calendar_id',
  order: (row) => `${row}.day`,
  most: 200,
});

const isReplaced: FieldSql = ({ selection, row }) => {
  const later = selection.alias();
  return `exists (select from working_calendar ${later} where ${later}.region_id=${row}.region_id and ${later}.year=${row}.year and (${later}.loaded_at,${later}.id)>(${row}.loaded_at,${row}.id))`;
};

/** Whether a deadline's day is over, told of the alias of its row: paused and settled ones are not overdue. */
export const isOverdueSql = (row: string, today: string): string =>
  `(${row}.settled_on is null and ${row}.paused_on is null and ${row}.due_on<${today})`;

/** How calendars and deadlines are read. */
export const calendarRows: Rows = {
  WorkingCalendar: { entity: WorkingCalendar, fields: { id: nodeId('wcl'), days, isReplaced } },
  WorkingCalendarDay: { entity: WorkingCalendarDay },
  Deadline: {
    entity: Deadline,
    fields: {
      id: nodeId('dln'),
      subjectId: ({ row }) =>
        globalIdOf({ word: `${row}.subject_word`, region: `${row}.region_id`, id: `${row}.subject_id` }),
      isOverdue: ({ selection, row }) => isOverdueSql(row, selection.today()),
    },
  },
};

const newestYear: Order = { name: 'YEAR_DESC', sql: (row) => `${row}.year`, type: 'integer', isDescending: true };

/** The calendars of a region and of those above it. */
export function calendarSource(at: FieldAt): ListSource {
  const lineage = at.selection.arg<WorkingCalendarArgs>(
    at,
    ({ regionId }) => [regionId, ...ancestorsOf(regionId)],
    'int[]',
  );
  return { table: 'working_calendar', order: newestYear, branches: [(row) => [`${row}.region_id=any(${lineage})`]] };
}

const soonest: Order = { name: 'DUE_ON_ASC', sql: (row) => `${row}.due_on`, type: 'date', isDescending: false };

/** Open deadlines of the listed regions that no official calendar settles yet, the soonest first. */
export function provisionalSource(at: FieldAt, regions: readonly number[]): ListSource {
  const keyOf = (i: number) =>
    at.selection.arg<DeadlineListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  return {
    table: 'deadline',
    order: soonest,
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      `${row}.is_provisional`,
      `${row}.settled_on is null`,
    ]),
  };
}
