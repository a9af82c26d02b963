import { v5 } from 'uuid';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { checkByVisit, FileSection } from '../dossiers/index.ts';
import { addFindings } from '../findings/index.ts';
import { FormState, isFormIssued, issueForm } from '../opinions/index.ts';
import { addProblem } from '../problems/index.ts';
import {
  addItems,
  addPlan,
  canCarryOut,
  canRecordVisit,
  closeItems,
  demandBurden,
  registerAttendees,
  under,
  Visit,
  VisitKind,
  VisitOutcome,
  VisitSource,
  visitToChange,
  type Met,
} from '../visits/index.ts';
import { FormStep } from './form-step.ts';
import { findGrounds, type VisitGrounds } from './visit-grounds.ts';
import type { RecordVisitInput } from './visit-record.inputs.ts';
import { writeVisit } from './visit-writing.ts';

/** What recording leaves behind: the visit, and the next one where one was planned with it. */
export interface RecordedVisit {
  visit: RowKey;
  nextVisit: RowKey | null;
}

/**
 * Records a whole visit: who went, who was met, what was explained and found, the opinion form and the problems.
 *
 * It carries out a plan, or makes a visit of its own; a visit under a client id that is there already is answered
 * with and nothing is written. Everything is looked at before anything is written, and it runs in one transaction, so
 * that a visit is there whole or not at all.
 */
export async function recordVisit(ctx: Context, input: RecordVisitInput): Promise<RecordedVisit> {
  const enterprise = fromGlobalId('ent', input.enterpriseId, 'enterpriseId');
  demand(canRecordVisit(actorOf(ctx), enterprise.regionId));
  const key = keyOf(input, enterprise.regionId);
  const before = input.visitId == null && input.clientId != null ? await recordedBefore(ctx, key) : null;
  if (before) return before;
  const plan = await planOf(ctx, input);
  const grounds = await findGrounds(ctx, input, { enterprise, plan });
  await demandForm(ctx, grounds);
  const met = await registerAttendees(
    ctx,
    { enterprise, day: grounds.said.visitedOn },
    { attendees: grounds.said.attendees ?? [], found: grounds.found },
  );
  await writeVisit(ctx, grounds, { key, plan, source: VisitSource.ENTERED, met });
  seeToItems(ctx, key, grounds);
  await handOutForm(ctx, key, grounds);
  await raiseProblems(ctx, key, { grounds, met });
  await tell(ctx, 'visitRecorded', key);
  return { visit: key, nextVisit: await planNextVisit(ctx, key, { grounds, plan }) };
}

/** A plan keeps its key; a new visit takes the client's, so that it is there once. */
const keyOf = ({ visitId, clientId }: RecordVisitInput, regionId: number): RowKey =>
  visitId == null ? { regionId, id: clientIdOf(clientId) } : fromGlobalId('vis', visitId, 'visitId');

/** The next visit's id follows from the visit's, so that a repeated request finds both. */
const nextKeyOf = ({ regionId, id }: RowKey): RowKey => ({ regionId, id: v5('next visit', id) });

async function recordedBefore(ctx: Context, visit: RowKey): Promise<RecordedVisit | null> {
  if (!(await ctx.em.findOne(Visit, visit))) return null;
  const next = nextKeyOf(visit);
  return { visit, nextVisit: (await ctx.em.findOne(Visit, next)) ? next : null };
}

/** The plan that is carried out, at the version that was seen. A version left out is told with all else. */
async function planOf(ctx: Context, { visitId, version }: RecordVisitInput): Promise<Visit | null> {
  if (visitId == null || version == null) return null;
  return visitToChange(ctx, { id: visitId, version, field: 'visitId' }, canCarryOut);
}

/** What was to be seen to, what earlier visits had left open, and what showed. */
function seeToItems(ctx: Context, visit: RowKey, { said, enterprise, closedItems }: VisitGrounds): void {
  const at = { visit, enterprise, on: said.visitedOn };
  addItems(ctx, at, said.items ?? []);
  closeItems(ctx, at, closedItems);
  addFindings(ctx, at, said.findings ?? []);
  checkByVisit(ctx, at, touchedBy(said));
}

