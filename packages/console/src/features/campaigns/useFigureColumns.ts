import type { CampaignFigureQuery, FigureRowShownFragment } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Column } from '../../shared/table/column.ts';

type Figure = NonNullable<CampaignFigureQuery['campaign']>['figures'][number];
type Row = FigureRowShownFragment;

/** The columns of the rows behind a figure: only those that its rows have something for. */
export function useFigureColumns({ figure, rows }: { figure: () => Figure | null; rows: () => readonly Row[] }) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`campaigns.columns.${key}`);
  /** Rows in which nothing was visited yet: there the next thing is to plan a visit. */
  const isMissing = computed(() => ['ENTERPRISES_MISSING', 'FULL_COVERAGE'].includes(figure()?.name ?? ''));

  const columns = computed<Column<Row>[]>(() => {
    const has = (field: keyof Row) => rows().some((row) => row[field] !== null);
    const kind = rows()[0]?.kind;
    return [
      { key: 'label', label: kind ? t(`campaigns.rowKind.${kind}`) : label('row'), isPrimary: true },
      ...(has('detail') ? [{ key: 'detail', label: label('detail'), text: (row: Row) => row.detail ?? '' }] : []),
      ...(has('region')
        ? [{ key: 'region', label: label('county'), width: '10rem', text: (row: Row) => row.region?.name ?? '' }]
        : []),
      ...(has('on')
        ? [{ key: 'on', label: label('day'), width: '10rem', text: (row: Row) => (row.on ? format.day(row.on) : '') }]
        : []),
      ...(has('isByEnterprise') ? [{ key: 'confirmed', label: label('confirmed'), width: '9rem' }] : []),
      ...(isMissing.value ? [{ key: 'plan', label: label('next'), width: '9rem' }] : []),
    ];
  });
  return { columns, isMissing };
}
