import * as v from 'valibot';
import { issueOpinionFormRules } from './opinion-rules.ts';
import { registerPersonRules, takeRoleRules } from './person-rules.ts';
import { raiseProblemRules } from './problem-rules.ts';
import { day, filled, givenDay, optionalLine, rule } from './rule-parts.ts';
import { judge, type Issue } from './rules.ts';

/** How many people, departments, problems and the like one visit may have of each. */
const most = 50;

/** A list that is too long is told as such, and none of its entries is looked at. */
const listOf = <S extends v.GenericSchema>(entry: S) =>
  v.nullish(v.pipe(v.array(v.unknown()), v.maxLength(most, rule('TOO_MANY')), v.array(entry)));

const id = v.string(rule('REQUIRED'));
const note = optionalLine(10_000);
/** A new person is judged like one who is registered by themselves, with the title held here. */
const newPerson = v.looseObject({
  ...v.omit(registerPersonRules, ['roles']).entries,
  title: takeRoleRules.entries.title,
});
const attendees = listOf(
  v.looseObject({
    personId: v.nullish(id),
    newPerson: v.nullish(newPerson),
  }),
);

/** What a plan must satisfy; it may be entered late, so its day may lie behind. */
export const planVisitRules = v.looseObject({
  plannedOn: givenDay,
  note,
  departmentIds: listOf(id),
  burdenReason: optionalLine(500),
});

/** What moving a plan to another day must satisfy. */
export const moveVisitRules = v.looseObject({
  plannedOn: givenDay,
  reason: filled(500),
  burdenReason: optionalLine(500),
});

const visits = v.pipe(
  v.number(rule('REQUIRED')),
  v.integer(rule('OUT_OF_RANGE')),
  v.minValue(1, rule('OUT_OF_RANGE')),
  v.maxValue(100, rule('OUT_OF_RANGE')),
);
/** Limits of visits to one enterprise: a longer time has no smaller one than a shorter. */
export const setVisitLimitsRules = v.pipe(
  v.looseObject({ perDay: visits, perWeek: visits, perMonth: visits }),
  v.forward(
    v.partialCheck([['perDay'], ['perWeek']], ({ perDay, perWeek }) => perWeek >= perDay, rule('LIMIT_ORDER')),
    ['perWeek'],
  ),
  v.forward(
    v.partialCheck([['perWeek'], ['perMonth']], ({ perWeek, perMonth }) => perMonth >= perWeek, rule('LIMIT_ORDER')),
    ['perMonth'],
  ),
);

/** What must be said with voiding, restoring, cancelling and missing a visit. */
export const visitReasonRules = v.looseObject({ reason: filled(500) });

/** What making something of a finding must satisfy; a service request needs its day as well. */
export const convertFindingRules = v.looseObject({ title: filled(200), dueOn: day });

/** What must be said when a service request is done. */
export const completeServiceRequestRules = v.looseObject({ note: filled(1000) });

/** What is said of something attached, and of a signature that was typed. */
export const attachToVisitRules = v.looseObject({ caption: optionalLine(200) });
export const signVisitRules = v.looseObject({ typedReason: optionalLine(200) });

/** What drawing visits to be called back about must satisfy. */
export const drawCallBackRules = v.pipe(
  v.looseObject({ fromOn: givenDay, toOn: givenDay, size: visits }),
  v.forward(
    v.partialCheck([['fromOn'], ['toOn']], ({ fromOn, toOn }) => (toOn ?? '') >= (fromOn ?? ''), rule('DAY_ORDER')),
    ['toOn'],
  ),
);

/** What is said of a call-back. */
export const recordCallBackRules = v.looseObject({ note: optionalLine(1000) });

const correctVisitRules = v.looseObject({ note, attendees, evidence: optionalLine(2000) });

/** What each part of a visit must satisfy by itself; how the parts fit together is told by `judgeVisit`. */
const recordVisitRules = v.looseObject({
  visitedOn: givenDay,
  note,
  attendees,
  visitorIds: listOf(id),
  departmentIds: listOf(id),
  policies: listOf(v.looseObject({ title: optionalLine(200) })),
  hazards: listOf(v.looseObject({ text: filled(2000), advice: optionalLine(2000), dueOn: day })),
  form: v.nullish(v.looseObject({ serialNo: issueOpinionFormRules.entries.serialNo, reason: optionalLine(500) })),
  problems: listOf(v.omit(raiseProblemRules, ['raisedOn'])),
  nextVisitOn: day,
  nextBurdenReason: optionalLine(500),
  evidence: optionalLine(2000),
  items: listOf(v.looseObject({ text: filled(500) })),
  closedItemIds: listOf(id),
  findings: listOf(v.looseObject({ text: filled(2000) })),
});

/** The parts of a visit that have to fit together. */
interface VisitSaid {
  kind?: string | null;
  outcome?: string | null;
  evidence?: string | null | undefined;
  closedItemIds?: readonly string[] | null;
  visitedOn?: string | null;
  nextVisitOn?: string | null;
  visitId?: string | null;
  version?: number | null;
  visitorIds?: readonly string[] | null;
  attendees?: readonly AttendeeSaid[] | null;
  departmentIds?: readonly string[] | null;
  form?: { step: string; reason?: string | null } | null;
  problems?: readonly { title: string; raisedByAttendee?: number | null }[] | null;
}
interface AttendeeSaid {
  personId?: string | null;
  newPerson?: object | null;
}

