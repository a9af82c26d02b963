import { StartCampaignDocument } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import type { Dashboard } from './useCampaign.ts';

export interface CampaignDeed {
  campaign: () => Dashboard;
  /** Reads the campaign again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Starts a planned campaign: its register is frozen by the scope rule, and from then on it counts. */
export function useStart({ campaign, refresh }: CampaignDeed) {
  const { t } = useI18n();
  return useDeed({
    document: StartCampaignDocument,
    input: () => ({ id: campaign().id, version: campaign().version }),
    done: () => t('campaigns.start.done'),
    refresh,
  });
}
