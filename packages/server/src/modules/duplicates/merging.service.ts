import { mergeEnterprisesRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { carryValues, valuesMissing } from '../enterpriseFields/index.ts';
import {
  Enterprise,
  EnterpriseMerge,
  EnterpriseStatus,
  openNextSpan,
  writeFacts,
  type EnterpriseFactsInput,
} from '../enterprises/index.ts';
import { factOfName, type MergeEnterprisesInput } from './duplicate.inputs.ts';
import { canMerge } from './merging.policy.ts';

/**
 * Merges two records of one county that are one enterprise: one stays, and the other leads to it from now on.
 *
 * What the other one has in fields of the office’s own, and this one lacks, comes over; what stands here stays.
 * Nothing that was written at either record moves: visits, problems and people keep the record they were made at, and
 * figures count both as one. Refused as ONE_REGION across counties, where nobody's history may be joined.
 */
export async function mergeEnterprises(ctx: Context, input: MergeEnterprisesInput): Promise<RowKey> {
  const { reason } = checked(mergeEnterprisesRules, input);
  const survivor = await enterpriseAt(ctx, input.id, 'id');
  const other = await enterpriseAt(ctx, input.otherId, 'otherId');
  if (survivor === other) throw badInput('otherId', 'TWICE');
  if (survivor.regionId !== other.regionId) throw badInput('otherId', 'ONE_REGION');
  demand(canMerge(actorOf(ctx), survivor, other));
  await ctx.em.lock(survivor, LockMode.OPTIMISTIC, input.version);
  await ctx.em.lock(other, LockMode.OPTIMISTIC, input.otherVersion);
  const { regionId } = survivor;
  const taken = takenFrom(other, input.take);
  const before = pick(survivor, taken);
  const statusBefore = other.status;
  await openNextSpan(ctx, { regionId, id: other.id }, { status: EnterpriseStatus.MERGED, on: null });
  Object.assign(other, { status: EnterpriseStatus.MERGED, updatedAt: ctx.clock.now() });
  // The other one lets go of its credit code before this one has it.
  await ctx.em.flush();
  const changes = writeFacts(ctx, survivor, taken);
  // Both have changed, whatever was taken: whoever looks at either has to look again.
  survivor.updatedAt = ctx.clock.now();
  await leadOn(ctx, { from: other, to: survivor });
  const key = { regionId, id: survivor.id };
  const carried = await valuesMissing(ctx, { regionId, from: other.id, to: survivor.id });
  const filled = await carryValues(ctx, key, carried);
  const parties = { enterprise: other, survivor, standing: survivor };
  const by = { mergedAt: ctx.clock.now(), mergedByName: actorOf(ctx).displayName };
  ctx.em.create(EnterpriseMerge, {
    regionId,
    id: newId(),
    ...parties,
    statusBefore,
    before,
    after: taken,
    carried,
    reason,
    ...by,
  });
  const merged = { field: 'mergedRecord', before: null, after: other.name };
  recordDeed(ctx, {
    verb: 'mergeEnterprises',
    subjectType: 'Enterprise',
    subject: key,
    about: { regionId, id: other.id },
    reason,
    changes: [merged, ...changes, ...filled],
  });
  await ctx.em.flush();
  await tell(ctx, 'enterprisesMerged', key);
  return key;
}

/** The enterprise behind an id; one that is absent and one that is not yours are the same answer. */
export async function enterpriseAt(ctx: Context, id: string, field: string): Promise<Enterprise> {
  const enterprise = await ctx.em.findOne(Enterprise, fromGlobalId('ent', id, field));
  if (!enterprise) throw new Refusal('NOT_FOUND', { field });
  return enterprise;
}

type Facts = Partial<EnterpriseFactsInput>;

function takenFrom(other: Enterprise, names: readonly string[]): Facts {
  const facts = names.map((name) => factOfName[name]).filter((name) => name !== undefined);
  // The names are those of the facts, which the row has as its own columns.
  return Object.fromEntries(facts.map((name) => [name, other[name]])) as Facts;
}

function pick(enterprise: Enterprise, like: Facts): Facts {
  // The names are those of the facts, which the row has as its own columns.
  return Object.fromEntries(Object.keys(like).map((name) => [name, enterprise[name as keyof Facts]])) as Facts;
}

/** What was merged into a record earlier goes on with it, in one step: nobody walks along a chain. */
async function leadOn(ctx: Context, { from, to }: { from: Enterprise; to: Enterprise }): Promise<void> {
  const followers = await ctx.em.find(EnterpriseMerge, { regionId: from.regionId, standing: from, undoneAt: null });
  for (const follower of followers) follower.standing = to;
}
