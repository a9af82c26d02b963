import { DuplicatePairsDocument, type DuplicatePairsQuery } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import { oneOf, useQueryState } from '../../shared/filters/useQueryState.ts';

export type DuplicatePair = DuplicatePairsQuery['duplicatePairs'][number];

/** Pairs of records of the region on screen that may be one enterprise. */
export function useDuplicatePairs() {
  const { state } = useQueryState({ across: oneOf(['yes', 'no']) });
  const across = computed(() => state.value.across);
  const regionId = useRegionId();
  const { record, ...read } = useRecord({
    query: DuplicatePairsDocument,
    variables: () => ({ regionId: regionId.value, isAcross: across.value ? across.value === 'yes' : null }),
    record: ({ duplicatePairs }) => duplicatePairs,
    types: ['Enterprise'],
    // What somebody merged or registered a moment ago is looked at anew.
    requestPolicy: 'cache-and-network',
  });
  return { pairs: record, across, ...read };
}
