import type { ImportListQuery } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Column } from '../../shared/table/column.ts';

export type ImportInList = ImportListQuery['imports']['nodes'][number];

/** Rows of an import that wait for a person. */
const waitingRows = ({ counts }: ImportInList): number => counts.doubtful + counts.conflict + counts.invalid;

/** The columns of the list of imports; in a county all went into that county, so it is not repeated. */
export function useImportColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`imports.list.${key}`);
  const figure = (key: string, width: string, text: (row: ImportInList) => string): Column<ImportInList> => ({
    key,
    label: label(key),
    width,
    isNumeric: true,
    text,
  });

  return computed<Column<ImportInList>[]>(() => {
    const region: Column<ImportInList> = {
      key: 'region',
      label: label('region'),
      width: '8rem',
      text: (row) => row.region.name,
    };
    return [
      { key: 'fileName', label: label('fileName'), isPrimary: true },
      { key: 'kind', label: label('kind'), width: '7rem', text: (row) => t(`imports.kind.${row.kind}`) },
      ...(isUnit.value ? [] : [region]),
      { key: 'state', label: label('state'), width: '8rem' },
      figure('rows', '6rem', (row) => format.number(row.counts.total)),
      figure('applied', '6rem', (row) => format.number(row.counts.applied)),
      figure('waiting', '7rem', (row) => {
        const count = waitingRows(row);
        return count > 0 ? t('imports.list.waitingRows', { count: format.number(count) }) : label('nothingWaiting');
      }),
      { key: 'startedBy', label: label('startedBy'), width: '8rem', text: (row) => row.startedByName },
      {
        key: 'createdAt',
        label: label('createdAt'),
        width: '10rem',
        isUnbroken: true,
        text: (row) => format.instant(row.createdAt),
      },
    ];
  });
}
