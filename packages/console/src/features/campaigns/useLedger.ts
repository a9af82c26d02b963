import { CampaignLedgerDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useOutcome } from '../../shared/api/useRecord.ts';
import { useQueryState, yesOrNo } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';

/** The frozen register of a campaign, line by line: who is in or out, and why. */
export function useLedger(id: () => string) {
  const { state, submit } = useQueryState({ in: yesOrNo });
  const isInScope = computed(() => state.value.in);
  const list = useList({
    query: CampaignLedgerDocument,
    variables: (at) => ({ ...at, id: id(), isInScope: isInScope.value }),
    connection: (data) => data.campaign?.ledger,
    types: ['Campaign', 'ScopeEntry'],
  });

  return {
    ...list,
    campaign: computed(() => list.data.value?.campaign ?? null),
    ...useOutcome({ isReading: list.isLoading, error: list.error, record: () => list.data.value?.campaign }),
    isInScope,
    choose: (wanted: boolean | null) => submit({ in: wanted }),
  };
}
