import {
  CommonProblemByIdDocument,
  CommonProblemListDocument,
  type CommonProblemRowFragment,
} from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** Common problems of the region on screen, of all below it and of those above it: the open ones, or all where asked for. */
export function useCommonProblemList() {
  const { t } = useI18n();
  const format = useFormat();
  const route = useRoute();
  const isAll = computed(() => route.query['all'] !== undefined);
  const list = useList({
    query: CommonProblemListDocument,
    variables: (at) => ({ ...at, isOpen: isAll.value ? null : true }),
    connection: ({ commonProblems }) => commonProblems,
    types: ['CommonProblem'],
  });
  const label = (key: string) => t(`commonProblem.columns.${key}`);
  const columns = computed<Column<CommonProblemRowFragment>[]>(() => [
    { key: 'title', label: label('title'), isPrimary: true, text: (row) => row.title },
    { key: 'category', label: label('category'), width: '8rem', text: (row) => t(`problemCategory.${row.category}`) },
    { key: 'region', label: label('region'), width: '8rem', text: (row) => row.region.name },
    {
      key: 'state',
      label: label('state'),
      width: '10rem',
      text: (row) => t(`commonProblem.state.${row.isOverdue ? 'OVERDUE' : row.state}`),
    },
    {
      key: 'spread',
      label: label('spread'),
      width: '11rem',
      text: (row) => t('commonProblem.spread', { counties: row.countyCount, problems: row.problemCount }),
    },
    { key: 'owner', label: label('owner'), width: '11rem', text: (row) => row.owner ?? '' },
    { key: 'dueOn', label: label('dueOn'), width: '9.5rem', text: (row) => (row.dueOn ? format.day(row.dueOn) : '') },
    {
      key: 'declaredOn',
      label: label('declaredOn'),
      width: '9.5rem',
      text: (row) => format.day(row.declaredOn),
      isHiddenAtFirst: true,
    },
  ]);
  return { ...list, columns, isAll };
}

/** One common problem by its id. */
export function useCommonProblem(id: () => string) {
  const { record, ...read } = useRecord({
    query: CommonProblemByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ commonProblem }) => commonProblem,
  });
  return { common: record, ...read };
}
