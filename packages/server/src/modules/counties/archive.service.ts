import { declinePersonExportRules, revealFieldRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { enqueue } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { countExported, mostAlone } from '../personExports/index.ts';
import { ArchiveState, CountyDeed } from './county-states.ts';
import { CountyArchive } from './county.entity.ts';
import type { ApproveCountyArchiveInput, DeclineCountyArchiveInput, TakeCountyAlongInput } from './county.inputs.ts';
import { canAnswerArchive } from './county.policy.ts';
import { demandCounty } from './county.service.ts';

/**
 * Asks for the archive of a county: a job makes it, and notes every personal field that goes into it as read.
 *
 * Whoever asks takes everybody out by name, whatever they read on screen: of many people a second member answers first.
 */
export async function takeCountyAlong(ctx: Context, input: TakeCountyAlongInput): Promise<RowKey> {
  const { regionId } = input;
  await demandCounty(ctx, CountyDeed.TAKE_ALONG, regionId);
  const { purpose } = checked(revealFieldRules, input);
  await demandNoneUnderWay(ctx, regionId, [ArchiveState.ASKED, ArchiveState.MAKING]);
  const { people } = await countExported(ctx, { ofRegionId: regionId });
  const needsApproval = people > mostAlone;
  const { accountId, displayName } = actorOf(ctx);
  const key = { regionId, id: newId() };
  ctx.em.create(CountyArchive, {
    ...key,
    state: needsApproval ? ArchiveState.ASKED : ArchiveState.MAKING,
    accountId,
    askedByName: displayName,
    reason: purpose,
    createdAt: ctx.clock.now(),
    personCount: people,
    needsApproval,
  });
  await done(ctx, key, { verb: 'takeCountyAlong', reason: purpose });
  if (!needsApproval) await orderArchive(ctx, key);
  return key;
}

/** A second member agrees: the archive is made. */
export async function approveCountyArchive(ctx: Context, input: ApproveCountyArchiveInput): Promise<RowKey> {
  const archive = await archiveToAnswer(ctx, input);
  await demandNoneUnderWay(ctx, archive.regionId, [ArchiveState.MAKING]);
  Object.assign(archive, { state: ArchiveState.MAKING, ...answered(ctx) });
  const key = await done(ctx, keyOf(archive), { verb: 'approveCountyArchive' });
  await orderArchive(ctx, key);
  return key;
}

/** A second member does not agree, and says why. */
export async function declineCountyArchive(ctx: Context, input: DeclineCountyArchiveInput): Promise<RowKey> {
  const archive = await archiveToAnswer(ctx, input);
  const { reason } = checked(declinePersonExportRules, input);
  Object.assign(archive, { state: ArchiveState.DECLINED, answer: reason, ...answered(ctx) });
  return done(ctx, keyOf(archive), { verb: 'declineCountyArchive', reason });
}

const keyOf = ({ regionId, id }: CountyArchive): RowKey => ({ regionId, id });

function answered(ctx: Context) {
  const { accountId: answeredById, displayName: answeredByName } = actorOf(ctx);
  return { answeredById, answeredByName, answeredAt: ctx.clock.now() };
}

async function demandNoneUnderWay(ctx: Context, regionId: number, states: ArchiveState[]): Promise<void> {
  const underWay = await ctx.em.count(CountyArchive, { regionId, state: { $in: states } });
  if (underWay > 0) throw new Refusal('ARCHIVE_UNDER_WAY');
}

async function archiveToAnswer(ctx: Context, { id, version }: ApproveCountyArchiveInput): Promise<CountyArchive> {
  const archive = await ctx.em.findOne(CountyArchive, fromGlobalId('arc', id));
  if (!archive) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canAnswerArchive(actorOf(ctx), archive));
  await ctx.em.lock(archive, LockMode.OPTIMISTIC, version);
  return archive;
}

const orderArchive = (ctx: Context, { regionId, id }: RowKey): Promise<void> =>
  enqueue(ctx, 'makeCountyArchive', { regionId, given: { archiveId: id }, key: `makeCountyArchive:${id}` });

async function done(ctx: Context, key: RowKey, deed: { verb: string; reason?: string }): Promise<RowKey> {
  recordDeed(ctx, { ...deed, subjectType: 'CountyArchive', subject: key });
  await ctx.em.flush();
  await tell(ctx, 'countyArchiveMoved', key);
  return key;
}
