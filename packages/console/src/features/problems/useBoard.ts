import { ProblemBoardDocument, type ProblemBoardColumnFragment } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import { problemStages, type ProblemStage } from '../../shared/problem/problem-stages.ts';

/** A column shows so many cards; the rest stand in the list, one press away. */
const most = 20;

export type Card = ProblemBoardColumnFragment['nodes'][number];

// The names are the keys of the object itself.
const stages = Object.keys(problemStages) as ProblemStage[];

/** The open problems of the region on screen, a column for each stage; what is late comes first in each. */
export function useBoard() {
  const regionId = useRegionId();
  const { record, error, retry, isLoading } = useRecord({
    query: ProblemBoardDocument,
    variables: () => ({ regionId: regionId.value, most, ...problemStages }),
    record: (board) => board,
    types: ['Problem'],
    pause: () => regionId.value === 0,
  });
  const isLate = ({ deadline }: Card) => Number(deadline?.isOverdue ?? false);
  const columns = computed(() =>
    stages.map((stage) => {
      const { nodes = [], totalCount = null } = record.value?.[stage] ?? {};
      return { stage, cards: nodes.toSorted((a, b) => isLate(b) - isLate(a)), total: totalCount?.value ?? null };
    }),
  );
  return { columns, error, retry, isLoading };
}
