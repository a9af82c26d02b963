import type { FindingRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Column } from '../../shared/table/column.ts';

/** The columns of the list of findings; in a county all rows are of that county, so it is not repeated. */
export function useFindingColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`findings.columns.${key}`);

  return computed<Column<FindingRowFragment>[]>(() => {
    const county: Column<FindingRowFragment> = {
      key: 'county',
      label: label('county'),
      width: '8rem',
      text: (row) => row.region.name,
    };
    return [
      { key: 'text', label: label('text'), isPrimary: true, text: (row) => row.text },
      { key: 'kind', label: label('kind'), width: '6rem', text: (row) => t(`findings.kind.${row.kind}`) },
      {
        key: 'severity',
        label: label('severity'),
        width: '6rem',
        text: (row) => t(`findings.severity.${row.severity}`),
      },
      { key: 'enterprise', label: label('enterprise'), width: '13rem', text: (row) => row.enterprise.name },
      ...(isUnit.value ? [] : [county]),
      { key: 'foundOn', label: label('foundOn'), width: '9rem', text: (row) => format.day(row.foundOn) },
      { key: 'state', label: label('state'), width: '7rem', text: (row) => t(`findings.state.${row.state}`) },
      {
        key: 'became',
        label: label('became'),
        width: '14rem',
        text: (row) => row.problem?.title ?? row.serviceRequest?.text ?? row.stateReason ?? '',
      },
      { key: 'actions', label: label('actions'), width: '14rem' },
    ];
  });
}
