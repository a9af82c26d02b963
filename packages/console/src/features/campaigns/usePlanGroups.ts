import { EnterpriseGroupChoicesDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** The enterprise groups that a campaign of this region may be about; null until they are known. */
export function usePlanGroups(regionId: () => number) {
  const { data } = useQuery({
    query: EnterpriseGroupChoicesDocument,
    variables: computed(() => ({ regionId: regionId() })),
    pause: computed(() => regionId() === 0),
    context: { additionalTypenames: ['EnterpriseGroup'] },
  });
  return computed(() => data.value?.enterpriseGroups ?? null);
}
