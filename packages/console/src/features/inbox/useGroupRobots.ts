import { GroupRobotListDocument, type GroupRobotRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** The robots of the region on screen and those below it. */
export const useGroupRobots = () =>
  useList({
    query: GroupRobotListDocument,
    variables: (at) => at,
    connection: ({ groupRobots }) => groupRobots,
    types: ['GroupRobot'],
  });

export function useGroupRobotColumns(): Ref<Column<GroupRobotRowFragment>[]> {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`inbox.robots.columns.${key}`);
  return computed(() => [
    { key: 'label', label: label('label'), isPrimary: true, text: (row) => row.label },
    { key: 'tool', label: label('tool'), width: '7rem', text: (row) => t(`inbox.robots.tool.${row.tool}`) },
    { key: 'host', label: label('host'), text: (row) => row.host },
    { key: 'digestAt', label: label('digestAt'), width: '6rem', text: (row) => row.digestAt },
    {
      key: 'set',
      label: label('set'),
      width: '14rem',
      text: (row) => `${row.setByName} · ${format.instant(row.setAt)}`,
    },
    { key: 'last', label: label('last'), width: '12rem' },
    { key: 'remove', label: t('inbox.robots.remove.button'), width: '7rem' },
  ]);
}
