import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { isAnyPractice, Region } from '../tenancy/index.ts';
import { openingProgress } from './county-steps.ts';
import { CountyDeed, OpeningState } from './county-states.ts';
import { CountyOpening } from './county.entity.ts';
import { canDoWithCounty } from './county.policy.ts';

/** Whoever may, on a region that keeps enterprises; a region that is none or not theirs is one answer. */
export async function demandCounty(ctx: Context, deed: CountyDeed, regionId: number): Promise<void> {
  demand(canDoWithCounty(actorOf(ctx), deed, regionId));
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region) throw badInput('regionId', 'REGION_UNKNOWN');
  if (!region.isUnit) throw badInput('regionId', 'REGION_NO_UNIT');
}

/** Opens a county: from now on it is led through its opening. One that was opened before is answered as it is. */
export async function openCounty(ctx: Context, { regionId }: { regionId: number }): Promise<RowKey> {
  await demandCounty(ctx, CountyDeed.OPEN, regionId);
  const known = await ctx.em.findOne(CountyOpening, { regionId });
  if (known) return { regionId, id: known.id };
  const key = { regionId, id: newId() };
  ctx.em.create(CountyOpening, {
    ...key,
    state: OpeningState.OPENING,
    openedAt: ctx.clock.now(),
    openedByName: actorOf(ctx).displayName,
  });
  recordDeed(ctx, { verb: 'openCounty', subjectType: 'CountyOpening', subject: key });
  await ctx.em.flush();
  return key;
}

/** Declares an opened county working; OPENING_INCOMPLETE as long as something is missing that it cannot work without. */
export async function declareCountyWorking(ctx: Context, input: { id: string; version: number }): Promise<RowKey> {
  const key = fromGlobalId('cto', input.id, 'id');
  const opening = await ctx.em.findOne(CountyOpening, key);
  if (!opening) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canDoWithCounty(actorOf(ctx), CountyDeed.DECLARE_WORKING, key.regionId));
  await ctx.em.lock(opening, LockMode.OPTIMISTIC, input.version);
  if (opening.state !== OpeningState.OPENING) throw new Refusal('OPENING_STATE');
  const { isComplete } = await openingProgress(ctx, key.regionId);
  if (!isComplete) throw new Refusal('OPENING_INCOMPLETE');
  Object.assign(opening, {
    state: OpeningState.WORKING,
    workingAt: ctx.clock.now(),
    workingByName: actorOf(ctx).displayName,
  });
  recordDeed(ctx, { verb: 'declareCountyWorking', subjectType: 'CountyOpening', subject: key });
  await ctx.em.flush();
  return key;
}

/**
 * Makes a county a practice region, or an ordinary one again; it must hold nothing either way, so that nothing that
 * was practised ever counts and nothing that counted ever vanishes.
 */
export async function markPracticeRegion(
  ctx: Context,
  { regionId, isPractice }: { regionId: number; isPractice: boolean },
): Promise<RowKey> {
  await demandCounty(ctx, CountyDeed.MARK_PRACTICE, regionId);
  const [row] = await ctx.em.execute<{ isEmpty: boolean }[]>('select sec.mark_practice(?, ?) as "isEmpty"', [
    regionId,
    isPractice,
  ]);
  if (!row?.isEmpty) throw new Refusal('REGION_NOT_EMPTY', { field: 'regionId' });
  const subject = { regionId, id: newId() };
  const changes = [{ field: 'isPractice', before: String(!isPractice), after: String(isPractice) }];
  recordDeed(ctx, { verb: 'markPracticeRegion', subjectType: 'Region', subject, changes });
  await ctx.em.flush();
  return subject;
}

/** Empties a practice region, so that others may practise in it; only that it was done stays written down. */
export async function emptyPracticeRegion(ctx: Context, { regionId }: { regionId: number }): Promise<RowKey> {
  await demandCounty(ctx, CountyDeed.MARK_PRACTICE, regionId);
  if (!(await isAnyPractice(ctx, regionId))) throw new Refusal('REGION_NOT_PRACTICE', { field: 'regionId' });
  await ctx.em.execute('select sec.empty_practice(?)', [regionId]);
  const subject = { regionId, id: newId() };
  recordDeed(ctx, { verb: 'emptyPracticeRegion', subjectType: 'Region', subject });
  await ctx.em.flush();
  return subject;
}
