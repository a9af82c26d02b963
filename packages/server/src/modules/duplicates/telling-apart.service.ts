import { regionOver, tellApartRules } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import type { TellEnterprisesApartInput } from './duplicate.inputs.ts';
import { enterpriseAt } from './merging.service.ts';
import { canTellApart } from './merging.policy.ts';
import { ToldApart } from './told-apart.entity.ts';

const sortKey = ({ regionId, id }: RowKey): string => `${regionId} ${id}`;

/** Remembers that two records that look alike are two enterprises; said twice it is said. */
export async function tellEnterprisesApart(ctx: Context, input: TellEnterprisesApartInput): Promise<RowKey> {
  const { reason = null } = checked(tellApartRules, input);
  const one = await enterpriseAt(ctx, input.id, 'id');
  const other = await enterpriseAt(ctx, input.otherId, 'otherId');
  if (one === other) throw badInput('otherId', 'TWICE');
  const regionId = regionOver([one.regionId, other.regionId]);
  demand(canTellApart(actorOf(ctx), regionId));
  const key = { regionId: one.regionId, id: one.id };
  const isFirst = sortKey(one) < sortKey(other);
  const [first, second] = isFirst ? [one, other] : [other, one];
  const pair = {
    firstRegionId: first.regionId,
    firstId: first.id,
    secondRegionId: second.regionId,
    secondId: second.id,
  };
  if ((await ctx.em.count(ToldApart, { regionId, ...pair })) > 0) return key;
  const told = { toldAt: ctx.clock.now(), toldByName: actorOf(ctx).displayName };
  ctx.em.create(ToldApart, { regionId, id: newId(), ...pair, reason, ...told });
  const changes = [{ field: 'toldApart', before: null, after: other.name }];
  const about = other.regionId === one.regionId ? { about: { regionId, id: other.id } } : {};
  recordDeed(ctx, { verb: 'tellEnterprisesApart', subjectType: 'Enterprise', subject: key, reason, changes, ...about });
  await ctx.em.flush();
  await tell(ctx, 'enterprisesToldApart', key);
  return key;
}
