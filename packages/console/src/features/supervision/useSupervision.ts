import {
  SupervisionLetterByIdDocument,
  SupervisionLetterListDocument,
  type SupervisionLetterRowFragment,
} from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';
import { letterStateOf } from './letter-state.ts';

/** The letters of the region on screen and below it, the newest first: the open ones, unless the address asks for all. */
export function useSupervisionList() {
  const { t } = useI18n();
  const format = useFormat();
  const route = useRoute();
  const isAll = computed(() => route.query['all'] !== undefined);
  const list = useList({
    query: SupervisionLetterListDocument,
    variables: (at) => ({ ...at, isOpen: isAll.value ? null : true }),
    connection: ({ supervisionLetters }) => supervisionLetters,
    types: ['SupervisionLetter'],
  });
  const label = (key: string) => t(`supervision.columns.${key}`);
  const columns = computed<Column<SupervisionLetterRowFragment>[]>(() => [
    { key: 'problem', label: label('problem'), isPrimary: true, text: ({ problem }) => problem.title },
    { key: 'serialNo', label: label('serialNo'), width: '11rem', text: ({ serialNo }) => serialNo },
    { key: 'addressee', label: label('addressee'), width: '12rem', text: ({ addressee }) => addressee },
    { key: 'region', label: label('region'), width: '8rem', text: ({ region }) => region.name },
    {
      key: 'state',
      label: label('state'),
      width: '9rem',
      text: (row) => t(`supervision.state.${letterStateOf(row.answeredOn ?? null, row.deadline.isOverdue)}`),
    },
    { key: 'due', label: label('due'), width: '9.5rem', text: ({ deadline }) => format.day(deadline.dueOn) },
  ]);
  return { ...list, columns, isAll };
}

/** One letter by its id. */
export function useSupervisionLetter(id: () => string) {
  const { record, ...read } = useRecord({
    query: SupervisionLetterByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ supervisionLetter }) => supervisionLetter,
  });
  return { letter: record, ...read };
}