/** A visit is a look at the sections of the file that it touched, and at no other. */
const touchedBy = ({ attendees, findings, verifiedSections }: VisitGrounds['said']): FileSection[] => [
  ...((attendees ?? []).length > 0 ? [FileSection.PEOPLE] : []),
  ...((findings ?? []).length > 0 ? [FileSection.NEEDS] : []),
  ...(verifiedSections ?? []),
];

/** A form can have been handed out before only where one was. */
async function demandForm(ctx: Context, { said, enterprise, campaign }: VisitGrounds): Promise<void> {
  if (said.form?.step !== FormStep.ALREADY_ISSUED) return;
  if (!(await isFormIssued(ctx, enterprise, campaign))) throw new Refusal('FORM_NOT_ISSUED', { field: 'form.step' });
}

const stateAfter: Readonly<Record<Exclude<FormStep, FormStep.ALREADY_ISSUED>, FormState>> = {
  [FormStep.ISSUED]: FormState.ISSUED,
  [FormStep.ISSUED_AND_RETURNED]: FormState.RETURNED,
  [FormStep.DECLINED]: FormState.DECLINED,
};

async function handOutForm(ctx: Context, visit: RowKey, { said, enterprise, campaign }: VisitGrounds): Promise<void> {
  const { form, visitedOn } = said;
  if (!form || form.step === FormStep.ALREADY_ISSUED) return;
  const { step, serialNo = null, reason = null } = form;
  const state = stateAfter[step];
  const returnedOn = state === FormState.RETURNED ? visitedOn : null;
  const facts = {
    serialNo,
    issuedOn: visitedOn,
    state,
    returnedOn,
    reason: step === FormStep.DECLINED ? reason : null,
  };
  await under('form', () => issueForm(ctx, { ...facts, enterprise, visit, campaign: keyOrNull(campaign) }));
}

/** Each problem is raised by who was met, or by the enterprise, on the day of the visit. */
async function raiseProblems(
  ctx: Context,
  visit: RowKey,
  { grounds, met }: { grounds: VisitGrounds; met: readonly Met[] },
): Promise<void> {
  const { said, enterprise } = grounds;
  for (const [place, { title, detail = null, raisedByAttendee, answer = null }] of (said.problems ?? []).entries()) {
    const raisedBy = raisedByAttendee == null ? null : (met[raisedByAttendee]?.person ?? null);
    const facts = { title, detail, raisedBy, raisedOn: said.visitedOn, answer };
    const campaign = keyOrNull(grounds.campaign);
    await under(`problems.${place}`, () => addProblem(ctx, { ...facts, enterprise, visit, campaign }));
  }
}

/** Plans the next visit: another attempt or a return where something was collected, and of the campaign as long as it runs. */
async function planNextVisit(
  ctx: Context,
  visit: RowKey,
  { grounds, plan }: { grounds: VisitGrounds; plan: Visit | null },
): Promise<RowKey | null> {
  const { said, enterprise, campaign } = grounds;
  const { nextVisitOn: plannedOn, nextBurdenReason: reason = null, problems } = said;
  if (plannedOn == null) return null;
  const isCollected = (problems ?? []).some(({ answer }) => answer == null);
  const isAnother = said.outcome !== VisitOutcome.MET;
  return addPlan(ctx, {
    key: nextKeyOf(visit),
    enterprise,
    campaign: campaign && plannedOn <= campaign.cutOffOn ? keyOrNull(campaign) : null,
    kind: isCollected ? VisitKind.FOLLOW_UP : VisitKind.REGULAR,
    plannedOn,
    note: null,
    burdenReason: await demandBurden(ctx, { enterprise, on: plannedOn, reason, field: 'nextBurdenReason' }),
    attempt: isAnother ? { of: visit, no: (plan?.attemptNo ?? 1) + 1 } : null,
  });
}

const keyOrNull = (row: RowKey | null): RowKey | null => row && { regionId: row.regionId, id: row.id };
