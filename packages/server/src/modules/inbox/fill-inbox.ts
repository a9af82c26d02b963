import { cityOf } from '@lianxi/schema';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { laterJob, type Job } from '../../platform/jobs.ts';
import { inboxEvents, type InboxEvent } from '../../platform/outbox.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Deadline } from '../calendar/index.ts';
import { problemOfConsultation, problemOfDecision } from '../consultations/index.ts';
import { Referral } from '../problems/index.ts';
import { EnterpriseTransfer, TransferState } from '../enterpriseTransfers/index.ts';
import { problemOfLetter } from '../supervision/index.ts';
import { Region } from '../tenancy/index.ts';
import { callAddressees, nudgeReaders, theOffice } from './addressees.ts';
import { InboxKind } from './inbox-kinds.ts';
import { InboxItem } from './inbox.entity.ts';
import { moveReminder } from './reminder.ts';
import { waitingOfArchive, waitingOfExport } from './waiting-exports.ts';
import {
  waitingOfOpinion,
  waitingOfPairs,
  waitingOfProblem,
  waitingOfRights,
  waitingOfSource,
  waitingOfTransfer,
  type WaitingItem,
} from './waiting-items.ts';

/** What a thing is that something may wait of. */
type About = RowKey & { word: 'prb' | 'opn' | 'mov' | 'src' | 'rrq' | 'pex' | 'arc' | 'dup' };

const problem = (_work: Work, key: RowKey) => Promise.resolve<About>({ ...key, word: 'prb' });
const opinion = (_work: Work, key: RowKey) => Promise.resolve<About>({ ...key, word: 'opn' });
const source = (_work: Work, key: RowKey) => Promise.resolve<About>({ ...key, word: 'src' });
const rights = (_work: Work, key: RowKey) => Promise.resolve<About>({ ...key, word: 'rrq' });
const personExport = (_work: Work, key: RowKey) => Promise.resolve<About>({ ...key, word: 'pex' });
const archive = (_work: Work, key: RowKey) => Promise.resolve<About>({ ...key, word: 'arc' });
const asProblem = (key: RowKey | null): About | null => key && { ...key, word: 'prb' };
const consultation = async (work: Work, key: RowKey) => asProblem(await problemOfConsultation(work, key));

async function referral(work: Work, { regionId, id }: RowKey): Promise<About | null> {
  const row = await work.em.findOne(Referral, { regionId, id });
  return row && { regionId, id: row.problem.id, word: 'prb' };
}

async function deadline(work: Work, { regionId, id }: RowKey): Promise<About | null> {
  const row = await work.em.findOne(Deadline, { regionId, id });
  if (!row) return null;
  const owing = { regionId, id: row.subjectId };
  if (row.subjectWord === 'sup') return asProblem(await problemOfLetter(work, owing));
  if (row.subjectWord === 'dec') return asProblem(await problemOfDecision(work, owing));
  if (row.subjectWord === 'rrq') return { ...owing, word: 'rrq' };
  return row.subjectWord === 'prb' ? asProblem(owing) : null;
}

/** A transfer, and those that were declined before an enterprise was proposed again; a pair of two counties may be what it is of. */
async function transfer(work: Work, { regionId, id }: RowKey): Promise<About[]> {
  await orderPairs(work, { regionId });
  const now = await work.em.findOne(EnterpriseTransfer, { regionId, id });
  const before = now
    ? await work.em.find(EnterpriseTransfer, {
        regionId,
        enterprise: now.enterprise,
        state: TransferState.DECLINED,
        id: { $ne: id },
      })
    : [];
  return [{ id }, ...before].map((one) => ({ regionId, id: one.id, word: 'mov' }));
}

/**
 * The pairs of two counties are the city's, which alone sees both: the job of a county has them looked at there. Of many
 * records that are written at once it is looked when they are all there.
 */
async function orderPairs(work: Work, { regionId }: Pick<RowKey, 'regionId'>): Promise<null> {
  const cityId = cityOf(regionId);
  const city = await work.em.findOne(Region, { regionId: cityId });
  if (!city || city.isUnit || city.endedOn != null) return null;
  const name: InboxEvent = 'pairsMoved';
  const key = `inbox.pairs.${cityId}`;
  const given = { name, regionId: cityId, id: theOffice };
  await laterJob(work, 'fillInbox', { regionId: cityId, accountId: null, given, key, queue: key, afterMs: 0 });
  return null;
}
const pairs = (_work: Work, key: RowKey) => Promise.resolve<About>({ ...key, word: 'dup' });

