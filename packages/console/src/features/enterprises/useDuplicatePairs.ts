import { DuplicatePairsDocument, type DuplicatePairsQuery } from '@lianxi/schema/operations';
import { useRegionId } from '../../shared/api/client.ts';
import { useRecord } from '../../shared/api/useRecord.ts';

export type DuplicatePair = DuplicatePairsQuery['duplicatePairs'][number];

/** Pairs of records of the region on screen that may be one enterprise. */
export function useDuplicatePairs() {
  const regionId = useRegionId();
  const { record, ...read } = useRecord({
    query: DuplicatePairsDocument,
    variables: () => ({ regionId: regionId.value }),
    record: ({ duplicatePairs }) => duplicatePairs,
    types: ['Enterprise'],
    // What somebody merged or registered a moment ago is looked at anew.
    requestPolicy: 'cache-and-network',
  });
  return { pairs: record, ...read };
}
