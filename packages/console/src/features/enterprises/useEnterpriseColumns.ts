import type { EnterpriseRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useOwnFieldName, type OwnField } from '../../shared/enterprise/useOwnFields.ts';
import type { Column } from '../../shared/table/column.ts';

/** The unit stands in the heading, so that the cells are numbers again where a file comes back. */
const bareWords = (words: string, unit: string | null): string =>
  unit !== null && words.endsWith(` ${unit}`) ? words.slice(0, -unit.length - 1) : words;

const countyColumn = (label: string): Column<EnterpriseRowFragment> => ({
  key: 'county',
  label,
  width: '8rem',
  text: (row) => row.region.name,
});

/** Columns of the fields that offices added: off the screen at first, where there is no room for all, and in the sheet. */
function useOwnColumns(fields: Ref<readonly OwnField[]>) {
  const { labelOf } = useOwnFieldName();
  const columnOf = (field: OwnField): Column<EnterpriseRowFragment> => ({
    key: field.id,
    label: labelOf(field),
    isHiddenAtFirst: true,
    isInSheet: true,
    text: (row) => bareWords(row.ownFields.find((one) => one.field.id === field.id)?.words ?? '', field.unit),
  });
  return computed(() => fields.value.map(columnOf));
}

/** The columns of the register; in a county all rows are of that county, so it is not repeated. */
export function useEnterpriseColumns(isUnit: Ref<boolean>, ownFields: Ref<readonly OwnField[]>) {
  const { t } = useI18n();
  const format = useFormat();
  const ownColumns = useOwnColumns(ownFields);
  const label = (key: string) => t(`enterprises.columns.${key}`);

  return computed<Column<EnterpriseRowFragment>[]>(() => {
    return [
      {
        key: 'name',
        label: label('name'),
        isPrimary: true,
        sort: { asc: 'NAME_ASC', desc: 'NAME_DESC' },
        text: (row) => row.name,
      },
      ...(isUnit.value ? [] : [countyColumn(label('county'))]),
      { key: 'creditCode', label: label('creditCode'), width: '11.5rem', text: (row) => row.creditCode ?? '' },
      { key: 'status', label: label('status'), width: '6rem', text: (row) => t(`enterprises.status.${row.status}`) },
      {
        key: 'file',
        label: label('file'),
        width: '9rem',
        text: ({ file }) =>
          t('enterprise.file', { state: t(`enterprise.fileState.${file.state}`), completeness: file.completeness }),
      },
      { key: 'type', label: label('type'), width: '8rem', text: (row) => row.enterpriseType ?? '' },
      { key: 'capital', label: label('capital'), width: '8.5rem', isNumeric: true, text: format.capital },
      {
        key: 'registeredOn',
        label: label('registeredOn'),
        width: '9rem',
        isUnbroken: true,
        sort: { asc: 'REGISTERED_ON_ASC', desc: 'REGISTERED_ON_DESC' },
        text: (row) => (row.registeredOn ? format.day(row.registeredOn) : ''),
      },
      {
        key: 'updatedAt',
        label: label('updatedAt'),
        width: '10rem',
        isUnbroken: true,
        sort: { asc: 'UPDATED_AT_ASC', desc: 'UPDATED_AT_DESC' },
        text: (row) => format.instant(row.updatedAt),
      },
      ...ownColumns.value,
    ];
  });
}
