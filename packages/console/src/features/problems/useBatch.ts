import { HandlingBatchByIdDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useRecord } from '../../shared/api/useRecord.ts';

/** One batch by its id, and how far it has come. */
export function useBatch(id: () => string) {
  const { record, ...read } = useRecord({
    query: HandlingBatchByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ handlingBatch }) => handlingBatch,
  });
  const progress = computed(() => {
    const problems = record.value?.problems ?? [];
    return {
      all: problems.length,
      ended: problems.filter(({ endedOn }) => endedOn !== null).length,
      overdue: problems.filter(({ deadline }) => deadline?.isOverdue).length,
    };
  });
  return { batch: record, progress, ...read };
}
