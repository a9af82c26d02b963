import {
  DepartmentLetterByIdDocument,
  DepartmentLetterListDocument,
  type DepartmentLetterRowFragment,
} from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** The letters to the reader's department, the newest first. */
export function useDepartmentLetterList() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: DepartmentLetterListDocument,
    variables: ({ first, after }) => ({ first, after }),
    connection: ({ departmentLetters }) => departmentLetters,
    types: ['DepartmentLetter'],
  });
  const label = (key: string) => t(`supervision.received.columns.${key}`);
  const columns = computed<Column<DepartmentLetterRowFragment>[]>(() => [
    { key: 'title', label: label('title'), isPrimary: true },
    { key: 'state', label: label('state'), width: '9rem' },
    { key: 'dueOn', label: label('dueOn'), width: '9.5rem', text: ({ dueOn }) => format.day(dueOn) },
    { key: 'issuer', label: label('issuer'), width: '12rem', text: ({ issuerOffice }) => issuerOffice },
    { key: 'region', label: label('region'), width: '8rem', text: ({ region }) => region.name },
    { key: 'serialNo', label: label('serialNo'), width: '11rem', text: ({ serialNo }) => serialNo },
  ]);
  return { ...list, columns };
}

/** One letter by its id; missing also where it went to another department. */
export function useDepartmentLetter(id: () => string) {
  const { record, ...read } = useRecord({
    query: DepartmentLetterByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ departmentLetter }) => departmentLetter,
  });
  return { letter: record, ...read };
}
