import {
  declineTransferRules,
  proposeTransferRules,
  transferPackRules,
  withdrawTransferRules,
  type RefusalCode,
  type TransferPackContent,
} from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed, type FieldChange } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { carryEntries } from '../dossiers/index.ts';
import { carryValues } from '../enterpriseFields/index.ts';
import {
  addEnterprise,
  Enterprise,
  EnterpriseSource,
  EnterpriseStatus,
  nameKey,
  openNextSpan,
} from '../enterprises/index.ts';
import { isAnyPractice, Region } from '../tenancy/index.ts';
import { entriesToCarry } from './transfer-file.ts';
import { composePack, factsOfPack } from './transfer-pack.ts';
import { isAtWork } from './transfer.rows.ts';
import { TransferState } from './transfer-states.ts';
import { EnterpriseTransfer } from './transfer.entity.ts';
import type {
  AcceptEnterpriseTransferInput,
  DeclineEnterpriseTransferInput,
  ProposeEnterpriseTransferInput,
  WithdrawEnterpriseTransferInput,
} from './transfer.inputs.ts';
import { canAnswerTransfer, canProposeTransfer, canWithdrawTransfer, type TransferFacts } from './transfer.policy.ts';

const typeName = 'EnterpriseTransfer';

/**
 * Proposes that an enterprise moved to another county, with the pack of what is known of it at this moment.
 *
 * Until the other county accepts, the enterprise stays where it is. Refused as TRANSFER_STATE where a proposal waits
 * already, or where the record is closed or merged.
 */