/** From what an event tells of to what may wait of it. */
const abouts: Readonly<Record<InboxEvent, (work: Work, key: RowKey) => Promise<About | About[] | null>>> = {
  problemRaised: problem,
  problemMoved: problem,
  problemReferred: problem,
  problemsMerged: problem,
  referralAnswered: referral,
  consultationDeclined: consultation,
  consultationRecorded: consultation,
  decisionExecuted: consultation,
  decisionClimbed: consultation,
  opinionReceived: opinion,
  opinionAnswered: opinion,
  opinionConverted: opinion,
  deadlineMoved: deadline,
  enterpriseTransferMoved: transfer,
  registrySourceMoved: source,
  personExportMoved: personExport,
  countyArchiveMoved: archive,
  rightsRequested: rights,
  rightsRequestMoved: rights,
  enterpriseRegistered: orderPairs,
  enterpriseCorrected: orderPairs,
  enterprisesMerged: orderPairs,
  enterpriseMergeUndone: orderPairs,
  enterprisesToldApart: orderPairs,
  importChanged: orderPairs,
  pairsMoved: pairs,
};

/** What waits of a thing, as its record says it. */
const waitingOf = {
  prb: waitingOfProblem,
  opn: waitingOfOpinion,
  mov: waitingOfTransfer,
  src: waitingOfSource,
  rrq: waitingOfRights,
  pex: waitingOfExport,
  arc: waitingOfArchive,
  dup: waitingOfPairs,
};

/**
 * The job that fills the inboxes after an event: whatever the record says now waits, and nothing else.
 *
 * It looks at the record and not at the event, in one transaction: run twice it changes nothing, killed in between it
 * is run again, and of events that overtake each other the last state wins.
 */
export async function fillInboxJob(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['id']) };
  const name = inboxEvents.find((one) => one === job.given['name']);
  if (!name) throw new Error(`no inbox is filled after ${String(job.given['name'])}`);
  await job.inScope(async (work) => {
    const about = await abouts[name](work, key);
    for (const one of [about ?? []].flat()) await fillInbox(work, one);
  });
}

/** What an item is about, by the word of its subject: much of a problem waits under words of its own. */
export const wordOfAbout = (subjectWord: string): About['word'] =>
  (['opn', 'mov', 'src', 'rrq', 'pex', 'arc', 'dup'] as const).find((word) => word === subjectWord) ?? 'prb';

/** Brings the items about one thing in line with the record, and moves their reminders. */
export async function fillInbox(work: Work, about: About): Promise<void> {
  const { regionId, id: aboutId, word } = about;
  // Two jobs about one thing wait for each other: its events are keyed by what they tell of, which may differ.
  await work.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 5))', [
    `${aboutId}${word === 'dup' ? regionId : ''}`,
  ]);
  const waiting = await waitingOf[word](work, { regionId, id: aboutId });
  // Whoever was here before may have changed what was read earlier.
  const known = await work.em.find(InboxItem, { regionId, aboutId }, { refresh: true });
  const now = work.clock.now();
  const raised: InboxItem[] = [];
  const changed: InboxItem[] = [];
  for (const item of waiting) {
    const before = known.find(({ kind, subjectId }) => kind === item.kind && subjectId === item.subjectId);
    if (before && before.settledAt == null && !isChanged(before, item)) continue;
    // What is told and not owed was read, and does not come again.
    if (before && before.settledAt != null && item.kind === InboxKind.TRANSFER_DECLINED) continue;
    const isNew = !before || before.settledAt != null;
    const facts = { ...columnsOf(item), ...(isNew ? { raisedAt: now, remindedAt: null, settledAt: null } : {}) };
    const row = before
      ? Object.assign(before, facts)
      : work.em.create(InboxItem, { regionId, id: newId(), aboutId, raisedAt: now, ...facts });
    changed.push(row);
    if (isNew) raised.push(row);
  }
  for (const row of known) {
    if (row.settledAt != null || waiting.some((item) => item.kind === row.kind && item.subjectId === row.subjectId))
      continue;
    row.settledAt = now;
    changed.push(row);
  }
  await work.em.flush();
  for (const row of changed) await moveReminder(work, row);
  await nudgeReaders(work, changed);
  await callAddressees(work, raised);
}

function columnsOf({ department, forAccountId = null, notAccountId = null, ...item }: WaitingItem) {
  const place = { departmentRegionId: department?.regionId ?? null, departmentId: department?.id ?? null };
  return { ...item, ...place, forAccountId, notAccountId };
}

const isChanged = (before: InboxItem, { label, dueOn, isProvisional }: WaitingItem): boolean =>
  before.label !== label || (before.dueOn ?? null) !== dueOn || before.isProvisional !== isProvisional;
