import { answerRightsRequestRules, correctPersonRules, judge, recordRightsRequestRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { settleDeadline } from '../calendar/index.ts';
import { ConsentWay, correctPerson, livingPerson, withdrawChannels } from '../people/index.ts';
import { PersonalFieldName } from '../privacy/index.ts';
import { addRequest } from './asking.ts';
import { erasePerson } from './erasure.ts';
import { RightsChannel, RightsDeed, RightsKind, RightsState } from './rights-states.ts';
import { RightsRequest } from './rights.entity.ts';
import type {
  AnswerRightsRequestInput,
  RecordRightsRequestInput,
  TakeOnRightsRequestInput,
  WithdrawRightsRequestInput,
} from './rights.inputs.ts';
import { canHandleRights, canServePerson } from './rights.policy.ts';

/** Writes down what a person asked for at the counter, whose identity the clerk has checked. */
export async function recordRightsRequest(ctx: Context, input: RecordRightsRequestInput): Promise<RowKey> {
  const person = await livingPerson(ctx, input.personId, 'personId');
  demand(canServePerson(actorOf(ctx), person.regionId));
  const { words = null, checkedOn } = checked(recordRightsRequestRules, input);
  pastDay(ctx, 'checkedOn', checkedOn);
  const asked = { kind: input.kind, field: input.field ?? null, words };
  return addRequest(ctx, person, { ...asked, channel: RightsChannel.COUNTER, checkedOn });
}

/** Whoever takes a request on handles it, by name. */
export async function takeOnRightsRequest(ctx: Context, input: TakeOnRightsRequestInput): Promise<RowKey> {
  const request = await requestToStep(ctx, RightsDeed.TAKE_ON, input);
  const { accountId: handlerId, displayName: handlerName } = actorOf(ctx);
  Object.assign(request, { handlerId, handlerName });
  return stepped(ctx, request, 'takeOnRightsRequest');
}

/** A request that the person takes back. */
export async function withdrawRightsRequest(ctx: Context, input: WithdrawRightsRequestInput): Promise<RowKey> {
  const request = await requestToStep(ctx, RightsDeed.WITHDRAW, input);
  end(ctx, request, RightsState.WITHDRAWN);
  return stepped(ctx, request, 'withdrawRightsRequest');
}

/** The same by the person's own link: theirs alone, and while nobody answered. */
export async function takeBackOwnRequest(work: Work, { regionId, id }: RowKey, personId: string): Promise<RowKey> {
  const own = { regionId, id, person: { id: personId } };
  const request = await work.em.findOne(RightsRequest, own, { populate: ['deadline', 'person'], refresh: true });
  if (!request) throw new Refusal('NOT_FOUND', { field: 'id' });
  if (request.state !== RightsState.RECEIVED) throw new Refusal('RIGHTS_STATE');
  end(work, request, RightsState.WITHDRAWN);
  return stepped(work, request, 'withdrawRightsRequest');
}

/** Answers a request; what is granted is done in the same breath. */
export async function answerRightsRequest(ctx: Context, input: AnswerRightsRequestInput): Promise<RowKey> {
  const request = await requestToStep(ctx, RightsDeed.ANSWER, input);
  const { answer, value = null } = checked(answerRightsRequestRules, input);
  const { isGranted } = input;
  const { accountId, displayName } = actorOf(ctx);
  Object.assign(request, {
    answer,
    answeredByName: displayName,
    handlerId: request.handlerId ?? accountId,
    handlerName: request.handlerName ?? displayName,
  });
  // Written before it is done: an erasure takes the person out of its own answer as well.
  await ctx.em.flush();
  if (isGranted) await grant(ctx, request, value);
  end(ctx, request, isGranted ? RightsState.GRANTED : RightsState.REFUSED);
  return stepped(ctx, request, 'answerRightsRequest');
}

async function requestToStep(
  ctx: Context,
  deed: RightsDeed,
  { id, version }: { id: string; version: number },
): Promise<RightsRequest> {
  const key = fromGlobalId('rrq', id);
  const request = await ctx.em.findOne(RightsRequest, key, { populate: ['deadline', 'person'] });
  if (!request) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canHandleRights(actorOf(ctx), deed, request));
  await ctx.em.lock(request, LockMode.OPTIMISTIC, version);
  return request;
}

function end(ctx: Work, request: RightsRequest, state: RightsState): void {
  Object.assign(request, { state, answeredOn: dayOf(ctx.clock.now()) });
  settleDeadline(ctx, request.deadline);
}

/** A copy is what the person's own link shows; the other three change what is kept. */
async function grant(ctx: Context, request: RightsRequest, value: string | null): Promise<void> {
  if (request.kind === RightsKind.CORRECT) await correct(ctx, request, fieldOf(request, value));
  // Whoever objects is called no more: there is no number left to call.
  if (request.kind === RightsKind.OBJECT) await callNoMore(ctx, request);
  if (request.kind !== RightsKind.ERASE) return;
  const { regionId } = request;
  const { left } = await erasePerson(ctx, { regionId, id: request.person.id });
  await ctx.em.refresh(request, { populate: ['deadline'] });
  request.placesLeft = left;
}

/** The number goes, and every channel counts as withdrawn. */
async function callNoMore(ctx: Context, request: RightsRequest): Promise<void> {
  const { regionId, person, channel } = request;
  await correct(ctx, request, { phone: null });
  const way = channel === RightsChannel.LINK ? ConsentWay.OWN_LINK : ConsentWay.SPOKEN;
  await withdrawChannels(ctx, { regionId, id: person.id }, way);
}

function fieldOf({ field }: RightsRequest, value: string | null): { name: string } | { phone: string | null } {
  if (value === null) throw badInput('value', 'REQUIRED');
  const corrected = field === PersonalFieldName.PERSON_NAME ? { name: value } : { phone: value };
  const judged = judge(correctPersonRules, corrected);
  if ('issues' in judged)
    throw new Refusal('BAD_INPUT', { issues: judged.issues.map(({ rule }) => ({ field: 'value', rule })) });
  return corrected;
}

async function correct(
  ctx: Context,
  { person, regionId }: RightsRequest,
  facts: { name: string } | { phone: string | null },
): Promise<void> {
  const { id, version } = person;
  await correctPerson(ctx, { id: toGlobalId('per', { regionId, id }), version, ...facts });
}

async function stepped(ctx: Work, request: RightsRequest, verb: string): Promise<RowKey> {
  const key = { regionId: request.regionId, id: request.id };
  const subject = { regionId: key.regionId, id: request.person.id };
  // Of what was asked and answered the deed says no word: it is kept longer than they are.
  const changes = [{ field: 'state', before: null, after: request.state }];
  recordDeed(ctx, { verb, subjectType: 'Person', subject, changes });
  await ctx.em.flush();
  await tell(ctx, 'rightsRequestMoved', key);
  return key;
}
