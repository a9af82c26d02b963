import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { ArchiveState, CountyArchive } from '../counties/index.ts';
import { titleOfFigure } from '../figures/index.ts';
import { PersonExport, PersonExportState } from '../personExports/index.ts';
import { Addressee, InboxKind } from './inbox-kinds.ts';
import type { WaitingItem } from './waiting-items.ts';

/** What waits of a list of people: a second member's answer, and then that it is fetched within its day, or why not. */
export async function waitingOfExport(work: Work, key: RowKey): Promise<WaitingItem[]> {
  const asked = await work.em.findOne(PersonExport, key, { populate: ['ofRegion'], refresh: true });
  if (!asked) return [];
  const about = {
    department: null,
    subjectWord: 'pex',
    subjectId: asked.id,
    label: `${asked.ofRegion.name}${titleOfFigure(asked.figure, 'zh-CN') ?? ''}人员名单 ${asked.namedCount}`,
    isProvisional: false,
  };
  const { accountId, state, usableUntil = null, answeredAt = null } = asked;
  const forAsker = { ...about, addressee: Addressee.PERSON, forAccountId: accountId };
  if (state === PersonExportState.ASKED)
    return [
      {
        ...about,
        kind: InboxKind.EXPORT_TO_APPROVE,
        addressee: Addressee.OFFICE,
        notAccountId: accountId,
        dueOn: null,
      },
    ];
  // Told to whoever asked; the database lets it go once they have read it.
  if (state === PersonExportState.DECLINED) return [{ ...forAsker, kind: InboxKind.EXPORT_DECLINED, dueOn: null }];
  // One that needed nobody's word is fetched as it is asked for.
  const isOwed = state === PersonExportState.APPROVED && answeredAt !== null && usableUntil !== null;
  if (!isOwed || usableUntil <= work.clock.now()) return [];
  return [{ ...forAsker, kind: InboxKind.EXPORT_TO_FETCH, dueOn: dayOf(usableUntil) }];
}

/** What waits of the archive of a county: a second one's answer, and then that whoever asked fetches it. */
export async function waitingOfArchive(work: Work, key: RowKey): Promise<WaitingItem[]> {
  const asked = await work.em.findOne(CountyArchive, key, { populate: ['region'], refresh: true });
  if (!asked) return [];
  const about = {
    department: null,
    subjectWord: 'arc',
    subjectId: asked.id,
    label: `${asked.region.name}全部数据 ${asked.personCount ?? 0}`,
    isProvisional: false,
  };
  const { accountId, state, answeredAt = null, fetchedAt = null, expiresAt = null } = asked;
  const forAsker = { ...about, addressee: Addressee.PERSON, forAccountId: accountId };
  if (state === ArchiveState.ASKED)
    return [
      {
        ...about,
        kind: InboxKind.ARCHIVE_TO_APPROVE,
        addressee: Addressee.HEADS,
        notAccountId: accountId,
        dueOn: null,
      },
    ];
  if (state === ArchiveState.DECLINED) return [{ ...forAsker, kind: InboxKind.ARCHIVE_DECLINED, dueOn: null }];
  const isOwed = state === ArchiveState.READY && answeredAt !== null && fetchedAt === null && expiresAt !== null;
  if (!isOwed || expiresAt <= work.clock.now()) return [];
  return [{ ...forAsker, kind: InboxKind.ARCHIVE_TO_FETCH, dueOn: dayOf(expiresAt) }];
}
