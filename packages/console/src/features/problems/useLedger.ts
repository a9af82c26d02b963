import { ProblemLedgerDocument, type LedgerRowFragment, type ProblemState } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

const deferred: ProblemState[] = ['DEFERRED'];
const answered: ProblemState[] = ['REPLIED', 'CONFIRMED'];

/** The deferred ledger of the region on screen; where the address asks for it, what was answered and may be struck off. */
export function useLedger() {
  const { t } = useI18n();
  const format = useFormat();
  const route = useRoute();
  const isAnswered = computed(() => route.query['answered'] !== undefined);
  const list = useList({
    query: ProblemLedgerDocument,
    variables: (at) => ({ ...at, filter: { state: isAnswered.value ? answered : deferred } }),
    connection: ({ problems }) => problems,
    types: ['Problem'],
  });
  const label = (key: string) => t(`problem.columns.${key}`);
  const columns = computed<Column<LedgerRowFragment>[]>(() => [
    { key: 'title', label: label('title'), isPrimary: true, text: ({ title }) => title },
    { key: 'enterprise', label: label('enterprise'), width: '13rem', text: ({ enterprise }) => enterprise.name },
    { key: 'county', label: label('county'), width: '8rem', text: ({ region }) => region.name },
    { key: 'state', label: label('state'), width: '8.5rem', text: ({ state }) => t(`problemState.${state}`) },
    { key: 'owner', label: label('owner'), width: '10rem', text: ({ owner }) => owner?.bodyName ?? '' },
    {
      key: 'nextAnswerOn',
      label: t('problem.ledger.nextAnswerOn'),
      width: '9.5rem',
      text: ({ nextAnswerOn }) => (nextAnswerOn ? format.day(nextAnswerOn) : ''),
    },
    {
      key: 'age',
      label: t('problem.clock.age'),
      width: '6rem',
      text: ({ ageDays }) => t('problem.clock.days', { n: ageDays }),
    },
    { key: 'actions', label: label('actions'), width: '9rem' },
  ]);
  return { ...list, columns, isAnswered };
}
