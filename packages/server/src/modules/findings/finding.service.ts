import { completeServiceRequestRules, convertFindingRules, visitReasonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed, type FieldChange } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer } from '../liaison/index.ts';
import { addProblem, Problem } from '../problems/index.ts';
import { Visit } from '../visits/index.ts';
import { FindingState, FindingTarget, ServiceRequestState } from './finding-states.ts';
import { Finding, ServiceRequest } from './finding.entity.ts';
import type {
  CompleteServiceRequestInput,
  ConvertFindingInput,
  FindingInput,
  NoteFindingInput,
} from './finding.inputs.ts';
import { canCompleteServiceRequest, canSettleFinding } from './finding.policy.ts';

/** Writes down what showed on a visit; the deed is the visit's own. */
export function addFindings(
  ctx: Pick<Work, 'em' | 'clock'>,
  { visit, enterprise, on }: { visit: RowKey; enterprise: RowKey; on: string },
  findings: readonly FindingInput[],
): void {
  const { regionId } = visit;
  for (const { kind, severity, text } of findings)
    ctx.em.create(Finding, {
      regionId,
      id: newId(),
      enterprise: ctx.em.getReference(Enterprise, [regionId, enterprise.id]),
      visit: ctx.em.getReference(Visit, [regionId, visit.id]),
      kind,
      severity,
      text,
      foundOn: on,
      state: FindingState.OPEN,
      createdAt: ctx.clock.now(),
    });
}

/** Makes a problem or a service request of an open finding; both know of each other from then on. */
export async function convertFinding(ctx: Context, input: ConvertFindingInput): Promise<RowKey> {
  const said = checked(convertFindingRules, input);
  const finding = await findingToSettle(ctx, input);
  const asked = { title: said.title, dueOn: said.dueOn ?? null, officerId: input.officerId ?? null };
  const isProblem = input.to === FindingTarget.PROBLEM;
  const changes = isProblem ? await becomeProblem(ctx, finding, asked) : await becomeRequest(ctx, finding, asked);
  finding.state = FindingState.CONVERTED;
  return settled(ctx, finding, { verb: 'convertFinding', told: 'findingConverted', changes, reason: null });
}

/** Notes an open finding: somebody has read it and decided that nothing more comes of it. */
export async function noteFinding(ctx: Context, input: NoteFindingInput): Promise<RowKey> {
  const { reason } = checked(visitReasonRules, input);
  const finding = await findingToSettle(ctx, input);
  Object.assign(finding, { state: FindingState.NOTED, stateReason: reason });
  const changes = changesBetween({ state: FindingState.OPEN }, { state: FindingState.NOTED });
  return settled(ctx, finding, { verb: 'noteFinding', told: 'findingNoted', changes, reason });
}

/** Says that a service request is done, and how. */
export async function completeServiceRequest(ctx: Context, input: CompleteServiceRequestInput): Promise<RowKey> {
  const { note } = checked(completeServiceRequestRules, input);
  const request = await ctx.em.findOne(ServiceRequest, fromGlobalId('srq', input.id), { populate: ['finding'] });
  if (!request) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canCompleteServiceRequest(actorOf(ctx), request));
  await ctx.em.lock(request, LockMode.OPTIMISTIC, input.version);
  const done = { state: ServiceRequestState.DONE, doneOn: dayOf(ctx.clock.now()), doneNote: note };
  const key = { regionId: request.regionId, id: request.id };
  const about = { regionId: request.regionId, id: request.finding.enterprise.id };
  const changes = changesBetween({ state: request.state }, done);
  Object.assign(request, done);
  recordDeed(ctx, { verb: 'completeServiceRequest', subjectType: 'ServiceRequest', subject: key, about, changes });
  await ctx.em.flush();
  await tell(ctx, 'serviceRequestCompleted', key);
  return key;
}

async function findingToSettle(ctx: Context, { id, version }: { id: string; version: number }): Promise<Finding> {
  const finding = await ctx.em.findOne(Finding, fromGlobalId('fin', id), { populate: ['visit'] });
  // One that is absent and one that is not yours are the same answer.
  if (!finding) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canSettleFinding(actorOf(ctx), finding));
  await ctx.em.lock(finding, LockMode.OPTIMISTIC, version);
  return finding;
}

interface Asked {
  title: string;
  dueOn: string | null;
  officerId: string | null;
}

/** The problem is raised by the enterprise on the day of the visit, with the finding's words as its detail. */
async function becomeProblem(ctx: Context, finding: Finding, { title }: Asked): Promise<FieldChange[]> {
  const { regionId, enterprise, visit, text, foundOn } = finding;
  const campaign =
    visit.campaignRegionId != null && visit.campaignId != null
      ? { regionId: visit.campaignRegionId, id: visit.campaignId }
      : null;
  const key = await addProblem(ctx, {
    enterprise: { regionId, id: enterprise.id },
    visit: { regionId, id: visit.id },
    campaign,
    raisedBy: null,
    title,
    detail: text === title ? null : text,
    raisedOn: foundOn,
    answer: null,
    awaitsTriage: true,
  });
  finding.problem = ctx.em.getReference(Problem, [regionId, key.id]);
  return [{ field: 'problem', before: null, after: title }];
}

async function becomeRequest(ctx: Context, finding: Finding, asked: Asked): Promise<FieldChange[]> {
  const { title, dueOn, officerId } = asked;
  const issues = [
    ...(officerId === null ? [{ field: 'officerId', rule: 'REQUIRED' }] : []),
    ...(dueOn === null ? [{ field: 'dueOn', rule: 'REQUIRED' }] : []),
  ];
  if (officerId === null || dueOn === null) throw new Refusal('BAD_INPUT', { issues });
  const officer = await ctx.em.findOne(Officer, fromGlobalId('ofc', officerId, 'officerId'));
  if (officer?.regionId !== finding.regionId) throw badInput('officerId', 'NOT_HERE');
  ctx.em.create(ServiceRequest, {
    regionId: finding.regionId,
    id: newId(),
    finding,
    officer,
    text: title,
    dueOn,
    state: ServiceRequestState.OPEN,
    createdAt: ctx.clock.now(),
  });
  return changesBetween({}, { serviceRequest: title, dueOn });
}

interface Settling {
  verb: string;
  told: string;
  changes: FieldChange[];
  reason: string | null;
}

async function settled(ctx: Context, finding: Finding, { told, ...deed }: Settling): Promise<RowKey> {
  const key = { regionId: finding.regionId, id: finding.id };
  const about = { regionId: finding.regionId, id: finding.enterprise.id };
  recordDeed(ctx, { ...deed, subjectType: 'Finding', subject: key, about });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}
