import { conveneConsultationRules, reasonRules, recordConsultationRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { DeadlinePurpose, setDeadline } from '../calendar/index.ts';
import { departmentFor, officeOwner, problemToStep, ProblemDeed, takeStep, type Problem } from '../problems/index.ts';
import { ConsultationState, ConsultationTrigger, DecisionLevel } from './consultation-states.ts';
import { Consultation, ConsultationDecision, ConsultationInvitee } from './consultation.entity.ts';
import type {
  ConveneConsultationInput,
  DeclineConsultationInput,
  RecordConsultationInput,
  SignConsultationInput,
} from './consultation.inputs.ts';
import { canConvene, canRecordConsultation, canSignConsultation } from './consultation.policy.ts';
import { triggerSql } from './consultation.rows.ts';

/** Convenes the departments on a problem: a named person's decision, whether the system proposed it or not. */
export async function conveneConsultation(ctx: Context, input: ConveneConsultationInput): Promise<RowKey> {
  const { meetOn, place, agenda } = checked(conveneConsultationRules, input);
  const problem = await problemToConsult(ctx, input);
  const consultation = await settle(ctx, problem, { state: ConsultationState.CONVENED, meetOn, place, agenda });
  await invite(ctx, consultation, { problem, departmentIds: input.departmentIds, words: { meetOn, place, agenda } });
  const owner = await officeOwner(ctx, problem.regionId);
  const step = { verb: 'conveneConsultation', deed: ProblemDeed.CONSULT, owner, text: `${meetOn} ${place}：${agenda}` };
  await takeStep(ctx, problem, step);
  return { regionId: consultation.regionId, id: consultation.id };
}

interface Invitation {
  problem: Problem;
  departmentIds: readonly string[];
  words: { meetOn: string; place: string; agenda: string };
}

/** Invites departments, each by a row that carries all that its contacts are told. */
async function invite(ctx: Context, consultation: Consultation, { problem, departmentIds, words }: Invitation) {
  const { regionId, serialNo, title, enterprise } = problem;
  for (const [at, id] of departmentIds.entries()) {
    const department = await departmentFor(ctx, problem, { id, field: `departmentIds.${at}` });
    ctx.em.create(ConsultationInvitee, {
      regionId,
      id: newId(),
      consultation,
      departmentRegionId: department.regionId,
      departmentId: department.id,
      name: department.name,
      problemSerialNo: serialNo,
      title,
      enterpriseName: enterprise.name,
      ...words,
      convenedByName: consultation.settledByName,
      convenedOn: consultation.settledOn,
    });
  }
}

/** Declines a consultation that was proposed, with the reason; only another return proposes it again. */
export async function declineConsultation(ctx: Context, input: DeclineConsultationInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const problem = await problemToConsult(ctx, input);
  const { regionId, id } = await settle(ctx, problem, { state: ConsultationState.DECLINED, reason });
  const key = { regionId, id };
  const about = { regionId, id: problem.enterprise.id };
  recordDeed(ctx, { verb: 'declineConsultation', subjectType: 'Consultation', subject: key, about, reason });
  await ctx.em.flush();
  await tell(ctx, 'consultationDeclined', key);
  return key;
}

async function problemToConsult(ctx: Context, input: { problemId: string; version: number }): Promise<Problem> {
  const problem = await problemToStep(ctx, fromGlobalId('prb', input.problemId, 'problemId'), input.version);
  demand(canConvene(actorOf(ctx), problem.regionId));
  return problem;
}

type Settled = Pick<Consultation, 'state'> & Partial<Pick<Consultation, 'reason' | 'meetOn' | 'place' | 'agenda'>>;

async function settle(ctx: Context, problem: Problem, settled: Settled): Promise<Consultation> {
  const { regionId, id, returns } = problem;
  const today = dayOf(ctx.clock.now());
  const [proposed] = await ctx.em.execute<{ trigger: ConsultationTrigger | null }[]>(
    `select ${triggerSql('p', '?::date')} as trigger from problem p where p.region_id = ? and p.id = ?`,
    [today, regionId, id],
  );
  return ctx.em.create(Consultation, {
    regionId,
    id: newId(),
    problem,
    trigger: proposed?.trigger ?? ConsultationTrigger.BY_HAND,
    returnsThen: returns,
    ...settled,
    settledByName: actorOf(ctx).displayName,
    settledOn: today,
    createdAt: ctx.clock.now(),
  });
}

/**
 * Takes down the meeting: who came, the minutes, and what was decided by whom until when, from its day on.
 *
 * A decision is a department's where it says so, or bears the name of one that was invited; that one is shown it once
 * it holds.
 */
export async function recordConsultation(ctx: Context, input: RecordConsultationInput): Promise<RowKey> {
  const { heldOn, minutes, decisions } = checked(recordConsultationRules, input);
  pastDay(ctx, 'heldOn', heldOn);
  const consultation = await seen(ctx, input);
  demand(canRecordConsultation(actorOf(ctx), consultation));
  const invitees = await noteAttendance(ctx, consultation, input.attendedIds);
  const { regionId, id } = consultation;
  for (const [at, { text, ownerName, workingDays }] of decisions.entries()) {
    const key = { regionId, id: newId() };
    const body = bodyOf(invitees, { ownerName, departmentId: input.decisions[at]?.departmentId }, at);
    const owed = { subject: key, word: 'dec', label: text, purpose: DeadlinePurpose.CONSULTATION_DECISION };
    const deadline = await setDeadline(ctx, owed, { startsOn: heldOn, workingDays });
    ctx.em.create(ConsultationDecision, {
      ...key,
      consultation,
      text,
      ownerName,
      departmentRegionId: body?.departmentRegionId ?? null,
      departmentId: body?.departmentId ?? null,
      decidedOn: heldOn,
      deadline,
      level: DecisionLevel.OWNER,
    });
  }
  Object.assign(consultation, { state: ConsultationState.HELD, heldOn, minutes });
  const changes = changesBetween({}, { heldOn, minutes, decisions: decisions.map(({ text }) => text) });
  const deed = { verb: 'recordConsultation', subjectType: 'Consultation', subject: { regionId, id }, changes };
  recordDeed(ctx, { ...deed, about: { regionId, id: consultation.problem.enterprise.id } });
  await ctx.em.flush();
  await tell(ctx, 'consultationRecorded', { regionId, id });
  return { regionId, id };
}

const idOf = (one: ConsultationInvitee): string =>
  toGlobalId('dep', { regionId: one.departmentRegionId, id: one.departmentId });

/** The department that carries a decision out; none where no invited one is named, or two bear the name. */
function bodyOf(
  invitees: readonly ConsultationInvitee[],
  { departmentId, ownerName }: { departmentId?: string | null | undefined; ownerName: string },
  at: number,
): ConsultationInvitee | null {
  const isNamed = (one: ConsultationInvitee) =>
    departmentId == null ? one.name === ownerName : idOf(one) === departmentId;
  const named = invitees.filter(isNamed);
  if (departmentId != null && named.length === 0) throw badInput(`decisions.${at}.departmentId`, 'NOT_HERE');
  return named.length === 1 ? (named[0] ?? null) : null;
}

async function noteAttendance(
  ctx: Context,
  consultation: Consultation,
  attendedIds: readonly string[],
): Promise<ConsultationInvitee[]> {
  const { regionId } = consultation;
  const invitees = await ctx.em.find(ConsultationInvitee, { regionId, consultation });
  const strange = attendedIds.findIndex((id) => !invitees.some((one) => idOf(one) === id));
  if (strange >= 0) throw badInput(`attendedIds.${strange}`, 'NOT_HERE');
  for (const one of invitees) one.attended = attendedIds.includes(idOf(one));
  return invitees;
}

/** Signs the minutes: the decisions hold, and the problem goes on by them. */
export async function signConsultation(ctx: Context, input: SignConsultationInput): Promise<RowKey> {
  const consultation = await seen(ctx, input);
  demand(canSignConsultation(actorOf(ctx), consultation));
  const signed = { signedByName: actorOf(ctx).displayName, signedOn: dayOf(ctx.clock.now()) };
  Object.assign(consultation, { state: ConsultationState.DECIDED, ...signed });
  const { regionId, id } = consultation;
  const decisions = await ctx.em.find(ConsultationDecision, { regionId, consultation }, { orderBy: { id: 'asc' } });
  for (const one of decisions) one.holdsFrom = signed.signedOn;
  const problem = await problemToStep(ctx, { regionId, id: consultation.problem.id }, null);
  const text = decisions.map((one) => `${one.text}（${one.ownerName}）`).join('；');
  await takeStep(ctx, problem, { verb: 'signConsultation', deed: ProblemDeed.DECIDE, text });
  return { regionId, id };
}

async function seen(ctx: Context, { id, version }: { id: string; version: number }): Promise<Consultation> {
  const consultation = await ctx.em.findOne(Consultation, fromGlobalId('con', id), { populate: ['problem'] });
  if (!consultation) throw new Refusal('NOT_FOUND', { field: 'id' });
  await ctx.em.lock(consultation, LockMode.OPTIMISTIC, version);
  return consultation;
}