export async function proposeEnterpriseTransfer(ctx: Context, input: ProposeEnterpriseTransferInput): Promise<RowKey> {
  const enterprise = await ctx.em.findOne(Enterprise, fromGlobalId('ent', input.enterpriseId, 'enterpriseId'));
  if (!enterprise) throw new Refusal('NOT_FOUND', { field: 'enterpriseId' });
  const { regionId, status } = enterprise;
  const waiting = { regionId, enterprise, state: TransferState.PROPOSED };
  const isWaiting = (await ctx.em.count(EnterpriseTransfer, waiting)) > 0;
  demand(canProposeTransfer(actorOf(ctx), { regionId, status, isWaiting }));
  const { reason, movedOn } = checked(proposeTransferRules, input);
  pastDay(ctx, 'movedOn', movedOn);
  await ctx.em.lock(enterprise, LockMode.OPTIMISTIC, input.version);
  const toRegion = await receiverAt(ctx, { regionId, toRegionId: input.toRegionId });
  const key = { regionId, id: newId() };
  ctx.em.create(EnterpriseTransfer, {
    ...key,
    toRegionId: toRegion.regionId,
    enterprise,
    enterpriseName: enterprise.name,
    state: TransferState.PROPOSED,
    reason,
    movedOn,
    pack: await composePack(ctx, enterprise, toRegion.regionId),
    proposedByName: actorOf(ctx).displayName,
    proposedAt: ctx.clock.now(),
  });
  const about = { regionId, id: enterprise.id };
  const changes = changesBetween({}, { toRegion: toRegion.name, movedOn });
  recordDeed(ctx, { verb: 'proposeEnterpriseTransfer', subjectType: typeName, subject: key, about, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'enterpriseTransferProposed', key);
  await fillBothInboxes(ctx, key);
  return key;
}

/**
 * Accepts an enterprise: in one transaction its record is closed there and opened here with the facts of the pack.
 *
 * Visits and problems stay where they were made. A record that stands here under the same credit code, or under the
 * same name where one of the two has no code, is joined rather than made twice, and one that left from here by a
 * transfer is opened again. What stood in its file there comes along where nothing stands here. Refused as TRANSFER_RECORD_CLOSED or ENTERPRISE_MERGED where the one under the code no
 * longer stands for another reason.
 */
export async function acceptEnterpriseTransfer(ctx: Context, input: AcceptEnterpriseTransferInput): Promise<RowKey> {
  const transfer = await transferAt(ctx, input, canAnswerTransfer);
  const { toRegionId: regionId } = transfer;
  const pack = checked(transferPackRules, transfer.pack);
  const joined = await recordToJoin(ctx, regionId, pack);
  const opened = { regionId, id: joined?.id ?? newId() };
  const amended = joined ? [...(await openAgain(ctx, joined)), ...takeCode(joined, pack.creditCode)] : [];
  if (!joined) await openRecord(ctx, opened, pack);
  const filled = await carryValues(ctx, opened, pack.ownFields);
  const taken = await takeFile(ctx, opened, { fromId: transfer.regionId, pack });
  const state = TransferState.ACCEPTED;
  await answerBy(ctx, transfer, { state, openedId: opened.id, isJoined: joined !== null });
  const verb = 'acceptEnterpriseTransfer';
  const changes = [
    ...changesBetween({}, { name: transfer.enterpriseName, isJoined: joined !== null, ...taken }),
    ...amended,
    ...filled,
  ];
  recordDeed(ctx, { verb, subjectType: typeName, subject: seenThere(transfer), about: opened, changes });
  return answered(ctx, transfer, 'enterpriseTransferAccepted');
}

/** Declines an enterprise, with the reason; its record stays where it is. */
export async function declineEnterpriseTransfer(ctx: Context, input: DeclineEnterpriseTransferInput): Promise<RowKey> {
  const { reason } = checked(declineTransferRules, input);
  const transfer = await transferAt(ctx, input, canAnswerTransfer);
  await answerBy(ctx, transfer, { state: TransferState.DECLINED, reason });
  const verb = 'declineEnterpriseTransfer';
  recordDeed(ctx, { verb, subjectType: typeName, subject: seenThere(transfer), reason });
  return answered(ctx, transfer, 'enterpriseTransferDeclined');
}

/** Takes a proposal back before there is an answer. */
export async function withdrawEnterpriseTransfer(
  ctx: Context,
  input: WithdrawEnterpriseTransferInput,
): Promise<RowKey> {
  const { reason } = checked(withdrawTransferRules, input);
  const transfer = await transferAt(ctx, input, canWithdrawTransfer);
  await answerBy(ctx, transfer, { state: TransferState.WITHDRAWN, reason: reason ?? null });
  return answered(ctx, transfer, null);
}

/**
 * Registers an enterprise with the facts of its pack; the record is there before the door looks for it.
 *
 * Why it moved is told by the transfer alone: words of the other county are not copied to where its erasures do not reach.
 */
async function openRecord(ctx: Context, key: RowKey, pack: TransferPackContent): Promise<void> {
  addEnterprise(ctx, key, {
    facts: await factsOfPack(ctx, pack, key.regionId),
    status: EnterpriseStatus.ACTIVE,
    source: EnterpriseSource.ENTERED,
    reason: null,
    since: dayOf(ctx.clock.now()),
    formerNames: pack.formerNames,
  });
  await tell(ctx, 'enterpriseRegistered', key);
  await ctx.em.flush();
}

/** What stood in its file there comes into its file here, with the name of the county that kept it. */
async function takeFile(
  ctx: Context,
  opened: RowKey,
  { fromId, pack }: { fromId: number; pack: TransferPackContent },
): Promise<{ fileEntries?: number }> {
  const { name: from } = await ctx.em.findOneOrFail(Region, { regionId: fromId });
  const fileEntries = await carryEntries(ctx, opened, { from, entries: entriesToCarry(pack, from) });
  return fileEntries === 0 ? {} : { fileEntries };
}

/** Where an enterprise may go: a county that keeps enterprises today, another one, and none that is for practice. */
async function receiverAt(ctx: Context, { regionId, toRegionId }: Pick<TransferFacts, 'regionId' | 'toRegionId'>) {
  const region = await ctx.em.findOne(Region, { regionId: toRegionId });
  if (!region || region.endedOn != null) throw badInput('toRegionId', 'REGION_UNKNOWN');
  if (!region.isUnit) throw new Refusal('REGION_KEEPS_NO_ENTERPRISES', { field: 'toRegionId' });
  if (toRegionId === regionId || (await isAnyPractice(ctx, regionId, toRegionId)))
    throw badInput('toRegionId', 'OTHER_REGION');
  return region;
}

interface AnsweredInput {
  id: string;
  version: number;
}

/**
 * The transfer of an input at the version that was seen, open to the deed; absent and not yours are one answer.
 *
 * Two who answer at once wait for each other, so that the second one finds what the first one said.
 */
async function transferAt(
  ctx: Context,
  { id, version }: AnsweredInput,
  judge: (actor: ReturnType<typeof actorOf>, facts: TransferFacts) => ReturnType<typeof canAnswerTransfer>,
): Promise<EnterpriseTransfer> {
  const key = fromGlobalId('mov', id);
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 26))', [key.id]);
  const transfer = await ctx.em.findOne(EnterpriseTransfer, key);
  if (!transfer) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(judge(actorOf(ctx), transfer));
  if (!isAtWork(ctx, judge === canWithdrawTransfer ? transfer.regionId : transfer.toRegionId))
    throw new Refusal('NOT_ALLOWED');
  await ctx.em.lock(transfer, LockMode.OPTIMISTIC, version);
  return transfer;
}

