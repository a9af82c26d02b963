import { EnterpriseTransfersDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useRecord } from '../../shared/api/useRecord.ts';

/** Where an enterprise went or came from, and whether the reader may hand it on. */
export function useEnterpriseTransfers(id: () => string) {
  const { record, ...read } = useRecord({
    query: EnterpriseTransfersDocument,
    variables: () => ({ id: id() }),
    record: ({ enterprise }) => enterprise,
    types: ['EnterpriseTransfer'],
  });
  const mayPropose = computed(() => record.value?.viewerCanTransfer === true);
  /** The last that is known of its way: it left from here, and did not come back. */
  const isAway = computed(() => {
    const [last] = (record.value?.transfers ?? []).filter(({ state }) => state === 'ACCEPTED');
    return last !== undefined && last.opened?.id !== id();
  });
  return { transferred: record, isAway, mayPropose, ...read };
}
