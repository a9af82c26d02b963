import type { Module } from '../../platform/module.ts';
import { Deadline, WorkingCalendar, WorkingCalendarDay } from './calendar.entity.ts';
import * as resolvers from './calendar.resolver.ts';
import { calendarRows } from './calendar.rows.ts';
import { recountDeadlinesJob } from './recount-deadlines.ts';

export { calendarAt, readCalendar, yearsOf, type Calendar } from './calendar-facts.ts';
export { Deadline } from './calendar.entity.ts';
export { isOverdueSql } from './calendar.rows.ts';
export { CalendarDay, DeadlineType } from './calendar.type.ts';
export { DeadlinePurpose } from './deadline-purpose.ts';
export {
  dueOf,
  extendDeadline,
  pauseDeadline,
  restartDeadline,
  resumeDeadline,
  setDeadline,
  settleDeadline,
} from './deadline.service.ts';
export { keepCalendars } from './keep-calendars.ts';
export { calendarKeySql, workingDaysSql } from './working-days-sql.ts';

export const calendar: Module = {
  name: 'calendar',
  entities: [WorkingCalendar, WorkingCalendarDay, Deadline],
  resolvers: Object.values(resolvers),
  rows: calendarRows,
  tasks: { recountDeadlines: recountDeadlinesJob },
};
