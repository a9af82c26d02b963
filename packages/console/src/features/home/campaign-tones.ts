import type { CampaignState } from '@lianxi/schema/operations';
import type { Tone } from '../../shared/page/StatusTag.vue';

/** What the state of a campaign means to the reader. */
export const campaignTones: Record<CampaignState, Tone> = {
  DRAFT: 'neutral',
  ACTIVE: 'good',
  SUMMARISING: 'info',
  CLOSED: 'neutral',
  ARCHIVED: 'neutral',
};
