import type { CampaignListQuery } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Column } from '../../shared/table/column.ts';

export type CampaignInList = CampaignListQuery['campaigns']['nodes'][number];

/** The columns of the list of campaigns. */
export function useCampaignColumns() {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`campaigns.columns.${key}`);

  return computed<Column<CampaignInList>[]>(() => [
    { key: 'name', label: label('name'), isPrimary: true, text: ({ name }) => name },
    { key: 'region', label: label('region'), width: '8rem', text: ({ region }) => region.name },
    {
      key: 'period',
      label: label('period'),
      width: '19rem',
      text: ({ startsOn, cutOffOn }) => t('campaigns.period', { from: format.day(startsOn), to: format.day(cutOffOn) }),
    },
    { key: 'state', label: label('state'), width: '7rem' },
    { key: 'visited', label: label('visited'), width: '8rem', isNumeric: true },
    { key: 'coverage', label: label('coverage'), width: '7rem', isNumeric: true },
  ]);
}
