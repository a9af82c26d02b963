import type { VisitRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Column } from '../../shared/table/column.ts';

/** The columns of the list of visits; in a county all rows are of that county, so it is not repeated. */
export function useVisitColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`visits.columns.${key}`);

  return computed<Column<VisitRowFragment>[]>(() => {
    const county: Column<VisitRowFragment> = {
      key: 'county',
      label: label('county'),
      width: '8rem',
      text: (row) => row.region.name,
    };
    return [
      { key: 'enterprise', label: label('enterprise'), isPrimary: true, text: (row) => row.enterprise.name },
      ...(isUnit.value ? [] : [county]),
      {
        key: 'listedOn',
        label: label('listedOn'),
        width: '9.5rem',
        sort: { asc: 'LISTED_ON_ASC', desc: 'LISTED_ON_DESC' },
        text: (row) => format.day(row.listedOn),
      },
      { key: 'state', label: label('state'), width: '7rem', text: (row) => t(`visits.state.${row.state}`) },
      {
        key: 'outcome',
        label: label('outcome'),
        width: '8rem',
        text: (row) => (row.outcome ? t(`visits.outcome.${row.outcome}`) : ''),
      },
      {
        key: 'confirmedBy',
        label: label('confirmedBy'),
        width: '9rem',
        text: (row) => (row.confirmedBy ? t(`visits.confirmer.${row.confirmedBy}`) : ''),
      },
      { key: 'kind', label: label('kind'), width: '7rem', text: (row) => t(`visits.kind.${row.kind}`) },
      { key: 'campaign', label: label('campaign'), text: (row) => row.campaign?.name ?? '', isHiddenAtFirst: true },
      { key: 'recordedBy', label: label('recordedBy'), width: '7rem', text: (row) => row.recordedByName ?? '' },
    ];
  });
}
