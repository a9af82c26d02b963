import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, flowsDown, inScope, keptByOwner, ofTheNation } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { DayKind, type Pause } from '../../platform/working-days.ts';
import { Region } from '../tenancy/index.ts';
import { DeadlinePurpose } from './deadline-purpose.ts';

const WorkingCalendarSchema = defineEntity({
  name: 'WorkingCalendar',
  tableName: 'working_calendar',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    year: p.integer(),
    title: p.text(),
    documentNo: p.text().nullable(),
    issuedOn: p.date().nullable(),
    source: p.text(),
    loadedByName: p.text(),
    loadedAt: p.datetime(3),
  },
  indexes: [{ properties: ['regionId', 'year', 'loadedAt'] }],
  rowLevelSecurity: 'force',
  policies: [...appendedInScope('working_calendar'), flowsDown('working_calendar'), ofTheNation('working_calendar')],
});
/**
 * An official notice that settles the days off and the working weekends of one year, with its source.
 *
 * It holds for its region and all below; of several the nearest holds, and of one region's the one loaded last. A
 * notice is never changed: a correction is loaded as another one, so what was counted by the old one can be told.
 */
export class WorkingCalendar extends WorkingCalendarSchema.class {}
WorkingCalendarSchema.setClass(WorkingCalendar);

const WorkingCalendarDaySchema = defineEntity({
  name: 'WorkingCalendarDay',
  tableName: 'working_calendar_day',
  properties: {
    ...tenantKey,
    calendar: () =>
      p
        .manyToOne(WorkingCalendar)
        .joinColumns('region_id', 'calendar_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('calendar_id'),
    day: p.date(),
    kind: p.enum(() => DayKind),
    name: p.text(),
  },
  uniques: [{ properties: ['regionId', 'calendar', 'day'] }],
  rowLevelSecurity: 'force',
  policies: [
    ...appendedInScope('working_calendar_day'),
    flowsDown('working_calendar_day'),
    ofTheNation('working_calendar_day'),
  ],
});
/** One day that a notice names: off for a holiday, or worked on a weekend to make up for one. */
export class WorkingCalendarDay extends WorkingCalendarDaySchema.class {}
WorkingCalendarDaySchema.setClass(WorkingCalendarDay);

const DeadlineSchema = defineEntity({
  name: 'Deadline',
  tableName: 'deadline',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    purpose: p.enum(() => DeadlinePurpose),
    subjectWord: p.text(),
    subjectId: p.uuid(),
    subjectLabel: p.text(),
    startsOn: p.date(),
    workingDays: p.integer(),
    firstDueOn: p.date(),
    dueOn: p.date(),
    isProvisional: p.boolean(),
    pauses: p.json<Pause[]>(),
    pausedOn: p.date().nullable(),
    settledOn: p.date().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'dueOn', 'id'] },
    { properties: ['cityId', 'dueOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'dueOn', 'id', 'regionId'] },
    { properties: ['regionId', 'subjectId'] },
  ],
  rowLevelSecurity: 'force',
  policies: [...inScope('deadline'), keptByOwner('deadline')],
});
/**
 * A day by which something is owed, counted in working days from a start that is not counted itself.
 *
 * What it is owed for says so by the word of its ids and its id. It stays when it is settled, as evidence.
 */
export class Deadline extends DeadlineSchema.class {}
DeadlineSchema.setClass(Deadline);
