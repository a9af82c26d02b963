import * as v from 'valibot';
import { filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** More days than any notice names. */
const mostNamed = 120;

const dayOfWeek = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string): boolean => [0, 6].includes(dayOfWeek(day));

const namedDay = v.pipe(
  v.looseObject({
    day: givenDay,
    kind: v.picklist(['PUBLIC_HOLIDAY', 'MAKE_UP_WORKDAY'], rule('CALENDAR_KIND')),
    name: filled(20),
  }),
  v.forward(
    v.check(({ day, kind }) => kind !== 'MAKE_UP_WORKDAY' || isWeekend(day), rule('MAKE_UP_WEEKDAY')),
    ['day'],
  ),
);

/** What the official calendar of a year must satisfy: each day stands once, and in its year or the December before. */
export const loadWorkingCalendarRules = v.pipe(
  v.looseObject({
    year: v.pipe(
      v.number(),
      v.integer(rule('OUT_OF_RANGE')),
      v.minValue(2004, rule('OUT_OF_RANGE')),
      v.maxValue(2100, rule('OUT_OF_RANGE')),
    ),
    title: filled(200),
    documentNo: optionalLine(100),
    issuedOn: givenDay,
    source: filled(500),
    days: v.pipe(
      v.array(namedDay),
      v.nonEmpty(rule('REQUIRED')),
      v.maxLength(mostNamed, rule('TOO_MANY')),
      v.check((days) => new Set(days.map(({ day }) => day)).size === days.length, rule('TWICE')),
    ),
  }),
  v.forward(
    v.check(
      ({ year, days }) => days.every(({ day }) => day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`)),
      rule('CALENDAR_YEAR'),
    ),
    ['days'],
  ),
);

/** A day that lies within what calendars are asked about. */
const countedDay = v.pipe(
  givenDay,
  v.check((day) => day >= '1990-01-01' && day < '2101-01-01', rule('OUT_OF_RANGE')),
);

/** A span of days. */
export const calendarSpanRules = v.looseObject({ fromOn: countedDay, toOn: countedDay });

/** The longest term that is counted, in working days. */
export const longestTerm = 750;

/** So many working days as a term may have. */
export const termLength = v.pipe(
  v.number(),
  v.integer(rule('OUT_OF_RANGE')),
  v.minValue(1, rule('OUT_OF_RANGE')),
  v.maxValue(longestTerm, rule('OUT_OF_RANGE')),
);

/** A start day and a number of working days. */
export const workingTermRules = v.looseObject({ startsOn: countedDay, workingDays: termLength });
