import { HandlingBatchListDocument, type BatchRowFragment, type BatchState } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { day, someOf, text, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Tone } from '../../shared/page/StatusTag.vue';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** How far a batch has come, what is late first. */
export const batchStates = ['OVERDUE', 'OPEN', 'ENDED'] as const satisfies readonly BatchState[];
export const batchTones: Record<BatchState, Tone> = { OVERDUE: 'bad', OPEN: 'info', ENDED: 'good' };

/** How the search form stands in the address: `?state=OVERDUE&due=2014-10-31`. */
const codecs = { q: text, state: someOf<BatchState>(batchStates), due: day };

/** The batches of the region on screen, the newest first: filters in the address, pages by cursor. */
export function useBatchList() {
  const filters = useQueryState(codecs);
  const filter = computed(() => {
    const { q, state, due } = filters.state.value;
    return { search: q || null, state: state.length > 0 ? state : null, dueBy: due || null };
  });
  const list = useList({
    query: HandlingBatchListDocument,
    variables: (at) => ({ ...at, filter: filter.value }),
    connection: ({ handlingBatches }) => handlingBatches,
    types: ['HandlingBatch', 'Problem'],
  });
  return { ...list, filters };
}

/** The columns of the list of batches; in a county all rows are of that county, so it is not repeated. */
export function useBatchColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`problem.batches.${key}`);
  return computed<Column<BatchRowFragment>[]>(() => [
    { key: 'title', label: label('name'), isPrimary: true, text: (row) => row.title },
    ...(isUnit.value
      ? []
      : [
          {
            key: 'county',
            label: t('problem.columns.county'),
            width: '9rem',
            text: (row: BatchRowFragment) => row.region.name,
          },
        ]),
    { key: 'state', label: label('state'), width: '8rem', text: (row) => t(`problem.batchState.${row.state}`) },
    {
      key: 'progress',
      label: label('progress'),
      width: '12rem',
      text: ({ problemCount, endedCount, overdueCount }) =>
        t(overdueCount > 0 ? 'problem.batches.countLate' : 'problem.batches.count', {
          all: problemCount,
          ended: endedCount,
          overdue: overdueCount,
        }),
    },
    {
      key: 'nextDueOn',
      label: label('nextDueOn'),
      width: '9.5rem',
      text: ({ nextDueOn }) => (nextDueOn ? format.day(nextDueOn) : ''),
    },
    { key: 'assignedOn', label: label('assignedOn'), width: '9.5rem', text: (row) => format.day(row.assignedOn) },
    { key: 'assignedBy', label: label('assignedBy'), width: '8rem', text: (row) => row.assignedByName },
  ]);
}
