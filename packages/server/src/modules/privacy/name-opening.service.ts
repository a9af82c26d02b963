import { contains, openNamesRules, standingOf } from '@lianxi/schema';
import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { recordDeed } from '../../platform/audit.ts';
import { dayOf, endOfDay } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { canOpenNames } from '../identity/index.ts';
import { Region } from '../tenancy/index.ts';
import { readsNamesAt } from './masking.ts';
import { NameOpening } from './name-opening.entity.ts';
import type { CloseNamesInput, OpenNamesInput } from './name-opening.inputs.ts';

/** Opens the names of one county to whoever asks, for a purpose and for the rest of the business day. */
export async function openNames(ctx: Context, input: OpenNamesInput): Promise<RowKey> {
  const actor = actorOf(ctx);
  // What another county answers for by now is opened with that county.
  const regionId = standingOf(actor.successions ?? [], input.regionId);
  demand(canOpenNames(actor, regionId));
  const { purpose } = checked(openNamesRules, input);
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region) throw badInput('regionId', 'REGION_UNKNOWN');
  if (!region.isUnit) throw badInput('regionId', 'REGION_NO_UNIT');
  if (readsNamesAt({ ...ctx, actor: { ...actor, openedNames: [] } }, regionId)) throw new Refusal('NAMES_KNOWN');
  const now = ctx.clock.now();
  const day = dayOf(now);
  const key = { regionId, id: newId() };
  ctx.em.create(NameOpening, {
    ...key,
    officeRegionId: officeOver(actor, regionId),
    accountId: actor.accountId,
    openedByName: actor.displayName,
    purpose,
    openedOn: day,
    openedAt: now,
    untilAt: endOfDay(day),
  });
  recordDeed(ctx, { verb: 'openNames', subjectType: 'NameOpening', subject: key, reason: purpose });
  await ctx.em.flush();
  await tell(ctx, 'namesOpened', key);
  return key;
}

/** The nearest region above, in which the actor holds a writing role. */
export const officeOver = (actor: Actor, regionId: number): number =>
  Math.max(
    ...actor.memberships.flatMap((held) =>
      contains(held.regionId, regionId) && mayWriteAt({ ...actor, memberships: [held] }, regionId)
        ? [held.regionId]
        : [],
    ),
  );

/** Closes what one opened in a county, however often, before the day does; what is closed stays closed. */
export async function closeNames(ctx: Context, input: CloseNamesInput): Promise<RowKey> {
  const { accountId } = actorOf(ctx);
  const key = fromGlobalId('nop', input.id);
  const opening = await ctx.em.findOne(NameOpening, { ...key, accountId });
  if (!opening) throw new Refusal('NOT_FOUND', { field: 'id' });
  if (opening.closedAt != null) return key;
  await ctx.em.execute('select sec.close_names(?, ?::timestamptz)', [key.regionId, ctx.clock.now().toISOString()]);
  recordDeed(ctx, { verb: 'closeNames', subjectType: 'NameOpening', subject: key });
  await ctx.em.flush();
  await tell(ctx, 'namesClosed', key);
  return key;
}
