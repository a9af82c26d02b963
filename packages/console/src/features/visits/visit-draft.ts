import type { RecordVisitInput } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { uuidv7 } from '../../shared/api/submission.ts';
import {
  formSteps,
  hazardPlaces,
  policyKinds,
  policyLevels,
  visitChannels,
  visitConfirmers,
  visitKinds,
  visitOutcomes,
} from './visit-words.ts';

/** Somebody who was met: one of those known, or one whom nobody knew until today. `key` stays while the form is open. */
export const attendeeDraft = v.object({
  key: v.string(),
  personId: v.nullable(v.string()),
  name: v.string(),
  title: v.string(),
  /** Null until somebody says so: who is a businessperson counts in a figure, so nobody becomes one unasked. */
  kind: v.nullable(v.picklist(['BUSINESSPERSON', 'STAFF'])),
  phone: v.string(),
});
export type AttendeeDraft = v.InferOutput<typeof attendeeDraft>;

const problemDraft = v.object({
  key: v.string(),
  title: v.string(),
  detail: v.string(),
  /** Key of the attendee who raised it; empty where it is the enterprise. */
  raisedBy: v.string(),
  isAnswered: v.boolean(),
  answer: v.string(),
});
export type ProblemDraft = v.InferOutput<typeof problemDraft>;

const policyDraft = v.object({ level: v.picklist(policyLevels), kind: v.picklist(policyKinds), title: v.string() });
export type PolicyDraft = v.InferOutput<typeof policyDraft>;

const hazardDraft = v.object({
  key: v.string(),
  place: v.picklist(hazardPlaces),
  text: v.string(),
  advice: v.string(),
  dueOn: v.string(),
});
export type HazardDraft = v.InferOutput<typeof hazardDraft>;

export const findingKinds = ['DIFFICULTY', 'NEED'] as const;
export const findingSeverities = ['MINOR', 'ORDINARY', 'SERIOUS'] as const;
const findingDraft = v.object({
  key: v.string(),
  kind: v.picklist(findingKinds),
  severity: v.picklist(findingSeverities),
  text: v.string(),
});
export type FindingDraft = v.InferOutput<typeof findingDraft>;

const itemDraft = v.object({ key: v.string(), text: v.string(), isDone: v.boolean() });

/** `NONE` is no step: the visit had nothing to do with a form. */
export const formChoices = [...formSteps, 'NONE'] as const;
export type FormChoice = (typeof formChoices)[number];
export const nextVisits = ['IN_A_MONTH', 'IN_A_QUARTER', 'NONE', 'ON_DAY'] as const;
export const confirmations = [...visitConfirmers, 'LATER'] as const;

/**
 * A visit as the form holds it. Null is what nobody has touched: the form's own proposal counts there, which may still
 * change while the campaign, the forms or the officers are being read.
 */
export const visitDraft = v.object({
  clientId: v.string(),
  enterpriseId: v.nullable(v.string()),
  visitedOn: v.string(),
  channel: v.picklist(visitChannels),
  kind: v.nullable(v.picklist(visitKinds)),
  /** Empty: it belongs to no campaign. */
  campaignId: v.nullable(v.string()),
  outcome: v.nullable(v.picklist(visitOutcomes)),
  attendees: v.array(attendeeDraft),
  visitorIds: v.nullable(v.array(v.string())),
  departmentIds: v.array(v.string()),
  policies: v.array(policyDraft),
  hazards: v.array(hazardDraft),
  form: v.object({ step: v.nullable(v.picklist(formChoices)), serialNo: v.string(), reason: v.string() }),
  /** Whether anything was raised; null until somebody says so, for silence is no answer. */
  hasProblems: v.nullable(v.picklist(['NO', 'YES'])),
  problems: v.array(problemDraft),
  note: v.string(),
  confirmedBy: v.picklist(confirmations),
  nextVisit: v.picklist(nextVisits),
  nextVisitOn: v.string(),
  // A draft that was kept before these were asked for is still a draft.
  nextBurdenReason: v.optional(v.string(), ''),
  evidence: v.optional(v.string(), ''),
  items: v.optional(v.array(itemDraft), []),
  closedItemIds: v.optional(v.array(v.string()), []),
  findings: v.optional(v.array(findingDraft), []),
  /** The superior region whose own office went; null where the county's did, or that of the plan. */
  officeRegionId: v.optional(v.nullable(v.number()), null),
});
export type VisitDraft = v.InferOutput<typeof visitDraft>;

/** What a form knows when it opens. */
export interface VisitStart {
  /** The day by the server's clock. */
  today: string;
  enterpriseId: string | null;
  campaignId: string | null;
  note: string;
  /** Who was to go along, of a plan. */
  departmentIds?: string[];
}