/**
 * Judges a whole visit: each part by its rules, and whether the parts fit together. `today` is the business day.
 *
 * All bad places are told at once by their path, as `problems.1.title`; of each place the first broken rule.
 */
export function judgeVisit(
  said: VisitSaid,
  today: string,
): { value: v.InferOutput<typeof recordVisitRules> } | { issues: Issue[] } {
  const judged = judge(recordVisitRules, said);
  if ('issues' in judged) return { issues: joined(judged.issues, contradictions(said, today)) };
  const { visitedOn, nextVisitOn = null } = judged.value;
  const issues = contradictions({ ...said, visitedOn, nextVisitOn }, today);
  return issues.length === 0 ? judged : { issues };
}

/** The same for a correction; `outcome` is the one that will hold. Where no attendees are given, they stay. */
export function judgeVisitCorrection(
  said: Pick<VisitSaid, 'attendees' | 'evidence'>,
  outcome: string | null,
): { value: v.InferOutput<typeof correctVisitRules> } | { issues: Issue[] } {
  const judged = judge(correctVisitRules, said);
  const { attendees: met, evidence } = said;
  const together = [
    ...(met == null ? [] : attendeeContradictions({ outcome, attendees: met })),
    ...evidenceContradictions({ outcome, evidence }),
  ];
  if ('issues' in judged) return { issues: joined(judged.issues, together) };
  return together.length === 0 ? judged : { issues: together };
}

/** One issue for each place; where a list is too long, what fits together in it is not looked at. */
function joined(told: readonly Issue[], more: readonly Issue[]): Issue[] {
  if (told.some((issue) => issue.rule === rule('TOO_MANY'))) return [...told];
  const byField = new Map([...more, ...told].map((issue) => [issue.field, issue]));
  return [...byField.values()];
}

const contradictions = (said: VisitSaid, today: string): Issue[] => [
  ...dayContradictions(said, today),
  ...(said.visitId != null && said.version == null ? [{ field: 'version', rule: rule('REQUIRED') }] : []),
  ...attendeeContradictions(said),
  ...twice(said.visitorIds ?? [], (place) => `visitorIds.${place}`),
  ...departmentContradictions(said),
  ...evidenceContradictions(said),
  ...twice(said.closedItemIds ?? [], (place) => `closedItemIds.${place}`),
  ...(said.form?.step === 'DECLINED' && !said.form.reason?.trim()
    ? [{ field: 'form.reason', rule: rule('REQUIRED') }]
    : []),
  ...raisers(said),
];

function dayContradictions({ visitedOn, nextVisitOn }: VisitSaid, today: string): Issue[] {
  const issues: Issue[] = [];
  if (visitedOn && visitedOn > today) issues.push({ field: 'visitedOn', rule: rule('DAY_FUTURE') });
  if (visitedOn && nextVisitOn && nextVisitOn <= visitedOn)
    issues.push({ field: 'nextVisitOn', rule: rule('NEXT_VISIT_ORDER') });
  return issues;
}

/** Somebody has to be met for `MET`; each attendee is a known person or a new one, and stands there once. */
function attendeeContradictions({ outcome, attendees: met }: Pick<VisitSaid, 'outcome' | 'attendees'>): Issue[] {
  const given = met ?? [];
  const each = given.flatMap(({ personId, newPerson }, place): Issue[] => {
    if (personId == null && newPerson == null) return [{ field: `attendees.${place}`, rule: rule('REQUIRED') }];
    const isBoth = personId != null && newPerson != null;
    return isBoth ? [{ field: `attendees.${place}`, rule: rule('EITHER_OR') }] : [];
  });
  const nobody = outcome === 'MET' && given.length === 0 ? [{ field: 'attendees', rule: rule('OUTCOME_MET') }] : [];
  const known = given.map(({ personId }) => personId);
  return [...nobody, ...each, ...twice(known, (place) => `attendees.${place}.personId`)];
}

/** Outcomes that say something of the enterprise which others will act on, so that they rest on something. */
const needEvidence: readonly string[] = ['MOVED', 'CLOSED', 'REFUSED', 'DORMANT'];

const evidenceContradictions = ({ outcome, evidence }: Pick<VisitSaid, 'outcome' | 'evidence'>): Issue[] =>
  outcome != null && needEvidence.includes(outcome) && !evidence?.trim()
    ? [{ field: 'evidence', rule: rule('EVIDENCE_MISSING') }]
    : [];

function departmentContradictions({ kind, departmentIds, visitId }: VisitSaid): Issue[] {
  const given = departmentIds ?? [];
  // Left out with a plan, those of the plan went.
  if (departmentIds == null && visitId != null) return [];
  if (kind === 'JOINT' && given.length === 0) return [{ field: 'departmentIds', rule: rule('DEPARTMENTS_MISSING') }];
  return twice(given, (place) => `departmentIds.${place}`);
}

function twice(ids: readonly (string | null | undefined)[], field: (place: number) => string): Issue[] {
  const met = new Set<string>();
  return ids.flatMap((one, place) => {
    if (one == null) return [];
    const isAgain = met.has(one);
    met.add(one);
    return isAgain ? [{ field: field(place), rule: rule('TWICE') }] : [];
  });
}

function raisers({ problems, attendees: met }: VisitSaid): Issue[] {
  return (problems ?? []).flatMap(({ raisedByAttendee }, place) =>
    raisedByAttendee == null || met?.[raisedByAttendee] !== undefined
      ? []
      : [{ field: `problems.${place}.raisedByAttendee`, rule: rule('NOT_HERE') }],
  );
}
