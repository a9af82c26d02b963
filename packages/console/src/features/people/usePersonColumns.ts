import type { PersonRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Column } from '../../shared/table/column.ts';

/** The columns of the list of people; in a county all are of that county, so it is not repeated. */
export function usePersonColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`people.columns.${key}`);
  const present = ({ roles }: PersonRowFragment) => roles.filter(({ toOn }) => toOn === null);

  return computed<Column<PersonRowFragment>[]>(() => {
    const county: Column<PersonRowFragment> = {
      key: 'county',
      label: label('county'),
      width: '8rem',
      text: (row) => row.region.name,
    };
    return [
      {
        key: 'name',
        label: label('name'),
        isPrimary: true,
        width: '10rem',
        sort: { asc: 'NAME_ASC', desc: 'NAME_DESC' },
      },
      {
        key: 'roles',
        label: label('roles'),
        text: (row) =>
          present(row)
            .map(({ enterprise, title, kind }) => `${enterprise.name} ${title ?? t(`people.kind.${kind}`)}`)
            .join('；'),
      },
      ...(isUnit.value ? [] : [county]),
      { key: 'phone', label: label('phone'), width: '9rem', text: (row) => row.phone ?? '' },
      {
        key: 'updatedAt',
        label: label('updatedAt'),
        width: '10rem',
        sort: { asc: 'UPDATED_AT_ASC', desc: 'UPDATED_AT_DESC' },
        text: (row) => format.instant(row.updatedAt),
      },
    ];
  });
}
