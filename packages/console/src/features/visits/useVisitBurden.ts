import { isDay } from '@lianxi/schema';
import { VisitBurdenDocument, type VisitBurdenQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

export type VisitBurden = NonNullable<VisitBurdenQuery['visitBurden']>;

/** What an enterprise already bears around a day, as soon as both are known; the plan that moves is left out. */
export function useVisitBurden(asked: () => { enterpriseId: string | null; on: string; exceptVisitId?: string }) {
  const variables = computed(() => {
    const { enterpriseId, on, exceptVisitId } = asked();
    return { enterpriseId: enterpriseId ?? '', on, exceptVisitId: exceptVisitId ?? null };
  });
  const isAsked = computed(() => variables.value.enterpriseId !== '' && isDay(variables.value.on));
  const { data } = useQuery({
    query: VisitBurdenDocument,
    variables,
    pause: computed(() => !isAsked.value),
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['Visit', 'VisitLimits'] },
  });
  const burden = computed(() => (isAsked.value ? (data.value?.visitBurden ?? null) : null));
  return {
    burden,
    /** Whether one more visit passes a limit, so that a reason has to be given. */
    isPassed: computed(() => (burden.value?.passed.length ?? 0) > 0),
  };
}
