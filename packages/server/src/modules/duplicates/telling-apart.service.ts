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
import { PairFinding } from './pair-finding.ts';
import { ToldApart } from './told-apart.entity.ts';

const sortKey = ({ regionId, id }: RowKey): string => `${regionId} ${id}`;

/**
 * Remembers that two records that look alike are two enterprises, or one and its branch; said twice it is said.
 *
 * Of two counties it is said by whoever works above both, with a reason: neither county is told of the other's record.
 */
export async function tellEnterprisesApart(ctx: Context, input: TellEnterprisesApartInput): Promise<RowKey> {
  const { reason = null } = checked(tellApartRules, input);
  const one = await enterpriseAt(ctx, input.id, 'id');
  const other = await enterpriseAt(ctx, input.otherId, 'otherId');
  if (one === other) throw badInput('otherId', 'TWICE');
  const regionId = regionOver([one.regionId, other.regionId]);
  demand(canTellApart(actorOf(ctx), regionId));
  // Neither county is asked, so whoever decides above them says what that rests on.
  if (one.regionId !== other.regionId && reason === null) throw badInput('reason', 'REQUIRED');
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
  const row = { regionId, id: newId() };
  const told = { toldAt: ctx.clock.now(), toldByName: actorOf(ctx).displayName };
  ctx.em.create(ToldApart, { ...row, ...pair, finding: input.finding, reason, ...told });
  const isOneCounty = other.regionId === one.regionId;
  const field = input.finding === PairFinding.BRANCH ? 'branchOf' : 'toldApart';
  const changes = [{ field, before: null, after: other.name }];
  // Of two counties it is the history of the region above: neither county reads the name of the other's enterprise.
  const where = isOneCounty
    ? { subjectType: 'Enterprise', subject: key, about: { regionId, id: other.id } }
    : { subjectType: 'DuplicatePair', subject: row };
  recordDeed(ctx, { verb: 'tellEnterprisesApart', ...where, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'enterprisesToldApart', isOneCounty ? key : row);
  return key;
}
