import { isOverdueSql } from '../calendar/index.ts';
import { openStates } from './problem-states.ts';

/** Whether the state of a problem's row is one in which something is still owed. */
export const isUnendedSql = (row: string): string =>
  `${row}.state in (${openStates.map((state) => `'${state}'`).join(',')})`;

/** Whether a problem's row is open on its own: not ended, and not merged into another that leads. */
export const isOpenSql = (row: string): string => `(${isUnendedSql(row)} and ${row}.merged_into_id is null)`;

/** Whether the clock of a problem's row is overdue. */
export const isLateSql = (row: string, today: string): string =>
  `exists (select from deadline d where d.region_id=${row}.region_id and d.id=${row}.deadline_id and ${isOverdueSql('d', today)})`;
