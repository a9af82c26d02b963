import * as v from 'valibot';
import { filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** How many enterprises are tiered, and how many visits planned, in one go: more than one county's list on a screen. */
const mostAtOnce = 200;

/** What a tier must satisfy: which enterprises, since when, and why. */
export const tierEnterprisesRules = v.looseObject({
  enterpriseIds: v.pipe(
    v.array(v.string(rule('REQUIRED'))),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(mostAtOnce, rule('TOO_MANY')),
  ),
  fromOn: givenDay,
  reason: filled(500),
});

/** The longest time between two visits that a programme may allow, in either unit. */
export const longestCadence = { MONTH: 24, WORKING_DAY: 500 } as const;

const cadence = v.pipe(
  v.looseObject({
    every: v.pipe(
      v.number(rule('REQUIRED')),
      v.integer(rule('OUT_OF_RANGE')),
      v.minValue(1, rule('OUT_OF_RANGE')),
      v.maxValue(longestCadence.WORKING_DAY, rule('OUT_OF_RANGE')),
    ),
    unit: v.picklist(['MONTH', 'WORKING_DAY'], rule('REQUIRED')),
  }),
  v.forward(
    v.check(({ every, unit }) => every <= longestCadence[unit], rule('OUT_OF_RANGE')),
    ['every'],
  ),
);

/** What a programme must satisfy: its name, its first day, and how often each tier is visited. */
export const setProgrammeRules = v.looseObject({
  title: filled(100),
  fromOn: givenDay,
  countyKey: cadence,
  countyOrdinary: cadence,
  cityKey: v.nullish(cadence),
  reason: optionalLine(500),
});

/** What ending a programme must satisfy; the reason stays in the record. */
export const endProgrammeRules = v.looseObject({ toOn: givenDay, reason: filled(500) });

/** How many visits one person makes a day at most, unless the office says otherwise. */
export const usualVisitsPerDay = 2;
export const visitsPerDayRules = v.pipe(
  v.number(rule('REQUIRED')),
  v.integer(rule('OUT_OF_RANGE')),
  v.minValue(1, rule('OUT_OF_RANGE')),
  v.maxValue(10, rule('OUT_OF_RANGE')),
);

/** What a schedule must satisfy: each visit has its day, and no enterprise comes twice. */
export const scheduleVisitsRules = v.looseObject({
  perDay: visitsPerDayRules,
  note: optionalLine(1000),
  visits: v.pipe(
    v.array(v.looseObject({ plannedOn: givenDay, burdenReason: optionalLine(500) })),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(mostAtOnce, rule('TOO_MANY')),
  ),
});
