import { InboxListDocument, ReadInboxDocument, type InboxRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useAction } from '../../shared/api/useAction.ts';
import { oneOf, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

export const views = ['UNREAD', 'DUE'] as const;

/** The page of a thing by the word of its ids. */
const pages: Readonly<Record<string, string>> = {
  prb: 'problem',
  ref: 'referral',
  con: 'consultation',
  sup: 'supervision-letter',
  opn: 'opinion',
  inv: 'invitation',
  ltr: 'department-letter',
  mov: 'transfer',
  src: 'registry-source',
  rrq: 'rights-request',
  pex: 'person-exports',
  arc: 'leaving',
  dup: 'duplicate-pairs',
};

/** What waits for the reader, all of it or some: `?view=DUE`. */
export function useInbox() {
  const filters = useQueryState({ view: oneOf(views) });
  const list = useList({
    query: InboxListDocument,
    variables: ({ first, after }) => {
      const { view } = filters.state.value;
      return { filter: view === null ? null : view === 'UNREAD' ? { isUnread: true } : { isDue: true }, first, after };
    },
    connection: ({ inbox }) => inbox,
    types: ['InboxItem', 'InboxCounts'],
    // It changes while nobody looks: what is in the cache is only the beginning.
    requestPolicy: 'cache-and-network',
    isAcrossRegions: true,
  });
  return { ...list, filters };
}

/** Marks items as read: one that is opened, or all of them. */
export function useReading(refresh: () => unknown) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { run, isRunning } = useAction(ReadInboxDocument);
  const readOne = async ({ id, isUnread }: InboxRowFragment): Promise<void> => {
    if (isUnread) await run({ input: { ids: [id] } });
  };
  async function readAll(): Promise<void> {
    if (!(await run({ input: {} }))) return;
    say(t('inbox.readDone'));
    refresh();
  }
  return { readOne, readAll, isRunning };
}

/** What departments are told, by the words of the ids. */
const ofDepartments: ReadonlySet<string> = new Set(['ref', 'inv', 'ltr']);

/** Where a thing is dealt with; a department's contact stays in the region on screen, others go where it lies. */
export function routeOf(item: InboxRowFragment, regionId: number) {
  const [word = ''] = item.subjectId.split('_');
  const place = ofDepartments.has(word) ? regionId : item.regionId;
  const page = { name: pages[word] ?? 'home', params: { regionId: place, id: item.subjectId } };
  return word === 'dup' ? { ...page, query: { across: 'yes' } } : page;
}

export function useInboxColumns(): Ref<Column<InboxRowFragment>[]> {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`inbox.columns.${key}`);
  return computed(() => [
    { key: 'label', label: label('label'), isPrimary: true },
    { key: 'kind', label: label('kind'), width: '12rem', text: ({ kind }) => t(`inbox.kind.${kind}`) },
    { key: 'due', label: label('due'), width: '13rem' },
    { key: 'region', label: label('region'), width: '8rem', text: ({ region }) => region.name },
    {
      key: 'raised',
      label: label('raised'),
      width: '10rem',
      isUnbroken: true,
      text: ({ raisedAt }) => format.instant(raisedAt),
    },
  ]);
}