export const emptyVisit = ({ today, enterpriseId, campaignId, note, departmentIds = [] }: VisitStart): VisitDraft => ({
  // Made once for each form: whatever is lost on the way, the server keeps one visit for it.
  clientId: uuidv7(),
  enterpriseId,
  visitedOn: today,
  channel: 'ON_SITE',
  kind: null,
  campaignId,
  outcome: null,
  attendees: [],
  visitorIds: null,
  departmentIds: [...departmentIds],
  policies: [],
  hazards: [],
  form: { step: null, serialNo: '', reason: '' },
  hasProblems: null,
  problems: [],
  note,
  confirmedBy: 'LATER',
  nextVisit: 'NONE',
  nextVisitOn: '',
  nextBurdenReason: '',
  evidence: '',
  items: [],
  closedItemIds: [],
  findings: [],
  officeRegionId: null,
});

export const emptyAttendee = (): AttendeeDraft => ({
  key: uuidv7(),
  personId: null,
  name: '',
  title: '',
  kind: null,
  phone: '',
});
export const emptyProblem = (): ProblemDraft => ({
  key: uuidv7(),
  title: '',
  detail: '',
  raisedBy: '',
  isAnswered: true,
  answer: '',
});
export const emptyHazard = (): HazardDraft => ({ key: uuidv7(), place: 'WORKPLACE', text: '', advice: '', dueOn: '' });

export const emptyItem = (): VisitDraft['items'][number] => ({ key: uuidv7(), text: '', isDone: false });

export const emptyFinding = (): FindingDraft => ({ key: uuidv7(), kind: 'DIFFICULTY', severity: 'ORDINARY', text: '' });

/** The visit with every proposal taken. */
export interface SettledVisit extends VisitDraft {
  kind: NonNullable<VisitDraft['kind']>;
  step: FormChoice;
  visitorIds: string[];
  nextOn: string | null;
  plan: { id: string; version: number } | null;
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** A kind that nobody has said is asked for before anything is sent. */
export const attendeeInput = ({ personId, name, phone, kind, title }: AttendeeDraft) =>
  personId === null
    ? { newPerson: { name: name.trim(), phone: orNull(phone), kind: kind ?? ('STAFF' as const), title: orNull(title) } }
    : { personId };

function formInput({ step, form }: SettledVisit): RecordVisitInput['form'] {
  if (step === 'NONE') return null;
  const isIssued = step === 'ISSUED' || step === 'ISSUED_AND_RETURNED';
  return {
    step,
    serialNo: isIssued ? orNull(form.serialNo) : null,
    reason: step === 'DECLINED' ? orNull(form.reason) : null,
  };
}

function problemInputs({ hasProblems, problems, attendees }: SettledVisit): RecordVisitInput['problems'] {
  if (hasProblems !== 'YES') return [];
  return problems.map(({ title, detail, raisedBy, isAnswered, answer }) => {
    const place = attendees.findIndex(({ key }) => key === raisedBy);
    return {
      title: title.trim(),
      detail: orNull(detail),
      raisedByAttendee: place === -1 ? null : place,
      answer: isAnswered ? orNull(answer) : null,
    };
  });
}

/** The visit as it will be sent; what was not said is null. */
export const writtenVisit = (visit: SettledVisit) => ({
  clientId: visit.clientId,
  visitId: visit.plan?.id ?? null,
  version: visit.plan?.version ?? null,
  enterpriseId: visit.enterpriseId,
  campaignId: visit.campaignId || null,
  kind: visit.kind,
  channel: visit.channel,
  visitedOn: visit.visitedOn,
  outcome: visit.outcome,
  note: orNull(visit.note),
  visitorIds: visit.visitorIds,
  officeRegionId: visit.officeRegionId,
  attendees: visit.attendees.map(attendeeInput),
  // Of a plan that is no joint one, whoever was to go went.
  departmentIds: visit.kind === 'JOINT' ? visit.departmentIds : visit.plan ? null : [],
  policies: visit.policies.map(({ level, kind, title }) => ({ level, kind, title: orNull(title) })),
  hazards: visit.hazards.map(({ place, text, advice, dueOn }) => ({
    place,
    text: text.trim(),
    advice: orNull(advice),
    dueOn: orNull(dueOn),
  })),
  form: formInput(visit),
  problems: problemInputs(visit),
  nextVisitOn: visit.nextOn,
  nextBurdenReason: visit.nextOn === null ? null : orNull(visit.nextBurdenReason),
  evidence: visit.outcome === 'MET' ? null : orNull(visit.evidence),
  items: visit.items.map(({ text, isDone }) => ({ text: text.trim(), isDone })),
  closedItemIds: visit.closedItemIds,
  findings: visit.findings.map(({ kind, severity, text }) => ({ kind, severity, text: text.trim() })),
  confirmedBy: visit.confirmedBy === 'LATER' ? null : visit.confirmedBy,
});
/** A written visit: the enterprise and the outcome may still be open. */
export type WrittenVisit = ReturnType<typeof writtenVisit>;
