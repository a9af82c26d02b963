import type { VisitDutyRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Column } from '../../shared/table/column.ts';

/** How a cadence, a day that is due and what is left of it are said in words. */
export function useDutyWords() {
  const { t } = useI18n();
  const format = useFormat();
  const cadence = ({ every, unit }: Pick<VisitDutyRowFragment, 'every' | 'unit'>) =>
    t(`regularVisits.every.${unit}`, { count: every });
  function left({ state, workingDaysLeft }: VisitDutyRowFragment): string {
    return state === 'OVERDUE'
      ? t('regularVisits.late', { count: -workingDaysLeft })
      : t('regularVisits.left', { count: workingDaysLeft });
  }
  function due(row: VisitDutyRowFragment): string {
    const day = format.day(row.dueOn);
    return row.isProvisional ? t('regularVisits.provisional', { day }) : day;
  }
  function planned({ plannedVisit: visit }: VisitDutyRowFragment): string {
    if (!visit?.plannedOn) return '';
    return [format.day(visit.plannedOn), visit.visitorName].filter(Boolean).join(' ');
  }
  return { cadence, left, due, planned };
}

/** The columns of the regular visits; in a county all enterprises are of that county, so it is not repeated. */
export function useDutyColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const words = useDutyWords();
  const label = (key: string) => t(`regularVisits.columns.${key}`);
  return computed<Column<VisitDutyRowFragment>[]>(() => {
    const county: Column<VisitDutyRowFragment> = {
      key: 'county',
      label: label('county'),
      width: '7.5rem',
      text: ({ region }) => region.name,
    };
    return [
      { key: 'enterprise', label: label('enterprise'), isPrimary: true, text: ({ enterprise }) => enterprise.name },
      ...(isUnit.value ? [] : [county]),
      { key: 'tier', label: label('tier'), width: '5rem', text: (row) => t(`regularVisits.tier.${row.tier}`) },
      { key: 'state', label: label('state'), width: '7rem', text: (row) => t(`regularVisits.state.${row.state}`) },
      { key: 'due', label: label('due'), width: '10.5rem', text: words.due },
      {
        key: 'last',
        label: label('last'),
        width: '9.5rem',
        text: ({ lastVisitOn }) => (lastVisitOn ? format.day(lastVisitOn) : t('regularVisits.never')),
      },
      {
        key: 'person',
        label: label('person'),
        width: '7rem',
        text: ({ enterprise }) => enterprise.liaisonPerson?.officer.name ?? '',
      },
      { key: 'planned', label: label('planned'), width: '11rem', text: words.planned },
      { key: 'cadence', label: label('cadence'), width: '8rem', text: words.cadence, isHiddenAtFirst: true },
    ];
  });
}
