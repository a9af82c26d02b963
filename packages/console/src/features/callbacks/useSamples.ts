import { CallBackSampleByIdDocument, CallBackSampleListDocument } from '@lianxi/schema/operations';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useList } from '../../shared/paging/useList.ts';

/** The samples that were drawn in the region on screen and below, newest first. */
export function useSampleList() {
  return useList({
    query: CallBackSampleListDocument,
    variables: (at) => at,
    connection: ({ callBackSamples }) => callBackSamples,
    types: ['CallBackSample', 'CallBackItem'],
  });
}

/** One sample by its id, with whom to call. */
export function useSample(id: () => string) {
  const { record, ...read } = useRecord({
    query: CallBackSampleByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ callBackSample }) => callBackSample,
    types: ['CallBackItem'],
  });
  return { sample: record, ...read };
}
