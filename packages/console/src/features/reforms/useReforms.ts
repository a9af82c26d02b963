import {
  DepartmentReformByIdDocument,
  DepartmentReformListDocument,
  type DepartmentReformRowFragment,
} from '@lianxi/schema/operations';
import { useIntervalFn } from '@vueuse/core';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** The reforms of the region on screen, of all below it and of those above it, the latest first. */
export function useReformList() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: DepartmentReformListDocument,
    variables: (at) => at,
    connection: ({ departmentReforms }) => departmentReforms,
    types: ['DepartmentReform'],
  });
  const label = (key: string) => t(`reform.columns.${key}`);
  const columns = computed<Column<DepartmentReformRowFragment>[]>(() => [
    { key: 'document', label: label('document'), isPrimary: true, text: ({ document }) => document },
    { key: 'kind', label: label('kind'), width: '8rem', text: ({ kind }) => t(`reform.kind.${kind}`) },
    { key: 'region', label: label('region'), width: '9rem', text: ({ region }) => region.name },
    { key: 'state', label: label('state'), width: '9rem', text: ({ state }) => t(`reform.state.${state}`) },
    { key: 'on', label: label('on'), width: '10rem', text: ({ effectiveOn }) => format.day(effectiveOn) },
    { key: 'by', label: label('by'), width: '9rem', text: ({ preparedByName }) => preparedByName },
  ]);
  return { ...list, columns };
}

/** How often a reform that is at work is asked for, in milliseconds. */
const pollEvery = 2000;

/** One reform by its id, followed while its job is at work. */
export function useReform(id: () => string) {
  const { record, ...read } = useRecord({
    query: DepartmentReformByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ departmentReform }) => departmentReform,
    // A job moves on while nobody looks: what is in the cache is only the beginning.
    requestPolicy: 'cache-and-network',
  });
  const isDue = computed(() => record.value?.state === 'PLANNED' && record.value.isDue);
  const isWorking = computed(
    () => isDue.value || record.value?.state === 'RUNNING' || record.value?.state === 'UNDOING',
  );
  useIntervalFn(() => {
    if (isWorking.value) void read.retry();
  }, pollEvery);
  return { reform: record, isWorking, ...read };
}
