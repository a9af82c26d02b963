import { tierEnterprisesRules } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { closeBefore, reachingInto } from '../liaison/index.ts';
import { EnterpriseTier } from './programme.entity.ts';
import type { TierEnterprisesInput } from './regular-visit.inputs.ts';
import { canTier } from './regular-visit.policy.ts';

/**
 * Puts enterprises of one county into a tier from a day on, all or none; the tier they are in ends the day before.
 *
 * One that is in that tier already, without an end, is left as it is.
 */
export async function tierEnterprises(ctx: Context, input: TierEnterprisesInput): Promise<RowKey[]> {
  const { enterpriseIds, fromOn, reason } = checked(tierEnterprisesRules, input);
  const keys = enterpriseIds.map((id, place) => fromGlobalId('ent', id, `enterpriseIds.${place}`));
  const regionId = keys[0]?.regionId ?? 0;
  demand(canTier(actorOf(ctx), regionId));
  const enterprises = await enterprisesOf(ctx, regionId, keys);
  const whose = enterprises.map(({ id }) => [regionId, id]);
  const wanted = { regionId, enterprise: { $in: whose }, ...reachingInto(fromOn) };
  const present = await ctx.em.find(EnterpriseTier, wanted, { orderBy: { fromOn: 'asc' } });
  const isSo = (one: EnterpriseTier) => one.tier === input.tier && one.toOn == null && one.fromOn <= fromOn;
  const kept = present.filter(isSo);
  const ending = present.filter(({ enterprise }) => !kept.some((one) => one.enterprise.id === enterprise.id));
  closeBefore(fromOn, ending);
  await ctx.em.flush();
  const tiered = enterprises
    .filter(({ id }) => !kept.some(({ enterprise }) => enterprise.id === id))
    .map((enterprise) => {
      const before = ending.find((one) => one.enterprise.id === enterprise.id)?.tier;
      return addTier(ctx, enterprise, { before, tier: input.tier, fromOn, reason });
    });
  await ctx.em.flush();
  await tell(ctx, 'enterprisesTiered', ...tiered);
  return [...kept.map(({ id }) => ({ regionId, id })), ...tiered];
}

/** The enterprises behind the keys, locked in one order whoever asks, so that two who tier them at once take turns. */
async function enterprisesOf(ctx: Context, regionId: number, keys: readonly RowKey[]): Promise<Enterprise[]> {
  const wanted = { regionId, id: { $in: keys.map(({ id }) => id) } };
  const found = await ctx.em.find(Enterprise, wanted, { orderBy: { id: 'asc' } });
  const isHere = (key: RowKey) => key.regionId === regionId && found.some(({ id }) => id === key.id);
  const missing = keys.findIndex((key) => !isHere(key));
  if (missing >= 0) throw badInput(`enterpriseIds.${missing}`, 'NOT_HERE');
  const ids = `{${found.map(({ id }) => id).join()}}`;
  const lock = 'select 1 from enterprise where region_id = ? and id = any(?::uuid[]) order by id for no key update';
  await ctx.em.execute(lock, [regionId, ids]);
  return found;
}

type Facts = Pick<EnterpriseTier, 'tier' | 'fromOn' | 'reason'> & { before: EnterpriseTier['tier'] | undefined };

function addTier(ctx: Context, enterprise: Enterprise, { before, tier, fromOn, reason }: Facts): RowKey {
  const { regionId } = enterprise;
  const key = { regionId, id: newId() };
  ctx.em.create(EnterpriseTier, {
    ...key,
    enterprise,
    tier,
    fromOn,
    reason,
    setByName: actorOf(ctx).displayName,
  });
  recordDeed(ctx, {
    verb: 'tierEnterprises',
    subjectType: 'EnterpriseTier',
    subject: key,
    about: { regionId, id: enterprise.id },
    reason,
    changes: changesBetween({ tier: before }, { tier, fromOn }),
  });
  return key;
}
