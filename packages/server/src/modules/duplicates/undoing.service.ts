import { reasonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { AuditEvent, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { takeBackValues } from '../enterpriseFields/index.ts';
import {
  EnterpriseMerge,
  EnterpriseStatus,
  openNextSpan,
  refuseTakenCode,
  writeFacts,
  type Enterprise,
  type EnterpriseFactsInput,
} from '../enterprises/index.ts';
import type { UndoEnterpriseMergeInput } from './duplicate.inputs.ts';
import { enterpriseAt } from './merging.service.ts';
import { canUndoMerge } from './merging.policy.ts';

/** For so long a merge is undone whatever was done since: a mistake is mostly seen the next morning. */
const graceMs = 24 * 60 * 60 * 1000;
const ofMerging = ['mergeEnterprises', 'undoEnterpriseMerge'];

/**
 * Undoes a merge: the record stands again with its status, and the other gives back what was taken from it.
 *
 * A fact that was corrected since stays corrected. Refused as MERGE_BUILT_ON where the record that stayed was merged
 * in its turn, or where something was done there later than a day ago counts for: then it is one record for good.
 */
export async function undoEnterpriseMerge(ctx: Context, input: UndoEnterpriseMergeInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const record = await enterpriseAt(ctx, input.id, 'id');
  const { regionId, id } = record;
  const key = { regionId, id };
  demand(canUndoMerge(actorOf(ctx), regionId));
  const merge = await ctx.em.findOne(
    EnterpriseMerge,
    { regionId, enterprise: record, undoneAt: null },
    { populate: ['survivor'] },
  );
  if (!merge) throw new Refusal('ENTERPRISE_NOT_MERGED', { field: 'id' });
  await ctx.em.lock(record, LockMode.OPTIMISTIC, input.version);
  const { survivor } = merge;
  await demandNothingBuilt(ctx, merge);
  const { displayName } = actorOf(ctx);
  Object.assign(merge, { undoneAt: ctx.clock.now(), undoneByName: displayName, undoReason: reason });
  const changes = writeFacts(ctx, survivor, givenBack(survivor, merge));
  const emptied = await takeBackValues(ctx, { regionId, id: survivor.id }, merge.carried);
  // The name that was taken was the other one's: it is no former name of this one.
  survivor.formerNames = survivor.formerNames.filter((name) => name !== merge.after.name || name === merge.before.name);
  survivor.updatedAt = ctx.clock.now();
  // The survivor lets go of the code before this one has it again.
  await ctx.em.flush();
  await refuseTakenCode(ctx, key, record.creditCode ?? null);
  await openNextSpan(ctx, key, { status: merge.statusBefore, on: null });
  Object.assign(record, { status: merge.statusBefore, updatedAt: ctx.clock.now() });
  await leadBack(ctx, { to: record, from: survivor });
  const about = { regionId, id: survivor.id };
  const status = { field: 'status', before: EnterpriseStatus.MERGED, after: merge.statusBefore };
  recordDeed(ctx, {
    verb: 'undoEnterpriseMerge',
    subjectType: 'Enterprise',
    subject: key,
    about,
    reason,
    changes: [status, ...changes, ...emptied],
  });
  await ctx.em.flush();
  await tell(ctx, 'enterpriseMergeUndone', key);
  return key;
}

async function demandNothingBuilt(ctx: Context, { regionId, survivor, mergedAt }: EnterpriseMerge): Promise<void> {
  if (survivor.status === EnterpriseStatus.MERGED) throw new Refusal('MERGE_BUILT_ON', { field: 'id' });
  if (ctx.clock.now().getTime() - mergedAt.getTime() < graceMs) return;
  const touching = { $or: [{ subjectId: survivor.id }, { aboutId: survivor.id }] };
  const later = { regionId, happenedAt: { $gt: mergedAt }, verb: { $nin: ofMerging }, ...touching };
  if ((await ctx.em.count(AuditEvent, later)) > 0) throw new Refusal('MERGE_BUILT_ON', { field: 'id' });
}

/** Of the facts that were taken, those that nobody has changed since. */
function givenBack(survivor: Enterprise, { before, after }: EnterpriseMerge): Partial<EnterpriseFactsInput> {
  const isAsTaken = ([name]: [string, unknown]) =>
    // The names are those of the facts, which the row has as its own columns.
    JSON.stringify(survivor[name as keyof EnterpriseFactsInput] ?? null) ===
    JSON.stringify(after[name as keyof EnterpriseFactsInput] ?? null);
  return Object.fromEntries(Object.entries(before).filter(isAsTaken));
}

/** What had been merged into the record before it was merged itself stands behind it again. */
async function leadBack(ctx: Context, { to, from }: { to: Enterprise; from: Enterprise }): Promise<void> {
  const all = await ctx.em.find(EnterpriseMerge, { regionId: to.regionId, standing: from, undoneAt: null });
  const back = new Set([to.id]);
  for (let size = 0; size !== back.size;) {
    size = back.size;
    for (const merge of all) if (back.has(merge.survivor.id)) back.add(merge.enterprise.id);
  }
  for (const merge of all) if (back.has(merge.enterprise.id)) merge.standing = to;
}
