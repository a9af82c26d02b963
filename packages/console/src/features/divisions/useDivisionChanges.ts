import {
  DivisionChangeByIdDocument,
  DivisionChangeListDocument,
  type DivisionChangeRowFragment,
} from '@lianxi/schema/operations';
import { useIntervalFn } from '@vueuse/core';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** The changes of divisions of the region on screen, of all below it and of those above it, the latest first. */
export function useDivisionList() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: DivisionChangeListDocument,
    variables: (at) => at,
    connection: ({ divisionChanges }) => divisionChanges,
    types: ['DivisionChange'],
  });
  const label = (key: string) => t(`division.columns.${key}`);
  const whole = ({ fromNames, successorName }: DivisionChangeRowFragment) =>
    t('division.becomes', { before: fromNames.join('、') || '—', after: successorName });
  const columns = computed<Column<DivisionChangeRowFragment>[]>(() => [
    { key: 'document', label: label('document'), isPrimary: true, text: ({ document }) => document },
    { key: 'kind', label: label('kind'), width: '7rem', text: ({ kind }) => t(`division.kind.${kind}`) },
    { key: 'what', label: label('what'), width: '16rem', text: whole },
    { key: 'state', label: label('state'), width: '8rem', text: ({ state }) => t(`division.state.${state}`) },
    { key: 'on', label: label('on'), width: '10rem', text: ({ effectiveOn }) => format.day(effectiveOn) },
    { key: 'by', label: label('by'), width: '8rem', text: ({ preparedByName }) => preparedByName },
  ]);
  return { ...list, columns };
}

/** How often a change that is at work is asked for, in milliseconds. */
const pollEvery = 2000;

/** One change by its id, followed while its job is at work. */
export function useDivisionChange(id: () => string) {
  const { record, ...read } = useRecord({
    query: DivisionChangeByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ divisionChange }) => divisionChange,
    // A job moves on while nobody looks: what is in the cache is only the beginning.
    requestPolicy: 'cache-and-network',
  });
  const isWorking = computed(
    () => (record.value?.state === 'PLANNED' && record.value.isDue) || record.value?.state === 'UNDOING',
  );
  useIntervalFn(() => {
    if (isWorking.value) void read.retry();
  }, pollEvery);
  return { change: record, isWorking, ...read };
}