/** The record of a county that an enterprise which comes joins; null where there is none. */
async function recordToJoin(
  ctx: Context,
  regionId: number,
  { creditCode, name }: TransferPackContent,
): Promise<Enterprise | null> {
  const under = creditCode === null ? null : await recordUnder(ctx, regionId, creditCode);
  if (under) return under;
  const bare = creditCode === null ? {} : { creditCode: null };
  const named = await ctx.em.find(Enterprise, { regionId, nameKey: nameKey(name), ...bare });
  const standing = [];
  for (const one of named) if (await standsOrLeft(ctx, one)) standing.push(one);
  // Of several of one name nobody knows here which it is: they are listed as likely the same.
  return standing.length === 1 ? (standing[0] ?? null) : null;
}

/** Whether a record stands, or does not only because it was handed on. */
async function standsOrLeft(ctx: Context, record: Enterprise): Promise<boolean> {
  if (record.status !== EnterpriseStatus.CLOSED) return record.status !== EnterpriseStatus.MERGED;
  const left = { regionId: record.regionId, enterprise: record, state: TransferState.ACCEPTED };
  return (await ctx.em.count(EnterpriseTransfer, left)) > 0;
}

/** The record of a county under a credit code. */
async function recordUnder(ctx: Context, regionId: number, creditCode: string): Promise<Enterprise | null> {
  const all = await ctx.em.find(Enterprise, { regionId, creditCode });
  const standing = all.find(({ status }) => status !== EnterpriseStatus.MERGED);
  if (!standing && all.length > 0) throw new Refusal('ENTERPRISE_MERGED');
  if (standing && !(await standsOrLeft(ctx, standing))) throw new Refusal('TRANSFER_RECORD_CLOSED');
  return standing ?? null;
}

/** A record that had no credit code and is joined by name bears the code from now on. */
function takeCode(record: Enterprise, creditCode: string | null): FieldChange[] {
  if (creditCode === null || record.creditCode != null) return [];
  record.creditCode = creditCode;
  return changesBetween({ creditCode: null }, { creditCode });
}

/** A record that left for another county and comes back is opened again; any other one that is joined stays as it is. */
async function openAgain(ctx: Context, record: Enterprise): Promise<FieldChange[]> {
  const { regionId, id, status } = record;
  if (status !== EnterpriseStatus.CLOSED) return [];
  await openNextSpan(ctx, { regionId, id }, { status: EnterpriseStatus.ACTIVE, on: null });
  Object.assign(record, { status: EnterpriseStatus.ACTIVE, updatedAt: ctx.clock.now() });
  return changesBetween({ status }, { status: EnterpriseStatus.ACTIVE });
}

type Answer =
  | { state: TransferState.ACCEPTED; openedId: string; isJoined: boolean }
  | { state: TransferState.DECLINED | TransferState.WITHDRAWN; reason: string | null };

/** Writes the answer where the transfer lies, by the one door that is open to both counties. */
async function answerBy(ctx: Context, { regionId, id, version }: EnterpriseTransfer, answer: Answer): Promise<void> {
  const now = ctx.clock.now();
  const said = { ...answer, byName: actorOf(ctx).displayName, at: now.toISOString(), today: dayOf(now) };
  const [row] = await ctx.em.execute<{ refused: RefusalCode | null }[]>(
    'select sec.answer_transfer(?, ?, ?, ?::jsonb) as refused',
    [regionId, id, version, JSON.stringify(said)],
  );
  if (row?.refused != null) throw new Refusal(row.refused);
}

/** A transfer as the county that it is addressed to writes of it: each county has its own history. */
const seenThere = ({ toRegionId, id }: EnterpriseTransfer): RowKey => ({ regionId: toRegionId, id });

/** The deed is written; the county that answered is told, as the door told the other one. */
async function answered(ctx: Context, transfer: EnterpriseTransfer, told: string | null): Promise<RowKey> {
  const key = { regionId: transfer.regionId, id: transfer.id };
  await ctx.em.flush();
  if (told !== null) await tell(ctx, told, seenThere(transfer));
  await fillBothInboxes(ctx, key);
  return key;
}

async function fillBothInboxes(ctx: Context, { regionId, id }: RowKey): Promise<void> {
  await ctx.em.execute('select graphile_worker.enqueue_transfer(?, ?)', [regionId, id]);
}
