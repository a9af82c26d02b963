import type { FormRowFragment, ProblemRowFragment, ReferralDetailFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Column } from '../../shared/table/column.ts';

/** The column of the county that a row lies in. */
const countyColumn = <Row extends { region: { name: string } }>(label: string): Column<Row> => ({
  key: 'county',
  label,
  width: '8rem',
  text: (row) => row.region.name,
});

/** By when a problem is to be answered, and what is to be said of that day. */
function useDueWords() {
  const { t } = useI18n();
  const format = useFormat();

  return ({ dueOn, pausedOn, isOverdue, isProvisional }: NonNullable<ProblemRowFragment['deadline']>) =>
    [
      format.day(dueOn),
      ...(pausedOn ? [t('clock.state.paused')] : isOverdue ? [t('clock.state.overdue')] : []),
      ...(isProvisional ? [t('clock.provisional')] : []),
    ].join(' ');
}

/** The columns of the list of problems; in a county all rows are of that county, so it is not repeated. */
export function useProblemColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`problem.columns.${key}`);

  const dueWords = useDueWords();

  return computed<Column<ProblemRowFragment>[]>(() => {
    return [
      { key: 'title', label: label('title'), isPrimary: true, text: (row) => row.title },
      { key: 'enterprise', label: label('enterprise'), width: '14rem', text: (row) => row.enterprise.name },
      ...(isUnit.value ? [] : [countyColumn(label('county'))]),
      { key: 'state', label: label('state'), width: '8.5rem', text: (row) => t(`problemState.${row.state}`) },
      { key: 'owner', label: label('owner'), width: '9rem', text: (row) => row.owner?.bodyName ?? '' },
      {
        key: 'category',
        label: t('problem.facts.category'),
        width: '8rem',
        text: (row) => (row.category ? t(`problemCategory.${row.category}`) : ''),
        isHiddenAtFirst: true,
      },
      { key: 'due', label: label('due'), width: '10rem', text: ({ deadline }) => (deadline ? dueWords(deadline) : '') },
      {
        key: 'referrals',
        label: label('referrals'),
        width: '10rem',
        text: (row) => row.referrals.map(({ departmentName }) => departmentName).join('、'),
        isHiddenAtFirst: true,
      },
      { key: 'raisedOn', label: label('raisedOn'), width: '9.5rem', text: (row) => format.day(row.raisedOn) },
      {
        key: 'raisedBy',
        label: label('raisedBy'),
        width: '7rem',
        text: (row) => row.raisedBy?.name ?? t('problem.byEnterprise'),
        isHiddenAtFirst: true,
      },
      { key: 'serialNo', label: label('serialNo'), width: '10rem', text: (row) => row.serialNo },
      {
        key: 'appealNo',
        label: label('appealNo'),
        width: '10rem',
        text: (row) => row.appealNo ?? '',
        isHiddenAtFirst: true,
      },
    ];
  });
}

/** The columns of the list of opinion forms. */
export function useFormColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`problem.columns.${key}`);

  return computed<Column<FormRowFragment>[]>(() => {
    return [
      { key: 'enterprise', label: label('enterprise'), isPrimary: true, text: (row) => row.enterprise.name },
      { key: 'serialNo', label: label('serialNo'), width: '10rem', text: (row) => row.serialNo },
      ...(isUnit.value ? [] : [countyColumn(label('county'))]),
      { key: 'state', label: label('formState'), width: '7rem', text: (row) => t(`problem.formState.${row.state}`) },
      { key: 'issuedOn', label: label('issuedOn'), width: '9.5rem', text: (row) => format.day(row.issuedOn) },
      {
        key: 'returnedOn',
        label: label('returnedOn'),
        width: '9.5rem',
        text: (row) => (row.returnedOn ? format.day(row.returnedOn) : ''),
      },
      { key: 'reason', label: label('reason'), text: (row) => row.reason ?? '', isHiddenAtFirst: true },
      { key: 'campaign', label: label('campaign'), text: (row) => row.campaign?.name ?? '', isHiddenAtFirst: true },
      { key: 'actions', label: label('actions'), width: '12rem' },
    ];
  });
}

/** The columns of the list of referrals. */
export function useReferralColumns() {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`problem.columns.${key}`);

  return computed<Column<ReferralDetailFragment>[]>(() => [
    { key: 'title', label: label('title'), isPrimary: true },
    { key: 'enterprise', label: label('enterprise'), width: '14rem', text: (row) => row.enterpriseName },
    { key: 'county', label: label('county'), width: '8rem', text: (row) => row.region.name },
    { key: 'department', label: label('referrals'), width: '10rem', text: (row) => row.departmentName },
    { key: 'state', label: label('state'), width: '8rem' },
    {
      key: 'replyBy',
      label: label('due'),
      width: '10rem',
      text: (row) => (row.replyBy ? format.day(row.replyBy) : ''),
    },
    { key: 'referredOn', label: label('referredOn'), width: '9.5rem', text: (row) => format.day(row.referredOn) },
    { key: 'serialNo', label: label('serialNo'), width: '10rem', text: (row) => row.problemSerialNo },
  ]);
}
