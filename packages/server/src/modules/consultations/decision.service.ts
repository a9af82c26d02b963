import { executeDecisionRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import type { Job } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { dueOf, settleDeadline } from '../calendar/index.ts';
import { mayDo, OwnerKind, ProblemDeed, problemToStep, takeStep } from '../problems/index.ts';
import { ConsultationState, DecisionLevel } from './consultation-states.ts';
import { ConsultationDecision } from './consultation.entity.ts';
import type { ExecuteDecisionInput } from './consultation.inputs.ts';
import { canExecuteDecision } from './consultation.policy.ts';

/** Notes that a decision was carried out; with the last of them the consultation is done. */
export async function executeDecision(ctx: Context, input: ExecuteDecisionInput): Promise<RowKey> {
  const { outcome } = checked(executeDecisionRules, input);
  const decision = await ctx.em.findOne(ConsultationDecision, fromGlobalId('dec', input.id), {
    populate: ['consultation', 'consultation.problem', 'deadline'],
  });
  if (!decision) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { consultation, regionId } = decision;
  demand(canExecuteDecision(actorOf(ctx), consultation));
  if (decision.executedOn !== null) throw new Refusal('CONSULTATION_STATE', { field: 'id' });
  await ctx.em.lock(decision, LockMode.OPTIMISTIC, input.version);
  const executedOn = dayOf(ctx.clock.now());
  Object.assign(decision, { executedOn, outcome });
  settleDeadline(ctx, decision.deadline);
  await ctx.em.flush();
  const open = await ctx.em.count(ConsultationDecision, { regionId, consultation, executedOn: null });
  if (open === 0) consultation.state = ConsultationState.EXECUTED;
  const key = { regionId, id: consultation.id };
  recordDeed(ctx, {
    verb: 'executeDecision',
    subjectType: 'Consultation',
    subject: key,
    about: { regionId, id: consultation.problem.enterprise.id },
    reason: outcome,
    changes: changesBetween({}, { decision: decision.text, executedOn }),
  });
  await ctx.em.flush();
  await tell(ctx, 'decisionExecuted', key);
  return key;
}

/** How long a decision may lie unexecuted before it climbs a level, in working days. */
const daysToClimb = 5;

const above: Readonly<Record<DecisionLevel, DecisionLevel | null>> = {
  OWNER: DecisionLevel.LEADER_IN_CHARGE,
  LEADER_IN_CHARGE: DecisionLevel.CITY,
  CITY: null,
};

/** The job that looks over the decisions of a region: what is not carried out climbs to the leader in charge, then to the city. */
export async function climbDecisions(job: Job): Promise<void> {
  const { regionId } = job;
  const today = dayOf(job.clock.now());
  const late = await job.inScope((work) =>
    work.em.find(
      ConsultationDecision,
      { regionId, executedOn: null, level: { $ne: DecisionLevel.CITY }, deadline: { dueOn: { $lt: today } } },
      { fields: ['id'] },
    ),
  );
  for (const { id } of late) await job.inScope((work) => climb(work, { regionId, id }));
}

/** Climbs where five working days have passed since the day it was due, or since it climbed last. */
async function climb(work: Work, key: RowKey): Promise<void> {
  const decision = await work.em.findOne(ConsultationDecision, key, {
    populate: ['consultation', 'deadline'],
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  const level = decision && above[decision.level];
  if (!decision || !level || decision.executedOn !== null) return;
  const { regionId, deadline, consultation, climbedOn = null } = decision;
  const today = dayOf(work.clock.now());
  const { dueOn } = await dueOf(work, regionId, { startsOn: climbedOn ?? deadline.dueOn, workingDays: daysToClimb });
  if (today < dueOn) return;
  Object.assign(decision, { level, climbedOn: today });
  const problem = await problemToStep(work, { regionId, id: consultation.problem.id }, null);
  const isLeader = level === DecisionLevel.LEADER_IN_CHARGE;
  const owner = {
    kind: isLeader ? OwnerKind.LEADER_IN_CHARGE : OwnerKind.SUPERIOR_OFFICE,
    bodyName: isLeader ? '分管领导' : '市级联络办',
    personName: null,
  };
  const step = { verb: 'climbDecision', deed: ProblemDeed.ESCALATE, owner, text: `逾期未执行：${decision.text}` };
  if (mayDo(ProblemDeed.ESCALATE, problem.state)) await takeStep(work, problem, step);
  await work.em.flush();
  await tell(work, 'decisionClimbed', { regionId, id: consultation.id });
}
