import { setVisitLimitsRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { VisitLimit } from './visit-limit.entity.ts';
import type { SetVisitLimitsInput } from './visit-burden.inputs.ts';
import { canSetVisitLimits } from './visit.policy.ts';

/** Sets the limits of a region for itself and all below it; the first time there is no version to be sent. */
export async function setVisitLimits(ctx: Context, input: SetVisitLimitsInput): Promise<number> {
  const { regionId } = input;
  demand(canSetVisitLimits(actorOf(ctx), regionId));
  const { perDay, perWeek, perMonth } = checked(setVisitLimitsRules, input);
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'NOT_HERE');
  const known = await ctx.em.findOne(VisitLimit, { regionId });
  // One who saw no limits, or others than those of today, would overwrite what nobody showed.
  if ((known === null) !== (input.version == null)) throw new Refusal('STALE_VERSION', { field: 'version' });
  if (known && input.version != null) await ctx.em.lock(known, LockMode.OPTIMISTIC, input.version);
  const limits = { perDay, perWeek, perMonth };
  const stamp = { setByName: actorOf(ctx).displayName, setAt: ctx.clock.now() };
  const row = known ?? ctx.em.create(VisitLimit, { regionId, id: newId(), ...limits, ...stamp });
  const before = known ? { perDay: known.perDay, perWeek: known.perWeek, perMonth: known.perMonth } : {};
  const subject = { regionId, id: row.id };
  recordDeed(ctx, {
    verb: 'setVisitLimits',
    subjectType: 'VisitLimit',
    subject,
    changes: changesBetween(before, limits),
  });
  Object.assign(row, limits, stamp);
  await ctx.em.flush();
  await tell(ctx, 'visitLimitsSet', subject);
  return regionId;
}
