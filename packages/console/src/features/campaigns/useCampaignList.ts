import { CampaignListDocument } from '@lianxi/schema/operations';
import { useList } from '../../shared/paging/useList.ts';

/** The campaigns that reach the region on screen, newest first, each with the region's share of its figures. */
export const useCampaignList = () =>
  useList({
    query: CampaignListDocument,
    variables: (at) => ({ ...at }),
    connection: ({ campaigns }) => campaigns,
    types: ['Campaign', 'Visit'],
    // Figures move with every visit, whoever records it.
    requestPolicy: 'cache-and-network',
  });
