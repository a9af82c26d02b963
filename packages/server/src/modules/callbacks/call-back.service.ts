import { contains, drawCallBackRules, rangeOf, recordCallBackRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { createHash, randomBytes } from 'node:crypto';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { settleByCallBack } from '../visits/index.ts';
import { CallBackState } from './call-back-state.ts';
import { CallBackItem, CallBackSample } from './call-back.entity.ts';
import type { DrawCallBackSampleInput, RecordCallBackInput } from './call-back.inputs.ts';
import { canDrawCallBack, canRecordCallBack } from './call-back.policy.ts';

/** A sample is drawn from no more visits than these, so that what it was drawn from can be kept beside it. */
const most = 5000;

/** The ids in the order of a draw: whoever knows the seed sorts them alike. */
function drawn(seed: string, population: readonly string[]): string[] {
  const rank = (id: string) => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return population
    .map((id) => [rank(id), id] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, id]) => id);
}

/** Draws visits that only the office confirmed, at random by a seed that is kept. */
export async function drawCallBackSample(ctx: Context, input: DrawCallBackSampleInput): Promise<RowKey> {
  const { regionId, fromRegionId } = input;
  demand(canDrawCallBack(actorOf(ctx), { regionId, fromRegionId }));
  const { fromOn, toOn, size } = checked(drawCallBackRules, input);
  const key = { regionId, id: clientIdOf(input.clientId) };
  if (input.clientId != null && (await ctx.em.findOne(CallBackSample, key))) return key;
  const population = await populationOf(ctx, input);
  if (population.length === 0) throw badInput('fromRegionId', 'NOTHING_TO_DRAW');
  if (population.length > most) throw badInput('toOn', 'TOO_MANY');
  const seed = randomBytes(16).toString('hex');
  const stamp = { drawnByName: actorOf(ctx).displayName, drawnAt: ctx.clock.now() };
  const sample = ctx.em.create(CallBackSample, {
    ...key,
    fromRegionId,
    fromOn,
    toOn,
    size,
    seed,
    population,
    ...stamp,
  });
  for (const [place, id] of drawn(seed, population).slice(0, size).entries()) {
    const visit = fromGlobalId('vis', id);
    const at = { visitRegionId: visit.regionId, visitId: visit.id };
    ctx.em.create(CallBackItem, { regionId, id: newId(), sample, place: place + 1, ...at, state: CallBackState.OPEN });
  }
  const changes = changesBetween({}, { fromRegionId, fromOn, toOn, size, seed, population: population.length });
  recordDeed(ctx, { verb: 'drawCallBackSample', subjectType: 'CallBackSample', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'callBackSampleDrawn', key);
  return key;
}

/** The visits in question by their ids, in one order; those of the drawing region itself are not below it. */
async function populationOf(
  ctx: Context,
  { regionId, fromRegionId, fromOn, toOn }: DrawCallBackSampleInput,
): Promise<string[]> {
  const [first, last] = rangeOf(fromRegionId);
  const rows = await ctx.em.execute<{ region_id: number; id: string }[]>(
    `select region_id, id from visit where region_id >= ? and region_id <= ? and region_id <> ? and state = 'CONFIRMED' and confirmed_by = 'OFFICE'
        and visited_on between ?::date and ?::date order by region_id, id limit ${most + 1}`,
    [first, last, regionId, fromOn, toOn],
  );
  return rows
    .filter((row) => contains(fromRegionId, row.region_id))
    .map((row) => toGlobalId('vis', { regionId: row.region_id, id: row.id }));
}

/** Writes down what an enterprise said: its yes confirms the visit, its no is shown to the county. */
export async function recordCallBack(ctx: Context, input: RecordCallBackInput): Promise<RowKey> {
  const { note = null } = checked(recordCallBackRules, input);
  const item = await ctx.em.findOne(CallBackItem, fromGlobalId('cbi', input.id));
  // One that is absent and one that is not yours are the same answer.
  if (!item) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canRecordCallBack(actorOf(ctx), item));
  await ctx.em.lock(item, LockMode.OPTIMISTIC, input.version);
  const { result } = input;
  if (result === CallBackState.OPEN) throw badInput('result', 'REQUIRED');
  if (result === CallBackState.DENIED && note === null) throw badInput('note', 'REQUIRED');
  const visit = { regionId: item.visitRegionId, id: item.visitId };
  const now = ctx.clock.now();
  const isYes = result === CallBackState.CONFIRMED;
  if (result !== CallBackState.NOT_REACHED)
    await settleByCallBack(ctx, visit, { isConfirmed: isYes, on: dayOf(now), note });
  const key = { regionId: item.regionId, id: item.id };
  const changes = changesBetween({ state: item.state }, { state: result, note });
  Object.assign(item, { state: result, note, calledByName: actorOf(ctx).displayName, calledAt: now });
  recordDeed(ctx, { verb: 'recordCallBack', subjectType: 'CallBackItem', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'callBackRecorded', key);
  return key;
}
