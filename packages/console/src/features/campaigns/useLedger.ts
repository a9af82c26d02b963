import { CampaignLedgerDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useQueryState, yesOrNo } from '../../shared/filters/useQueryState.ts';
import { usePages } from '../../shared/paging/usePages.ts';

/** The frozen register of a campaign, line by line: who is in or out, and why. */
export function useLedger(id: () => string) {
  const regionId = useRegionId();
  const { state, submit } = useQueryState({ in: yesOrNo });
  const isInScope = computed(() => state.value.in);
  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (fetching.value ? null : connection.value?.pageInfo),
    startsOverWith: () => JSON.stringify([id(), regionId.value, isInScope.value]),
  });
  const variables = computed(() => ({
    id: id(),
    regionId: regionId.value,
    isInScope: isInScope.value,
    first: pages.first.value,
    after: pages.after.value,
  }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: CampaignLedgerDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['Campaign', 'ScopeEntry'] },
  });
  const campaign = computed(() => data.value?.campaign ?? null);
  const connection = computed(() => campaign.value?.ledger ?? null);

  return {
    campaign,
    isInScope,
    choose: (wanted: boolean | null) => submit({ in: wanted }),
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading: fetching,
    isMissing: computed(() => !fetching.value && data.value?.campaign === null),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: CampaignLedgerDocument, variables: variables.value })),
  };
}
