/** How closely an enterprise is kept in touch with; one that nobody put into a tier is ordinary. */
export enum Tier {
  KEY = 'KEY',
  ORDINARY = 'ORDINARY',
}

/** Whose duty a visit is: the county's office visits every enterprise, the city's own office the key ones. */
export enum VisitDutyLevel {
  COUNTY = 'COUNTY',
  CITY = 'CITY',
}

export enum CadenceUnit {
  MONTH = 'MONTH',
  WORKING_DAY = 'WORKING_DAY',
}

/** Where a duty stands on a day. The rule is `stateSql`, and stands nowhere else. */
export enum VisitDutyState {
  ON_TIME = 'ON_TIME',
  DUE = 'DUE',
  OVERDUE = 'OVERDUE',
}

/** From so many working days before its day on, a visit is due: two weeks of the office, time enough to plan it. */
const dueWithin = 10;

/** Overdue once the day has passed, due in the ten working days before it and on it, on time before. */
export const stateSql = (row: string, day: string): string =>
  `case when ${row}.due_on<${day} then 'OVERDUE' when ${row}.due_in<=${dueWithin} then 'DUE' else 'ON_TIME' end`;

/** How often: every so many months or working days. */
export interface Cadence {
  every: number;
  unit: CadenceUnit;
}

/** The working days of a month, by which cadences of different units are likened to each other. */
const workingDaysOfMonth = 21;
const workingDaysOf = ({ every, unit }: Cadence): number =>
  unit === CadenceUnit.MONTH ? every * workingDaysOfMonth : every;

/** Whether one cadence leaves more time between two visits than another. */
export const isLaxer = (one: Cadence, other: Cadence): boolean => workingDaysOf(one) > workingDaysOf(other);
