import * as v from 'valibot';
import { day, filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** How many activities one campaign may list. */
const mostActivities = 50;
/** More counties than any region has. */
const mostTargets = 5000;

const activity = v.looseObject({ title: filled(100), plannedOn: day });
const target = v.looseObject({
  enterprisesToVisit: v.nullish(
    v.pipe(
      v.number(rule('OUT_OF_RANGE')),
      v.integer(rule('OUT_OF_RANGE')),
      v.minValue(0, rule('OUT_OF_RANGE')),
      v.maxValue(1_000_000, rule('OUT_OF_RANGE')),
    ),
  ),
  dueOn: givenDay,
});

/** What the plan of a campaign must satisfy: its cut-off does not lie before its first day. */
export const planCampaignRules = v.pipe(
  v.looseObject({
    name: filled(100),
    theme: filled(200),
    groupCode: filled(40),
    startsOn: givenDay,
    cutOffOn: givenDay,
    activities: v.nullish(v.pipe(v.array(activity), v.maxLength(mostActivities, rule('TOO_MANY')))),
    targets: v.nullish(v.pipe(v.array(target), v.maxLength(mostTargets, rule('TOO_MANY')))),
  }),
  v.forward(
    v.partialCheck([['startsOn'], ['cutOffOn']], ({ startsOn, cutOffOn }) => startsOn <= cutOffOn, rule('DAY_ORDER')),
    ['cutOffOn'],
  ),
);

/** What must be said with freezing the register anew. */
export const reviseCampaignScopeRules = v.looseObject({ reason: filled(500) });
/** What may be said with moving a campaign on. */
export const advanceCampaignRules = v.looseObject({ reason: optionalLine(500) });
/** On which day an activity was held. */
export const holdActivityRules = v.looseObject({ heldOn: givenDay });
/** Why an activity will not be held. */
export const cancelActivityRules = v.looseObject({ reason: filled(500) });
